import { type Domein, type WetCode, wetCodes, wetten, wetVan } from '../../wet/domeinen.ts'
import { raaktThema } from '../../wet/themas.ts'
import { verkrijgen } from '../../wet/verkrijgen.ts'
import { vanSoort } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'
import { reikwijdteNu } from './reikwijdte.ts'

/** The laws under which a client may choose a persoonsgebonden budget (N-2.3.2-6, N-2.3a.1-5-pgb). */
const wettenMetBudget: readonly WetCode[] = wetCodes.filter((wet) =>
  verkrijgen[wet].some(({ budget }) => budget),
)

const metBudget = (domein: Domein): boolean => {
  const wet = wetVan(domein)
  return wet !== undefined && wettenMetBudget.includes(wet)
}

const isVoorgesteld = ({ diensten }: Feiten, wie: string): boolean =>
  diensten.some(
    ({ betrokkeneId, domein, soort, staat }) =>
      betrokkeneId === wie && soort === 'dienst' && staat !== 'geweigerd' && metBudget(domein),
  )

/** Whether a service with a choice for a budget is considered: it is proposed, or a theme of the reikwijdte touches its law. */
export const komtBudgetInBeeld = (feiten: Feiten): boolean =>
  feiten.betrokkenen.some(({ id }) => isVoorgesteld(feiten, id)) ||
  (reikwijdteNu(feiten)?.binnen ?? []).some((thema) =>
    wettenMetBudget.some((wet) => raaktThema(wetten[wet].domein, thema)),
  )

/** Whether such a service is proposed for this client: then the budget is pointed out to him (N-2.3.2-6). */
export const krijgtBudgetVoorgesteld = (feiten: Feiten, id: string): boolean =>
  isClient(feiten, id) && isVoorgesteld(feiten, id)

/** The clients for whom such a service is proposed and to whom the budget was not pointed out yet. */
export const nogNietGewezenOpBudget = (feiten: Feiten): readonly BetrokkeneFeit[] => {
  const gewezen = vanSoort(feiten, 'gewezen-op-pgb')
  return feiten.betrokkenen.filter(
    ({ id }) =>
      krijgtBudgetVoorgesteld(feiten, id) && gewezen.every(({ betrokkeneId }) => betrokkeneId !== id),
  )
}
