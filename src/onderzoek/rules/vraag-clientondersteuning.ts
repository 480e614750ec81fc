import { bekend } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import type { Regel } from './plicht.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { isZelf } from './zeg-over-aanpak.ts'

/** Who asks for help of an independent cliëntondersteuner, and under which ids he is in the onderzoek himself. */
export interface VraagClientondersteuning {
  readonly betrokkeneId: string
  readonly ik?: readonly string[] | undefined
}

const artikel = 'samenspraak'
const basis = (feiten: Feiten): Redenen => [inStaat(feiten, ['eerste-contact', 'loopt'], artikel)]

/** Pointing it out or speaking with him answers it. */
const antwoord: readonly string[] = ['gewezen-op-clientondersteuning', 'gesprek', 'contactpoging']

/** The requests for a cliëntondersteuner on which nothing followed; rows stand in the order in which they were recorded. */
export const openOndersteuningsvragen = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(
    ({ soort, betrokkeneId }, plek) =>
      soort === 'clientondersteuning-gevraagd' &&
      !gebeurtenissen
        .slice(plek + 1)
        .some(
          (later) =>
            antwoord.includes(later.soort) &&
            (later.soort === 'gesprek' || later.betrokkeneId === betrokkeneId),
        ),
  )

/** What stands in the way of `vraag-clientondersteuning` before it is known who asks. */
export const voorafVraagClientondersteuning: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, basis(feiten))

/** Asks for free and independent help with the onderzoek: a client himself, while it is under way (2.3.2 lid 3, 2.3a.1 lid 5; N-2.3a.1-5-co). */
export const toetsVraagClientondersteuning: Toets<VraagClientondersteuning> = (
  { betrokkeneId, ik },
  feiten,
  vandaag,
) => {
  const zelf = isZelf(feiten, betrokkeneId, ik)
  const loopt = openOndersteuningsvragen(feiten).some((een) => een.betrokkeneId === betrokkeneId)
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    bekend(feiten, betrokkeneId, artikel),
    alsNiet(!zelf, 'keuze-alleen-zelf', 'autorisatie'),
    alsNiet(zelf && loopt, 'ondersteuning-al-gevraagd', artikel),
  ])
}

/** Somebody asked for a cliëntondersteuner: speak with him on how he gets one. */
export const ondersteuning: Regel = (feiten) =>
  openOndersteuningsvragen(feiten).map(({ betrokkeneId }) => ({
    code: 'regel-clientondersteuning',
    handeling: 'leg-contactpoging-vast',
    artikel,
    uiterlijk: null,
    soort: 'streeftermijn',
    ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
  }))
