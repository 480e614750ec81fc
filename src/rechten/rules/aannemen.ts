import { bestaandRecht } from '../../wet/artikelen/rij.ts'
import { beoordeel, gevuld, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type Recht, rechtOp } from '../../wet/rechten.ts'
import type { DossierFeit, Feiten, Kader } from './feiten.ts'
import { inStaat, laatste } from './mits.ts'
import { mits } from './redenen.ts'

/** What is written down of a request when it comes in. Days are 'yyyy-mm-dd'. */
export interface Aanname
  extends Pick<DossierFeit, 'recht' | 'over' | 'door' | 'ontvangenOp' | 'besluitBekendOp' | 'metCommissie'> {
  /** It is about everything, and the coordinator of the aanpak works for a party. */
  readonly metPartij: boolean
  /** The name of who asks for somebody else. */
  readonly vrager: string | null
}

const bezwaar = ({ recht, besluitBekendOp, ontvangenOp }: Aanname) => {
  const isBezwaar = recht === 'bezwaar-awb'
  return [
    mits(!isBezwaar || besluitBekendOp !== null, 'bezwaar-zonder-besluitdag'),
    mits(isBezwaar || besluitBekendOp === null, 'besluitdag-zonder-bezwaar'),
    mits(besluitBekendOp === null || besluitBekendOp <= ontvangenOp, 'besluit-na-ontvangst'),
    mits(besluitBekendOp === null || besluitBekendOp >= bestaandRecht, 'recht-te-lang-geleden'),
  ]
}

const tegenAanname = (aanname: Aanname, vandaag: string) => {
  const { recht, over, door, ontvangenOp, metCommissie, metPartij, vrager } = aanname
  const kanCommissie = rechtOp(recht, vandaag).antwoordtijd.metCommissie !== undefined
  return [
    mits(ontvangenOp <= vandaag, 'recht-dag-in-toekomst'),
    mits(ontvangenOp >= bestaandRecht, 'recht-te-lang-geleden'),
    ...bezwaar(aanname),
    mits(!metCommissie || kanCommissie, 'commissie-niet-bij-recht'),
    mits(!metPartij || over === 'alles', 'recht-partij-niet-nodig'),
    mits(door === 'zelf' || gevuld(vrager), 'vrager-zonder-naam'),
    mits(door !== 'zelf' || !gevuld(vrager), 'vrager-is-zelf'),
  ]
}

/** Taking in a request: everything that its term, its controller and its asker depend on (AVG 12 lid 3 and 6, Awb 2:3, 6:7 and 9:1). */
export const toetsNeemAan = (aanname: Aanname, { vandaag }: Kader): Oordeel =>
  beoordeel(rechtOp(aanname.recht, vandaag).artikel, vandaag, tegenAanname(aanname, vandaag))

/** What was found of who asks in his own environment. */
export interface Vrager {
  /** Something here is about him, so that his name is known. */
  readonly bekend: boolean
  /** The rights about which a request of his is still open. */
  readonly lopend: readonly Recht[]
}

/** Asking it oneself, in the own environment: for oneself, and not twice at the same time (AVG 12 lid 2 and 5). */
export const toetsVraagZelf = (
  { recht }: Pick<Aanname, 'recht'>,
  { bekend, lopend }: Vrager,
  { vandaag }: Kader,
): Oordeel =>
  beoordeel(rechtOp(recht, vandaag).artikel, vandaag, [
    mits(bekend, 'vrager-hier-onbekend'),
    mits(!lopend.includes(recht), 'recht-loopt-al'),
  ])

/** What was written down is mended as long as nobody acted on it (AVG 5 lid 1 onder d, N-AVG-5-1d). */
export const voorafVerbeterVerzoek = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, 'recht-gevraagd'),
    mits(laatste(feiten, 'recht-doorgestuurd') === undefined, 'recht-al-in-behandeling'),
  ])

/** With input: as when it was taken in. */
export const toetsVerbeterVerzoek = (aanname: Aanname, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafVerbeterVerzoek(feiten, kader), tegenAanname(aanname, kader.vandaag))

/** Who asked hears that it came in, on which day and time, and what it says: once (Awb, afdeling 2.3). */
export const voorafBevestigOntvangst = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('ontvangst-bevestigen', vandaag, [
    inStaat(feiten, 'recht-gevraagd'),
    mits(laatste(feiten, 'ontvangst-bevestigd') === undefined, 'ontvangst-al-bevestigd'),
  ])
