import { vanSoort } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten, Hoedanigheid } from './feiten.ts'
import type { GebeurtenisSoort } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { isGestopt } from './meedoenden.ts'

const rolKrijgtWijzing: readonly Hoedanigheid[] = ['verzoeker', 'mantelzorger']

type Gewezen = Extract<GebeurtenisSoort, `gewezen-op-${string}`>

/** Those among `wie` to whom this was not pointed out; a fact without betrokkene holds for all who were there. */
export const nietGewezenOp = (
  feiten: Feiten,
  soort: Gewezen,
  wie: readonly BetrokkeneFeit[],
): readonly BetrokkeneFeit[] => {
  const gewezen = vanSoort(feiten, soort)
  if (gewezen.some(({ betrokkeneId }) => betrokkeneId === null)) return []
  return wie.filter(({ id }) => gewezen.every(({ betrokkeneId }) => betrokkeneId !== id))
}

/**
 * Who must know of free support: before the onderzoek begins the verzoeker and the mantelzorger, and who becomes client later
 * as well (N-2.3.2-3, N-2.3a.1-5-co). Not who stopped.
 */
export const teWijzenOpOndersteuning = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen
    .filter(({ id, hoedanigheid }) => rolKrijgtWijzing.includes(hoedanigheid) || isClient(feiten, id))
    .filter(({ id }) => !isGestopt(feiten, id))
