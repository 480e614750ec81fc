import { leeftijdPastNiet } from '../../wet/nieuwe-vertegenwoordiging.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, Kader, VertegenwoordigingFeit } from './feiten.ts'
import { beoordeel, gevuld, met, mits } from './mits.ts'

/** Who can be told in the place of the person: his parents or his legal representative (2.2.5 lid 2). */
export const wettelijkeVertegenwoordigers = ['ouder', 'voogd', 'curator', 'mentor'] as const
export type WettelijkeVertegenwoordiger = (typeof wettelijkeVertegenwoordigers)[number]

/** Who speaks for the person can be recorded as long as the melding is kept. */
export const voorafVoegMeldingVertegenwoordigerToe = (_: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('vertegenwoordiging', vandaag, [])

export interface NieuweVertegenwoordiger {
  readonly als: WettelijkeVertegenwoordiger
  /** The decision or the register was seen; no copy is kept. */
  readonly bewijsGezien: boolean
}

/**
 * Adds who speaks for the person, when that was seen and fits his age; `geboortedatum` null: unknown, then there is nothing to test
 * (N-2.2.5-2c-inf, N-Awb-2.1).
 */
export const toetsVoegMeldingVertegenwoordigerToe = (
  { als, bewijsGezien }: NieuweVertegenwoordiger,
  feiten: Feiten,
  kader: Kader,
  geboortedatum: string | null,
): Oordeel =>
  met(voorafVoegMeldingVertegenwoordigerToe(feiten, kader), [
    mits(bewijsGezien, 'bewijs-niet-gezien'),
    ...leeftijdPastNiet({ als, sinds: kader.vandaag }, geboortedatum, kader.vandaag),
  ])

/** There is somebody who speaks for the person. */
export const voorafHaalMeldingVertegenwoordigerWeg = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [
    mits(feiten.vertegenwoordigingen.length > 0, 'niemand-vertegenwoordigt-gemelde'),
  ])

/** Takes away who does not speak for the person, or not any more (AVG 5 lid 1 onder d). */
export const toetsHaalMeldingVertegenwoordigerWeg = (
  { bandId, reden }: { readonly bandId: string; readonly reden: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafHaalMeldingVertegenwoordigerWeg(feiten, kader), [
    mits(
      feiten.vertegenwoordigingen.some(({ id }) => id === bandId),
      'vertegenwoordiger-onbekend',
    ),
    mits(gevuld(reden), 'verbetering-zonder-reden'),
  ])

/** Who reads a letter to the person, by id: he himself, who speaks for him, or whoever has authority over him. */
export interface Ontvanger {
  readonly id: string
  readonly als: 'zelf' | 'vertegenwoordiger' | 'gezag'
}

const metGezag = ({ als }: VertegenwoordigingFeit): boolean => als === 'ouder' || als === 'voogd'

const geldt = ({ sinds, tot }: VertegenwoordigingFeit, vandaag: string): boolean =>
  sinds <= vandaag && (tot === null || vandaag < tot)

/**
 * To whom the letter about a melding goes on day `vandaag`: under twelve to who has authority over the person (BW 1:245, 1:337),
 * from twelve to himself, and beside him to his curator or mentor (BW 1:381 and 1:453). `geboortedatum` null: unknown, then he is
 * not a child.
 */
export const ontvangersVanBrief = (
  { vertegenwoordigingen }: Feiten,
  gemelde: string,
  geboortedatum: string | null,
  vandaag: string,
): readonly Ontvanger[] => {
  const kind = geboortedatum !== null && vandaag < einddatum('leeftijd-12', geboortedatum, vandaag).datum
  const sprekers = vertegenwoordigingen
    .filter((band) => geldt(band, vandaag) && metGezag(band) === kind)
    .map(({ betrokkeneId }) => ({ id: betrokkeneId, als: 'vertegenwoordiger' }) as const)
  if (!kind) return [{ id: gemelde, als: 'zelf' }, ...sprekers]
  return sprekers.length > 0 ? sprekers : [{ id: gemelde, als: 'gezag' }]
}
