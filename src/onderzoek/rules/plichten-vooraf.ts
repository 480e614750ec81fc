import { uiterlijkVertellen, vertellenWachtTot, weetHetOfWacht } from '../../wet/bekendheid.ts'
import { bekendheidVan, weetVanGegevens } from './bekendheid.ts'
import { nuNietBetrokken } from './betrekken.ts'
import { vanSoort } from './betrokkene.ts'
import { laterTeVertellen } from './deel-uitkomst-mee.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { nietGewezenOp, teWijzenOpOndersteuning } from './gewezen-op.ts'
import { nietGeinformeerd } from './informeer-over-onderzoek.ts'
import { gafZelf } from './informeringen.ts'
import { bijstandZonderAanvraag } from './leg-dienstverklaring-vast.ts'
import { isGestopt } from './meedoenden.ts'
import { nogNietGewezenOpBudget } from './pgb.ts'
import { als, type Plicht, type Regel, voor, zonderTermijn } from './plicht.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { vertegenwoordigersOnverteld } from './vertegenwoordigers-onverteld.ts'
import { conclusieNu, zonderIdentiteit } from './voortgang.ts'

/** Whose personal plan came as a file of which was not said how it is used (2.3a.1 lid 5; N-2.3a.1-5-pp). */
const metOngebruiktPlan = (feiten: Feiten): readonly BetrokkeneFeit[] => {
  const gebruikt = vanSoort(feiten, 'persoonlijk-plan-ontvangen')
  return feiten.betrokkenen.filter(({ id }) =>
    feiten.bestanden.some(
      ({ soort, betrokkeneId, datum }) =>
        soort === 'persoonlijk-plan' &&
        betrokkeneId === id &&
        !gebruikt.some((een) => een.betrokkeneId === id && een.datum >= datum),
    ),
  )
}

/** Tell of the personal plan, within seven days (N-2.3.2-2); 2.3a.4 lid 3 does not ask it where nobody asked. Say how a plan that came is used. */
export const persoonlijkPlan: Regel = (feiten, { persoonlijkPlan: uiterlijk }) => {
  const gewezen = vanSoort(feiten, 'gewezen-op-persoonlijk-plan').length > 0
  const ongebruikt = metOngebruiktPlan(feiten)
  return [
    ...als(!gewezen && !zonderVerzoekVanClient(feiten), {
      code: 'wijs-op-persoonlijk-plan',
      handeling: 'wijs-op-persoonlijk-plan',
      artikel: 'persoonlijk-plan',
      uiterlijk,
      soort: feiten.dossier.wet === 'wmo-2015' ? 'wettelijk' : 'streeftermijn',
    }),
    ...als(
      ongebruikt.length > 0,
      zonderTermijn('gebruik-persoonlijk-plan', 'ontvang-persoonlijk-plan', 'persoonlijk-plan', ongebruikt),
    ),
  ]
}

const plichtVoorAnder = (feiten: Feiten, een: BetrokkeneFeit): Plicht => {
  const wacht = vertellenWachtTot(bekendheidVan(feiten, een))
  return {
    code: wacht ? 'kijk-opnieuw-naar-informeren' : 'informeer-over-gegevens',
    handeling: 'informeer-over-gegevens',
    artikel: 'avg-informeren-anderen',
    uiterlijk: wacht ?? uiterlijkVertellen(bekendheidVan(feiten, een)),
    soort: 'wettelijk',
    betrokkenen: [een.id],
  }
}

/**
 * Who gave his data himself is told at once (AVG 13); whoever else stands in the dossier within a month, and at the latest
 * when he is spoken to or asked, or when others hear of it (AVG 14 lid 3, N-AVG-14-3). Of whom a party told the college that
 * is everybody, and the month runs from the day of its request.
 */
export const informeren: Regel = (feiten) => {
  const wie = nietGewezenOp(feiten, 'gewezen-op-gegevensgebruik', feiten.betrokkenen)
  const zelf = wie.filter((een) => gafZelf(feiten, een))
  const anderen = wie.filter((een) => !zelf.includes(een))
  const slug = 'informeer-over-gegevens'
  return [
    ...als(zelf.length > 0, zonderTermijn(slug, slug, 'avg-informeren', zelf)),
    ...anderen.map((een) => plichtVoorAnder(feiten, een)),
  ]
}

/**
 * Where the client did not ask: tell the clients that there is an onderzoek, with free client support (N-2.3a.4-3, N-2.3a.4-co). Not
 * while telling waits with a reason: then the day to look again stands in the list.
 */
export const informerenOverOnderzoek: Regel = (feiten) => {
  const wie = (zonderVerzoekVanClient(feiten) ? nietGeinformeerd(feiten) : []).filter(
    (een) => !weetHetOfWacht(bekendheidVan(feiten, een), feiten.peildag) || weetVanGegevens(feiten, een),
  )
  const slug = 'informeer-over-onderzoek'
  return als(wie.length > 0, zonderTermijn(slug, slug, 'client-betrekken', wie))
}

/** Look again whether a client who was left out can be involved; the day is a streeftermijn (N-2.3a.4-3-betr). */
export const opnieuwBetrekken: Regel = (feiten) =>
  nuNietBetrokken(feiten).map(({ datum, betrokkeneId }) => ({
    code: 'kijk-opnieuw-naar-betrekken',
    handeling: 'betrek-client-weer',
    artikel: 'client-betrekken',
    uiterlijk: datum,
    soort: 'streeftermijn',
    ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
  }))

/** The six weeks run from the request, also while nobody has decided yet whether there is an onderzoek (N-2.3a.1-4-tm). */
export const kiezen: Regel = (feiten, { onderzoekKlaar, onderzoekSoort, onderzoekArtikel }) =>
  als(feiten.dossier.ingang !== null, {
    code: 'kies-onderzoek-of-niet',
    handeling: zonderVerzoekVanClient(feiten) ? 'start-onderzoek-na-intake' : 'sluit-eerste-contact',
    artikel: onderzoekArtikel ?? 'onderzoek-termijn',
    uiterlijk: onderzoekKlaar,
    soort: onderzoekSoort ?? 'wettelijk',
  })

/**
 * Point out free support before the onderzoek begins (N-2.3.2-3), and while it runs to who became client after that
 * (N-2.3a.1-5-co); where nobody asked, with the information about it.
 */
export const clientondersteuning: Regel = (feiten) => {
  const wie = nietGewezenOp(feiten, 'gewezen-op-clientondersteuning', teWijzenOpOndersteuning(feiten))
  const slug = 'wijs-op-clientondersteuning'
  return als(
    wie.length > 0 && !zonderVerzoekVanClient(feiten),
    feiten.dossier.staat === 'eerste-contact'
      ? voor(slug, slug, 'clientondersteuning', 'start-onderzoek', wie)
      : zonderTermijn(slug, slug, 'clientondersteuning', wie),
  )
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

/** Establish who a client is: before the end, or as soon as possible where nobody asked (N-2.3a.1-5-id, N-2.3a.4-3-id). */
export const identiteit: Regel = (feiten) => {
  const wie = zonderIdentiteit(feiten)
  const slug = 'stel-identiteit-vast'
  return als(
    wie.length > 0,
    zonderVerzoekVanClient(feiten)
      ? zonderTermijn(slug, slug, 'identiteit-zonder-verzoek', wie)
      : voor(slug, slug, 'identiteit', 'rond-onderzoek-af', wie),
  )
}

/** Point out the budget to whom such a service is proposed, before the outcome (N-2.3.2-6). */
export const budget: Regel = (feiten) => {
  const wie = nogNietGewezenOpBudget(feiten)
  return als(
    wie.length > 0,
    voor('wijs-op-pgb', 'wijs-op-pgb', 'persoonsgebonden-budget', 'deel-uitkomst-mee', wie),
  )
}

/** Ask a client whether he wants the service that is proposed (N-2.3a.2-wg). */
export const verklaringen: Regel = (feiten) => {
  const open = feiten.diensten.filter(({ soort, staat }) => soort === 'dienst' && staat === 'voorgesteld')
  const isVan = (id: string) => open.some(({ betrokkeneId }) => betrokkeneId === id)
  const wie = feiten.betrokkenen.filter(({ id }) => isVan(id) && !isGestopt(feiten, id))
  return als(
    wie.length > 0,
    zonderTermijn('vraag-dienstverklaring', 'leg-dienstverklaring-vast', 'dienst-geweigerd', wie),
  )
}

/** Tell the outcome to who represents a client as well, before the end (2.3a.2 lid 1, N-2.3a.2-1). */
export const uitkomstAanVertegenwoordigers: Regel = (feiten) => {
  const ids = vertegenwoordigersOnverteld(feiten).map(({ wie }) => wie)
  const wie = feiten.betrokkenen.filter(({ id }) => ids.includes(id))
  const code = 'deel-uitkomst-mee-aan-vertegenwoordiger'
  return als(
    conclusieNu(feiten) !== undefined && wie.length > 0,
    voor(code, 'deel-uitkomst-mee', 'uitkomst-meedelen', 'rond-onderzoek-af', wie),
  )
}

/** Tell who was left out with a motive the outcome, also when the onderzoek ended without him (N-2.3a.4-3-betr, N-2.3a.4-7). */
export const uitkomstNaEinde: Regel = (feiten) => {
  const wie = laterTeVertellen(feiten)
  const slug = 'deel-uitkomst-mee'
  return als(wie.length > 0, zonderTermijn(slug, slug, 'uitkomst-meedelen', wie))
}
