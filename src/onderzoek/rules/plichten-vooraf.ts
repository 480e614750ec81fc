import { einddatum } from '../../wet/termijnen.ts'
import { vanSoort } from './betrokkene.ts'
import { nietGewezenOp, teWijzenOpOndersteuning } from './gewezen-op.ts'
import { isClient } from './is-client.ts'
import { bijstandZonderAanvraag } from './leg-dienstverklaring-vast.ts'
import { als, type Plicht, type Regel, voor, zonderTermijn } from './plicht.ts'

/** Tell of the personal plan, within seven days (N-2.3.2-2). */
export const persoonlijkPlan: Regel = (feiten, { persoonlijkPlan: uiterlijk }) => {
  const gewezen = vanSoort(feiten, 'gewezen-op-persoonlijk-plan').length > 0
  return als(!gewezen, {
    code: 'wijs-op-persoonlijk-plan',
    handeling: 'wijs-op-persoonlijk-plan',
    artikel: 'persoonlijk-plan',
    uiterlijk,
    soort: feiten.dossier.wet === 'wmo-2015' ? 'wettelijk' : 'streeftermijn',
  })
}

/** Who gave his data himself is told at once (AVG 13), whoever else stands in the dossier within a month (AVG 14 lid 3). */
export const informeren: Regel = (feiten) => {
  const wie = nietGewezenOp(feiten, 'gewezen-op-gegevensgebruik', feiten.betrokkenen)
  const zelf = wie.filter(({ id, hoedanigheid }) => hoedanigheid === 'verzoeker' || isClient(feiten, id))
  const anderen = wie.filter((een) => !zelf.includes(een))
  const slug = 'informeer-over-gegevens'
  return [
    ...als(zelf.length > 0, zonderTermijn(slug, slug, 'avg-informeren', zelf)),
    ...anderen.map(
      ({ id, datum }): Plicht => ({
        code: slug,
        handeling: slug,
        artikel: 'avg-informeren-anderen',
        uiterlijk: einddatum('avg-informeren', datum).datum,
        soort: 'wettelijk',
        betrokkenen: [id],
      }),
    ),
  ]
}

/** The six weeks run from the request, also while nobody has decided yet whether there is an onderzoek (N-2.3a.1-4-tm). */
export const kiezen: Regel = (feiten, { onderzoekKlaar: uiterlijk }) =>
  als(feiten.dossier.wet !== null, {
    code: 'kies-onderzoek-of-niet',
    handeling: 'sluit-eerste-contact',
    artikel: 'onderzoek-termijn',
    uiterlijk,
    soort: 'wettelijk',
  })

/** Point out free support before the onderzoek begins (N-2.3.2-3). */
export const clientondersteuning: Regel = (feiten) => {
  const wie = nietGewezenOp(feiten, 'gewezen-op-clientondersteuning', teWijzenOpOndersteuning(feiten))
  const slug = 'wijs-op-clientondersteuning'
  return als(wie.length > 0, voor(slug, slug, 'clientondersteuning', 'start-onderzoek', wie))
}

/** Point to the own application of bijstand, whose date counts (N-PW-aanv). */
export const bijstand: Regel = (feiten) =>
  als(
    bijstandZonderAanvraag(feiten),
    voor(
      'wijs-op-aanvraag-participatiewet',
      'wijs-op-aanvraag-participatiewet',
      'pw-aanvraag',
      'leg-dienstverklaring-vast',
    ),
  )
