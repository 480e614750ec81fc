import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { samenWoorden as samen } from '../teksten/nl/onderzoek-brief-samen.ts'
import { metKleineLetter, vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'
import { maakBrief } from './brief-delen.ts'
import { metAanpak } from './rules/gebeurtenissen.ts'
import {
  bevindingenInBrief,
  hulpInBrief,
  overAanpak,
  reikwijdteInBrief,
  type Uitkomst,
  voetVanUitkomst,
} from './uitkomstbrief.ts'

const woorden = onderzoekBrief.uitkomst

/** The part about one of the readers: his name, and what all of them may know of his outcome. */
export interface DeelVanLezer {
  readonly naam: string
  readonly uitkomst: Uitkomst
}

/** What everybody who reads the letter is told alike. */
export interface VoorAllen {
  readonly gezamenlijkOmdat: string
  readonly toelichting: string | null
  /** Why the conclusion follows, without saying of whose services. */
  readonly grond: Uitkomst['grond']
}

const opgesomd = (namen: readonly string[]): string =>
  namen.length < 2
    ? namen.join('')
    : vul(samen.en, { eerste: namen.slice(0, -1).join(', '), laatste: namen.at(-1) ?? '' })

const regels = (...tekst: readonly (string | null)[]): readonly string[] =>
  tekst.filter((regel) => regel !== null && regel !== '') as readonly string[]

const deelVan = ({ naam, uitkomst }: DeelVanLezer, algemeen: Uitkomst['grond'], op: string) => {
  const { overschrijding, grond } = uitkomst
  const delen = [...bevindingenInBrief(uitkomst), ...hulpInBrief(uitkomst, op)]
  return [
    {
      kop: vul(samen.over, { naam }),
      tekst: regels(
        vul(samen.uIs, { naam }),
        reikwijdteInBrief(uitkomst),
        overschrijding === null ? null : `${woorden.overschreden} ${overschrijding}`.trim(),
        grond === algemeen ? null : woorden.waarom[grond],
      ),
    },
    ...delen.map((deel) => ({ ...deel, kop: vul(samen.deel, { naam, kop: metKleineLetter(deel.kop) }) })),
  ]
}

/**
 * The letter with the outcome to several clients together (2.3a.2 lid 1; N-2.3a.2-1-afz): what holds for all of them, and then of
 * each of them what all who read it may know. Throws when there is nobody to write about.
 */
export const gezamenlijkeUitkomstbrief = (
  hoofd: Briefhoofd,
  { gezamenlijkOmdat, toelichting, grond }: VoorAllen,
  delen: readonly DeelVanLezer[],
): Brief => {
  const eerste = delen[0]?.uitkomst
  if (!eerste) throw new Error('a letter for clients together is about each of them')
  const { conclusie, verzochtOp, samenhang, keuze } = eerste
  const conclusiedeel: Briefdeel = {
    kop: woorden.conclusie,
    tekst: regels(woorden.conclusies[conclusie], woorden.waarom[grond], samenhang, keuze),
  }
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      {
        kop: '',
        tekst: [
          vul(samen.begin, { datum: datumInWoorden(verzochtOp) }),
          vul(samen.waaromSamen, { reden: gezamenlijkOmdat }),
          vul(samen.akkoord, { namen: opgesomd(delen.map(({ naam }) => naam)) }),
          samen.opbouw,
        ],
      },
      conclusiedeel,
      ...(metAanpak.includes(conclusie) ? [overAanpak(eerste)] : []),
      ...(toelichting ? [{ kop: woorden.toelichting, tekst: [toelichting] }] : []),
      ...delen.flatMap((deel) => deelVan(deel, grond, hoofd.datum)),
    ],
    voetVanUitkomst(eerste, hoofd),
  )
}
