import type { Wie } from '../verwerking/verwerking.ts'
import type { Rol } from '../wet/rollen.ts'
import { demoAccounts } from './accounts.ts'
import { anderVoorbeeld, demoId, voorbeeld } from './demo-ids.ts'
import { organisatieId, type PartijNaam } from './partijen.ts'

/** Someone of the demo at work: their petten are the roles they have, in this order. */
export interface DemoGebruiker {
  readonly sub: string
  readonly gemeente: string
  readonly rollen: readonly Rol[]
  /** A second municipality in which they have the same roles. */
  readonly ook?: string
  /** Works for the municipality, unless it is the GGD that carries out the meldpunt in its name, or a party. */
  readonly werkgever?: 'ggd' | PartijNaam
}

/** The people of `demoAccounts` as the municipality registered them. */
export const demoGebruikers: readonly DemoGebruiker[] = [
  { sub: 'noor', gemeente: voorbeeld, rollen: ['toeleider'] },
  { sub: 'karim', gemeente: voorbeeld, rollen: ['beslisser'] },
  { sub: 'ilse', gemeente: voorbeeld, rollen: ['coordinator'] },
  { sub: 'pieter', gemeente: voorbeeld, rollen: ['toeleider', 'coordinator'] },
  { sub: 'fatma', gemeente: anderVoorbeeld, rollen: ['toeleider'] },
  { sub: 'thea', gemeente: voorbeeld, rollen: ['teamleider'] },
  { sub: 'mila', gemeente: voorbeeld, rollen: ['meldpuntmedewerker'], werkgever: 'ggd' },
  { sub: 'joris', gemeente: voorbeeld, rollen: ['meldpuntmedewerker'], werkgever: 'ggd' },
  { sub: 'bas', gemeente: voorbeeld, rollen: ['bemoeizorger'] },
  {
    sub: 'sanne',
    gemeente: voorbeeld,
    ook: anderVoorbeeld,
    rollen: ['meldpuntmedewerker'],
    werkgever: 'ggd',
  },
  { sub: 'hanna', gemeente: voorbeeld, rollen: ['wvggz-medewerker'] },
  { sub: 'omar', gemeente: voorbeeld, rollen: ['aandachtsfunctionaris'] },
  { sub: 'roos', gemeente: voorbeeld, rollen: ['partijmedewerker'], werkgever: 'ggz' },
  { sub: 'tim', gemeente: voorbeeld, rollen: ['partijmedewerker'], werkgever: 'ggz' },
  { sub: 'wouter', gemeente: voorbeeld, rollen: ['partijmedewerker'], werkgever: 'woningcorporatie' },
  { sub: 'hugo', gemeente: voorbeeld, rollen: ['partijmedewerker'], werkgever: 'huisarts' },
  { sub: 'sara', gemeente: voorbeeld, rollen: ['partijmedewerker'], werkgever: 'schuldhulp' },
  { sub: 'vera', gemeente: voorbeeld, rollen: ['partijmedewerker'], werkgever: 'burgemeester' },
  { sub: 'ruth', gemeente: voorbeeld, rollen: ['coordinator'], werkgever: 'schuldhulp' },
  { sub: 'lies', gemeente: voorbeeld, rollen: ['rechtenmedewerker'] },
]

const plek = (sub: string): number => demoGebruikers.findIndex((een) => een.sub === sub)

const gebruiker = (sub: string): DemoGebruiker => {
  const gevonden = demoGebruikers[plek(sub)]
  if (!gevonden) throw new Error(`nobody in the demo is called ${sub}`)
  return gevonden
}

/** The employer of somebody of the demo. */
export const organisatieVan = ({ gemeente, werkgever }: DemoGebruiker): string => {
  if (werkgever === undefined) return demoId('organisatie', gemeente, 1)
  return werkgever === 'ggd' ? demoId('organisatie', voorbeeld, 3) : organisatieId(gemeente, werkgever)
}

/** Who is in the one team of the demo. */
export const demoTeamleden: readonly string[] = ['noor', 'pieter', 'thea']

/** The team of the demo, for who is in it. */
export const demoTeam = demoId('team', voorbeeld, 1)

/** The id of a user of the demo. Throws for an unknown name. */
const gebruikerId = (sub: string): string => demoId('gebruiker', gebruiker(sub).gemeente, plek(sub) + 1)

/** The id of the pet in which someone of the demo works in a role. Throws when they do not have that role there. */
const petId = (sub: string, rol: Rol, gemeente: string): string => {
  const { gemeente: eigen, ook, rollen } = gebruiker(sub)
  const nummer = rollen.indexOf(rol)
  if (nummer < 0 || ![eigen, ook].includes(gemeente)) throw new Error(`${sub} is no ${rol} there`)
  return demoId('pet', gemeente, (plek(sub) + 1) * 10 + nummer)
}

/** Someone of the demo in one of their petten, as the road knows them. Throws when they do not have that role there. */
export const demoWie = (sub: string, rol: Rol, gemeente = gebruiker(sub).gemeente): Wie => ({
  gebruikerId: gebruikerId(sub),
  naam: demoAccounts.find((account) => account.sub === sub)?.name ?? sub,
  petId: petId(sub, rol, gemeente),
  gemeente,
  rol,
  isAmbtenaar: gebruiker(sub).werkgever === undefined,
  organisatieId: organisatieVan(gebruiker(sub)),
  teams: demoTeamleden.includes(sub) ? [demoTeam] : [],
})
