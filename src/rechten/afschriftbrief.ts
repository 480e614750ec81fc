import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { rechtBrieven } from '../teksten/nl/rechten-brief.ts'
import { rechtenPakket } from '../teksten/nl/rechten-pakket.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel } from '../verwerking/brief.ts'
import { maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import { type Pakket, type Pakketdeel, type Pakketding, zoalsGegeven } from './pakket.ts'
import type { AanVrager } from './rechtbriefhoofd.ts'

const { brief: w, delen: namen } = rechtenPakket

/** One thing in words: what it says, from whom and when, why it was needed, and who got it. */
const punt = (ding: Pakketding, naam: (aan: string) => string): readonly string[] => {
  const gegeven = zoalsGegeven(ding, w.weggelaten)
  if (gegeven === undefined) return []
  const { waarom } = gegeven
  const { bron, datum, aan, bevroren } = ding
  return [
    [
      gegeven.tekst,
      vul(w.herkomst, { bron, datum: datumInWoorden(datum) }),
      ...(waarom ? [vul(w.nodig, { waarom })] : []),
      ...(bevroren ? [vul(w.bevroren, { datum: datumInWoorden(bevroren) })] : []),
      ...(aan.length > 0 ? [vul(w.gegeven, { aan: aan.map(naam).join(', ') })] : []),
    ].join(' '),
  ]
}

/** He stands in a dossier there; where everything was left out by hand, that he does is left out too. */
const inKopie = ({ dossiers, dingen }: Pakketdeel): boolean =>
  dossiers > 0 && (dingen.length === 0 || dingen.some(({ weg }) => weg !== 'heel'))

/**
 * Everything that AVG 15 lid 1 asks: what is kept, from whom, for what, who got it, how long it stays, that no machine decides; the rights stand
 * below. What is left out by rule leaves no trace: the same sentence stands in every copy. `naam` gives a receiver in words.
 */
export const afschriftbrief = (
  { hoofd, namens }: AanVrager,
  { delen }: Pakket,
  naam: (aan: string) => string,
): Brief => {
  const gevuld = delen.filter(inKopie)
  const deels = delen.some(({ dingen }) => dingen.some(({ weg }) => weg !== null))
  const basis = namens.length > 0 ? w.basisNamens : w.basis
  const waar = gevuld.map(({ compartiment }) => compartiment)
  const regels = (woorden: Readonly<Record<string, string>>) => waar.flatMap((een) => woorden[een] ?? [])
  const inhoud = gevuld.map(
    ({ compartiment, dingen, gevraagdAan, bestanden = [] }): Briefdeel => ({
      kop: namen[compartiment] ?? '',
      tekst: [
        basis,
        ...(bestanden.length > 0 ? [vul(w.bestanden, { bestanden: bestanden.join('; ') })] : []),
        ...(gevraagdAan.length > 0 ? [vul(w.gevraagd, { partijen: gevraagdAan.join(', ') })] : []),
      ],
      punten: dingen.flatMap((ding) => punt(ding, naam)),
    }),
  )
  return maakBrief(
    hoofd,
    w.onderwerp,
    [
      { kop: '', tekst: [...namens, w.begin, ...(deels ? [w.deels] : []), w.altijd] },
      ...(inhoud.length > 0 ? inhoud : [{ kop: '', tekst: [w.niets] }]),
      ...(waar.length > 0
        ? [
            { kop: w.kopWaarvoor, tekst: [...regels(w.waarvoor), w.computer] },
            { kop: w.kopBewaren, tekst: regels(w.bewaren) },
          ]
        : []),
    ],
    voetMetBewaren([rechtBrieven.bewaren]),
  )
}
