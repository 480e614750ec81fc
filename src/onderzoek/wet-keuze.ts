import { type WetCode, wetCodes } from '../wet/domeinen.ts'

/** The four laws as choices of a form. */
export const wetKeuze = wetCodes as readonly [WetCode, ...WetCode[]]
