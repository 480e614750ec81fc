import type { Persoon } from '../personen/index.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { type Oordeel, oordeel } from '../wet/oordeel.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { partijAls, type Register } from './bekende-partijen.ts'
import { geborenOp } from './geboren-op.ts'
import { toetsAanWie } from './rules/aan-wie.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsToestemmingVooraf } from './toestemming-geheim.ts'
import { aanWieVelden } from './vraag-velden.ts'

/** Judges the first page of a question to a party by itself; what is not filled in well yet has its own faults (5.4.2 lid 2, N-2.3a.1-4-stp). */
export const toetsEersteBlad = (
  antwoorden: Readonly<Record<string, unknown>>,
  feiten: Feiten,
  { vandaag, wie }: Kader,
  { bekend, personen }: { readonly bekend: Register; readonly personen: ReadonlyMap<string, Persoon> },
): Oordeel => {
  const blad = aanWieVelden.safeParse(antwoorden)
  if (!blad.success) return oordeel('verstrekken-door-partij', [])
  const { partijen, betrokkeneId } = blad.data
  const geborenBekend = geborenOp(personen, betrokkeneId) !== null
  const gekozen = partijen.map((id) => partijAls(id, bekend, wie))
  return alleToetsen(
    toetsAanWie({ ...blad.data, geborenBekend, partijen: gekozen }, feiten, vandaag),
    ...toetsToestemmingVooraf(blad.data, feiten, personen, vandaag),
  )
}
