import type { Artikel } from '../../wet/artikelen.ts'
import { vergelijk } from '../../wet/datum.ts'
import { vanSoort } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { nietGewezenOp, teWijzenOpOndersteuning } from './gewezen-op.ts'
import { clienten } from './is-client.ts'
import { bijstandZonderAanvraag } from './leg-dienstverklaring-vast.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
import {
  antwoordOpAanpak,
  conclusieAchterhaald,
  conclusieNu,
  openOnderdelen,
  steltAanpakVoor,
  zonderIdentiteit,
  zonderUitkomst,
} from './voortgang.ts'
import { aanpakKanBeginnen } from './wijs-coordinator-aan.ts'

/** The last days that the caller has worked out (src/wet/termijnen.ts); null when the term does not run. */
export interface PlichtTermijnen {
  readonly onderzoekKlaar: string | null
  /** Statutory after a Wmo request, otherwise a streeftermijn. */
  readonly persoonlijkPlan: string | null
}

/** What must happen now: by law (on a day, or without a term), by a streeftermijn, or before another act. */
export interface Plicht {
  readonly code: string
  /** The act by which it is done. */
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: 'wettelijk' | 'streeftermijn' | 'voor'
  /** The act that waits for it. */
  readonly voor?: string
  /** Whom it concerns, when not everybody. */
  readonly betrokkenen?: readonly string[]
}

type Regel = (feiten: Feiten, termijnen: PlichtTermijnen) => readonly Plicht[]

const voor = (
  code: string,
  handeling: string,
  artikel: Artikel,
  gate: string,
  wie?: readonly BetrokkeneFeit[],
): Plicht => ({
  code,
  handeling,
  artikel,
  uiterlijk: null,
  soort: 'voor',
  voor: gate,
  ...(wie ? { betrokkenen: wie.map(({ id }) => id) } : {}),
})

const als = (waar: boolean, plicht: Plicht): readonly Plicht[] => (waar ? [plicht] : [])

const persoonlijkPlan: Regel = (feiten, { persoonlijkPlan: uiterlijk }) => {
  const gewezen = vanSoort(feiten, 'gewezen-op-persoonlijk-plan').length > 0
  return als(!gewezen, {
    code: 'wijs-op-persoonlijk-plan',
    handeling: 'wijs-op-persoonlijk-plan',
    artikel: 'persoonlijk-plan',
    uiterlijk,
    soort: feiten.dossier.wet === 'wmo-2015' ? 'wettelijk' : 'streeftermijn',
  })
}

const clientondersteuning: Regel = (feiten) => {
  const wie = nietGewezenOp(feiten, 'gewezen-op-clientondersteuning', teWijzenOpOndersteuning(feiten))
  const slug = 'wijs-op-clientondersteuning'
  return als(wie.length > 0, voor(slug, slug, 'clientondersteuning', 'start-onderzoek', wie))
}

const afronden: Regel = (_feiten, { onderzoekKlaar: uiterlijk }) => [
  {
    code: 'rond-onderzoek-af',
    handeling: 'rond-onderzoek-af',
    artikel: 'onderzoek-termijn',
    uiterlijk,
    soort: 'wettelijk',
  },
]

const reikwijdte: Regel = (feiten) =>
  als(
    heeftReikwijdte(feiten) !== undefined,
    voor('stel-reikwijdte-vast', 'stel-reikwijdte-vast', 'reikwijdte', 'leg-gegeven-vast'),
  )

const onderdelen: Regel = (feiten) =>
  openOnderdelen(feiten).map((onderdeel) =>
    voor(
      `onderdeel-${onderdeel}`,
      onderdeel === 'd' ? 'stel-dienst-voor' : 'leg-gegeven-vast',
      `onderdeel-${onderdeel}`,
      'trek-conclusie',
    ),
  )

const identiteit: Regel = (feiten) => {
  const wie = zonderIdentiteit(feiten)
  return als(
    wie.length > 0,
    voor('stel-identiteit-vast', 'stel-identiteit-vast', 'identiteit', 'rond-onderzoek-af', wie),
  )
}

const conclusie: Regel = (feiten) => [
  ...als(
    conclusieNu(feiten) === undefined && openOnderdelen(feiten).length === 0,
    voor('trek-conclusie', 'trek-conclusie', 'onderzoek-conclusie', 'deel-uitkomst-mee'),
  ),
  ...als(
    conclusieAchterhaald(feiten),
    voor('herzie-conclusie', 'trek-conclusie', 'dienst-geweigerd', 'deel-uitkomst-mee'),
  ),
]

const uitkomst: Regel = (feiten) => {
  const wie = zonderUitkomst(feiten)
  return als(
    conclusieNu(feiten) !== undefined && wie.length > 0,
    voor('deel-uitkomst-mee', 'deel-uitkomst-mee', 'uitkomst-meedelen', 'rond-onderzoek-af', wie),
  )
}

const bijstand: Regel = (feiten) =>
  als(
    bijstandZonderAanvraag(feiten),
    voor(
      'wijs-op-aanvraag-participatiewet',
      'wijs-op-aanvraag-participatiewet',
      'pw-aanvraag',
      'leg-dienstverklaring-vast',
    ),
  )

const zonderTermijn = (
  code: string,
  handeling: string,
  artikel: Artikel,
  wie?: readonly BetrokkeneFeit[],
): Plicht => ({
  code,
  handeling,
  artikel,
  uiterlijk: null,
  soort: 'wettelijk',
  ...(wie ? { betrokkenen: wie.map(({ id }) => id) } : {}),
})

const aanpak: Regel = (feiten) => {
  if (!steltAanpakVoor(feiten) || vanSoort(feiten, 'coordinator-aangewezen').length > 0) return []
  const wie = clienten(feiten).filter(({ id }) => antwoordOpAanpak(feiten, id) === undefined)
  return [
    ...als(
      wie.length > 0,
      voor(
        'vraag-instemming',
        'leg-instemming-aanpak-vast',
        'aanpak-instemming',
        'wijs-coordinator-aan',
        wie,
      ),
    ),
    ...als(
      aanpakKanBeginnen(feiten),
      zonderTermijn('wijs-coordinator-aan', 'wijs-coordinator-aan', 'coordinator-aanwijzen'),
    ),
  ]
}

const verklaringen: Regel = (feiten) => {
  const open = feiten.diensten.filter(({ soort, staat }) => soort === 'dienst' && staat === 'voorgesteld')
  const wie = feiten.betrokkenen.filter(({ id }) => open.some(({ betrokkeneId }) => betrokkeneId === id))
  return als(
    open.length > 0,
    zonderTermijn('vraag-dienstverklaring', 'leg-dienstverklaring-vast', 'dienst-geweigerd', wie),
  )
}

const perStaat: Readonly<Record<Feiten['dossier']['staat'], readonly Regel[]>> = {
  'eerste-contact': [persoonlijkPlan, clientondersteuning, bijstand],
  loopt: [persoonlijkPlan, reikwijdte, onderdelen, bijstand, conclusie, identiteit, uitkomst, afronden],
  afgerond: [aanpak, bijstand, verklaringen],
  'niet-gestart': [],
  ingetrokken: [],
}

/**
 * What must happen now, those with a day first and the earliest on top (N-2.3a.1-4-tm, N-2.3.2-2 and the gates of the
 * acts). An answer a party owes is never here: the law knows no term for it (N-5.4.2-1, N-5.4.2-2-vrz).
 */
export const plichten = (feiten: Feiten, termijnen: PlichtTermijnen): readonly Plicht[] =>
  perStaat[feiten.dossier.staat]
    .flatMap((regel) => regel(feiten, termijnen))
    .toSorted((a, b) => vergelijk(a.uiterlijk ?? '9999-12-31', b.uiterlijk ?? '9999-12-31'))
