import { type Aanduiding, aanduidingInWoorden } from '../personen/index.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { Niveau } from '../wet/categorieen.ts'
import { type PartijRegime, partijRegimes, regimeTekst } from '../wet/partij-regimes.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'
import { inArtikel, maakBrief } from './brief-delen.ts'

const woorden = onderzoekBrief.verzoek

/** One thing that is asked, how much of it, and why; and why less will not do. */
export interface Gevraagd {
  readonly gegeven: string
  readonly waaromNodig: string
  readonly waaromNietMinder: string
  readonly niveau: Niveau
  readonly motiveringNiveau?: string | undefined
}

export interface VerzoekInBrief {
  readonly regime: PartijRegime
  /** As this party may know who it is: with the burgerservicenummer only when it may use that (N-5.4.2-5). */
  readonly over: Aanduiding
  readonly vraag: string
  /** What the answer is for. */
  readonly waarom: string
  readonly items: readonly Gevraagd[]
  readonly vertelt: string | null
  readonly gedeeldMet: string
  readonly toestemming: boolean
  /** The Jeugdwet makes it a duty: the answer is needed to decide about jeugdhulp (N-5.4.2-2-jw). */
  readonly jeugdplicht?: boolean
}

/** The article on which a party under this regime is asked; of a secret of another law, that on which the college asks. */
const grondVan = (regime: PartijRegime): Artikel => {
  const { artikel: eigen } = partijRegimes[regime]
  return eigen === 'suwi-geheimhouding' ? 'verstrekken-door-partij' : eigen
}

/** What a party may and must, in the words of its own regime; a geheimhouder is never told that it must (N-5.4.2-2). */
const magEnMoet = ({ regime, toestemming, jeugdplicht }: VerzoekInBrief, op: string): Briefdeel => {
  if (jeugdplicht) {
    const moet = inArtikel(woorden.jeugdplicht, 'jeugd-verstrekkingsplicht', op)
    return { kop: woorden.mag, tekst: [moet, woorden.voorwaarden] }
  }
  const soort = regimeTekst(regime)
  const goed = toestemming ? [woorden.toestemming] : soort === 'geheim' ? [woorden.zonderToestemming] : []
  const mag = inArtikel(woorden.regimes[soort], 'verstrekken-door-partij', op)
  return { kop: woorden.mag, tekst: [mag, ...goed, woorden.voorwaarden] }
}

const itemregel = (een: Gevraagd): string => {
  const regel = vul(woorden.item, {
    gegeven: een.gegeven.replace(/[.\s]+$/, ''),
    waarom: een.waaromNodig,
    minder: een.waaromNietMinder,
    niveau: woorden.niveaus[een.niveau],
  })
  return een.motiveringNiveau ? `${regel} ${een.motiveringNiveau}` : regel
}

/** The request exactly as a party reads it: who, what, why, how much, and with whom it is shared (N-5.4.2-1-mot, -2-s1, -6). */
export const verzoekbrief = (hoofd: Briefhoofd, verzoek: VerzoekInBrief): Brief => {
  const { over, vraag, waarom, items, vertelt, gedeeldMet } = verzoek
  return maakBrief(
    hoofd,
    inArtikel(
      woorden.onderwerp,
      verzoek.jeugdplicht ? 'jeugd-verstrekkingsplicht' : grondVan(verzoek.regime),
      hoofd.datum,
    ),
    [
      { kop: woorden.over, tekst: [aanduidingInWoorden(over)] },
      { kop: woorden.vraag, tekst: [vraag] },
      { kop: woorden.waarom, tekst: [waarom] },
      { kop: woorden.items, tekst: [], punten: items.map(itemregel) },
      ...(vertelt ? [{ kop: woorden.verteld, tekst: [vertelt] }] : []),
      { kop: woorden.gedeeld, tekst: [gedeeldMet] },
      magEnMoet(verzoek, hoofd.datum),
    ],
    [],
  )
}
