import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import type { Gebeurtenissoort } from './gebeurtenissen.ts'

/** What of a recorded fact can be mended in its place. */
export type Deel = 'datum' | 'code' | 'betrokkene' | 'tekst'

/**
 * The facts a coordinator records of what he did himself, and what of them can be mended. Progress has an act of its own
 * for mending; what went to the college, and what the college decided, is withdrawn or answered.
 */
const delen: Partial<Readonly<Record<Gebeurtenissoort, readonly Deel[]>>> = {
  samenspraak: ['datum', 'code', 'betrokkene', 'tekst'],
  evaluatie: ['datum'],
  'achttien-geregeld': ['datum'],
  terugvalafspraak: ['code', 'tekst'],
  'gever-gevraagd': ['datum'],
  'stoppen-bevestigd': [],
  'coordinator-meegedeeld': [],
  'client-gestopt': ['datum', 'betrokkene'],
  overleden: ['datum'],
  inburgeringsplicht: ['betrokkene'],
  'dienst-antwoord': ['datum'],
  voortgang: [],
}

/** What of this kind of fact can be mended here; nothing for a kind that has an act of its own, or lies fast. */
export const delenVan = (soort: string): readonly Deel[] =>
  Object.entries(delen).find(([een]) => een === soort)?.[1] ?? []

/** The facts that can be taken away when they never happened; the form offers exactly these. */
export const eigenVastleggingen = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(({ soort }) => delen[soort] !== undefined)

/** The facts that can be mended in their place; the form offers exactly these. */
export const teVerbeteren = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  eigenVastleggingen(feiten).filter(({ soort }) => delenVan(soort).length > 0)

/** A wish to stop was notified to the college after it was said: the notification rests on it (N-2.3a.3-4-stp). */
export const stopwensGemeld = (feit: GebeurtenisFeit, { gebeurtenissen }: Feiten): boolean =>
  feit.soort === 'samenspraak' &&
  feit.code === 'wil-stoppen' &&
  gebeurtenissen.some(
    ({ soort, code, versie }) =>
      soort === 'melding-aan-college' && code === 'client-wil-stoppen' && versie > feit.versie,
  )
