import {
  type Categorie,
  categorieNamen,
  isBijzonder,
  isStraf,
  type Niveau,
  niveaus,
} from '../../wet/categorieen.ts'
import { plusDagen } from '../../wet/datum.ts'
import { gesteldeVoorwaarden } from '../../wet/gestelde-voorwaarden.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import { type Antwoorden, gekozen, voorwaardeCodes } from './antwoorden.ts'
import { type Punt, puntAls } from './uitkomst.ts'

/** The kind of gegeven it is about (5.4.1 lid 2). */
export const soortVan = (a: Antwoorden): Categorie => gekozen(a, 'soort', categorieNamen)
/** How much of it is told (N-5.4.2-2-s6). */
export const niveauVan = (a: Antwoorden): Niveau => gekozen(a, 'niveau', niveaus)

/** What a sensitive gegeven asks besides (5.4.1 lid 2, N-5.4.1-2-str). */
export const overSoort = (soort: Categorie): readonly (Punt | undefined)[] => [
  puntAls(isBijzonder(soort), 'waarom-bijzonder', 'bijzondere-gegevens'),
  puntAls(isStraf(soort), 'niet-het-feit', 'strafrechtelijke-gegevens'),
]

/** Further than that something is so asks for a reason (N-5.4.2-2-s6). */
export const overNiveau = (niveau: Niveau): readonly (Punt | undefined)[] => [
  puntAls(niveau !== 'dat', 'waarom-verder', 'niveau-van-informatie'),
]

/** What police and justice give carries their law, and never goes further without asking who gave it (5.4.2 lid 3). */
const vanDieWet = (wet: 'wpg' | 'wjsg', akkoord: readonly string[]): readonly Voorwaarde[] =>
  gesteldeVoorwaarden({ regime: wet, partijId: 'gever' }, []).map((een) =>
    een.soort === 'eerst-vragen' ? { ...een, akkoord } : een,
  )

/** Whether who gave it was asked and said yes. */
export const kreegJa = ({ voorwaarde }: Antwoorden): boolean =>
  voorwaarde === 'kreeg-ja' || voorwaarde === 'wjsg-kreeg-ja'

/** What the party that gave it tied to it, for this receiver (5.4.2 lid 1 and 3; N-5.4.2-1-vw, N-5.4.2-3). */
export const voorwaardenVan = (a: Antwoorden, aan: string, op: string): readonly Voorwaarde[] => {
  const welke = gekozen(a, 'voorwaarde', voorwaardeCodes)
  const alle: Readonly<Record<typeof welke, readonly Voorwaarde[]>> = {
    geen: [],
    'eerst-vragen': [{ soort: 'eerst-vragen', akkoord: [] }],
    'kreeg-ja': [{ soort: 'eerst-vragen', akkoord: [aan] }],
    'niet-delen': [{ soort: 'niet-delen-met', aan: [aan] }],
    verlopen: [{ soort: 'alleen-tot', datum: plusDagen(op, -1) }],
    wpg: vanDieWet('wpg', []),
    wjsg: vanDieWet('wjsg', []),
    'wjsg-kreeg-ja': vanDieWet('wjsg', [aan]),
  }
  return alle[welke]
}
