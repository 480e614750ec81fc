import type { Burgemeesterweet } from '../../wet/burgemeester.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import {
  magIetsVerstrekken,
  magVerstrekken,
  taakOntbreekt,
  type VerstrekkerFeiten,
} from '../../wet/mag-verstrekken.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { isGeheimhouder } from '../../wet/partij-regimes.ts'
import { overlegwegVan } from '../../wet/verstrekwegen.ts'
import { inDeKring } from './aanwezigheid.ts'
import type { DeelnemerFeit, Feiten, IngebrachtFeit, Kader } from './feiten.ts'
import { beoordeel, gevuld, type Mits, met, mits } from './mits.ts'
import { deelnemerVan, metDezelfdeMensen } from './toegang.ts'
import { wieHetVerhindert } from './zicht.ts'

/** What the law asks of one gegeven: how far it goes and why, what it is, and what opens the secret of who knows it. */
export interface Woorden {
  readonly tekst: string
  readonly niveau: Niveau
  readonly waaromVerder?: string | undefined
  readonly categorie: Categorie
  readonly clientStemtIn: boolean
  readonly stappenGezet: boolean
  readonly taak?: Burgemeesterweet | undefined
  /** Participants who may not see it. */
  readonly nietVoor: readonly string[]
}

/** What a party brings in. */
export interface Inbreng extends Woorden {
  readonly betrokkeneId: string
  readonly waarvoor: string
  readonly alleenTot?: string | undefined
}

/** Whom it can be about: not who only speaks for somebody. */
export const overWieKan = ({ betrokkenen }: Feiten): readonly string[] =>
  betrokkenen.filter(({ hoedanigheid }) => hoedanigheid !== 'vertegenwoordiger').map(({ id }) => id)

/** Whether this party says if the client agreed: who holds a secret, UWV and SVB too, and the Wlz (5.4.3 lid 2 with 5.4.2 lid 2). */
export const zegtInstemming = ({ regime, partijsoort }: DeelnemerFeit): boolean =>
  regime !== null && (isGeheimhouder(regime) || regime === 'suwi' || partijsoort === 'wlz-uitvoerder')

/** Whether the weighing of a professional can open his secret here: it was established about somebody that the problems are serious. */
export const kanZonderToestemming = ({ regime }: DeelnemerFeit, { dossier }: Feiten): boolean =>
  regime !== null &&
  isGeheimhouder(regime) &&
  overlegwegVan(dossier.route) === 'overleg-op-verzoek-van-partij' &&
  dossier.ernstOver.length > 0

const verstrekker = (
  { regime, partijsoort }: DeelnemerFeit,
  { dossier }: Feiten,
  opent: { readonly toestemming: boolean; readonly ernstig: boolean },
): VerstrekkerFeiten => ({
  ...{ weg: overlegwegVan(dossier.route), regime: regime ?? 'geen', soort: partijsoort },
  ...{ ...opent, jeugdvoorziening: false },
})

const redenenUit = (oordeel: Oordeel): readonly Mits[] => (oordeel.toegestaan ? [] : oordeel.redenen)

/** What stands in the way of bringing anything in: one is in the room, for a party that decides itself what it gives (5.4.3 lid 2, N-5.4.3-2). */
export const voorafBrengIn = (feiten: Feiten, kader: Kader): Oordeel => {
  const ik = deelnemerVan(feiten, kader)
  const bezig = inDeKring(feiten, kader)
  return beoordeel('casusoverleg', kader.vandaag, [
    ...bezig,
    mits(bezig.some(Boolean) || feiten.dossier.gesprekssleutel !== null, 'overleg-gesprek-weg'),
    ...(ik?.soort === 'partij'
      ? redenenUit(
          magIetsVerstrekken(verstrekker(ik, feiten, { toestemming: true, ernstig: false }), kader.vandaag),
        )
      : []),
  ])
}

/** Nobody hears it who may not: he leaves the room first, or the words are others (5.4.3 lid 1, N-5.4.3-1-clt). */
const magGehoord = (
  een: { readonly betrokkeneId: string; readonly nietVoor: readonly string[] },
  feiten: Feiten,
): readonly Mits[] => {
  const { hoortMee, geslotenVoor } = wieHetVerhindert(een, feiten)
  return [mits(!hoortMee, 'overleg-client-hoort-mee'), mits(!geslotenVoor, 'overleg-niet-voor-in-zaal')]
}

const naarDeWet = (betrokkeneId: string, een: Woorden, feiten: Feiten, kader: Kader): readonly Mits[] => {
  const ik = deelnemerVan(feiten, kader)
  const { niveau, categorie, taak, clientStemtIn: toestemming, stappenGezet, nietVoor } = een
  const ernstig = feiten.dossier.ernstOver.includes(betrokkeneId)
  const anderen = feiten.deelnemers.filter(({ id, soort }) => id !== ik?.id && soort !== 'organisator')
  return [
    mits(gevuld(een.tekst), 'overleg-inbreng-leeg'),
    mits(niveau === 'dat' || gevuld(een.waaromVerder), 'overleg-niveau-zonder-reden'),
    mits(
      nietVoor.every((id) => anderen.some((ander) => ander.id === id)),
      'overleg-niet-voor-onbekend',
    ),
    ...magGehoord({ betrokkeneId, nietVoor: metDezelfdeMensen(nietVoor, feiten, ik?.id) }, feiten),
    ...(ik?.soort === 'partij'
      ? [
          taakOntbreekt(ik.regime ?? 'geen', taak),
          ...redenenUit(
            magVerstrekken(
              {
                ...verstrekker(ik, feiten, { toestemming, ernstig }),
                ...(taak ? { taak } : {}),
                ...{ categorie, niveau, gevraagdNiveau: niveau, voorPassendeDienst: false, stappenGezet },
              },
              kader.vandaag,
            ),
          ),
        ]
      : []),
  ]
}

const metNieuwe = (vooraf: Oordeel, mitsen: readonly Mits[]): Oordeel =>
  met(
    vooraf,
    mitsen.filter((een) => vooraf.toegestaan || !vooraf.redenen.some(({ code }) => code === een?.code)),
  )

/**
 * A party brings in one gegeven of its own choice: about somebody whom the conference is about, by its own law, and not while somebody is in the
 * room who may not hear it (5.4.3 lid 1 and 2 with 5.4.2 lid 2, 3 and 5; N-5.4.3-1-vw, N-5.4.3-2, N-5.4.3-2-gh).
 */
export const toetsBrengIn = (invoer: Inbreng, feiten: Feiten, kader: Kader): Oordeel =>
  metNieuwe(voorafBrengIn(feiten, kader), [
    mits(overWieKan(feiten).includes(invoer.betrokkeneId), 'overleg-niet-over-hem'),
    mits(gevuld(invoer.waarvoor), 'overleg-zonder-waarvoor'),
    ...naarDeWet(invoer.betrokkeneId, invoer, feiten, kader),
    mits(!invoer.alleenTot || invoer.alleenTot >= kader.vandaag, 'overleg-laatste-dag-voorbij'),
  ])

/** What the asker brought in himself, or a colleague for the same participant. */
export const eigenInbreng = (feiten: Feiten, kader: Kader): readonly IngebrachtFeit[] => {
  const ik = deelnemerVan(feiten, kader)
  return feiten.ingebracht.filter(({ deelnemerId }) => deelnemerId === ik?.id)
}

/** What stands in the way of changing or taking back: it is held, one is in the room, and brought something in (AVG 16 and 17). */
export const voorafEigenInbreng = (feiten: Feiten, kader: Kader): Oordeel => {
  const bezig = inDeKring(feiten, kader)
  return beoordeel('casusoverleg', kader.vandaag, [
    ...bezig,
    mits(bezig.some(Boolean) || eigenInbreng(feiten, kader).length > 0, 'overleg-niets-ingebracht'),
  ])
}

/** Takes back what one brought in oneself: who brings it in decides, and need not say why (5.4.3 lid 2, N-5.4.3-2). */
export const toetsHaalTerug = (
  { ingebrachtId }: { readonly ingebrachtId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  metNieuwe(voorafEigenInbreng(feiten, kader), [
    mits(
      eigenInbreng(feiten, kader).some(({ id }) => id === ingebrachtId),
      'overleg-inbreng-niet-van-u',
    ),
  ])

/** Changes what one brought in oneself, by the same law as bringing it in (5.4.3 lid 2, N-AVG-16). */
export const toetsVerbeterInbreng = (
  invoer: Woorden & { readonly ingebrachtId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const eigen = eigenInbreng(feiten, kader).find(({ id }) => id === invoer.ingebrachtId)
  return metNieuwe(
    toetsHaalTerug(invoer, feiten, kader),
    eigen ? naarDeWet(eigen.betrokkeneId, invoer, feiten, kader) : [],
  )
}

/** Whom a party can close something for: everybody but itself and who organises. */
export const nietVoorKeuze = (feiten: Feiten, kader: Kader): readonly DeelnemerFeit[] => {
  const ik = deelnemerVan(feiten, kader)
  return feiten.deelnemers.filter(({ id, soort }) => id !== ik?.id && soort !== 'organisator')
}
