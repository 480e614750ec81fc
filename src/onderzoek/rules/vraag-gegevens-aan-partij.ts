import { type Niveau, verderDan } from '../../wet/categorieen.ts'
import { domeinen } from '../../wet/domeinen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { partijRegimes } from '../../wet/partij-regimes.ts'
import { raaktThema, type Thema, themas } from '../../wet/themas.ts'
import { type PartijFeiten, redenenPartij, redenenPersoon } from './aan-wie.ts'
import { niemandBetrokken } from './betrekken.ts'
import type { Feiten, VerzoekFeit } from './feiten.ts'
import type { Bevinding } from './gebeurtenissen.ts'
import { antwoordtOpVraag } from './onderzoeksvraag.ts'
import { heeftReikwijdte, isPartijAfgesproken, standVan, themaBinnen } from './reikwijdte.ts'
import { alleenGeweigerd } from './thema-van-geweigerde-dienst.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { grondVoor } from './wat-opent-geheim.ts'
import { reikwijdteBetwistDoor } from './zeg-over-reikwijdte.ts'

export type { PartijFeiten } from './aan-wie.ts'

export interface VraagGegevens {
  /** Exactly one; several are refused (N-2.3a.1-4-stp). */
  readonly partijen: readonly PartijFeiten[]
  readonly betrokkeneId: string
  readonly onderdeel: Bevinding
  readonly thema: Thema
  /** The question of the reikwijdte that it answers. */
  readonly vraagId?: string | null | undefined
  readonly niveau: Niveau
  readonly vraag: string
  readonly waarom: string
  readonly motiveringNiveau: string
  /** What the college tells the party itself, beside who it is about; and why the party must know (N-5.4.2-6-nz). */
  readonly vertelt?: string | undefined
  readonly waaromVertelt?: string | undefined
  /** Whether this was discussed with the client (N-2.3a.1-7a). */
  readonly besprokenMetClient: boolean
  /** The client agrees that a geheimhouder answers: no ground of the AVG, a way out of secrecy (N-5.4.2-2-tst). */
  readonly toestemming: boolean
  /** The answer is needed to decide about jeugdhulp (N-5.4.2-2-jw). */
  readonly overJeugdhulp?: boolean
  /** Whether a birth date is known: without it the party cannot be sure who is meant (N-5.4.2-5). */
  readonly geborenBekend?: boolean
}

interface GevraagdGegeven {
  readonly niveau: Niveau
  readonly motiveringNiveau?: string | undefined
}

/**
 * How much is asked in all: the highest level of what is asked, for the answer may go no further; and why, empty as long as one
 * of what goes further than 'dat' says nothing about it (N-5.4.2-2-s6).
 */
export const gevraagdNiveau = (
  items: readonly GevraagdGegeven[],
): { niveau: Niveau; motiveringNiveau: string } => {
  const verder = items.filter(({ niveau }) => verderDan(niveau, 'dat'))
  const waarom = verder.map(({ motiveringNiveau }) => motiveringNiveau ?? '')
  return {
    niveau: items.reduce<Niveau>(
      (hoogste, { niveau }) => (verderDan(niveau, hoogste) ? niveau : hoogste),
      'dat',
    ),
    motiveringNiveau: waarom.some(leeg) ? '' : waarom.join(' '),
  }
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'verstrekken-door-partij'),
  heeftReikwijdte(feiten),
]

const zelfdeVraag = (verzoek: VerzoekFeit, invoer: VraagGegevens, partij: PartijFeiten): boolean =>
  verzoek.partijId === partij.id &&
  verzoek.betrokkeneId === invoer.betrokkeneId &&
  verzoek.onderdeel === invoer.onderdeel &&
  verzoek.thema === invoer.thema &&
  (verzoek.vraagId ?? null) === (invoer.vraagId ?? null)

const eerderGevraagd = (invoer: VraagGegevens, feiten: Feiten, partij: PartijFeiten): Reden | undefined => {
  const eerder = feiten.verzoeken.findLast((verzoek) => zelfdeVraag(verzoek, invoer, partij))
  if (eerder?.staat === 'verzonden') return alsNiet(true, 'verzoek-loopt-al', 'stap-voor-stap')
  return alsNiet(eerder?.staat === 'geweigerd', 'partij-weigerde', partijRegimes[partij.regime].artikel)
}

/** A party that fits an agreed theme, and that the client did not agree to ask (N-2.3a.1-4-rw, N-2.3a.1-7a). */
const nietAfgesproken = (
  { thema, betrokkeneId }: VraagGegevens,
  feiten: Feiten,
  partij: PartijFeiten,
): Reden | undefined =>
  alsNiet(
    partij.opLijst &&
      raaktThema(partij.domein, thema) &&
      standVan(feiten, thema, betrokkeneId) === 'binnen' &&
      !isPartijAfgesproken(feiten, partij),
    'partij-niet-afgesproken',
    'partijen-betrekken',
  )

const aanPartij = (invoer: VraagGegevens, feiten: Feiten, partij: PartijFeiten, vandaag: string): Redenen => [
  ...redenenPartij(invoer, feiten, partij, vandaag),
  alsNiet(!raaktThema(partij.domein, invoer.thema), 'partij-buiten-reikwijdte', 'partijen-betrekken', {
    domein: domeinen[partij.domein].naam,
    thema: themas[invoer.thema].naam,
  }),
  nietAfgesproken(invoer, feiten, partij),
  eerderGevraagd(invoer, feiten, partij),
]

/** What stands in the way of `vraag-gegevens-aan-partij` before anything is typed: for the panel. */
export const voorafVraagGegevensAanPartij: Vooraf = (feiten, vandaag) =>
  beoordeel('verstrekken-door-partij', vandaag, basis(feiten))

/**
 * Asks one party one question about one client (5.4.2 lid 1 to 4 and 6; N-5.4.2-1-mot, N-5.4.2-6-nz, N-5.4.2-2-s1, N-2.3a.1-7a, N-2.3a.1-6-wg). The article
 * of the Oordeel is that of the party's regime: it decides on the words of the request.
 */
export const toetsVraagGegevensAanPartij: Toets<VraagGegevens> = (invoer, feiten, vandaag) => {
  const [partij] = invoer.partijen
  return beoordeel(partij ? grondVoor(invoer, feiten, partij) : 'verstrekken-door-partij', vandaag, [
    ...basis(feiten),
    alsNiet(invoer.partijen.length !== 1, 'een-partij-per-keer', 'stap-voor-stap'),
    ...redenenPersoon(invoer, feiten),
    themaBinnen(feiten, invoer.thema, invoer.betrokkeneId),
    reikwijdteBetwistDoor(feiten, invoer.betrokkeneId),
    alsNiet(
      alleenGeweigerd(feiten, invoer.thema, invoer.betrokkeneId),
      'verzoek-voor-geweigerde-dienst',
      'onderdeel-d',
    ),
    antwoordtOpVraag(feiten, invoer),
    ...invoer.partijen.flatMap((een) => aanPartij(invoer, feiten, een, vandaag)),
    alsNiet(leeg(invoer.vraag), 'verzoek-zonder-vraag', 'verstrekken-door-partij'),
    alsNiet(leeg(invoer.waarom), 'verzoek-zonder-reden', 'verstrekken-door-partij'),
    alsNiet(
      verderDan(invoer.niveau, 'dat') && leeg(invoer.motiveringNiveau),
      'niveau-niet-gemotiveerd',
      'niveau-van-informatie',
    ),
    alsNiet(
      !leeg(invoer.vertelt ?? '') && leeg(invoer.waaromVertelt ?? ''),
      'vertelt-zonder-reden',
      'verstrekken-aan-partij',
    ),
    alsNiet(
      !invoer.besprokenMetClient && !niemandBetrokken(feiten),
      'verzoek-niet-besproken',
      'partijen-betrekken',
    ),
  ])
}
