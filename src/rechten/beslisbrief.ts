import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { rechtNaam, weigergrondNaam } from '../teksten/nl/rechten.ts'
import { rechtBrieven } from '../teksten/nl/rechten-brief.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel } from '../verwerking/brief.ts'
import { inArtikel, maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import { rechtenOverGegevens } from '../wet/rechten.ts'
import { type Beslissing, weigergronden } from '../wet/weigergronden.ts'
import { rechtsmiddel, uiterlijkRechtsmiddel } from '../wet/wie-antwoordt.ts'
import type { AanVrager } from './rechtbriefhoofd.ts'
import { hoortWieHetKreeg } from './rules/afronden.ts'
import type { Feiten } from './rules/feiten.ts'

const w = rechtBrieven.beslissing

/** What was decided, with what he who asked gets, in words. */
export type Antwoord = Pick<Beslissing, 'beslissing' | 'gronden' | 'motief' | 'tot'> & {
  readonly antwoord: string | null
}

const perUitkomst = {
  toegewezen: { verzoek: w.toegewezen, gelijk: w.bezwaarToegewezen },
  gedeeltelijk: { verzoek: w.gedeeltelijk, gelijk: w.bezwaarGedeeltelijk },
  afgewezen: { verzoek: w.afgewezen, gelijk: w.bezwaarAfgewezen },
} as const

const waarom = ({ beslissing, gronden, motief, tot }: Antwoord, op: string): readonly Briefdeel[] => {
  if (beslissing === 'toegewezen') return []
  return [
    {
      kop: beslissing === 'afgewezen' ? w.kopNee : w.kopWaarom,
      tekst: [...(motief ? [motief] : []), ...(tot ? [vul(w.tot, { datum: datumInWoorden(tot) })] : [])],
      punten: gronden.map((een) =>
        inArtikel(w.punt, weigergronden[een].artikel, op, { grond: metHoofdletter(weigergrondNaam[een]) }),
      ),
    },
  ]
}

/** What he can do who does not agree: objection with its last day, appeal, or the ombudsman (N-UAVG-34, N-Awb-3.45, N-Awb-9). */
const oneens = ({ recht }: Feiten['dossier'], op: string): Briefdeel => {
  const middel = rechtsmiddel(recht, 'college')
  const tot = uiterlijkRechtsmiddel(middel, op)
  const datum = tot ? datumInWoorden(tot.datum) : ''
  const zinnen = {
    bezwaar: [vul(w.bezwaar, { datum }), w.bezwaarHoe],
    beroep: [vul(w.beroep, { datum }), w.beroepHoe],
    ombudsman: [w.ombudsman],
    verzoekschrift: [],
    geen: [],
  }
  return { kop: w.kopOneens, tekst: zinnen[middel.soort] }
}

/**
 * The decision of the college on a request about rights: a besluit with what can be done against it, or the end of a complaint; refused only on a
 * named ground with its article (UAVG 34, Awb 3:45 and 3:46, MvT 6.2.4; N-UAVG-34).
 */
export const beslisbrief = ({ hoofd, namens }: AanVrager, { dossier }: Feiten, wat: Antwoord): Brief => {
  const { recht, ontvangenOp } = dossier
  const zinnen = perUitkomst[wat.beslissing]
  const begin = vul(w.begin, { datum: datumInWoorden(ontvangenOp), recht: rechtNaam[recht] })
  const uitkomst = rechtenOverGegevens.includes(recht) ? zinnen.verzoek : zinnen.gelijk
  const horen = wat.beslissing !== 'afgewezen' && hoortWieHetKreeg(recht) ? [w.ontvangers] : []
  return maakBrief(
    hoofd,
    w.onderwerp,
    [
      { kop: '', tekst: [...namens, begin, uitkomst] },
      ...(wat.antwoord ? [{ kop: w.kopAntwoord, tekst: [wat.antwoord, ...horen] }] : []),
      ...waarom(wat, hoofd.datum),
      oneens(dossier, hoofd.datum),
    ],
    voetMetBewaren([rechtBrieven.bewaren]),
  )
}
