import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { meldingsbriefWoorden as woorden } from '../teksten/nl/meldpunt-meldingsbrief.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import { type Briefhoofd, inArtikel, maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Ontvanger } from './rules/vertegenwoordiging.ts'

/** What the letter says of the melding; of who called only what the person may know. */
export interface OverMelding {
  readonly als: Ontvanger['als']
  /** The name of the person, for who reads it in his place. */
  readonly naam: string
  readonly ontvangenOp: string
  readonly vernietigenOp: string
  readonly bereikbaar: string
  readonly melder: Pick<Feiten['melder'], 'soort' | 'verborgen' | 'anoniem'> & {
    readonly naam: string
    readonly organisatie: string
  }
  /** Kinds of what is known, each with who told it, in words. */
  readonly gegevens: readonly { readonly wat: string; readonly bron: string }[]
  /** Who was asked or given something, in words. */
  readonly anderen: readonly string[]
}

/**
 * Who called, as far as the person may know it: a professional by name (N-5.5.1-prf); a citizen never by name on paper, and not at
 * all when he asked so (N-5.5.1-ver; AVG 15 lid 4).
 */
const wieMeldde = ({ soort, verborgen, anoniem, naam, organisatie }: OverMelding['melder']): string => {
  if (soort === 'professional')
    return vul(organisatie ? woorden.professionalVan : woorden.professional, { naam, organisatie })
  if (anoniem) return woorden.naamloos
  return verborgen ? woorden.verborgen : woorden.inwoner
}

const namens = ({ als, naam }: OverMelding): readonly string[] => {
  if (als === 'zelf') return []
  return [vul(als === 'gezag' ? woorden.overKind : woorden.namens, { naam })]
}

const punten = (gegevens: OverMelding['gegevens']): readonly string[] => [
  ...new Set(gegevens.map(({ wat, bron }) => vul(woorden.punt, { wat: metHoofdletter(wat), bron }))),
]

/**
 * The letter that tells somebody that there was a melding about him: what it is for, what is known and from whom, who heard of it,
 * how long it stays and what he may ask (2.2.5 lid 2; AVG 14; N-2.2.5-2c-inf).
 */
export const meldingsbrief = (hoofd: Briefhoofd, wat: OverMelding): Brief => {
  const op = datumInWoorden(wat.ontvangenOp)
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [...namens(wat), vul(woorden.begin, { op }), wieMeldde(wat.melder)] },
      {
        kop: woorden.kopDoen,
        tekst: [inArtikel(woorden.doen, 'melding-triage', hoofd.datum), woorden.keuze],
      },
      { kop: woorden.kopGegevens, tekst: [woorden.gegevens], punten: punten(wat.gegevens) },
      {
        kop: woorden.kopAnderen,
        tekst: [wat.anderen.length > 0 ? woorden.anderen : woorden.niemand],
        punten: [...new Set(wat.anderen)],
      },
      { kop: woorden.kopBereiken, tekst: [wat.bereikbaar] },
    ],
    voetMetBewaren([vul(woorden.bewaren, { tot: datumInWoorden(wat.vernietigenOp) }), woorden.alleenHier]),
  )
}

/** What kind of thing is known, in words: by the question of the call, else how sensitive it is. */
export const soortInWoorden = (onderdeel: string | null, categorie: string): string =>
  onderdeel ? codeTekst('meldingsgegeven', onderdeel) : codeTekst('categorie', categorie)
