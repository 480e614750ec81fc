import { einddatum } from '../../wet/termijnen.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { mijnZicht } from './mijn-zicht.ts'
import type { Regel } from './plicht.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** Who asks to be called, and under which ids he is in the dossier himself. */
export interface VraagTerugbellen {
  readonly betrokkeneId: string
  readonly ik?: readonly string[]
}

const artikel = 'samenspraak'
const basis = (feiten: Feiten): Redenen => [inStaat(feiten, ['eerste-contact', 'loopt', 'afgerond'], artikel)]

const isContact = ({ soort }: GebeurtenisFeit): boolean => soort === 'gesprek' || soort === 'contactpoging'

/** The requests to be called after which nobody tried to reach who asked; rows stand in the order in which they were recorded. */
export const openBelverzoeken = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(
    ({ soort, betrokkeneId }, plek) =>
      soort === 'terugbelverzoek' &&
      !gebeurtenissen
        .slice(plek + 1)
        .some(
          (later) => isContact(later) && (later.soort === 'gesprek' || later.betrokkeneId === betrokkeneId),
        ),
  )

/** What stands in the way of `vraag-terugbellen` before it is known who asks. */
export const voorafVraagTerugbellen: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/**
 * Asks the municipality to call. Who is in the onderzoek and knows of it can always ask, once until somebody called (2.3a.1 lid 4: in samenspraak;
 * N-2.3a.1-4, N-AVG-12-1).
 */
export const toetsVraagTerugbellen: Toets<VraagTerugbellen> = (
  { betrokkeneId, ik = [] },
  feiten,
  vandaag,
) => {
  const zelf = ik.includes(betrokkeneId) && mijnZicht(feiten, betrokkeneId) !== 'niets'
  const alGevraagd = openBelverzoeken(feiten).some((een) => een.betrokkeneId === betrokkeneId)
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    bekend(feiten, betrokkeneId, artikel),
    alsNiet(!zelf, 'belverzoek-alleen-zelf', 'autorisatie'),
    alsNiet(zelf && alGevraagd, 'belverzoek-loopt-al', artikel),
  ])
}

/** Who asked to be called is called within two working days: a target of our own. */
export const terugbellen: Regel = (feiten) =>
  openBelverzoeken(feiten).map(({ datum, betrokkeneId }) => ({
    code: 'bel-terug',
    handeling: 'leg-contactpoging-vast',
    artikel,
    uiterlijk: einddatum('terugbellen', datum, feiten.peildag < datum ? datum : feiten.peildag).datum,
    soort: 'streeftermijn',
    ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
  }))
