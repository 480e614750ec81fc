import type { Feiten, VertegenwoordigingFeit } from './feiten.ts'
import { redenenVertegenwoordiging, type Vertegenwoordiging } from './nieuwe-vertegenwoordiging.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** A representation as it should have been; what is absent stays. `geenEinde` takes the last day away. */
export interface VerbeterVertegenwoordiging extends Vertegenwoordiging {
  readonly bandId: string
  readonly geenEinde?: boolean | undefined
  readonly reden: string
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, mag, 'avg-juistheid'),
  alsNiet(feiten.vertegenwoordigingen.length === 0, 'geen-vertegenwoordiging', 'avg-juistheid'),
]

/** What stands in the way of `verbeter-vertegenwoordiging` before anything is typed: for the panel. */
export const voorafVerbeterVertegenwoordiging: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

const gevuld = (omvang: Vertegenwoordiging['omvang']) => (omvang?.length ? omvang : undefined)

/** The representation as it will stand; what was not filled in stays as it was. */
export const verbeterd = (
  invoer: VerbeterVertegenwoordiging,
  oud: VertegenwoordigingFeit,
): Required<Omit<Vertegenwoordiging, 'tot' | 'bewijsGezien'>> & Pick<Vertegenwoordiging, 'tot'> => ({
  voorId: invoer.voorId ?? oud.voorId,
  als: invoer.als ?? oud.als,
  omvang: gevuld(invoer.omvang) ?? oud.omvang,
  sinds: invoer.sinds ?? oud.sinds,
  tot: invoer.geenEinde ? undefined : (invoer.tot ?? oud.tot ?? undefined),
})

const zelfde = (een: readonly string[], ander: readonly string[]): boolean =>
  een.length === ander.length && een.every((deel) => ander.includes(deel))

const opBand = (invoer: VerbeterVertegenwoordiging, oud: VertegenwoordigingFeit, feiten: Feiten): Redenen => {
  const nieuw = verbeterd(invoer, oud)
  const anderBewijs =
    nieuw.voorId !== oud.voorId || nieuw.als !== oud.als || !zelfde(nieuw.omvang ?? [], oud.omvang)
  const niets = !anderBewijs && nieuw.sinds === oud.sinds && (nieuw.tot ?? null) === oud.tot
  return [
    alsNiet(niets, 'niets-veranderd', 'avg-rectificatie'),
    ...redenenVertegenwoordiging(
      { ...nieuw, bewijsGezien: anderBewijs ? invoer.bewijsGezien : true },
      feiten,
      oud.betrokkeneId,
      oud.id,
    ),
  ]
}

/**
 * Mends a representation, or says when it ended (N-AVG-5-1d, N-AVG-16, N-Awb-2.1). For whom, as what or in what asks to see
 * the proof again.
 */
export const toetsVerbeterVertegenwoordiging: Toets<VerbeterVertegenwoordiging> = (
  invoer,
  feiten,
  vandaag,
) => {
  const oud = feiten.vertegenwoordigingen.find(({ id }) => id === invoer.bandId)
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(oud === undefined, 'onbekende-vertegenwoordiging', 'avg-juistheid'),
    alsNiet(leeg(invoer.reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
    ...(oud ? opBand(invoer, oud, feiten) : []),
  ])
}
