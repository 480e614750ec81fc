import type { Feiten, GebeurtenisFeit } from './feiten.ts'

/** The facts that say that somebody died: recorded as such, or as why he stopped. */
const zegtOverleden = ({ soort, code }: GebeurtenisFeit): boolean =>
  soort === 'client-gestopt' && code === 'overleden'

/** Whether this dossier knows on day `dag` ('yyyy-mm-dd') that this person died. */
export const isOverleden = ({ gebeurtenissen }: Feiten, id: string, dag: string): boolean =>
  gebeurtenissen.some((feit) => zegtOverleden(feit) && feit.betrokkeneId === id && feit.datum <= dag)
