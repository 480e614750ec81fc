import { isOverleden } from '../../wet/overleden.ts'
import { redenTegenDuur, type Spoed, toetsTijdelijkeVoorziening } from '../../wet/spoed.ts'
import type { Feiten, VoorzieningFeit } from './feiten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { openSpoed, spoedKanIn, voorzieningMet } from './voorziening.ts'

/** What the college can decide. */
export const spoedbesluiten = ['verstrekt', 'afgewezen'] as const

/** Why nothing is granted. That nobody applied is no reason (N-2.3.3), and is refused as one. */
export const afwijzingsgronden = ['kan-wachten', 'al-geregeld', 'client-wil-niet', 'geen-aanvraag'] as const

export interface BeslisVoorziening {
  readonly voorzieningId: string
  readonly besluit: (typeof spoedbesluiten)[number]
  readonly grond?: (typeof afwijzingsgronden)[number] | undefined
  readonly wat: string
  readonly vanaf?: string | undefined
  readonly tot?: string | undefined
  /** Why it lasts longer than the municipality deems usual. */
  readonly waaromLanger?: string | undefined
  readonly gesprokenOp?: string | undefined
  readonly motivering: string
  /** Set by the road: the pet decides for the college, or says to have the mandate for it. */
  readonly namensCollege: boolean
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, spoedKanIn, 'spoed'),
  alsNiet(openSpoed(feiten).length === 0, 'geen-spoed-gemeld', 'spoed'),
]

/** What stands in the way of `beslis-tijdelijke-voorziening` before anything is typed: for the panel. */
export const voorafBeslisTijdelijkeVoorziening: Vooraf = (feiten, vandaag) =>
  beoordeel('spoed', vandaag, basis(feiten))

const opVerstrekken = (
  { wat, vanaf, tot, waaromLanger = '' }: BeslisVoorziening,
  gemeldOp: string | undefined,
  vandaag: string,
): Redenen => [
  alsNiet(leeg(wat) || vanaf === undefined || tot === undefined, 'spoed-zonder-voorziening', 'spoed'),
  alsNiet(
    vanaf !== undefined && tot !== undefined && (tot < vanaf || vanaf < (gemeldOp ?? vanaf)),
    'spoed-dagen-kloppen-niet',
    'avg-juistheid',
  ),
  tot === undefined ? undefined : redenTegenDuur({ tot, waaromLanger }, vandaag),
]

const spoedVan = (invoer: BeslisVoorziening, feit: VoorzieningFeit): Spoed => ({
  melder: feit.melder,
  gesprokenOp: invoer.gesprokenOp ?? feit.gesprokenOp,
  namensCollege: invoer.namensCollege,
  aanvraagGeeist: invoer.besluit === 'afgewezen' && invoer.grond === 'geen-aanvraag',
  clientWilNiet: invoer.grond === 'client-wil-niet',
})

/**
 * The college decides at once, without an application and pending the onderzoek (2.3.3; N-2.3.3, N-2.3.3-ovl, N-Awb-3.2): what
 * is granted, from when and until when; or why not.
 */
export const toetsBeslisTijdelijkeVoorziening: Toets<BeslisVoorziening> = (invoer, feiten, vandaag) => {
  const feit = voorzieningMet(feiten, invoer.voorzieningId)
  const verstrekt = invoer.besluit === 'verstrekt'
  const wet = feit ? toetsTijdelijkeVoorziening(spoedVan(invoer, feit), verstrekt, vandaag) : undefined
  return beoordeel(
    'spoed',
    vandaag,
    [
      inStaat(feiten, spoedKanIn, 'spoed'),
      alsNiet(feit === undefined, 'onbekende-spoed', 'spoed'),
      alsNiet(feit !== undefined && feit.staat !== 'gemeld', 'spoed-al-beslist', 'spoed'),
      alsNiet(
        feit !== undefined && isOverleden(feiten, feit.betrokkeneId, vandaag),
        'persoon-overleden',
        'avg-juistheid',
      ),
      nietInToekomst(invoer.gesprokenOp ?? vandaag, vandaag),
      ...(wet && !wet.toegestaan ? wet.redenen : []),
      ...(verstrekt ? opVerstrekken(invoer, feit?.gemeldOp, vandaag) : []),
      alsNiet(!verstrekt && invoer.grond === undefined, 'spoed-afgewezen-zonder-grond', 'zorgvuldigheid'),
      alsNiet(leeg(invoer.motivering), 'spoed-niet-gemotiveerd', 'zorgvuldigheid'),
    ],
    wet?.rijen,
  )
}
