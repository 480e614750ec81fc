import type { Compartiment } from '../wet/compartimenten.ts'
import type { GeenConcept } from './formulier-stap.ts'
import { type Veld, veldenVan } from './velden.ts'
import type { ElkeHandeling } from './verwerking.ts'

/** What is said on the phone is not kept before the triage begins, and what is brought in goes when the conference closes. */
const zonderConcept: Partial<Record<Compartiment, GeenConcept>> = {
  meldpunt: 'gespreksscherm',
  casusoverleg: 'casusoverleg',
}

/** A form is long from this many characters that may be typed in its texts. */
const lang = 4000

const tekens = (velden: readonly Veld[]): number =>
  velden.reduce(
    (som, { soort, max = 0, velden: delen = [] }) => som + (soort === 'tekst' ? max : 0) + tekens(delen),
    0,
  )

/**
 * Why this form has no draft, when it may not have one: what its declaration says, and else what its place or its name says.
 * What a professional notes while he weighs whether to tell something stays with him.
 */
export const geenConceptVan = (handeling: ElkeHandeling): GeenConcept | undefined =>
  handeling.geenConcept ??
  zonderConcept[handeling.dossier.compartiment] ??
  (/afweeg|afweging|weeg-af/.test(handeling.id) ? 'afweging' : undefined)

/** Whether what is typed in the form of this act is kept as a draft: a form in steps, or one with long texts. */
export const heeftConcept = (handeling: ElkeHandeling): boolean =>
  geenConceptVan(handeling) === undefined &&
  (handeling.stappen !== undefined || tekens(veldenVan(handeling.invoer)) >= lang)
