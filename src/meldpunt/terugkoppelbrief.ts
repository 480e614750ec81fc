import { codeTekst } from '../teksten/catalogus.ts'
import { terugkoppelbriefWoorden as woorden } from '../teksten/nl/meldpunt-terugkoppelen.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, maakBrief } from '../verwerking/maak-brief.ts'
import type { Code } from './rules/gebeurtenissen.ts'

/** What the melder hears: one of the fixed sentences, and that more cannot be said (2.2.5 lid 2; N-2.2.5-2d, N-2.2.5-2d-lim). */
export const terugkoppelbrief = (hoofd: Briefhoofd, wat: Code<'melder-teruggebeld'>): Brief =>
  maakBrief(
    hoofd,
    woorden.onderwerp,
    [{ kop: '', tekst: [codeTekst('terugkoppelzin', wat), woorden.nietMeer] }],
    [],
  )
