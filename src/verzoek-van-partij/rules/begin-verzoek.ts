import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, inStaat, isBekend, isVanMij, type Mits, magVertellen, met, mits } from './mits.ts'
import { reden } from './redenen.ts'
import { teSchrijven } from './staten.ts'

/** Who works for which party: the parties of this municipality that his organisation is (1.1.1 partij). */
export interface Verzoeker {
  /** How many parties of the register this organisation is. */
  readonly partijen: number
  readonly magBsn: boolean
  /** The secrecy the party works under. */
  readonly regime: PartijRegime
}

/** Who it is about, as far as a rule must know. */
export interface Persoon {
  readonly geboortedatum?: string | undefined
  readonly postcode?: string | undefined
  readonly huisnummer?: string | undefined
  readonly bsn?: string | undefined
}

/** Only a party can make a request; whoever else is worried calls the meldpunt (2.3a.4 lid 1, 2.2.5; N-2.3a.4-1, N-2.2.5-1-rt). */
const isPartij = ({ partijen }: Pick<Verzoeker, 'partijen'>): Mits => {
  if (partijen === 1) return undefined
  return reden(partijen === 0 ? 'geen-partij-hier' : 'meer-partijen-van-werkgever')
}

/** A name alone is not enough to know who it is: also the birth date, or the postcode with the number (5.4.2 lid 5, N-5.4.2-5). */
const redenenPersoon = (
  wie: Persoon,
  { magBsn }: Pick<Verzoeker, 'magBsn'>,
  vandaag: string,
): readonly Mits[] => [
  mits(
    gevuld(wie.geboortedatum) || (gevuld(wie.postcode) && gevuld(wie.huisnummer)),
    'persoon-zonder-kenmerk',
  ),
  mits(wie.geboortedatum === undefined || wie.geboortedatum <= vandaag, 'geboren-in-toekomst'),
  mits(!gevuld(wie.bsn) || magBsn, 'bsn-niet-voor-partij'),
]

/** Begins a request: of a party of this municipality that is involved already, about somebody who can be recognised (2.3a.4 lid 1). */
export const toetsBeginVerzoek = (wie: Persoon, { vandaag }: Kader, verzoeker: Verzoeker): Oordeel =>
  beoordeel('onderzoek-op-verzoek-van-partij', vandaag, [
    isPartij(verzoeker),
    magVertellen(verzoeker.regime, vandaag),
    ...redenenPersoon(wie, verzoeker, vandaag),
  ])

/** Only the people of the organisation that makes it come near (N-AVG-32, N-1.1.1-pt). */
export const toegangTotEigenVerzoek = ({ dossier }: Feiten, { wie }: Kader): Reden | undefined =>
  wie.rol === 'partijmedewerker' && wie.organisatieId === dossier.organisatieId
    ? undefined
    : reden('geen-zicht-op-eigen-verzoek')

/** Reading a request of one's own organisation: what was sent, and how it stands (2.3a.4 lid 1). */
export const toetsBekijkEigenVerzoek = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('onderzoek-op-verzoek-van-partij', kader.vandaag, [toegangTotEigenVerzoek(feiten, kader)])

/** A colleague goes on with it, such as in a holiday; who works on it is divided among people, not by a system (N-AVG-32). */
export const voorafNeemVerzoekOver = (feiten: Feiten, { vandaag, wie }: Kader): Oordeel =>
  beoordeel('autorisatie', vandaag, [
    mits(!wie.systeem, 'verzoek-niet-voor-systeem'),
    inStaat(feiten, ...teSchrijven, 'ingediend'),
    mits(feiten.dossier.behandelaar !== wie.gebruikerId, 'al-uw-verzoek'),
  ])

/** As before input: there is none. */
export const toetsNeemVerzoekOver = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafNeemVerzoekOver(feiten, kader)

/** Another person, while it was not sent: a request can be about several people (2.3a.4 lid 1). */
export const voorafVoegPersoonToe = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('onderzoek-op-verzoek-van-partij', kader.vandaag, [
    inStaat(feiten, 'opstellen'),
    isVanMij(feiten, kader),
  ])

/** With input: somebody who can be recognised. */
export const toetsVoegPersoonToe = (
  wie: Persoon,
  feiten: Feiten,
  kader: Kader,
  verzoeker: Pick<Verzoeker, 'magBsn'>,
): Oordeel => met(voorafVoegPersoonToe(feiten, kader), redenenPersoon(wie, verzoeker, kader.vandaag))

/** Mends who somebody is: as long as the party writes (N-AVG-16). */
export const voorafVerbeterPersoon = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-juistheid', kader.vandaag, [inStaat(feiten, ...teSchrijven), isVanMij(feiten, kader)])

/** With input: somebody of this request, who can be recognised. */
export const toetsVerbeterPersoon = (
  wie: Persoon & { readonly betrokkeneId: string },
  feiten: Feiten,
  kader: Kader,
  verzoeker: Pick<Verzoeker, 'magBsn'>,
): Oordeel =>
  met(voorafVerbeterPersoon(feiten, kader), [
    isBekend(feiten, wie.betrokkeneId),
    ...redenenPersoon(wie, verzoeker, kader.vandaag),
  ])

/** Takes somebody out of a request that was not sent; one person at least stays (AVG 5 lid 1 onder c). */
export const voorafHaalPersoonWeg = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-juistheid', kader.vandaag, [
    inStaat(feiten, 'opstellen'),
    isVanMij(feiten, kader),
    mits(feiten.betrokkenen.length > 1, 'laatste-persoon'),
  ])

/** With input: somebody of this request. */
export const toetsHaalPersoonWeg = (
  { betrokkeneId }: { readonly betrokkeneId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafHaalPersoonWeg(feiten, kader), [isBekend(feiten, betrokkeneId)])
