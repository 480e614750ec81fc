import { codeTekst } from '../teksten/catalogus.ts'
import { aanpakBrieven } from '../teksten/nl/aanpak-brieven.ts'
import { coordinatorbriefWoorden as woorden } from '../teksten/nl/aanpak-coordinatorbrief.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Brief, Briefdeel } from '../verwerking/brief.ts'
import { inArtikel, maakBrief, voetMetBewaren } from '../verwerking/maak-brief.ts'
import type { BriefAan } from './aanpak-briefhoofd.ts'
import type { GegevenFeit } from './rules/feiten.ts'

/** What the letter says of the coordinator, and of the data about this one client. `partij` null: he works for the municipality. */
export interface OverCoordinator {
  readonly naam: string
  readonly partij: string | null
  readonly bereikbaar: string
  /** He comes after another coordinator. */
  readonly naEenAnder: boolean
  readonly gegevens: readonly Pick<GegevenFeit, 'categorie' | 'bron'>[]
}

/** Of which kinds, and from whom, without what they say (AVG 14 lid 1 onder d and lid 2 onder f). */
const overGegevens = ({ gegevens }: OverCoordinator, op: string): Briefdeel => {
  const punten = gegevens.map(({ categorie, bron }) =>
    vul(woorden.punt, {
      wat: metHoofdletter(codeTekst('categorie', categorie)),
      bron: codeTekst('bron', bron),
    }),
  )
  return {
    kop: woorden.kopGegevens,
    tekst: [
      inArtikel(woorden.gegevens, 'gegevens-coordinatie', op),
      woorden.delen,
      punten.length > 0 ? woorden.gekregen : woorden.nietsGekregen,
    ],
    punten: [...new Set(punten)],
  }
}

/**
 * The letter with the name and contact of the coordinator, what he does, and who answers for which data and until when (2.3a.3 lid 1,
 * 5.4.4 lid 6; N-2.3a.3-1, N-5.4.4-6, N-AVG-13, N-AVG-14-2f). It names no other client.
 */
export const coordinatorbrief = ({ hoofd, namens }: BriefAan, wat: OverCoordinator): Brief => {
  const werkgever = wat.partij ?? woorden.gemeente
  const begin = vul(wat.naEenAnder ? woorden.beginAnder : woorden.begin, { naam: wat.naam, werkgever })
  const verantwoordelijk = wat.partij ? vul(aanpakBrieven.partij, { partij: wat.partij }) : woorden.college
  return maakBrief(
    hoofd,
    woorden.onderwerp,
    [
      { kop: '', tekst: [...namens, begin] },
      { kop: woorden.kopBereiken, tekst: [wat.bereikbaar] },
      { kop: woorden.kopTaak, tekst: woorden.taak },
      overGegevens(wat, hoofd.datum),
    ],
    voetMetBewaren([verantwoordelijk, woorden.bewaren, aanpakBrieven.bewarenVoorHulp]),
  )
}
