import type { Reden } from '../../wet/oordeel.ts'
import { laatste, vanSoort } from './betrokkene.ts'
import type { Feiten, GezinsbandFeit, VertegenwoordigingFeit } from './feiten.ts'
import { isGezinslidOp } from './gezin.ts'
import type { RedenWeghalen } from './redenen-weghalen.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Vooraf } from './toets.ts'
import { vorigeVan } from './verbeter-relatie.ts'

export interface HaalBandWeg {
  readonly bandId: string
  readonly reden: RedenWeghalen
}

/** Who spoke for whom, as the content of the dossier says it; ids of betrokkenen. */
export interface Gesproken {
  readonly wie: string
  /** Null: with others, about the reikwijdte. */
  readonly voor: string | null
}

const mag = ['eerste-contact', 'loopt'] as const

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, mag, 'avg-juistheid'),
  alsNiet(
    feiten.gezinsbanden.length + feiten.vertegenwoordigingen.length === 0,
    'geen-band-om-weg-te-halen',
    'avg-juistheid',
  ),
]

/** What stands in the way of `haal-band-weg` before anything is typed: for the panel. */
export const voorafHaalBandWeg: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

/** The facts without this relation: the former one holds again if it ended only because this one began. */
export const zonderBand = (feiten: Feiten, band: GezinsbandFeit): Feiten => {
  const vorige = band.tot === null ? vorigeVan(feiten, band) : undefined
  return {
    ...feiten,
    gezinsbanden: feiten.gezinsbanden
      .filter(({ id }) => id !== band.id)
      .map((een) => (een.id === vorige?.id ? { ...een, tot: null } : een)),
  }
}

/** Whoever was asked as gezinslid, or said yes, was one on that day: also through the relation of another. */
const opRelatie = (band: GezinsbandFeit | undefined, feiten: Feiten): Reden | undefined => {
  if (!band) return undefined
  const zonder = zonderBand(feiten, band)
  const rust = feiten.betrokkenen.some(({ id }) => {
    const gevraagd = laatste(feiten, ['gezinslid-gevraagd', 'gezinslid-stemt-in'], id)
    if (gevraagd === undefined || isGezinslidOp(zonder, id, gevraagd.datum)) return false
    return id === band.betrokkeneId || isGezinslidOp(feiten, id, gevraagd.datum)
  })
  return alsNiet(rust, 'relatie-draagt-verder', 'avg-juistheid')
}

const opVertegenwoordiging = (
  band: VertegenwoordigingFeit | undefined,
  gesproken: readonly Gesproken[],
  feiten: Feiten,
): Reden | undefined => {
  if (!band) return undefined
  const sprak = gesproken.some(
    ({ wie, voor }) => wie === band.betrokkeneId && (voor === null || voor === band.voorId),
  )
  const las = vanSoort(feiten, 'uitkomst-aan-vertegenwoordiger').some(
    ({ betrokkeneId }) => betrokkeneId === band.betrokkeneId,
  )
  return alsNiet(sprak || las, 'vertegenwoordiger-sprak-al', 'avg-juistheid')
}

/**
 * Takes away a relation or representation that never was, unless something rests on it (N-AVG-5-1d, N-AVG-16). What was
 * and is over gets its last day instead.
 */
export const toetsHaalBandWeg = (
  { bandId }: HaalBandWeg,
  feiten: Feiten,
  gesproken: readonly Gesproken[],
  vandaag: string,
) => {
  const relatie = feiten.gezinsbanden.find(({ id }) => id === bandId)
  const vertegenwoordiging = feiten.vertegenwoordigingen.find(({ id }) => id === bandId)
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(relatie === undefined && vertegenwoordiging === undefined, 'onbekende-band', 'avg-juistheid'),
    opRelatie(relatie, feiten),
    opVertegenwoordiging(vertegenwoordiging, gesproken, feiten),
  ])
}
