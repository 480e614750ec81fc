import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'

const { intrekking } = onderzoekBrief

/** The letter that takes an outcome back: which one, what was wrong, and that a new one follows (AVG 16, N-AVG-16). */
export const intrekbrief = (
  hoofd: Briefhoofd,
  { verstuurdOp, reden }: { verstuurdOp: string; reden: string },
): Brief =>
  maakBrief(
    hoofd,
    intrekking.onderwerp,
    [
      { kop: '', tekst: [vul(intrekking.begin, { datum: datumInWoorden(verstuurdOp) })] },
      { kop: intrekking.waarom, tekst: [reden] },
      { kop: intrekking.verder, tekst: [intrekking.nieuweBrief] },
    ],
    voetVanBrief('bewarenMetAanpak'),
  )
