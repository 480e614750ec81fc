import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { spoedBrief as woorden } from '../teksten/nl/spoed-brief.ts'
import { vul } from '../teksten/tekst.ts'
import { einddatum } from '../wet/termijnen.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'
import { inArtikel, maakBrief, voetVanBrief } from './brief-delen.ts'
import type { eindredenenVoorziening } from './rules/beeindig-tijdelijke-voorziening.ts'
import type { afwijzingsgronden } from './rules/beslis-tijdelijke-voorziening.ts'

/** How the client objects, until when, against a decision of day `datum` (Awb 3:45, 6:7; N-Awb-3.45). */
const bezwaar = (datum: string, gemeente: string): Briefdeel => {
  const uiterlijk = datumInWoorden(einddatum('bezwaar-maken', datum, datum).datum)
  return {
    kop: woorden.bezwaar,
    tekst: [vul(woorden.bezwaarTekst, { gemeente, uiterlijk }), woorden.bezwaarHoe],
  }
}

interface Verstrekt {
  readonly besluit: 'verstrekt'
  readonly wat: string
  readonly vanaf: string
  readonly tot: string
  readonly waaromLanger: string
}
interface Afgewezen {
  readonly besluit: 'afgewezen'
  readonly grond: (typeof afwijzingsgronden)[number]
}

/** What the letter says of an urgent decision. */
export type Spoedbesluit = (Verstrekt | Afgewezen) & {
  readonly gemeldOp: string
  readonly watNu: string
  readonly motivering: string
}

const waaromLanger = (besluit: Spoedbesluit): readonly string[] =>
  besluit.besluit === 'verstrekt' && besluit.waaromLanger !== '' ? [besluit.waaromLanger] : []

const watBesloten = (besluit: Spoedbesluit): Briefdeel => {
  if (besluit.besluit === 'afgewezen')
    return { kop: woorden.besluit, tekst: [woorden.afgewezen, woorden.gronden[besluit.grond]] }
  const dagen = { vanaf: datumInWoorden(besluit.vanaf), tot: datumInWoorden(besluit.tot) }
  return {
    kop: woorden.besluit,
    tekst: [vul(woorden.verstrekt, { wat: besluit.wat.replace(/[.\s]+$/, ''), ...dagen }), woorden.tijdelijk],
  }
}

/** The decision on a temporary provision, to the client, with how to object (2.3.3; N-2.3.3, N-2.3.8, N-Awb-3.45). */
export const spoedbesluitBrief = (hoofd: Briefhoofd, besluit: Spoedbesluit): Brief => {
  const { gemeldOp, watNu, motivering } = besluit
  return maakBrief(
    hoofd,
    inArtikel(woorden.onderwerp, 'spoed', hoofd.datum),
    [
      { kop: '', tekst: [vul(woorden.begin, { datum: datumInWoorden(gemeldOp), watNu })] },
      watBesloten(besluit),
      { kop: woorden.waarom, tekst: [motivering, ...waaromLanger(besluit)] },
      {
        kop: woorden.verder,
        tekst: [woorden.verderTekst, inArtikel(woorden.doorgeven, 'inlichtingenplicht', hoofd.datum)],
      },
      bezwaar(hoofd.datum, hoofd.gemeente),
    ],
    voetVanBrief('bewarenMetAanpak'),
  )
}

/** The letter that ends a temporary provision: a decision with how to object, unless its last day had come. */
export const eindeVoorzieningBrief = (
  hoofd: Briefhoofd,
  einde: {
    wat: string
    reden: Exclude<(typeof eindredenenVoorziening)[number], 'overleden'>
    eindeOp: string
    motivering: string
  },
): Brief => {
  const { wat, reden, eindeOp, motivering } = einde
  return maakBrief(
    hoofd,
    woorden.eindeOnderwerp,
    [
      {
        kop: '',
        tekst: [
          vul(woorden.einde, { wat: wat.replace(/[.\s]+$/, ''), datum: datumInWoorden(eindeOp) }),
          woorden.eindredenen[reden],
        ],
      },
      { kop: woorden.waarom, tekst: [motivering] },
      ...(reden === 'laatste-dag' ? [] : [bezwaar(hoofd.datum, hoofd.gemeente)]),
    ],
    voetVanBrief('bewarenMetAanpak'),
  )
}
