import { isBijzonder } from '../../wet/categorieen.ts'
import { type Oordeel, oordeel, type Reden } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import type { Feiten, InbrengFeit, Kader } from './feiten.ts'
import { gestopt } from './laat-client-stoppen.ts'
import { alsCoordinator, gevuld, type Mits, met, mits } from './mits.ts'
import { type Plicht, plichtcodes } from './plichtcodes.ts'

/** What parties gave and the coordinator did not look at yet; the forms offer exactly these. */
export const ontvangenInbreng = ({ inbreng }: Pick<Feiten, 'inbreng'>): readonly InbrengFeit[] =>
  inbreng.filter(({ staat }) => staat === 'ontvangen')

const wachtIets = (feiten: Feiten, kader: Kader): readonly Mits[] => [
  ...alsCoordinator(feiten, kader),
  mits(ontvangenInbreng(feiten).length > 0, 'geen-inbreng'),
]

const wacht = (feiten: Feiten, inbrengId: string): Mits =>
  mits(
    ontvangenInbreng(feiten).some(({ id }) => id === inbrengId),
    'inbreng-onbekend',
  )

/** Why the coordinator needs it for his task; of a special category why it cannot be missed. */
export interface Overname {
  readonly inbrengId: string
  readonly reden: string
  readonly waaromBijzonder?: string | undefined
}

/** Before input: the task runs and a party gave something (5.4.4 lid 2 and 4, N-5.4.4-4). */
export const voorafNeemInbrengOver = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('gegevens-coordinatie', wachtIets(feiten, kader))

/** The last day on which the party lets it be used is over (N-5.4.2-1-vw). */
const nogTeGebruiken = (voorwaarden: readonly Voorwaarde[], vandaag: string): readonly Reden[] =>
  voorwaarden.flatMap((een) =>
    een.soort === 'alleen-tot' && vandaag > een.datum
      ? [{ code: 'voorwaarde-verlopen', artikel: 'verstrekken-door-partij', params: { datum: een.datum } }]
      : [],
  )

/** With input: only what the coordinator's task needs, with why: that it was given is no reason (5.4.4 lid 2, N-5.4.4-2, N-AVG-5-1c). */
export const toetsNeemInbrengOver = (
  { inbrengId, reden, waaromBijzonder }: Overname,
  feiten: Feiten,
  kader: Kader,
  voorwaarden: readonly Voorwaarde[],
): Oordeel => {
  const inbreng = ontvangenInbreng(feiten).find(({ id }) => id === inbrengId)
  return met(voorafNeemInbrengOver(feiten, kader), [
    wacht(feiten, inbrengId),
    mits(gevuld(reden), 'gegeven-zonder-reden'),
    mits(
      !inbreng || !isBijzonder(inbreng.categorie) || gevuld(waaromBijzonder),
      'bijzonder-gegeven-niet-gemotiveerd',
    ),
    mits(!inbreng || !gestopt(feiten).includes(inbreng.betrokkeneId), 'client-doet-niet-meer-mee'),
    ...nogTeGebruiken(voorwaarden, kader.vandaag),
  ])
}

/** Before input: as taking over; what is not needed is let go at any time (N-AVG-5-1c). */
export const voorafLaatInbrengLiggen = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-beginselen', wachtIets(feiten, kader))

/** With input: something that waits (N-AVG-5-1c). */
export const toetsLaatInbrengLiggen = (
  { inbrengId }: { readonly inbrengId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafLaatInbrengLiggen(feiten, kader), [wacht(feiten, inbrengId)])

/** What a party gave must be looked at: taken over when it is needed, or let go (N-AVG-5-1c; our own term). */
export const inbrengTeBekijken = (feiten: Feiten): readonly Plicht[] =>
  ontvangenInbreng(feiten).map(({ partijId, datum }) => {
    const { datum: uiterlijk, rij } = einddatum('antwoord-overnemen', datum)
    const code = 'inbreng-bekijken'
    return { code, ...plichtcodes[code], uiterlijk, soort: 'streef', rij, betrokkenen: [partijId] }
  })
