import { gevuld, type Mits, mits } from './mits.ts'

/** Another municipality as it was named, and which ones of the list that can be, by code; `eigen` is one's own. */
export interface AndereGemeente {
  readonly genoemd?: string | undefined
  readonly gevonden: readonly string[]
  readonly eigen: string
}

/** It is one municipality of the list, and another than one's own (5.5.2 lid 5, 5.5.3). */
export const eenAndere = ({ genoemd, gevonden, eigen }: AndereGemeente): readonly Mits[] => [
  mits(gevuld(genoemd), 'zonder-gemeente'),
  mits(!gevuld(genoemd) || gevonden.length > 0, 'gemeente-onbekend'),
  mits(gevonden.length < 2, 'gemeente-niet-eenduidig'),
  mits(gevonden.length !== 1 || gevonden[0] !== eigen, 'eigen-gemeente'),
]
