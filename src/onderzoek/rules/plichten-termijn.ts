import { einddatum } from '../../wet/termijnen.ts'
import { laatste, metHoedanigheid, vanSoort } from './betrokkene.ts'
import { zonderBevestiging } from './bevestig-ontvangst.ts'
import type { Feiten } from './feiten.ts'
import { openKlokken, openWmoAanvragen } from './klokken.ts'
import { als, type Plicht, zonderTermijn } from './plicht.ts'
import { isOverschreden, overschrijding, termijnenVan } from './termijnen-van.ts'
import { wmoWekenVoorbij } from './wmo-aanvraag.ts'

const loopt = ({ dossier: { staat } }: Feiten): boolean => staat === 'eerste-contact' || staat === 'loopt'

const isGestopt = ({ dossier: { staat } }: Feiten): boolean => staat === 'ingetrokken'

/** By which act a case comes to its end. */
const verder = ({ dossier: { staat } }: Feiten): string =>
  staat === 'loopt' ? 'rond-onderzoek-af' : 'sluit-eerste-contact'

const herinnering = (feiten: Feiten, code: string, uiterlijk: string): Plicht => ({
  code,
  handeling: verder(feiten),
  artikel: termijnenVan(feiten).onderzoekArtikel,
  uiterlijk,
  soort: 'streeftermijn',
})

/** After three weeks to look by week five whether it will be ready, after five weeks by the end (N-2.3a.1-4-tm). */
const herinneringen = (feiten: Feiten): readonly Plicht[] => {
  const { verzochtOp, ingang } = feiten.dossier
  const { onderzoekSoort, onderzoekKlaar } = termijnenVan(feiten)
  if (!loopt(feiten) || ingang === null || onderzoekSoort === 'streeftermijn') return []
  const halverwege = einddatum('onderzoek-herinnering-halverwege', verzochtOp).datum
  const bijna = einddatum('onderzoek-herinnering-bijna', verzochtOp).datum
  const { peildag } = feiten
  if (peildag < halverwege || peildag > onderzoekKlaar) return []
  return [
    peildag < bijna
      ? herinnering(feiten, 'herinnering-halverwege', bijna)
      : herinnering(feiten, 'herinnering-bijna', onderzoekKlaar),
  ]
}

/** Past the end, and past each day that was expected since: why, what the client was told, and by when (N-2.3a.1-4-tm). */
const overschreden = (feiten: Feiten): readonly Plicht[] => {
  const verwacht = overschrijding(feiten)?.datum
  const slug = 'motiveer-overschrijding'
  return als(
    loopt(feiten) &&
      feiten.dossier.ingang !== null &&
      isOverschreden(feiten, feiten.peildag) &&
      (verwacht === undefined || verwacht < feiten.peildag),
    zonderTermijn(slug, slug, 'onderzoek-termijn'),
  )
}

/**
 * The terms of the laws under which help was asked, as long as their step was not taken. While the onderzoek runs its
 * own six weeks are those of the Wmo; when it stopped halfway, that term goes on by itself.
 */
const andereWetten = (feiten: Feiten): readonly Plicht[] =>
  openKlokken(feiten)
    .filter(({ wet }) => wet !== 'wmo-2015' || isGestopt(feiten))
    .map(({ wet, artikel, uiterlijk }) => ({
      code: `klok-${wet}`,
      handeling: 'leg-stap-bij-wet-vast',
      artikel,
      uiterlijk,
      soort: 'wettelijk',
    }))

/** Who asked and was not told an outcome yet: a letter to another says him nothing. */
const wachtOpUitkomst = (feiten: Feiten): boolean =>
  metHoedanigheid(feiten, 'verzoeker').some(
    ({ id }) => laatste(feiten, ['uitkomst-meegedeeld'], id) === undefined,
  )

/** After six weeks without outcome the client may apply, and must know it; on each application a decision is due (N-2.3.2-9). */
const wmoAanvraag = (feiten: Feiten): readonly Plicht[] => {
  const slug = 'wijs-op-aanvraag-wmo'
  const wijzen = als(
    loopt(feiten) &&
      wmoWekenVoorbij(feiten, feiten.peildag) &&
      wachtOpUitkomst(feiten) &&
      vanSoort(feiten, 'wmo-aanvraag-ontvangen').length === 0 &&
      vanSoort(feiten, 'gewezen-op-aanvraag-wmo').length === 0,
    zonderTermijn(slug, slug, 'wmo-aanvraag'),
  )
  const [oudste] = openWmoAanvragen(feiten)
  if (!oudste) return wijzen
  return [
    {
      code: 'beslis-op-wmo-aanvraag',
      handeling: 'leg-stap-bij-wet-vast',
      artikel: 'wmo-beschikking',
      uiterlijk: einddatum('wmo-beschikking', oudste.datum).datum,
      soort: 'wettelijk',
    },
  ]
}

/** A Wmo melding is confirmed in writing; the law gives no day (2.3.2 lid 1, N-2.3.2-1). */
const ontvangst = (feiten: Feiten): readonly Plicht[] => {
  const wie = zonderBevestiging(feiten)
  const slug = 'bevestig-ontvangst'
  return als(loopt(feiten) && wie.length > 0, zonderTermijn(slug, slug, 'melding', wie))
}

/** What the terms ask now, on the day on which the facts are looked at. */
export const termijnplichten = (feiten: Feiten): readonly Plicht[] => {
  const { staat } = feiten.dossier
  if (staat === 'niet-gestart') return []
  const regels = [ontvangst, herinneringen, overschreden, andereWetten, wmoAanvraag]
  return regels.flatMap((regel) => regel(feiten))
}
