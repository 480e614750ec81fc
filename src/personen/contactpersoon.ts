import { regel, type WieZiet } from '../verwerking/velden.ts'
import { veiligContactVelden } from './persoonsgegevens.ts'

const { telefoon, mail } = veiligContactVelden

/** Who is called at a party, and how: what recording and mending ask alike. No more than that is kept (N-AVG-5-1c). */
export const contactpersoonVelden = (wieZiet: WieZiet) => ({
  naam: regel({ max: 100, wieZiet }),
  functie: regel({ max: 100, wieZiet }).optional(),
  telefoon,
  mail,
})

/** Somebody at a party whom one can call about this dossier. */
export interface Contactpersoon {
  readonly id: string
  readonly partijId: string
  readonly naam: string
  readonly functie: string | null
  readonly telefoon: string | null
  readonly mail: string | null
}

interface Rij {
  readonly id: string
  readonly soort: string
  readonly inhoud: Readonly<Record<string, unknown>>
}

const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null)

/** The contact persons among the opened facts of a dossier, in the order in which they were recorded. */
export const contactpersonenUit = (rijen: readonly Rij[]): readonly Contactpersoon[] =>
  rijen
    .filter(({ soort }) => soort === 'contactpersoon')
    .map(({ id, inhoud: { partijId, naam, functie, telefoon: nummer, mail: adres } }) => ({
      id,
      partijId: tekst(partijId) ?? '',
      naam: tekst(naam) ?? '',
      functie: tekst(functie),
      telefoon: tekst(nummer),
      mail: tekst(adres),
    }))

/** One of them as a form shows it: only the fields that were filled in. */
export const zoalsHijStaat = (
  rijen: readonly Rij[],
  contactpersoonId: unknown,
): Readonly<Record<string, string>> => {
  const {
    naam,
    functie,
    telefoon: nummer,
    mail: adres,
  } = contactpersonenUit(rijen).find(({ id }) => id === contactpersoonId) ?? {}
  const velden = Object.entries({ naam, functie, telefoon: nummer, mail: adres })
  return Object.fromEntries(velden.flatMap(([veld, waarde]) => (waarde ? [[veld, waarde]] : [])))
}

/** The contact persons as options: the name, with the party and the function. */
export const contactpersoonKeuze = (rijen: readonly Rij[], partijen: ReadonlyMap<string, string>) =>
  contactpersonenUit(rijen).map(({ id, naam, functie, partijId }) => ({
    waarde: id,
    label: naam,
    uitleg: [partijen.get(partijId), functie].filter((deel) => deel).join(', '),
  }))
