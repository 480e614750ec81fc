import { geldtOp } from '../../wet/geldt-op.ts'
import { vertegenwoordigers as soorten } from '../../wet/vertegenwoordiging.ts'
import { isKantoor } from './betrokkene.ts'
import type { Feiten, VertegenwoordigingFeit } from './feiten.ts'
import { alsNiet, eenmaal, type Redenen } from './toets.ts'
import { redenenNamens } from './vertegenwoordiging.ts'

/** Who took part on a day, and of which representations it was said that they spoke in them. */
export interface Sprekers {
  /** Ids of betrokkenen. */
  readonly wie: readonly string[]
  /** Ids of representations; only needed of who speaks for several people. */
  readonly namens?: readonly string[] | undefined
  readonly datum: string
}

/** That somebody spoke for another; ids of betrokkenen. */
export interface SprakVoor {
  readonly wie: string
  readonly voor: string
}

/** A parent or guardian speaks for all his children; an office, and any other representative, for whom is said. */
const moetKiezen = (feiten: Feiten, { betrokkeneId, als }: VertegenwoordigingFeit): boolean =>
  isKantoor(feiten, betrokkeneId) || soorten[als].voor !== 'minderjarige'

const voorWie = (banden: readonly VertegenwoordigingFeit[]): readonly string[] => [
  ...new Set(banden.map(({ voorId }) => voorId)),
]

const spreektOp = (feiten: Feiten, wie: string, dag: string): readonly VertegenwoordigingFeit[] =>
  feiten.vertegenwoordigingen.filter(
    (band) => band.betrokkeneId === wie && geldtOp(band, dag) && moetKiezen(feiten, band),
  )

/** The representations of which must be said whether he spoke in them on this day: none when he speaks for one person. */
const openBanden = (feiten: Feiten, wie: string, dag: string): readonly VertegenwoordigingFeit[] => {
  const banden = spreektOp(feiten, wie, dag)
  return voorWie(banden).length > 1 ? banden : []
}

/** The representations that a form offers: of who speaks for several people, on whatever day, one for each of them (N-Awb-2.1). */
export const teKiezenNamens = (feiten: Feiten): readonly VertegenwoordigingFeit[] => {
  const banden = feiten.vertegenwoordigingen.filter((band) => moetKiezen(feiten, band))
  return banden.filter(
    ({ betrokkeneId: wie, voorId }, i) =>
      voorWie(banden.filter(({ betrokkeneId }) => betrokkeneId === wie)).length > 1 &&
      banden.findIndex((een) => een.betrokkeneId === wie && een.voorId === voorId) === i,
  )
}

/** What the form offers of who spoke for whom: ids of representations. */
export const bandenVan = (feiten: Feiten, spraken: readonly SprakVoor[]): readonly string[] =>
  teKiezenNamens(feiten)
    .filter(({ betrokkeneId, voorId }) =>
      spraken.some(({ wie, voor }) => wie === betrokkeneId && voor === voorId),
    )
    .map(({ id }) => id)

const gekozen = ({ vertegenwoordigingen }: Feiten, { namens = [] }: Sprekers) =>
  vertegenwoordigingen.filter(({ id }) => namens.includes(id))

/**
 * Who of these people spoke for whom, beside a parent for his children (N-Awb-2.1): who represents one person for him, who
 * represents several for those that were picked, and always with every representation he has of that person.
 */
export const sprakenVoor = (feiten: Feiten, sprekers: Sprekers): readonly SprakVoor[] =>
  sprekers.wie.flatMap((wie) => {
    const open = openBanden(feiten, wie, sprekers.datum)
    const keuze = gekozen(feiten, sprekers).filter(({ betrokkeneId }) => betrokkeneId === wie)
    const vast = spreektOp(feiten, wie, sprekers.datum).filter((band) => !open.includes(band))
    return voorWie([...vast, ...keuze]).map((voor) => ({ wie, voor }))
  })

/** Of these people, who may have spoken for this client: all who represent him, without whom it was said of that he spoke for others. */
export const sprekersVoor = (feiten: Feiten, sprekers: Sprekers, voor: string): readonly string[] =>
  sprekers.wie.filter((wie) => {
    const banden = feiten.vertegenwoordigingen.filter(
      (band) => band.betrokkeneId === wie && band.voorId === voor,
    )
    const open = openBanden(feiten, wie, sprekers.datum).some(({ voorId }) => voorId === voor)
    return open
      ? gekozen(feiten, sprekers).some((band) => band.betrokkeneId === wie && band.voorId === voor)
      : banden.length > 0
  })

/**
 * Why it is not clear for whom somebody spoke (N-Awb-2.1): who represents several people must be picked for one of them at least;
 * what was picked must be of somebody who was there, and hold on that day.
 */
export const redenenNamensWie = (feiten: Feiten, sprekers: Sprekers): Redenen => {
  const { wie, namens = [], datum } = sprekers
  const keuze = gekozen(feiten, sprekers)
  const zwijgt = wie.some(
    (een) =>
      openBanden(feiten, een, datum).length > 0 && keuze.every(({ betrokkeneId }) => betrokkeneId !== een),
  )
  return eenmaal([
    alsNiet(keuze.length < new Set(namens).size, 'onbekende-vertegenwoordiging', 'vertegenwoordiging'),
    alsNiet(
      keuze.some(({ betrokkeneId }) => !wie.includes(betrokkeneId)),
      'namens-zonder-spreker',
      'vertegenwoordiging',
    ),
    alsNiet(zwijgt, 'spreekt-voor-meer', 'vertegenwoordiging'),
    ...keuze.flatMap(({ betrokkeneId, voorId }) =>
      redenenNamens(feiten, { wie: [betrokkeneId], voor: voorId, zaken: [], dag: datum }),
    ),
  ])
}
