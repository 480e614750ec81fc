import { vergelijk } from '../../wet/datum.ts'
import { antwoordenTeBekijken } from './antwoord-van-partij.ts'
import { inzagebeperkingen } from './beperk-inzage.ts'
import { vanSoort } from './betrokkene.ts'
import { eigenRegieNu } from './eigen-regie.ts'
import type { Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { niemandMeerOver } from './leg-overlijden-vast.ts'
import { als, type Plicht, type PlichtTermijnen, type Regel, voor, zonderTermijn } from './plicht.ts'
import { afhandelen, ontvangers } from './plichten-achteraf.ts'
import { gesprek } from './plichten-gesprek.ts'
import { jeugdigeWordtTeOud } from './plichten-jeugdige.ts'
import { eindigenNaOverlijden, voorLevenden } from './plichten-overlijden.ts'
import { buitenReikwijdte, nietMeerMee, reikwijdte, reikwijdteMetIeder } from './plichten-reikwijdte.ts'
import { nietWachten } from './plichten-spoed.ts'
import {
  bijstand,
  budget,
  clientondersteuning,
  identiteit,
  informeren,
  informerenOverOnderzoek,
  kiezen,
  opnieuwBetrekken,
  persoonlijkPlan,
  uitkomstAanVertegenwoordigers,
  uitkomstNaEinde,
  verklaringen,
} from './plichten-vooraf.ts'
import { onderwerpen } from './plichten-wmo.ts'
import { rondZvh } from './plichten-zvh.ts'
import {
  antwoordOpAanpak,
  conclusieAchterhaald,
  conclusieNu,
  openOnderdelen,
  steltAanpakVoor,
  zonderUitkomst,
} from './voortgang.ts'
import { eigenRegieGevraagd } from './vraag-eigen-regie.ts'
import { aanpakKanBeginnen } from './wijs-coordinator-aan.ts'
import { afgezienVanAanpak } from './zie-af-van-aanpak.ts'

const afronden: Regel = (_feiten, { onderzoekKlaar, onderzoekSoort, onderzoekArtikel }) => [
  {
    code: 'rond-onderzoek-af',
    handeling: 'rond-onderzoek-af',
    artikel: onderzoekArtikel ?? 'onderzoek-termijn',
    uiterlijk: onderzoekKlaar,
    soort: onderzoekSoort ?? 'wettelijk',
  },
]

const onderdelen: Regel = (feiten) =>
  openOnderdelen(feiten).map((onderdeel) =>
    voor(
      `onderdeel-${onderdeel}`,
      onderdeel === 'd' ? 'stel-dienst-voor' : 'leg-gegeven-vast',
      `onderdeel-${onderdeel}`,
      'trek-conclusie',
    ),
  )

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

/** What the college must still judge; with a yes there is nothing left to ask or to appoint (2.3a.3 lid 2). */
const eigenRegie: Regel = (feiten, termijnen) => [
  ...eigenRegieGevraagd(feiten, termijnen),
  ...als(
    eigenRegieNu(feiten) === 'verklaard' && vanSoort(feiten, 'coordinator-aangewezen').length === 0,
    zonderTermijn('beoordeel-eigen-regie', 'beoordeel-eigen-regie', 'eigen-regie'),
  ),
]

const aanpak: Regel = (feiten) => {
  if (!steltAanpakVoor(feiten) || vanSoort(feiten, 'coordinator-aangewezen').length > 0) return []
  if (['verklaard', 'aannemelijk'].includes(eigenRegieNu(feiten)) || afgezienVanAanpak(feiten)) return []
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

/** What is told as long as data are kept, also after the end (AVG 13 and 14, 2.3a.4 lid 3). */
const vertellen = [informeren, informerenOverOnderzoek] as const

const eersteContact = [persoonlijkPlan, clientondersteuning, bijstand, gesprek, kiezen] as const

const perStaat: Readonly<Record<Feiten['dossier']['staat'], readonly Regel[]>> = {
  'eerste-contact': [nietWachten, informeren, ...eersteContact],
  loopt: [
    rondZvh,
    informerenOverOnderzoek,
    opnieuwBetrekken,
    nietWachten,
    informeren,
    clientondersteuning,
    persoonlijkPlan,
    gesprek,
    antwoordenTeBekijken,
    reikwijdte,
    reikwijdteMetIeder,
    nietMeerMee,
    buitenReikwijdte,
    onderdelen,
    bijstand,
    budget,
    onderwerpen,
    conclusie,
    inzagebeperkingen,
    eigenRegie,
    identiteit,
    uitkomst,
    uitkomstAanVertegenwoordigers,
    jeugdigeWordtTeOud,
    ontvangers,
    afhandelen,
    afronden,
  ],
  afgerond: [
    rondZvh,
    nietWachten,
    ...vertellen,
    ontvangers,
    inzagebeperkingen,
    eigenRegie,
    aanpak,
    bijstand,
    verklaringen,
    afhandelen,
    uitkomstNaEinde,
  ],
  'niet-gestart': [],
  ingetrokken: [rondZvh, ...vertellen, afhandelen],
}

const naOverlijden: readonly Regel[] = [eindigenNaOverlijden, nietWachten]

const dagVan = ({ uiterlijk, voorrang }: Plicht): string =>
  voorrang ? '1900-01-01' : (uiterlijk ?? '9999-12-31')

/**
 * What must happen now: what cannot wait first, then those with a day and the earliest on top (N-2.3.3, N-2.3a.1-4-tm, N-2.3.2-2 and the gates of the
 * acts). Nothing for who died. An answer a party owes is never here: the law knows no term for it (N-5.4.2-1, N-5.4.2-2-vrz).
 */
export const plichten = (feiten: Feiten, termijnen: PlichtTermijnen): readonly Plicht[] =>
  (niemandMeerOver(feiten) ? naOverlijden : perStaat[feiten.dossier.staat])
    .flatMap((regel) => regel(feiten, termijnen))
    .flatMap((plicht) => voorLevenden(feiten, plicht))
    .toSorted((a, b) => vergelijk(dagVan(a), dagVan(b)))
