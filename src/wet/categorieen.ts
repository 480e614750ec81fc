import type { Artikel } from './artikelen.ts'

interface CategorieRij {
  readonly naam: string
  readonly artikel: Artikel
  readonly bijzonder: boolean
}

/** The kinds of personal data (N-5.4.1-2, N-AVG-9, N-AVG-10). Closed. */
export const categorieen = {
  gewoon: { naam: 'Gewoon', artikel: 'gegevens-onderzoek', bijzonder: false },
  gezondheid: { naam: 'Gezondheid', artikel: 'bijzondere-gegevens', bijzonder: true },
  strafrechtelijk: { naam: 'Strafrechtelijk', artikel: 'strafrechtelijke-gegevens', bijzonder: true },
  politie: { naam: 'Politie en justitie', artikel: 'verstrekken-politie-en-justitie', bijzonder: true },
  levensovertuiging: { naam: 'Geloof of overtuiging', artikel: 'overtuiging-en-afkomst', bijzonder: true },
  afkomst: { naam: 'Afkomst', artikel: 'overtuiging-en-afkomst', bijzonder: true },
} as const satisfies Record<string, CategorieRij>

export type Categorie = keyof typeof categorieen
/** All categories, in the order of the table. */
export const categorieNamen = Object.keys(categorieen) as readonly Categorie[]

/** Whether a category asks for an extra reason why it cannot be missed. */
export const isBijzonder = (categorie: Categorie): boolean => categorieen[categorie].bijzonder

/** Whether a category is about offences, of which the offence itself is never written down (N-5.4.1-2-str, N-5.4.2-3). */
export const isStraf = (categorie: Categorie): boolean =>
  categorie === 'strafrechtelijk' || categorie === 'politie'

/** How much is told, from least to most: known here, a track runs, what it is about (N-5.4.2-2-s6). */
export const niveaus = ['dat', 'proces', 'inhoud'] as const
export type Niveau = (typeof niveaus)[number]

/** Dutch names of the three levels. */
export const niveauNamen: Readonly<Record<Niveau, string>> = {
  dat: 'Alleen dat iets zo is',
  proces: 'Hoe het loopt, niet waarover',
  inhoud: 'De inhoud',
}

/** Whether level `a` tells more than level `b`. */
export const verderDan = (a: Niveau, b: Niveau): boolean => niveaus.indexOf(a) > niveaus.indexOf(b)
