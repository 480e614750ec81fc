import {
  type Bekendheid,
  type RedenOmTeWachten,
  type TegenWachten,
  tegenWachten,
  uiterlijkVertellen,
  vertellenWachtTot,
  vroegste,
  weetHetOfWacht,
} from '../../wet/bekendheid.ts'
import { plusDagen } from '../../wet/datum.ts'
import { type Informeerstand, type Informering, standVan } from '../../wet/informering.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { beoordeel, dagSindsMelding, gevuld, heeft, laatste, met, mits } from './mits.ts'
import { type RedenCode, reden } from './redenen.ts'

/** The person himself called: then there is nothing he does not know (AVG 13). */
export const weetHet = (feiten: Feiten): boolean =>
  feiten.melder.soort === 'zelf' || heeft(feiten, 'gemelde-geinformeerd')

/**
 * The first day on which he can have known: that of the talk, the day after a letter was sent, of who called himself that of the call;
 * undefined while nobody told him. The duty to tell is met by sending (AVG 14 lid 3, as Awb 3:41); to agree one must have read.
 */
export const konHetWetenOp = (feiten: Feiten): string | undefined => {
  if (feiten.melder.soort === 'zelf') return feiten.dossier.ontvangenOp
  return vroegste(
    feiten.gebeurtenissen
      .filter(({ soort }) => soort === 'gemelde-geinformeerd')
      .map(({ code, datum }) =>
        code === 'brief' || feiten.meldingsbrieven.includes(datum) ? plusDagen(datum, 1) : datum,
      ),
  )
}

/** Once it is a report of the Wvggz, the person hears of it by the rules of that law (§5.4; N-2.2.5-wvg). */
export const valtOnderWvggz = ({ doorzettingen }: Feiten): boolean =>
  doorzettingen.some(({ soort, staat }) => soort === 'wvggz' && staat === 'aangenomen')

/** When he was spoken to first, when others were told first, and why he does not know yet (2.2.5 lid 2, AVG 14 lid 3). */
const bekendheidVan = (feiten: Feiten): Bekendheid => {
  const herzienOp = laatste(feiten, 'informeren-herzien')?.datum
  return {
    weetHet: weetHet(feiten),
    vanaf: feiten.dossier.ontvangenOp,
    gesproken: vroegste(
      feiten.gebeurtenissen
        .filter(({ soort, code }) => soort === 'contact-gemelde' && code === 'gesproken')
        .map(({ datum }) => datum),
    ),
    verstrekt: vroegste([
      ...feiten.inlichtingen.map(({ gevraagdOp }) => gevraagdOp),
      ...feiten.doorgeleidingen.map(({ datum }) => datum),
      ...feiten.verstrekkingen.map(({ datum }) => datum),
    ]),
    uitstel: herzienOp
      ? { reden: laatste(feiten, 'informeren-uitgesteld')?.code ?? null, herzienOp }
      : undefined,
  }
}

/** The last day to inform the person (2.2.5 lid 2; AVG 14 lid 3; Q-22). */
export const uiterlijkInformeren = (feiten: Feiten): string => uiterlijkVertellen(bekendheidVan(feiten))

/** The day on which it is looked at again, while informing waits; undefined when it does not wait. */
export const wachtTot = (feiten: Feiten): string | undefined => vertellenWachtTot(bekendheidVan(feiten))

const gemeldeStand = (feiten: Feiten): Informeerstand => {
  const op =
    feiten.melder.soort === 'zelf'
      ? feiten.dossier.ontvangenOp
      : laatste(feiten, 'gemelde-geinformeerd')?.datum
  return op === undefined && valtOnderWvggz(feiten)
    ? { soort: 'andere-wet', artikel: 'wvggz-melding' }
    : standVan(bekendheidVan(feiten), op)
}

/** Who left no name cannot be told anything (AVG 11). */
const melderStand = (feiten: Feiten): readonly Informering[] => {
  const { id, anoniem } = feiten.melder
  const op = laatste(feiten, 'melder-ingelicht')?.datum
  const stand: Informeerstand =
    op === undefined ? { soort: 'open', uiterlijk: null } : { soort: 'verteld', op }
  return anoniem ? [] : [{ plicht: 'eigen-gegevens', wie: id, stand }]
}

/** What the person and who called must be told, and how that stands (2.2.5 lid 2, AVG 13 and 14; N-2.2.5-2c-inf, N-AVG-13). */
export const informeringen = (feiten: Feiten): readonly Informering[] => [
  ...feiten.betrokkenen
    .filter(({ hoedanigheid }) => hoedanigheid === 'gemelde')
    .map(({ id }): Informering => ({ plicht: 'melding', wie: id, stand: gemeldeStand(feiten) })),
  ...melderStand(feiten),
]

/** Informing has been done, waits with a reason until a day that has not passed, or follows another law. */
export const isGeinformeerdOfWacht = (feiten: Feiten, { vandaag }: Kader): boolean =>
  valtOnderWvggz(feiten) || weetHetOfWacht(bekendheidVan(feiten), vandaag)

/** Whoever does not know of the melding yet can be told at any time while it is kept (2.2.5 lid 2). */
export const voorafInformeerGemelde = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-informeren', kader.vandaag, [mits(!weetHet(feiten), 'al-geinformeerd')])

export interface Geinformeerd {
  readonly datum: string
  readonly hoe: Code<'gemelde-geinformeerd'>
}

const inPlaatsVan = {
  'via-ouders': ['ouder', 'voogd'],
  'via-vertegenwoordiger': ['curator', 'mentor', 'voogd'],
} as const

/** Who hears it for somebody else was recorded as who speaks for him: nobody else may know (2.2.5 lid 2, AVG 5 lid 1 onder f). */
const hoordeVoorHem = (hoe: Geinformeerd['hoe'], feiten: Feiten, { vandaag }: Kader): boolean => {
  if (hoe !== 'via-ouders' && hoe !== 'via-vertegenwoordiger') return true
  const als: readonly string[] = inPlaatsVan[hoe]
  return feiten.vertegenwoordigingen.some(
    (band) => als.includes(band.als) && band.sinds <= vandaag && (band.tot === null || vandaag < band.tot),
  )
}

/** Records that the person, his parents or his representative heard of the melding (N-2.2.5-2c-inf). */
export const toetsInformeerGemelde = (invoer: Geinformeerd, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafInformeerGemelde(feiten, kader), [
    dagSindsMelding(invoer.datum, feiten, kader),
    mits(hoordeVoorHem(invoer.hoe, feiten, kader), 'eerst-wie-spreekt'),
  ])

/** Waiting is a matter of whoever does not know yet (N-2.2.5-2c-uitz). */
export const voorafStelInformerenUit = (feiten: Feiten, kader: Kader): Oordeel =>
  voorafInformeerGemelde(feiten, kader)

export interface Uitstel {
  readonly reden: RedenOmTeWachten
  readonly toelichting: string
  readonly herzienOp: string
}

const tegen: Readonly<Record<TegenWachten, RedenCode>> = {
  'niet-in-toekomst': 'herzien-niet-in-toekomst',
  'te-laat': 'herzien-te-laat',
  'niet-bereikt-na-maand': 'niet-bereikt-na-maand',
  'al-gesproken': 'wachten-terwijl-gesproken',
}

/**
 * Informing may wait when it would hamper getting help started: each time a judgement with a reason and a day to look again, never
 * a standard (N-2.2.5-2c-uitz). That nobody was reached is no reason once he was spoken to.
 */
export const toetsStelInformerenUit = (invoer: Uitstel, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafStelInformerenUit(feiten, kader), [
    mits(gevuld(invoer.toelichting), 'uitstel-zonder-reden'),
    ...tegenWachten(invoer, bekendheidVan(feiten), kader.vandaag).map((een) => reden(tegen[een])),
  ])
