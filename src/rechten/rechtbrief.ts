import { vandaag } from '../platform/clock/clock.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { rechtNaam } from '../teksten/nl/rechten.ts'
import { rechtBrieven } from '../teksten/nl/rechten-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel } from '../verwerking/brief.ts'
import { inArtikel, maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { AanVrager } from './rechtbriefhoofd.ts'
import type { Feiten } from './rules/feiten.ts'
import { antwoordVan } from './rules/mits.ts'

const bewaard = voetMetBewaren([rechtBrieven.bewaren])

const tijd = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
})

/** The first sentence of each letter: on which day it came in, and which right. */
const beginzin = (zin: string, { recht, ontvangenOp }: Feiten['dossier']): string =>
  vul(zin, { datum: datumInWoorden(ontvangenOp), recht: rechtNaam[recht] })

const aan = ({ namens }: AanVrager, ...zinnen: readonly string[]): Briefdeel => ({
  kop: '',
  tekst: [...namens, ...zinnen],
})

/**
 * The receipt: on which day and time it was recorded, what was asked word for word, and by which day there is an answer; `op` is a moment,
 * ISO (Awb, afdeling 2.3; AVG 12 lid 3).
 */
export const ontvangstbrief = (
  naar: AanVrager,
  feiten: Feiten,
  { wat, op, uiterlijk }: { readonly wat: string; readonly op: string; readonly uiterlijk: string },
): Brief => {
  const w = rechtBrieven.ontvangst
  const { college, partij } = antwoordVan(feiten)
  const vastgelegd = vul(w.tijd, {
    datum: datumInWoorden(vandaag({ now: () => Date.parse(op) })),
    tijd: tijd.format(new Date(op)),
  })
  return maakBrief(
    naar.hoofd,
    w.onderwerp,
    [
      aan(naar, beginzin(w.begin, feiten.dossier), vastgelegd),
      { kop: w.kopWat, tekst: [wat] },
      {
        kop: w.kopHoe,
        tekst: [
          ...(college ? [w.wie, vul(w.uiterlijk, { datum: datumInWoorden(uiterlijk) })] : []),
          ...(partij ? [college ? w.partij : w.alleenPartij] : []),
          w.gratis,
        ],
      },
    ],
    bewaard,
  )
}

/** That it takes longer, why, and until when: told within the first term (AVG 12 lid 3, Awb 7:10 lid 3 and 9:11 lid 2). */
export const meerTijdBrief = (
  naar: AanVrager,
  { dossier }: Feiten,
  { waarom, uiterlijk }: { readonly waarom: string; readonly uiterlijk: string },
): Brief => {
  const w = rechtBrieven.meerTijd
  return maakBrief(
    naar.hoofd,
    w.onderwerp,
    [
      aan(naar, beginzin(w.begin, dossier), vul(w.uiterlijk, { datum: datumInWoorden(uiterlijk) })),
      { kop: w.kop, tekst: [waarom, w.eens] },
    ],
    bewaard,
  )
}

/** To whom it was passed on, and what the college still answers itself (Awb 2:3, N-klacht-a). */
export const doorgestuurdBrief = (naar: AanVrager, feiten: Feiten, partij: string): Brief => {
  const w = rechtBrieven.doorgestuurd
  const { college } = antwoordVan(feiten)
  const wie = feiten.dossier.recht === 'klacht' ? w.klacht : w.wie
  return maakBrief(
    naar.hoofd,
    w.onderwerp,
    [
      aan(naar, beginzin(w.begin, feiten.dossier), vul(college ? w.deel : w.partij, { partij })),
      { kop: '', tekst: [vul(wie, { partij }), ...(college ? [w.rest] : [])] },
    ],
    bewaard,
  )
}

/** Who asks and what, for the party that answers it. */
export interface VoorPartij {
  readonly naam: string
  readonly geboren: string | null
  readonly vrager: string | null
  /** The lines below the name of who asks. */
  readonly adres: readonly string[]
  readonly wat: string
}

/** The request as it goes to the party that is controller of it: who asks, for whom, what, and since when the term runs (Awb 2:3). */
export const naarPartijBrief = (
  hoofd: AanVrager['hoofd'],
  { dossier }: Feiten,
  { naam, geboren, vrager, adres, wat }: VoorPartij,
): Brief => {
  const w = rechtBrieven.naarPartij
  const datum = datumInWoorden(dossier.ontvangenOp)
  const zin = inArtikel(w.begin, 'verantwoordelijke-coordinatie', hoofd.datum, { datum })
  return maakBrief(
    hoofd,
    w.onderwerp,
    [
      { kop: '', tekst: [zin, w.doen, vul(w.termijn, { datum })] },
      {
        kop: w.kopWie,
        tekst: [
          vrager ? vul(w.vrager, { vrager, naam }) : vul(w.zelf, { naam }),
          ...(geboren ? [vul(w.geboren, { datum: datumInWoorden(geboren) })] : []),
          vul(w.bereiken, { adres: adres.join(', ') }),
        ],
      },
      { kop: w.kopWat, tekst: [wat] },
    ],
    [],
  )
}

/** What a party hears of data that it got from the college and that change (AVG 19; N-AVG-19). */
export const kennisgevingbrief = (
  hoofd: AanVrager['hoofd'],
  { dossier }: Feiten,
  { naam, geboren, wat }: Pick<VoorPartij, 'naam' | 'geboren' | 'wat'>,
): Brief => {
  const w = rechtBrieven.kennisgeving
  const dag = geboren ? vul(w.geboren, { datum: datumInWoorden(geboren) }) : ''
  const begin = inArtikel(w.begin, 'avg-kennisgeving', hoofd.datum, { naam, geboren: dag })
  return maakBrief(
    hoofd,
    w.onderwerp,
    [
      { kop: '', tekst: [begin] },
      { kop: w.kop, tekst: [wat, w.doen[dossier.recht] ?? '', w.verder] },
    ],
    [],
  )
}
