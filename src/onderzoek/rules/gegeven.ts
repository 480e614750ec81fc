import { type Categorie, isBijzonder, type Niveau, verderDan } from '../../wet/categorieen.ts'
import { domeinen } from '../../wet/domeinen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { Thema } from '../../wet/themas.ts'
import { bekend, betrokkeneMet } from './betrokkene.ts'
import type { Feiten, GegevenBron, Hoedanigheid } from './feiten.ts'
import type { Onderdeel } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { heeftReikwijdte, themaBinnen } from './reikwijdte.ts'
import { alsNiet, leeg, type Redenen } from './toets.ts'

/** One statement about one person, as far as the law asks about it; what it says stays out of the rules. */
export interface GegevenInvoer {
  readonly betrokkeneId: string
  readonly onderdeel: Onderdeel
  readonly thema: Thema | null
  readonly categorie: Categorie
  readonly niveau: Niveau
  readonly bron: GegevenBron
  readonly verzoekId: string | null
  /** Why this is needed to answer the question (N-5.4.1-1-nz). */
  readonly noodzaak: string
  /** Why it cannot be done without, when the category is special. */
  readonly extraNoodzaak: string
  /** Why more is kept than *that* something is so (N-5.4.2-2-s6). */
  readonly motiveringNiveau: string
  /** The text names the offence, or why there is guidance. */
  readonly noemtDelict: boolean
}

/** Who may be the subject of what: clients of anything in scope, a gezinslid or mantelzorger of support only. */
export const overWie = ({ betrokkeneId, onderdeel }: GegevenInvoer, feiten: Feiten): Redenen => {
  const alleenSteun: readonly (Hoedanigheid | undefined)[] = ['gezinslid', 'mantelzorger']
  const hoedanigheid = betrokkeneMet(feiten, betrokkeneId)?.hoedanigheid
  const onbekend = bekend(feiten, betrokkeneId, 'gegevens-onderzoek')
  if (onbekend || isClient(feiten, betrokkeneId)) return [onbekend]
  return alleenSteun.includes(hoedanigheid)
    ? [alsNiet(onderdeel !== 'steun', 'alleen-steun', 'gegevens-gezinslid')]
    : [alsNiet(true, 'geen-gegevens-over-deze-persoon', 'gegevens-onderzoek')]
}

/** Within the reikwijdte; only why the onderzoek began, and support, go without a theme (N-2.3a.1-4-rw). */
export const binnenReikwijdte = ({ onderdeel, thema }: GegevenInvoer, feiten: Feiten): Redenen => {
  if (onderdeel === 'aanleiding') return []
  const zonderThema = alsNiet(thema === null && onderdeel !== 'steun', 'gegeven-zonder-thema', 'reikwijdte')
  return [heeftReikwijdte(feiten), zonderThema, thema === null ? undefined : themaBinnen(feiten, thema)]
}

/** Religion and origin only to fit youth help or a tailored provision that is proposed (N-5.4.1-2-rel). */
const passendeDienst = ({ categorie, betrokkeneId }: GegevenInvoer, feiten: Feiten): Reden | undefined => {
  if (categorie !== 'levensovertuiging' && categorie !== 'afkomst') return undefined
  const dienst = feiten.diensten.some(
    ({ domein, staat, betrokkeneId: voor }) =>
      voor === betrokkeneId &&
      staat !== 'geweigerd' &&
      (domein === 'jeugd' || domein === 'maatschappelijke-ondersteuning'),
  )
  return alsNiet(!dienst, 'geen-passende-dienst', 'overtuiging-en-afkomst', {
    domeinen: `${domeinen.jeugd.naam} of ${domeinen['maatschappelijke-ondersteuning'].naam}`,
  })
}

/** What a special category asks for (N-5.4.1-2, N-5.4.1-2-str, N-5.4.2-3). */
export const naarCategorie = (invoer: GegevenInvoer, feiten: Feiten): Redenen => {
  const { categorie } = invoer
  const straf = categorie === 'strafrechtelijk' || categorie === 'politie'
  return [
    alsNiet(
      isBijzonder(categorie) && leeg(invoer.extraNoodzaak),
      'bijzondere-noodzaak-ontbreekt',
      'bijzondere-gegevens',
    ),
    passendeDienst(invoer, feiten),
    alsNiet(straf && invoer.noemtDelict, 'delict-niet-vastleggen', 'strafrechtelijke-gegevens'),
    alsNiet(
      categorie === 'politie' && invoer.bron !== 'partij',
      'politiegegeven-zonder-partij',
      'verstrekken-politie-en-justitie',
    ),
  ]
}

const vanAnderen = (bron: GegevenBron): boolean =>
  bron !== 'betrokkene-zelf' && bron !== 'andere-betrokkene' && bron !== 'eigen-waarneming'

/** No more than needed: a step above *that* is motivated when others gave it or the category is special (N-5.4.2-2-s6). */
export const naarNiveau = ({ niveau, categorie, bron, motiveringNiveau }: GegevenInvoer): Reden | undefined =>
  alsNiet(
    verderDan(niveau, 'dat') && (isBijzonder(categorie) || vanAnderen(bron)) && leeg(motiveringNiveau),
    'niveau-niet-gemotiveerd',
    'niveau-van-informatie',
  )

/** What a party gave answers one request: about this person and theme, and no more than was asked. */
export const uitVerzoek = (invoer: GegevenInvoer, feiten: Feiten): Redenen => {
  if (invoer.bron !== 'partij') return []
  const verzoek = feiten.verzoeken.find(({ id }) => id === invoer.verzoekId)
  if (!verzoek) return [alsNiet(true, 'onbekend-verzoek', 'verstrekken-door-partij')]
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
    alsNiet(verderDan(invoer.niveau, verzoek.niveau), 'niveau-hoger-dan-gevraagd', 'niveau-van-informatie'),
  ]
}

/** Everything the law says about one gegeven, whether new or mended. */
export const redenenGegeven = (invoer: GegevenInvoer, feiten: Feiten): Redenen => [
  ...overWie(invoer, feiten),
  ...binnenReikwijdte(invoer, feiten),
  ...naarCategorie(invoer, feiten),
  naarNiveau(invoer),
  ...uitVerzoek(invoer, feiten),
  alsNiet(leeg(invoer.noodzaak), 'noodzaak-ontbreekt', 'gegevens-onderzoek'),
]
