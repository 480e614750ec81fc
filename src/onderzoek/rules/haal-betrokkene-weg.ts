import { bekend, betrokkeneMet } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { GebeurtenisSoort } from './gebeurtenissen.ts'
import type { Gesproken } from './haal-band-weg.ts'
import { isWegTeHalen } from './haal-gebeurtenis-weg.ts'
import type { RedenWeghalen } from './redenen-weghalen.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Vooraf } from './toets.ts'

export interface HaalBetrokkeneWeg {
  readonly betrokkeneId: string
  readonly reden: RedenWeghalen
}

/** What the content of the dossier says of people: who spoke, from whom a gegeven is kept hidden, with whom a talk was agreed. */
export interface Genoemd {
  readonly gesproken: readonly Gesproken[]
  readonly verborgenVoor: readonly string[]
  /** With whom an appointment for a talk was made. */
  readonly afgesproken: readonly string[]
}

const mag = ['eerste-contact', 'loopt'] as const

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, mag, 'avg-juistheid'),
  alsNiet(feiten.betrokkenen.length < 2, 'niemand-om-weg-te-halen', 'avg-juistheid'),
]

/** What stands in the way of `haal-betrokkene-weg` before anything is typed: for the panel. */
export const voorafHaalBetrokkeneWeg: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

/** The facts that say no more than that something was taken away: they lose his name and stay. */
export const sporen: readonly GebeurtenisSoort[] = [
  'gebeurtenis-weggehaald',
  'band-weggehaald',
  'persoon-weggehaald',
  'dienst-weggehaald',
  'bestand-weggehaald',
]

const brieven: readonly GebeurtenisSoort[] = [
  'uitkomst-meegedeeld',
  'uitkomst-aan-vertegenwoordiger',
  'uitkomst-over-client',
  'uitkomst-ingetrokken',
  'uitkomst-onthouden',
]

/** What was said or recorded about him, each with what would help. */
const opFeiten = (id: string, feiten: Feiten): Redenen => {
  const soorten = feiten.gebeurtenissen
    .filter(({ soort, betrokkeneId }) => betrokkeneId === id && !sporen.includes(soort))
    .map(({ soort }) => soort)
  const overig = soorten.filter(
    (soort) => !isWegTeHalen(soort) && !brieven.includes(soort) && soort !== 'gespreksafspraak',
  )
  return [
    alsNiet(
      soorten.some(isWegTeHalen) || feiten.bestanden.some(({ betrokkeneId }) => betrokkeneId === id),
      'persoon-heeft-vastleggingen',
      'avg-juistheid',
    ),
    alsNiet(
      soorten.some((soort) => brieven.includes(soort)),
      'persoon-kreeg-uitkomst',
      'avg-juistheid',
    ),
    alsNiet(overig.length > 0, 'persoon-gaf-antwoord', 'avg-juistheid'),
  ]
}

const opInhoud = (
  id: string,
  feiten: Feiten,
  { gesproken, verborgenVoor, afgesproken }: Genoemd,
): Redenen => [
  alsNiet(
    feiten.gegevens.some(({ betrokkeneId }) => betrokkeneId === id) || verborgenVoor.includes(id),
    'persoon-heeft-gegevens',
    'avg-juistheid',
  ),
  alsNiet(afgesproken.includes(id), 'persoon-heeft-afspraak', 'avg-juistheid'),
  alsNiet(
    feiten.verzoeken.some(({ betrokkeneId }) => betrokkeneId === id) ||
      feiten.stukken.some(({ betrokkeneId }) => betrokkeneId === id),
    'persoon-heeft-verzoeken',
    'avg-juistheid',
  ),
  alsNiet(
    feiten.diensten.some(({ betrokkeneId }) => betrokkeneId === id),
    'persoon-heeft-diensten',
    'avg-juistheid',
  ),
  alsNiet(
    gesproken.some(({ wie }) => wie === id) ||
      feiten.afbakeningen.some(({ betrokkeneId }) => betrokkeneId === id),
    'persoon-sprak-mee',
    'avg-juistheid',
  ),
  alsNiet(
    feiten.vertegenwoordigingen.some(({ voorId }) => voorId === id),
    'persoon-wordt-vertegenwoordigd',
    'avg-juistheid',
  ),
]

/**
 * Takes away somebody who was added by mistake, as long as nothing hangs on him (N-AVG-5-1d, N-AVG-16, N-AVG-5-1c). The one
 * who asked for help is the dossier itself.
 */
export const toetsHaalBetrokkeneWeg = (
  { betrokkeneId }: HaalBetrokkeneWeg,
  feiten: Feiten,
  genoemd: Genoemd,
  vandaag: string,
) => {
  const verzoeker = betrokkeneMet(feiten, betrokkeneId)?.hoedanigheid === 'verzoeker'
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    bekend(feiten, betrokkeneId, 'avg-juistheid'),
    alsNiet(verzoeker, 'verzoeker-blijft', 'avg-juistheid'),
    ...(verzoeker ? [] : [...opInhoud(betrokkeneId, feiten, genoemd), ...opFeiten(betrokkeneId, feiten)]),
  ])
}
