import { registreerGebruiker } from '../src/inrichting/gebruiker.store.ts'
import { registreerGemeente, zetLive } from '../src/inrichting/gemeente.store.ts'
import { registreerOrganisatie } from '../src/inrichting/organisatie.store.ts'
import { registreerPet } from '../src/inrichting/pet.store.ts'
import type { Database } from '../src/platform/db/database.ts'
import { type Rol, rolNamen } from '../src/wet/rollen.ts'
import { organisaties } from './aanpak-register.ts'
import { andereGemeente, gemeente } from './omgeving.ts'

const role = 'samenspraak_inrichting'
const organisatieId = '33333333-3333-4333-8333-000000000001'
const people = 4

/** Somebody of a party works for an organisation of his own: the first and third for one, the others for the other. */
const vanPartij = (nummer: number): string => (nummer % 2 === 1 ? organisaties.schuldhulp : organisaties.ggz)

/** The id of person `nummer` (1 to 4) of the test site: the same in every pet and every municipality. */
export const userId = (nummer: number): string =>
  `11111111-1111-4111-8111-${String(nummer).padStart(12, '0')}`

/** Registers two municipalities and four people who work for the first. */
export const registerPlaces = async (db: Database): Promise<void> => {
  for (const code of [gemeente, andereGemeente])
    await db.transaction({ role, gemeente: code }, async (tx) => {
      await registreerGemeente(tx, { code, naam: `Gemeente ${code}` })
      await zetLive(tx, code, '2020-01-01')
    })
  await db.transaction({ role }, async (tx) => {
    await registreerOrganisatie(tx, { id: organisatieId, naam: 'Gemeente', soort: 'gemeente' })
    for (const id of [organisaties.schuldhulp, organisaties.ggz])
      await registreerOrganisatie(tx, { id, naam: 'Partij', soort: 'partij' })
    for (let nummer = 1; nummer <= people; nummer++)
      await registreerGebruiker(tx, {
        id: userId(nummer),
        oidcIssuer: 'test',
        oidcSubject: `persoon-${nummer}`,
        naam: `Persoon ${nummer}`,
        organisatieId,
        isGemeenteambtenaar: true,
      })
  })
}

/** Gives person `nummer` this role in this municipality; the same pet when asked again. */
export const registerPet = async (db: Database, rol: Rol, code: string, nummer: number): Promise<string> => {
  const staart = `${code}${String(nummer).padStart(4, '0')}${String(rolNamen.indexOf(rol)).padStart(4, '0')}`
  const id = `22222222-2222-4222-8222-${staart}`
  await db.transaction({ role, gemeente: code }, (tx) =>
    registreerPet(tx, {
      gemeente: code,
      id,
      gebruikerId: userId(nummer),
      rol,
      mandaat: 'Mandaatbesluit 2026',
      van: '2026-01-01',
      ...(rol === 'partijmedewerker' && { organisatieId: vanPartij(nummer) }),
    }),
  )
  return id
}
