import { bronCodes } from '../../wet/bronnen.ts'
import { type Categorie, isBijzonder, isStraf, type Niveau, verderDan } from '../../wet/categorieen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { Thema } from '../../wet/themas.ts'
import { bekend, betrokkeneMet } from './betrokkene.ts'
import type { Feiten, GegevenBron } from './feiten.ts'
import { bevindingen, type Onderdeel } from './gebeurtenissen.ts'
import { isGezinslidNu } from './gezin.ts'
import { isClient } from './is-client.ts'
import { antwoordtOpVraag } from './onderzoeksvraag.ts'
import { redenenPassendeDienst } from './passende-dienst.ts'
import { heeftReikwijdte, reikwijdteNu, themaBinnen, themasBinnen } from './reikwijdte.ts'
import { alsNiet, eenmaal, leeg, type Redenen } from './toets.ts'
import { gevraagdBijItem } from './verzoek.ts'

/** One statement about one person, as far as the law asks about it; what it says stays out of the rules. */
export interface GegevenInvoer {
  readonly betrokkeneId: string
  readonly onderdeel: Onderdeel
  readonly thema: Thema | null
  readonly categorie: Categorie
  readonly niveau: Niveau
  readonly bron: GegevenBron
  readonly verzoekId: string | null
  /** The question of the reikwijdte that it answers. */
  readonly vraagId?: string | null | undefined
  /** The service it must fit, and why that one; only for religion and origin. */
  readonly dienstId?: string | null | undefined
  readonly waaromDienst?: string | undefined
  /** Which item of the request it is. */
  readonly itemId?: string | null | undefined
  /** To whom of this dossier it may not be shown. */
  readonly nietTonenAan?: readonly string[] | undefined
  /** Why this is needed to answer the question (N-5.4.1-1-nz). */
  readonly noodzaak: string
  /** Why it cannot be done without, when the category is special. */
  readonly extraNoodzaak: string
  /** Why more is kept than *that* something is so (N-5.4.2-2-s6). */
  readonly motiveringNiveau: string
  /** The text names the offence, or why there is guidance. */
  readonly noemtDelict: boolean
}

/** Whether somebody can support may be a matter of health, of nothing more sensitive (5.4.1 lid 1, explanation). */
const bijSteun: readonly Categorie[] = ['gewoon', 'gezondheid']

const magAlleenSteun = (feiten: Feiten, betrokkeneId: string): boolean =>
  betrokkeneMet(feiten, betrokkeneId)?.hoedanigheid === 'mantelzorger' || isGezinslidNu(feiten, betrokkeneId)

/** Whether a gegeven can be about somebody at all, within the reikwijdte: a client, or who might support one. */
export const isGegevenOver = (feiten: Feiten, betrokkeneId: string): boolean =>
  isClient(feiten, betrokkeneId)
    ? reikwijdteNu(feiten) === undefined || themasBinnen(feiten, betrokkeneId).length > 0
    : magAlleenSteun(feiten, betrokkeneId)

/** Who may be the subject of what: clients of anything in scope, a gezinslid or mantelzorger of support only. */
const overWie = ({ betrokkeneId, onderdeel, categorie }: GegevenInvoer, feiten: Feiten): Redenen => {
  const onbekend = bekend(feiten, betrokkeneId, 'gegevens-onderzoek')
  if (onbekend || isClient(feiten, betrokkeneId)) return [onbekend]
  if (!magAlleenSteun(feiten, betrokkeneId))
    return [alsNiet(true, 'geen-gegevens-over-deze-persoon', 'gegevens-onderzoek')]
  return [
    alsNiet(onderdeel !== 'steun', 'alleen-steun', 'gegevens-gezinslid'),
    alsNiet(
      onderdeel === 'steun' && !bijSteun.includes(categorie),
      'steun-te-gevoelig',
      'gegevens-gezinslid',
    ),
  ]
}

/**
 * Within the reikwijdte (N-2.3a.1-4-rw). Without a theme go only why the onderzoek began, until there is a reikwijdte,
 * and whether somebody who is not client can support.
 */
const binnenReikwijdte = (invoer: GegevenInvoer, feiten: Feiten): Redenen => {
  const { betrokkeneId, onderdeel, thema, vraagId } = invoer
  const geen = heeftReikwijdte(feiten)
  if (onderdeel === 'aanleiding' && geen) return []
  const steun = onderdeel === 'steun' && !isClient(feiten, betrokkeneId)
  const zonderThema = alsNiet(thema === null && !steun, 'gegeven-zonder-thema', 'reikwijdte')
  if (thema === null) return [geen, zonderThema]
  const gevraagd = (bevindingen as readonly Onderdeel[]).includes(onderdeel)
  return [
    geen,
    themaBinnen(feiten, thema, betrokkeneId),
    gevraagd || vraagId ? antwoordtOpVraag(feiten, { thema, betrokkeneId, vraagId }) : undefined,
  ]
}

/** What the college already held is used again only about a client, also after a correction (N-5.4.1-1-gez, N-5.4.1-4-nz). */
const uitEigenBron = ({ betrokkeneId, bron }: GegevenInvoer, feiten: Feiten): Reden | undefined =>
  alsNiet(
    (bronCodes as readonly string[]).includes(bron) && !isClient(feiten, betrokkeneId),
    'hergebruik-alleen-client',
    'gegevens-gezinslid',
  )

/** Kept from others of the family, never from who it is about: he has a right to his own data (N-2.3a.2-1-zwt, N-AVG-15). */
const nietVoorZichzelf = ({ betrokkeneId, nietTonenAan = [] }: GegevenInvoer, feiten: Feiten): Redenen => [
  alsNiet(nietTonenAan.includes(betrokkeneId), 'verbergen-voor-zichzelf', 'uitkomst-afzonderlijk'),
  ...eenmaal(nietTonenAan.map((id) => bekend(feiten, id, 'uitkomst-afzonderlijk'))),
]

/** Whether a party gave it: as an answer, or with its own request (5.4.2 lid 1, 2.3a.4 lid 1). */
export const isVanPartij = (bron: GegevenBron): boolean => bron === 'partij' || bron === 'verzoek-van-partij'

/** What a special category asks for (N-5.4.1-2, N-5.4.1-2-str, N-5.4.2-3). */
const naarCategorie = (invoer: GegevenInvoer): Redenen => {
  const { categorie } = invoer
  return [
    alsNiet(
      isBijzonder(categorie) && leeg(invoer.extraNoodzaak),
      'bijzondere-noodzaak-ontbreekt',
      'bijzondere-gegevens',
    ),
    alsNiet(isStraf(categorie) && invoer.noemtDelict, 'delict-niet-vastleggen', 'strafrechtelijke-gegevens'),
    alsNiet(
      categorie === 'politie' && !isVanPartij(invoer.bron),
      'politiegegeven-zonder-partij',
      'verstrekken-politie-en-justitie',
    ),
  ]
}

const vanAnderen = (bron: GegevenBron): boolean =>
  bron !== 'betrokkene-zelf' && bron !== 'andere-betrokkene' && bron !== 'eigen-waarneming'

/** No more than needed: a step above *that* is motivated when others gave it or the category is special (N-5.4.2-2-s6). */
const naarNiveau = ({ niveau, categorie, bron, motiveringNiveau }: GegevenInvoer): Reden | undefined =>
  alsNiet(
    verderDan(niveau, 'dat') && (isBijzonder(categorie) || vanAnderen(bron)) && leeg(motiveringNiveau),
    'niveau-niet-gemotiveerd',
    'niveau-van-informatie',
  )

/** Under the Wpg everything is of the police; under the Wjsg it is of the police and justice, or about an offence (5.4.2 lid 3, N-5.4.2-3). */
const zonderEigenLabel = (regime: PartijRegime, categorie: Categorie): boolean =>
  (regime === 'wpg' && categorie !== 'politie') || (regime === 'wjsg' && !isStraf(categorie))

/** What a party gave answers one request: about this person and theme, and no more than was asked of that item. */
const uitVerzoek = (invoer: GegevenInvoer, feiten: Feiten): Redenen => {
  if (invoer.bron !== 'partij') return []
  const verzoek = feiten.verzoeken.find(({ id }) => id === invoer.verzoekId)
  if (!verzoek) return [alsNiet(true, 'onbekend-verzoek', 'verstrekken-door-partij')]
  const gevraagd = gevraagdBijItem(verzoek, invoer.itemId)
  return [
    alsNiet(
      verzoek.staat === 'geweigerd' || verzoek.staat === 'ingetrokken',
      'verzoek-zonder-antwoord',
      'verstrekken-door-partij',
    ),
    alsNiet(
      verzoek.betrokkeneId !== invoer.betrokkeneId || verzoek.thema !== invoer.thema,
      'niet-waar-om-gevraagd-is',
      'verstrekken-door-partij',
    ),
    alsNiet(gevraagd === undefined, 'item-niet-gevraagd', 'verstrekken-door-partij'),
    alsNiet(
      gevraagd !== undefined && verderDan(invoer.niveau, gevraagd),
      'niveau-hoger-dan-gevraagd',
      'niveau-van-informatie',
    ),
    alsNiet(
      zonderEigenLabel(verzoek.regime, invoer.categorie),
      'politiegegeven-zonder-label',
      'verstrekken-politie-en-justitie',
    ),
  ]
}

/** About whom and what: what may be recorded of this person at all. */
const plek = (invoer: GegevenInvoer, feiten: Feiten): Redenen => [
  ...overWie(invoer, feiten),
  ...binnenReikwijdte(invoer, feiten),
  uitEigenBron(invoer, feiten),
  ...redenenPassendeDienst(invoer, feiten),
  ...nietVoorZichzelf(invoer, feiten),
]

/** What the law says about what it says, how much and from whom, wherever it stands. */
export const redenenInhoud = (invoer: GegevenInvoer, feiten: Feiten): Redenen => [
  ...naarCategorie(invoer),
  naarNiveau(invoer),
  ...uitVerzoek(invoer, feiten),
  alsNiet(leeg(invoer.noodzaak), 'noodzaak-ontbreekt', 'gegevens-onderzoek'),
]

/** Everything the law says about one new gegeven. */
export const redenenGegeven = (invoer: GegevenInvoer, feiten: Feiten): Redenen => [
  ...plek(invoer, feiten),
  ...redenenInhoud(invoer, feiten),
]
