import { briefhoofd } from '../inrichting/index.ts'
import { adresRegels, volleNaam } from '../personen/index.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { verzoekBrieven } from '../teksten/nl/verzoek-brieven.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { einddatum } from '../wet/termijnen.ts'
import type { VerzoekLezing } from './declaratie.ts'
import { mensenVan, type PersoonInVerzoek } from './persoon-in-verzoek.ts'
import { vernietigenOp } from './rules/beslissen.ts'
import type { Staat } from './rules/staten.ts'
import { partijVan } from './verzoekende-partij.ts'

const { persoon: woorden } = verzoekBrieven

/** Eigen invulling: about who is under sixteen the letter goes to who brings him up. */
const naarOuders = ({ geboortedatum }: PersoonInVerzoek, vandaag: string): boolean =>
  geboortedatum !== null && vandaag < einddatum('leeftijd-16', geboortedatum, vandaag).datum

const aan = (wie: PersoonInVerzoek, ouders: boolean): readonly string[] => {
  const naam = volleNaam(wie)
  return [ouders ? vul(woorden.aanOuders, { naam }) : naam, ...adresRegels(wie.adres)]
}

const bijzondereSoorten = ['gezondheid', 'strafrechtelijk', 'politie'] as const

/** What the letter says of the request. Days are 'yyyy-mm-dd'. */
export interface OverVerzoek {
  readonly partij: string
  readonly ontvangenOp: string
  readonly staat: Staat
  readonly tot: string
  /** Of whom it speaks, when who brings him up reads it; null when he reads it himself. */
  readonly kind: string | null
  /** That health or penal data came in as well: the kinds of data belong to what he is told (AVG 14 lid 1 onder d). */
  readonly bijzonder: readonly (typeof bijzondereSoorten)[number][]
}

const stand: Readonly<Record<Staat, string>> = {
  'verzoek-ontvangen': woorden.loopt,
  'in-behandeling': woorden.loopt,
  'wacht-op-aanvulling': woorden.loopt,
  'verzoek-beslist': woorden.nietGestart,
  'verzoek-ingetrokken': woorden.ingetrokken,
}

/**
 * The letter that tells somebody that a party asked for an onderzoek about him: which party, when, how it stands, what is kept and
 * until when, and his rights (AVG 14 lid 1 to 3, N-AVG-14-2f; Q-07).
 */
export const verzoekbrief = (hoofd: Briefhoofd, over: OverVerzoek): Brief =>
  maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      {
        kop: '',
        tekst: [
          ...(over.kind === null ? [] : [vul(woorden.overKind, { naam: over.kind })]),
          vul(woorden.begin, { datum: datumInWoorden(over.ontvangenOp), partij: over.partij }),
          stand[over.staat],
        ],
      },
      {
        kop: woorden.waarom,
        tekst: [inArtikel(woorden.waaromTekst, 'onderzoek-op-verzoek-van-partij', hoofd.datum)],
      },
      {
        kop: woorden.gegevens,
        tekst: [vul(woorden.gegevensTekst, { partij: over.partij })],
        punten: [...woorden.gegevensPunten, ...over.bijzonder.map((soort) => woorden.punten[soort])],
      },
      { kop: woorden.doen, tekst: [woorden.doenTekst] },
    ],
    voetMetBewaren([vul(woorden.bewaren, { tot: datumInWoorden(over.tot) })]),
  )

/** That letter from what the request holds. Undefined for who is not in this request. */
export const verzoekbriefVoor = async (
  betrokkeneId: string,
  lezing: VerzoekLezing,
  kader: Kader,
): Promise<Brief | undefined> => {
  const { dossier, gegevens } = lezing.feiten
  const persoon = mensenVan(lezing).find(({ id }) => id === betrokkeneId)
  if (!persoon) return undefined
  const { naam: partij } = await partijVan(lezing)
  const ouders = naarOuders(persoon, kader.vandaag)
  const { staat, ontvangenOp, vernietigenOp: tot } = dossier
  const hoofd = await briefhoofd(lezing, kader, aan(persoon, ouders))
  return verzoekbrief(hoofd, {
    ...{ partij, ontvangenOp, staat },
    tot: tot ?? vernietigenOp(ontvangenOp),
    kind: ouders ? volleNaam(persoon) : null,
    bijzonder: bijzondereSoorten.filter((soort) =>
      gegevens.some((een) => een.betrokkeneId === betrokkeneId && een.categorie === soort),
    ),
  })
}
