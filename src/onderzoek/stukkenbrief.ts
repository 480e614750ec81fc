import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { stukkenBrief as woorden } from '../teksten/nl/stukken-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'

interface StukInBrief {
  readonly naam: string
  readonly waaromNodig: string
}

/** The list of what we ask a client to bring, each with why, and what happens when it does not work out (N-2.3.2-7). */
export const stukkenbrief = (hoofd: Briefhoofd, stukken: readonly StukInBrief[], uiterlijk: string): Brief =>
  maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [woorden.begin] },
      {
        kop: woorden.lijst,
        tekst: [],
        punten: stukken.map(({ naam, waaromNodig }) => vul(woorden.stuk, { naam, waarom: waaromNodig })),
      },
      {
        kop: woorden.hoe,
        tekst: [vul(woorden.graagVoor, { datum: datumInWoorden(uiterlijk) }), woorden.papier],
      },
      { kop: woorden.luktNiet, tekst: [woorden.luktNietTekst] },
    ],
    voetVanBrief('bewarenMetAanpak'),
  )

/** The letter that says that something need not be brought any more. */
export const stukVervaltBrief = (
  hoofd: Briefhoofd,
  naam: string,
  reden: keyof typeof woorden.vervalt.redenen,
): Brief =>
  maakBrief(
    hoofd,
    woorden.vervalt.onderwerp,
    [{ kop: '', tekst: [vul(woorden.vervalt.begin, { naam }), woorden.vervalt.redenen[reden]] }],
    voetVanBrief('bewarenMetAanpak'),
  )
