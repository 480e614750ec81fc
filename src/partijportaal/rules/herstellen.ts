import type { Burgemeesterweet } from '../../wet/burgemeester.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import { magVerstrekken, taakOntbreekt } from '../../wet/mag-verstrekken.ts'
import { bijMelding } from '../../wet/melding.ts'
import { beoordeel, type Mits, met } from '../../wet/mits.ts'
import { type Oordeel, redenenTegen } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { AntwoordFeit, Feiten, Kader } from './feiten.ts'
import { isTriage, magOver, mits, nietVanCollega, voorDezeWeg } from './mits.ts'

/** The last day on which an answer can be mended or withdrawn in the portal; null without an answer (eigen invulling). */
export const herstelbaarTot = ({ beantwoordOp }: Pick<Feiten, 'beantwoordOp'>): string | null =>
  beantwoordOp === null ? null : einddatum('antwoord-herstellen', beantwoordOp).datum

/** The answers that say something: what was refused has no words to mend. */
export const teVerbeteren = ({ antwoorden }: Pick<Feiten, 'antwoorden'>): readonly AntwoordFeit[] =>
  antwoorden.filter(({ soort }) => soort === 'verstrekt' || soort === 'minder')

/** What an answer says now. */
export interface Verbetering {
  readonly antwoordId: string
  readonly niveau: Niveau
  readonly categorie: Categorie
  readonly taak?: Burgemeesterweet | undefined
}

/** Not longer than seven days ago. */
export const opTijd = (feiten: Feiten, { vandaag }: Kader): Mits => {
  const tot = herstelbaarTot(feiten)
  return mits(tot === null || vandaag <= tot, 'zeven-dagen-voorbij')
}

/** What stands in the way of mending an answer: it is there, one's own, and not older than seven days (N-AVG-16). */
export const voorafVerbeterAntwoord = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-juistheid', kader.vandaag, [
    magOver('verbeter-antwoord', feiten),
    nietVanCollega(feiten, kader),
    opTijd(feiten, kader),
    mits(feiten.dossier.staat !== 'beantwoord' || teVerbeteren(feiten).length > 0, 'antwoord-zegt-niets'),
  ])

/** Mends what was answered to one item: by the same law as giving it (N-AVG-16, N-5.4.2-2-s6, N-5.4.2-3). */
export const toetsVerbeterAntwoord = (
  { antwoordId, niveau, categorie, taak }: Verbetering,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const antwoord = teVerbeteren(feiten).find(({ id }) => id === antwoordId)
  const { vraag } = feiten
  const gevraagd = vraag.items.find(({ id }) => id === antwoord?.itemId)
  // What opened a secret did so when it was answered: the client who agreed, or the steps. A mistake goes by the same (AVG 16).
  const geopend = { toestemming: true, stappenGezet: true }
  const gegeven = { categorie, niveau, taak, ...geopend, voorPassendeDienst: true }
  const wet =
    gevraagd && magVerstrekken({ ...vraag, ...gegeven, gevraagdNiveau: gevraagd.niveau }, kader.vandaag)
  const tegen = [
    mits(antwoord !== undefined, 'antwoord-onbekend'),
    mits(!isTriage(feiten) || bijMelding.includes(categorie), 'soort-niet-voor-triage'),
    ...(wet ? redenenTegen(wet) : []),
    taakOntbreekt(vraag.regime, taak),
  ]
  return voorDezeWeg(feiten, met(voorafVerbeterAntwoord(feiten, kader), tegen))
}

/** Takes the whole answer back: the question is over, and the college keeps nothing of it (N-AVG-16, N-AVG-17). */
export const voorafTrekAntwoordIn = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('avg-juistheid', kader.vandaag, [
    magOver('trek-antwoord-in', feiten),
    nietVanCollega(feiten, kader),
    opTijd(feiten, kader),
  ])

/** As before input: a party need not say why. */
export const toetsTrekAntwoordIn = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafTrekAntwoordIn(feiten, kader)
