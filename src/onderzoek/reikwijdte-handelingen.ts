import { beperkReikwijdte } from './beperk-reikwijdte.ts'
import { stelReikwijdteVast } from './stel-reikwijdte-vast.ts'
import { verbeterReikwijdte } from './verbeter-reikwijdte.ts'

/** What can be done with the reikwijdte: agree, narrow and mend. */
export const reikwijdteHandelingen = [stelReikwijdteVast, beperkReikwijdte, verbeterReikwijdte]
