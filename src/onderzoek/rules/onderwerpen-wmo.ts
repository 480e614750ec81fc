import { wetVan } from '../../wet/domeinen.ts'
import { type OnderwerpWmo, onderwerpenWmoOp } from '../../wet/onderwerpen-wmo.ts'
import { vanSoort } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { klokMet } from './klokken.ts'
import { zonderUitkomst } from './voortgang.ts'

const isVoorgesteld = ({ diensten }: Feiten, wie: string): boolean =>
  diensten.some(
    ({ betrokkeneId, domein, soort, staat }) =>
      betrokkeneId === wie && soort === 'dienst' && staat !== 'geweigerd' && wetVan(domein) === 'wmo-2015',
  )

/** The clients about whom the Wmo 2015 is: who asked under it, and for whom a service of it is proposed and not refused. */
export const clientenMetWmo = (feiten: Feiten): readonly BetrokkeneFeit[] => {
  const isGevraagd = klokMet(feiten, 'wmo-2015') !== undefined
  return clienten(feiten).filter(
    ({ id, hoedanigheid }) => (isGevraagd && hoedanigheid === 'verzoeker') || isVoorgesteld(feiten, id),
  )
}

/** The subjects of 2.3.2 lid 4 of which nothing is recorded yet for this client, by the law of the day of the facts. */
export const openOnderwerpen = (feiten: Feiten, clientId: string): readonly OnderwerpWmo[] => {
  const gedaan = vanSoort(feiten, 'onderwerp-wmo').filter(({ betrokkeneId }) => betrokkeneId === clientId)
  return onderwerpenWmoOp(feiten.peildag).filter((onderwerp) =>
    gedaan.every(({ code }) => code !== onderwerp),
  )
}

/**
 * The clients for whom a service of the Wmo 2015 is proposed while a subject is open, until they have the letter with the
 * outcome (2.3.2 lid 4, 2.3a.1 lid 4 onder d, N-2.3.2-4).
 */
export const metOpenOnderwerpen = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  zonderUitkomst(feiten).filter(
    ({ id }) => isVoorgesteld(feiten, id) && openOnderwerpen(feiten, id).length > 0,
  )
