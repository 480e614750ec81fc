import { belegmits } from '../../wet/casusoverleg.ts'
import type { Mits } from '../../wet/mits.ts'
import { overlegVandaag } from '../../wet/overleg-van-vandaag.ts'
import { isGegevenBinnen } from './buiten-reikwijdte.ts'
import type { Feiten } from './feiten.ts'
import { beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'
import { reikwijdteBetwistDoor } from './zeg-over-reikwijdte.ts'

/** The gegevens that a conference may need: within what was agreed (5.4.3 lid 1, 2.3a.1 lid 4). */
export const inTeBrengen = (feiten: Feiten): Feiten['gegevens'] =>
  feiten.gegevens.filter((een) => isGegevenBinnen(feiten, een))

const basis = (feiten: Feiten, vandaag: string): readonly Mits[] => [
  inStaat(feiten, ['loopt'], 'casusoverleg'),
  belegmits(overlegVandaag(feiten.overleggen, vandaag), 'geen-overleg-vandaag'),
  belegmits(inTeBrengen(feiten).length > 0, 'overleg-niets-in-dossier'),
]

/** Before input: a conference of this onderzoek is today, and there is something that it may need (5.4.3 lid 1). */
export const voorafBrengInCasusoverleg: Vooraf = (feiten, vandaag) =>
  beoordeel('casusoverleg', vandaag, basis(feiten, vandaag))

interface InTeBrengen {
  readonly gegevenId: string
  /** What the conference itself has against it. */
  readonly tegen?: readonly Mits[] | undefined
}

/** With input: one gegeven, with why the conference needs it (5.4.3 lid 1, 5.4.2 lid 1). */
export const toetsBrengInCasusoverleg: Toets<InTeBrengen> = ({ gegevenId, tegen = [] }, feiten, vandaag) =>
  beoordeel('casusoverleg', vandaag, [
    ...basis(feiten, vandaag),
    belegmits(
      inTeBrengen(feiten).length === 0 || inTeBrengen(feiten).some(({ id }) => id === gegevenId),
      'overleg-niets-in-dossier',
    ),
    reikwijdteBetwistDoor(feiten, feiten.gegevens.find(({ id }) => id === gegevenId)?.betrokkeneId),
    ...tegen,
  ])
