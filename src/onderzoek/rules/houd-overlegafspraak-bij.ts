import { type Afspraakstap, kanStap } from '../../wet/afspraakstaten.ts'
import type { Feiten } from './feiten.ts'
import type { OverlegafspraakFeit } from './feiten-gevraagd.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** What became of it. */
export const uitkomstenVanAfspraak = ['gedaan', 'lukt-niet', 'verzet'] as const
type Uitkomst = (typeof uitkomstenVanAfspraak)[number]

/** One agreement and what became of it; `uiterlijk` is the new day of one that is moved. */
export interface HoudOverlegafspraakBij {
  readonly afspraakId: string
  readonly uitkomst: Uitkomst
  readonly uiterlijk?: string | undefined
}

const artikel = 'casusoverleg-afspraken'

const stappen = {
  gedaan: 'meld-afspraak-gedaan',
  'lukt-niet': 'meld-afspraak-lukt-niet',
  verzet: 'verzet-afspraak',
} as const satisfies Record<Uitkomst, Afspraakstap>

/** Those of which something can still come. */
export const openOverlegafspraken = ({ overlegafspraken }: Feiten): readonly OverlegafspraakFeit[] =>
  overlegafspraken.filter(({ staat }) => kanStap('meld-afspraak-gedaan', staat))

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond'], artikel),
  alsNiet(openOverlegafspraken(feiten).length === 0, 'geen-overlegafspraak', artikel),
]

/** Before input: a conference of this onderzoek left an agreement that is not done yet (5.4.3 lid 3). */
export const voorafHoudOverlegafspraakBij: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, basis(feiten))

/**
 * With input: it is one of those; what a party does is moved with a day that is still to come, and by nobody's day but its own: the toeleider
 * moves what the college or a client does (5.4.3 lid 3, 2.3a.3 lid 3; N-5.4.3-3, N-2.3a.3-3-ovn).
 */
export const toetsHoudOverlegafspraakBij: Toets<HoudOverlegafspraakBij> = (
  { afspraakId, uitkomst, uiterlijk },
  feiten,
  vandaag,
) => {
  const een = feiten.overlegafspraken.find(({ id }) => id === afspraakId)
  const verzet = uitkomst === 'verzet'
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    alsNiet(een === undefined, 'onbekende-overlegafspraak', artikel),
    alsNiet(een !== undefined && !kanStap(stappen[uitkomst], een.staat), 'overlegafspraak-al-klaar', artikel),
    alsNiet(verzet && !uiterlijk, 'overlegafspraak-zonder-dag', artikel),
    alsNiet(verzet && uiterlijk !== undefined && uiterlijk < vandaag, 'overlegafspraak-dag-voorbij', artikel),
    alsNiet(verzet && een?.partijId != null, 'overlegafspraak-van-partij', 'geen-doorzettingsmacht'),
  ])
}
