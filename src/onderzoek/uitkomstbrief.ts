import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { samenWoorden } from '../teksten/nl/onderzoek-brief-samen.ts'
import { vul } from '../teksten/tekst.ts'
import { aardVanUitkomst } from '../wet/aard-van-brieven.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'
import { gevraagdDeel } from './gevraagd-in-brief.ts'
import { type DienstInBrief, dienstregel } from './hoe-te-krijgen.ts'
import type { EigenRegieStand } from './rules/eigen-regie.ts'
import { type Conclusie, metAanpak } from './rules/gebeurtenissen.ts'
import type { Gevraagd } from './rules/gevraagd.ts'

const woorden = onderzoekBrief.uitkomst

/** What one client may read of the outcome: his own findings and services, and the conclusion that all share. */
export interface Uitkomst {
  /** Set when a representative reads it: the name of the client. */
  readonly namens: string | null
  /** He does not speak in everything the onderzoek was about: then the letter says that it leaves that out. */
  readonly alleenEigenZaken: boolean
  /** Why this letter is for several clients together; null for a letter of one's own. */
  readonly gezamenlijkOmdat: string | null
  /** He got a letter with others too: this one tells what could not be in it. */
  readonly naastGezamenlijk: boolean
  readonly verzochtOp: string
  /** It took longer than six weeks: why, for who asked; an empty text for others; null when it was in time. */
  readonly overschrijding: string | null
  /** The client is the one for whom it was begun; a gezinslid took part. */
  readonly vroegZelf: boolean
  /** Nobody had to ask: the procedure of 2.3a.4 lid 2 to 7 was followed. */
  readonly zonderVerzoek: boolean
  /** A party asked for it (2.3a.4 lid 1); otherwise it followed on the brede intake. */
  readonly naVerzoekVanPartij?: boolean
  /** Bijstand was asked for on this day; null when it was not. */
  readonly bijstandAangevraagdOp: string | null
  readonly themas: readonly string[]
  readonly bevindingen: Readonly<Record<'a' | 'b' | 'c', readonly string[]>>
  readonly conclusie: Conclusie
  readonly samenhang: string
  /** Why this follows from the services, as far as this reader may know it. */
  readonly grond: keyof typeof woorden.waarom
  readonly keuze: string | null
  /** Other clients take part who do not read this letter. */
  readonly anderenDoenMee: boolean
  readonly eigenRegie: EigenRegieStand
  readonly diensten: readonly DienstInBrief[]
  /** What this client asked for himself and is not decided on, as far as the reader may know it. */
  readonly gevraagd: readonly Gevraagd[]
  readonly toelichting: string | null
}

const hoeHetBegon = ({ zonderVerzoek, naVerzoekVanPartij, vroegZelf }: Uitkomst): string => {
  if (!vroegZelf) return (zonderVerzoek ? woorden.zonderVerzoek : woorden).beginGezinslid
  if (!zonderVerzoek) return woorden.begin
  return naVerzoekVanPartij ? woorden.zonderVerzoek.beginNaPartij : woorden.zonderVerzoek.begin
}

const begin = (uitkomst: Uitkomst): Briefdeel => {
  const { verzochtOp, namens, alleenEigenZaken, naastGezamenlijk, overschrijding } = uitkomst
  return {
    kop: '',
    tekst: [
      ...(namens ? [vul(woorden.namens, { naam: namens })] : []),
      ...(alleenEigenZaken ? [woorden.alleenEigenZaken] : []),
      vul(hoeHetBegon(uitkomst), { datum: datumInWoorden(verzochtOp) }),
      ...(overschrijding === null ? [] : [`${woorden.overschreden} ${overschrijding}`.trim()]),
      ...(naastGezamenlijk ? [samenWoorden.naast] : []),
    ],
  }
}

/** What the onderzoek was about, for one client. */
export const reikwijdteInBrief = ({ zonderVerzoek, themas }: Uitkomst): string => {
  const afgesproken = zonderVerzoek ? woorden.zonderVerzoek.reikwijdteTekst : woorden.reikwijdteTekst
  return vul(themas.length > 0 ? afgesproken : woorden.nietsAfgesproken, { themas: themas.join(', ') })
}

/** What was found about one client, by part of the law (2.3a.1 lid 4 under a to c). */
export const bevindingenInBrief = ({
  bevindingen: gevonden,
  namens,
  gezamenlijkOmdat,
}: Uitkomst): readonly Briefdeel[] =>
  (['a', 'b', 'c'] as const).map((onderdeel) => {
    const punten = gevonden[onderdeel]
    const kop = woorden.onderdelen[onderdeel]
    const niets = namens || gezamenlijkOmdat ? woorden.nietsTeMelden : woorden.nietsGevonden
    return punten.length > 0 ? { kop, tekst: [], punten } : { kop, tekst: [niets] }
  })

/**
 * Whose yes the aanpak waits for. Where nobody asked it can begin without one, for the newcomer also after a no; that help waits
 * for a yes is the same (Q-12, N-2.3a.2-ins).
 */
const wieBeslist = ({ zonderVerzoek, vroegZelf, gezamenlijkOmdat }: Uitkomst): readonly string[] => {
  if (!zonderVerzoek) return [woorden.aanpakTekst]
  const { samen, hulp, coordinator, ...eigen } = woorden.zonderVerzoek.aanpak
  const vraag = gezamenlijkOmdat === null ? eigen[vroegZelf ? 'begin' : 'beginGezinslid'] : samen
  return [...vraag, hulp, coordinator]
}

/** How it goes on: with a coordinator, or with the clients themselves (2.3a.3 lid 1 and 2). */
export const overAanpak = (uitkomst: Uitkomst): Briefdeel => {
  const { eigenRegie, anderenDoenMee, zonderVerzoek } = uitkomst
  const anderen = anderenDoenMee ? [woorden.anderen] : []
  const regie = zonderVerzoek && eigenRegie === 'geen' ? [] : woorden.regie[eigenRegie]
  return eigenRegie === 'aannemelijk'
    ? { kop: woorden.aanpak, tekst: [...regie, ...anderen] }
    : { kop: woorden.aanpak, tekst: [...wieBeslist(uitkomst), ...regie, ...anderen] }
}

/** What one client needs and how he gets it, and what becomes of what he asked himself (N-2.3a.2-1-hoe, N-2.3a.2-1-aan). */
export const hulpInBrief = (uitkomst: Uitkomst, op: string): readonly Briefdeel[] => {
  const { diensten, bijstandAangevraagdOp, namens, gezamenlijkOmdat } = uitkomst
  const geen = namens || gezamenlijkOmdat ? woorden.nietsTeMelden : woorden.geenDiensten
  const punten = diensten.map((dienst) => dienstregel(dienst, bijstandAangevraagdOp, op))
  return [
    punten.length > 0
      ? { kop: woorden.diensten, tekst: [], punten }
      : { kop: woorden.diensten, tekst: [geen] },
    ...gevraagdDeel(uitkomst.gevraagd),
  ]
}

const vervolg = (uitkomst: Uitkomst, op: string): readonly Briefdeel[] => {
  const { conclusie, toelichting } = uitkomst
  return [
    ...hulpInBrief(uitkomst, op),
    ...(metAanpak.includes(conclusie) ? [overAanpak(uitkomst)] : []),
    ...(toelichting ? [{ kop: woorden.toelichting, tekst: [toelichting] }] : []),
  ]
}

/** What stands below every letter with the outcome: what to do when one does not agree, support, retention and rights. */
export const voetVanUitkomst = (
  { conclusie, eigenRegie }: Uitkomst,
  { datum, aardVanUitkomst: aard }: Briefhoofd,
): readonly Briefdeel[] => [
  { kop: woorden.nietEens, tekst: [woorden.aard[aard ?? aardVanUitkomst(datum)]] },
  ...voetVanBrief(
    metAanpak.includes(conclusie) && eigenRegie !== 'aannemelijk'
      ? 'bewarenMetAanpak'
      : 'bewarenZonderAanpak',
  ),
]

/**
 * The letter with the outcome of an onderzoek to one client or representative (2.3a.2 lid 1; N-2.3a.2-1, -sch, -hoe, -aan,
 * -afz): outcomes, conclusion, the proposed aanpak and that a client may do it himself (2.3a.3 lid 2), how each service is obtained, retention, rights and free support.
 */
export const uitkomstbrief = (hoofd: Briefhoofd, uitkomst: Uitkomst): Brief => {
  const { conclusie, samenhang, grond, keuze } = uitkomst
  const uitleg = uitkomst.anderenDoenMee ? woorden.uitlegInGesprek : ''
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      begin(uitkomst),
      { kop: woorden.reikwijdte, tekst: [reikwijdteInBrief(uitkomst)] },
      ...bevindingenInBrief(uitkomst),
      {
        kop: woorden.conclusie,
        tekst: [woorden.conclusies[conclusie], woorden.waarom[grond], samenhang, keuze ?? '', uitleg].filter(
          (regel) => regel !== '',
        ),
      },
      ...vervolg(uitkomst, hoofd.datum),
    ],
    voetVanUitkomst(uitkomst, hoofd),
  )
}
