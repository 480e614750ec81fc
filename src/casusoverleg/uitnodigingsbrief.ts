import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakBrieven } from '../teksten/nl/aanpak-brieven.ts'
import { overlegbrief as woorden } from '../teksten/nl/casusoverleg-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import { isGesloten, laatToe } from '../wet/politie-en-justitie.ts'
import type { Bijeenkomst } from './declaratie.ts'
import type { DeelnemerFeit, DossierFeit } from './rules/feiten.ts'

/** What the letter is about: that somebody is invited, that it moved, that he is not any more, or that it is off. */
export type Soort = 'uitnodiging' | 'verzet' | 'ingetrokken' | 'afgezegd'

/** Of this participant, which letter fits how the conference stands now; undefined for who gets none. */
export const soortVan = (
  { staat: stand }: DossierFeit,
  { staat, soort }: DeelnemerFeit,
  nummer: number,
): Soort | undefined => {
  if (soort === 'organisator' || staat === 'niet-uitgenodigd' || stand === 'gesloten') return undefined
  if (staat === 'ingetrokken') return 'ingetrokken'
  if (stand === 'afgezegd') return 'afgezegd'
  return nummer > 0 ? 'verzet' : 'uitnodiging'
}

/** What the letter says of the conference. */
export interface OverOverleg {
  readonly dossier: Pick<DossierFeit, 'dag' | 'begin' | 'einde' | 'wijze'>
  readonly bijeenkomst: Bijeenkomst
  readonly deelnemer: Pick<DeelnemerFeit, 'soort' | 'regime'>
  /** Why a party is needed. */
  readonly noodzaak: string
  /** The party that answers for the data, where it employs the coordinator who organises (5.4.4 lid 6); null for the college. */
  readonly verantwoordelijke: string | null
  /** For a client and who speaks for him: who else is invited, by name of the organisation. */
  readonly partijen: readonly string[]
}

const wanneer = ({ dossier, bijeenkomst }: OverOverleg): Briefdeel => {
  const { dag, begin, einde, wijze } = dossier
  const waar = wijze === 'video' ? bijeenkomst.link : bijeenkomst.waar
  return {
    kop: woorden.kopWanneer,
    tekst: [
      vul(woorden.wanneer, { datum: datumInWoorden(dag), begin, einde }),
      vul(wijze === 'video' ? woorden.video : woorden.plaats, { waar: waar ?? '' }),
      ...(bijeenkomst.tolk ? [vul(woorden.tolk, { taal: bijeenkomst.tolk })] : []),
    ],
  }
}

const voorClient = (
  { partijen, verantwoordelijke }: OverOverleg,
  soort: 'client' | 'vertegenwoordiger',
  op: string,
) => [
  {
    kop: woorden.kopWat,
    tekst: [
      inArtikel(woorden.watClient, 'casusoverleg', op),
      woorden.gegevens[soort],
      ...(verantwoordelijke === null ? [] : [vul(aanpakBrieven.partij, { partij: verantwoordelijke })]),
    ],
  },
  { kop: woorden.kopWie, tekst: [woorden.wie], punten: partijen },
  { kop: woorden.kopKeuze, tekst: woorden.keuzeClient },
]

/** What this party may bring in itself, by its own law on the day of the conference (5.4.3 lid 2 with 5.4.2 lid 3, N-5.4.3-2-gh, N-5.4.2-3). */
const watZijMag = (
  { deelnemer: { regime }, dossier: { dag } }: OverOverleg,
  op: string,
): readonly string[] => {
  if (regime === null || !isGesloten(regime)) return [woorden.uBeslist]
  const stand = laatToe(regime, 'overleg', dag) ? 'mag' : 'magNiet'
  return woorden.gesloten[regime][stand].map((zin) => inArtikel(zin, 'verstrekken-politie-en-justitie', op))
}

const voorPartij = (over: OverOverleg, op: string): readonly Briefdeel[] => [
  { kop: woorden.kopWaarom, tekst: [over.noodzaak] },
  {
    kop: woorden.kopWat,
    tekst: [inArtikel(woorden.watPartij, 'casusoverleg', op), ...watZijMag(over, op), ...woorden.regels],
  },
]

/**
 * The letter to somebody who is invited to a conference: to a client in his own words what it is and that he may bring somebody, to a party why
 * it is needed; nothing of what is the matter (5.4.3 lid 1; N-5.4.3-1, N-5.4.3-1-clt, N-5.4.4-6, N-AVG-13).
 */
export const uitnodigingsbrief = (hoofd: Briefhoofd, soort: Soort, over: OverOverleg): Brief => {
  const { soort: als } = over.deelnemer
  const begin = vul(woorden.begin[soort], { datum: datumInWoorden(over.dossier.dag) })
  const gaatDoor = soort === 'uitnodiging' || soort === 'verzet'
  const meer =
    als === 'client' || als === 'vertegenwoordiger'
      ? voorClient(over, als, hoofd.datum)
      : voorPartij(over, hoofd.datum)
  return maakBrief(
    hoofd,
    woorden.onderwerp[soort],
    [
      { kop: '', tekst: gaatDoor ? [begin, vul(woorden.doel, { doel: over.bijeenkomst.doel })] : [begin] },
      ...(gaatDoor ? [wanneer(over), ...meer] : []),
      { kop: woorden.kopVragen, tekst: [woorden.vragen] },
    ],
    als === 'partij' ? [] : voetMetBewaren([woorden.bewaren]),
  )
}
