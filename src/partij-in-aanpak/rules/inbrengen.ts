import type { Burgemeesterweet } from '../../wet/burgemeester.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import {
  magIetsVerstrekken,
  magVerstrekken,
  taakOntbreekt,
  type VerstrekkerFeiten,
} from '../../wet/mag-verstrekken.ts'
import { type Oordeel, redenenTegen } from '../../wet/oordeel.ts'
import { isGeheimhouder } from '../../wet/partij-regimes.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, InbrengFeit, Kader, StandVanAanpak } from './feiten.ts'
import { beoordeel, doetMee, gevuld, type Mits, met, mits } from './mits.ts'

/** What the law asks of one gegeven: how far it goes and why, what it is, and whether the client agreed. */
export interface Gegeven {
  readonly niveau: Niveau
  readonly waaromVerder?: string | undefined
  readonly categorie: Categorie
  readonly clientStemtIn: boolean
  readonly taak?: Burgemeesterweet | undefined
}

/** What a party gives the coordinator, and what it ties to it. */
export interface Inbreng extends Gegeven {
  readonly betrokkeneId: string
  readonly tekst: string
  readonly waarvoor: string
  readonly nietDelenMet: readonly string[]
  readonly alleenTot?: string | undefined
}

/** Whether this party says if the client agreed: who holds a secret, UWV and SVB too, and the Wlz, that asks for it outside an onderzoek. */
export const vraagtInstemming = ({ dossier: { regime, soort } }: Feiten): boolean =>
  isGeheimhouder(regime) || regime === 'suwi' || soort === 'wlz-uitvoerder'

/**
 * Of the aanpak nobody knows whether the problems are serious: that was established in an onderzoek, and the wall stands in between. So
 * here only consent opens a secret (eigen invulling, 5.4.4 lid 4 with 5.4.2 lid 2).
 */
const verstrekker = (
  { dossier: { regime, soort } }: Feiten,
  toestemming: boolean,
  taak?: Burgemeesterweet,
): VerstrekkerFeiten => ({
  ...{ weg: 'aanpak', regime, soort, toestemming, ernstig: false, jeugdvoorziening: false },
  ...(taak ? { taak } : {}),
})

/** What stands in the way of giving the coordinator anything: a party may, and need not (5.4.4 lid 4, N-5.4.4-4). */
export const voorafGeefAanCoordinator = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('verstrekken-aan-coordinator', vandaag, [
    doetMee(feiten),
    mits(feiten.betrokkenen.length > 0, 'niemand-in-deelname'),
    ...redenenTegen(magIetsVerstrekken(verstrekker(feiten, true), vandaag)),
  ])

/** What the law says of one gegeven: the secrecy of 5.4.2 lid 2 and 3 holds here too, and every step beyond "that" has its reason. */
const naarDeWet = (feiten: Feiten, een: Gegeven, vandaag: string): readonly Mits[] => {
  const { niveau, waaromVerder, categorie, clientStemtIn, taak } = een
  const { regime } = feiten.dossier
  return [
    mits(niveau === 'dat' || gevuld(waaromVerder), 'niveau-zonder-reden'),
    taakOntbreekt(regime, taak),
    ...redenenTegen(
      magVerstrekken(
        {
          ...verstrekker(feiten, clientStemtIn, taak),
          ...{ categorie, niveau, gevraagdNiveau: niveau, voorPassendeDienst: false, stappenGezet: false },
        },
        vandaag,
      ),
    ),
  ]
}

/** What was said before there was input is not said twice. */
const metNieuwe = (vooraf: Oordeel, mitsen: readonly Mits[]): Oordeel =>
  met(
    vooraf,
    mitsen.filter((een) => vooraf.toegestaan || !vooraf.redenen.some(({ code }) => code === een?.code)),
  )

/** Gives one gegeven to the coordinator: necessary for his tasks, about somebody it shares in this aanpak, by its own law (N-5.4.4-4). */
export const toetsGeefAanCoordinator = (
  invoer: Inbreng,
  feiten: Feiten,
  kader: Kader,
  stand: StandVanAanpak,
): Oordeel =>
  metNieuwe(voorafGeefAanCoordinator(feiten, kader), [
    mits(stand.loopt, 'geen-coordinator-nu'),
    mits(
      feiten.betrokkenen.some(({ id }) => id === invoer.betrokkeneId),
      'persoon-niet-in-deelname',
    ),
    mits(gevuld(invoer.tekst), 'inbreng-zonder-tekst'),
    mits(gevuld(invoer.waarvoor), 'inbreng-zonder-waarvoor'),
    ...naarDeWet(feiten, invoer, kader.vandaag),
    mits(!invoer.nietDelenMet.includes(stand.werkgever), 'coordinator-werkt-daar'),
    mits(!invoer.alleenTot || invoer.alleenTot >= kader.vandaag, 'laatste-dag-voorbij'),
  ])

/** The last day on which something that was given can be mended or taken back in the portal (eigen invulling). */
export const herstelbaarTot = ({ datum }: Pick<InbrengFeit, 'datum'>): string =>
  einddatum('antwoord-herstellen', datum).datum

/** What can still be mended or taken back on this day; the forms offer exactly these. */
export const teHerstellen = ({ inbreng }: Pick<Feiten, 'inbreng'>, vandaag: string): readonly InbrengFeit[] =>
  inbreng.filter((een) => vandaag <= herstelbaarTot(een))

/** What stands in the way of mending or taking back: there is something, not older than seven days (N-AVG-16, N-AVG-17). */
export const voorafHerstelInbreng = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [
    doetMee(feiten),
    mits(feiten.inbreng.length > 0, 'niets-ingebracht'),
    mits(feiten.inbreng.length === 0 || teHerstellen(feiten, vandaag).length > 0, 'inbreng-te-lang-geleden'),
  ])

const isEigen = (feiten: Feiten, inbrengId: string, vandaag: string): Mits => {
  const eigen = feiten.inbreng.some(({ id }) => id === inbrengId)
  const opTijd = teHerstellen(feiten, vandaag).some(({ id }) => id === inbrengId)
  return mits(opTijd, eigen ? 'inbreng-te-lang-geleden' : 'inbreng-niet-van-u')
}

/** Takes back what was given; a party need not say why (N-AVG-17). */
export const toetsTrekInbrengIn = (
  { inbrengId }: { readonly inbrengId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => metNieuwe(voorafHerstelInbreng(feiten, kader), [isEigen(feiten, inbrengId, kader.vandaag)])

/** Mends what was given: by the same law as giving it (N-AVG-16, N-5.4.4-4). */
export const toetsVerbeterInbreng = (
  invoer: Gegeven & { readonly inbrengId: string; readonly tekst: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(toetsTrekInbrengIn(invoer, feiten, kader), [
    mits(gevuld(invoer.tekst), 'inbreng-zonder-tekst'),
    ...naarDeWet(feiten, invoer, kader.vandaag),
  ])
