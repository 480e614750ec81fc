import { plusDagen } from '../../wet/datum.ts'
import type { RedenOmTeWachten } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { beoordeel, dagSindsMelding, gevuld, heeft, laatste, met, mits } from './mits.ts'

/** The person himself called: then there is nothing he does not know (AVG 13). */
export const weetHet = (feiten: Feiten): boolean =>
  feiten.melder.soort === 'zelf' || heeft(feiten, 'gemelde-geinformeerd')

/** Once it is a report of the Wvggz, the person hears of it by the rules of that law (§5.4; N-2.2.5-wvg). */
export const valtOnderWvggz = ({ doorzettingen }: Feiten): boolean =>
  doorzettingen.some(({ soort, staat }) => soort === 'wvggz' && staat === 'aangenomen')

/** The first day on which anything of the melding was told to others: a question to a party, or passing it on. */
const eersteVerstrekking = (feiten: Feiten): string | undefined =>
  [
    ...feiten.inlichtingen.map(({ gevraagdOp }) => gevraagdOp),
    ...feiten.doorgeleidingen.map(({ datum }) => datum),
    ...feiten.verstrekkingen.map(({ datum }) => datum),
  ]
    .toSorted()
    .at(0)

const eersteGesprek = (feiten: Feiten): string | undefined =>
  feiten.gebeurtenissen
    .filter(({ soort, code }) => soort === 'contact-gemelde' && code === 'gesproken')
    .map(({ datum }) => datum)
    .toSorted()
    .at(0)

/**
 * The last day to inform the person: the earliest of a month, the first talk with him and the first time others were told
 * (2.2.5 lid 2; AVG 14 lid 3; Q-22). `rij` is the row of the month.
 */
export const uiterlijkInformeren = (feiten: Feiten): { readonly datum: string; readonly rij: string } => {
  const { datum, rij } = einddatum('avg-informeren', feiten.dossier.ontvangenOp)
  const dagen = [datum, eersteGesprek(feiten), eersteVerstrekking(feiten)].filter((dag) => dag !== undefined)
  return { datum: dagen.toSorted()[0] ?? datum, rij }
}

/**
 * The day on which it is looked at again, while informing waits; undefined when it does not wait. That he was not reached ends when he
 * is spoken to (AVG 14 lid 3 onder b).
 */
export const wachtTot = (feiten: Feiten): string | undefined => {
  if (weetHet(feiten)) return undefined
  const wegens = laatste(feiten, 'informeren-uitgesteld')?.code
  if (wegens === 'niet-bereikt' && eersteGesprek(feiten) !== undefined) return undefined
  return laatste(feiten, 'informeren-herzien')?.datum
}

/** Informing has been done, waits with a reason until a day that has not passed, or follows another law. */
export const isGeinformeerdOfWacht = (feiten: Feiten, { vandaag }: Kader): boolean =>
  weetHet(feiten) || valtOnderWvggz(feiten) || (wachtTot(feiten) ?? '') >= vandaag

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

/** The month in which informing must be done (AVG 14 lid 3 onder a). */
const maandNa = ({ dossier }: Feiten): string => einddatum('avg-informeren', dossier.ontvangenOp).datum

/** Eigen invulling: waiting is looked at again within a month, as long as informing itself may take. */
const uiterstHerzien = (vandaag: string): string => plusDagen(vandaag, 31)

/**
 * Informing may wait when it would hamper getting help started: each time a judgement with a reason and a day to look again, never
 * a standard (N-2.2.5-2c-uitz). That nobody was reached is no reason once he was spoken to.
 */
export const toetsStelInformerenUit = (invoer: Uitstel, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafStelInformerenUit(feiten, kader), [
    mits(gevuld(invoer.toelichting), 'uitstel-zonder-reden'),
    mits(invoer.herzienOp > kader.vandaag, 'herzien-niet-in-toekomst'),
    mits(invoer.herzienOp <= uiterstHerzien(kader.vandaag), 'herzien-te-laat'),
    mits(invoer.reden !== 'niet-bereikt' || invoer.herzienOp <= maandNa(feiten), 'niet-bereikt-na-maand'),
    mits(invoer.reden !== 'niet-bereikt' || eersteGesprek(feiten) === undefined, 'wachten-terwijl-gesproken'),
  ])
