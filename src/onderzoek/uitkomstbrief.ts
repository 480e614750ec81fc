import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import { type Domein, domeinen, wetVan } from '../wet/domeinen.ts'
import { verkrijgenOp } from '../wet/verkrijgen.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'
import type { EigenRegieStand } from './rules/eigen-regie.ts'
import type { DienstSoort } from './rules/feiten.ts'
import { type Conclusie, metAanpak } from './rules/gebeurtenissen.ts'

const woorden = onderzoekBrief.uitkomst

/** What one client may read of the outcome: his own findings and services, and the conclusion that all share. */
export interface Uitkomst {
  /** Set when a representative reads it: the name of the client. */
  readonly namens: string | null
  /** He does not speak in everything the onderzoek was about: then the letter says that it leaves that out. */
  readonly alleenEigenZaken: boolean
  /** Why this letter is for several clients together; null for a letter of one's own. */
  readonly gezamenlijkOmdat: string | null
  readonly verzochtOp: string
  /** The client is the one who asked for help; a gezinslid took part. */
  readonly vroegZelf: boolean
  /** Bijstand was asked for on this day; null when it was not. */
  readonly bijstandAangevraagdOp: string | null
  readonly themas: readonly string[]
  readonly bevindingen: Readonly<Record<'a' | 'b' | 'c', readonly string[]>>
  readonly conclusie: Conclusie
  readonly samenhang: string
  readonly keuze: string | null
  readonly anderenDoenMee: boolean
  readonly eigenRegie: EigenRegieStand
  readonly diensten: readonly DienstInBrief[]
  readonly toelichting: string | null
}

export interface DienstInBrief {
  readonly domein: Domein
  readonly soort: DienstSoort
  readonly waarvoor: string
  /** Who decides on it, when it is not the municipality. */
  readonly beslisser: string | null
}

/** How a service is obtained, by its law (N-2.3a.2-1-hoe); of an adjacent domain who decides (N-2.3a.2-1-aan). */
const hoeTeKrijgen = (
  { domein, soort, beslisser }: DienstInBrief,
  aangevraagdOp: string | null,
  op: string,
): string => {
  const wet = wetVan(domein)
  if (soort === 'interventie') return woorden.interventie
  if (!wet) return beslisser ? vul(woorden.aanpalend, { beslisser }) : woorden.aanpalendOnbekend
  const { hoe, budget } = verkrijgenOp(wet, op)
  if (hoe === 'aanvragen' && aangevraagdOp)
    return vul(woorden.verkrijgen.aangevraagd, { datum: datumInWoorden(aangevraagdOp) })
  return budget ? `${woorden.verkrijgen[hoe]} ${woorden.budget}` : woorden.verkrijgen[hoe]
}

/**
 * One service in a letter of day `op`: what, what for, and how it is obtained (N-2.3a.2-1-hoe); `aangevraagdOp`: bijstand was
 * asked for on that day.
 */
export const dienstregel = (dienst: DienstInBrief, aangevraagdOp: string | null, op: string): string => {
  const waarvoor = dienst.waarvoor.replace(/[.\s]+$/, '')
  const wat = vul(woorden.dienst, { naam: domeinen[dienst.domein].naam, waarvoor })
  return `${wat}. ${hoeTeKrijgen(dienst, aangevraagdOp, op)}`
}

const begin = ({
  verzochtOp,
  vroegZelf,
  namens,
  alleenEigenZaken,
  gezamenlijkOmdat,
}: Uitkomst): Briefdeel => ({
  kop: '',
  tekst: [
    ...(namens ? [vul(woorden.namens, { naam: namens })] : []),
    ...(alleenEigenZaken ? [woorden.alleenEigenZaken] : []),
    vul(vroegZelf ? woorden.begin : woorden.beginGezinslid, { datum: datumInWoorden(verzochtOp) }),
    ...(gezamenlijkOmdat ? [vul(woorden.gezamenlijk, { reden: gezamenlijkOmdat })] : []),
  ],
})

const bevindingen = ({ bevindingen: gevonden }: Uitkomst): readonly Briefdeel[] =>
  (['a', 'b', 'c'] as const).map((onderdeel) => {
    const punten = gevonden[onderdeel]
    const kop = woorden.onderdelen[onderdeel]
    return punten.length > 0 ? { kop, tekst: [], punten } : { kop, tekst: [woorden.nietsGevonden] }
  })

/** How it goes on: with a coordinator, or with the clients themselves (2.3a.3 lid 1 and 2). */
const overAanpak = ({ eigenRegie, anderenDoenMee }: Uitkomst): Briefdeel => {
  const anderen = anderenDoenMee ? [woorden.anderen] : []
  const regie = woorden.regie[eigenRegie]
  return eigenRegie === 'aannemelijk'
    ? { kop: woorden.aanpak, tekst: [...regie, ...anderen] }
    : { kop: woorden.aanpak, tekst: [woorden.aanpakTekst, ...regie, ...anderen] }
}

const vervolg = (uitkomst: Uitkomst, op: string): readonly Briefdeel[] => {
  const { diensten, bijstandAangevraagdOp, conclusie, toelichting } = uitkomst
  const punten = diensten.map((dienst) => dienstregel(dienst, bijstandAangevraagdOp, op))
  return [
    punten.length > 0
      ? { kop: woorden.diensten, tekst: [], punten }
      : { kop: woorden.diensten, tekst: [woorden.geenDiensten] },
    ...(metAanpak.includes(conclusie) ? [overAanpak(uitkomst)] : []),
    ...(toelichting ? [{ kop: woorden.toelichting, tekst: [toelichting] }] : []),
  ]
}

/**
 * The letter with the outcome of an onderzoek to one client or representative (2.3a.2 lid 1; N-2.3a.2-1, -sch, -hoe, -aan,
 * -afz): outcomes, conclusion, the proposed aanpak and that a client may do it himself (2.3a.3 lid 2), how each service is obtained, retention, rights and free support.
 */
export const uitkomstbrief = (hoofd: Briefhoofd, uitkomst: Uitkomst): Brief => {
  const { themas, conclusie, samenhang, keuze } = uitkomst
  const aanpak = metAanpak.includes(conclusie) && uitkomst.eigenRegie !== 'aannemelijk'
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      begin(uitkomst),
      { kop: woorden.reikwijdte, tekst: [vul(woorden.reikwijdteTekst, { themas: themas.join(', ') })] },
      ...bevindingen(uitkomst),
      {
        kop: woorden.conclusie,
        tekst: [woorden.conclusies[conclusie], samenhang, keuze ?? ''].filter((regel) => regel !== ''),
      },
      ...vervolg(uitkomst, hoofd.datum),
    ],
    voetVanBrief(aanpak ? 'bewarenMetAanpak' : 'bewarenZonderAanpak'),
  )
}
