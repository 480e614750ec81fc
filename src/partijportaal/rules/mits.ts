import type { Artikel } from '../../wet/artikelen.ts'
import type { Mits } from '../../wet/mits.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import { isGeheimhouder, partijRegimes } from '../../wet/partij-regimes.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits, type RedenCode, reden } from './redenen.ts'
import { kanOver, type Overgang } from './staten.ts'

export { mits } from './redenen.ts'

/** Whether the party that was asked holds a statutory secret: it may answer, it need not (N-5.4.2-2). */
export const isGeheim = ({ vraag }: Pick<Feiten, 'vraag'>): boolean => isGeheimhouder(vraag.regime)

/** Whether the meldpunt asks, for a triage: then everybody may answer and nobody must (5.5.3, N-5.5.3-1). */
export const isTriage = ({ vraag }: Pick<Feiten, 'vraag'>): boolean => vraag.weg === 'triage'

/** The article on which this party answers or refuses: at a triage the one for all, else that of its own regime. */
export const grond = (feiten: Pick<Feiten, 'vraag'>): Artikel =>
  isTriage(feiten) ? 'melding-inlichtingen' : partijRegimes[feiten.vraag.regime].artikel

/** The articles of an onderzoek that say at a triage what 5.5.3 says there. */
const vanOnderzoek: readonly Artikel[] = [
  'verstrekken-door-partij',
  'verstrekken-door-geheimhouder',
  'verstrekken-door-burgemeester',
  'stap-voor-stap',
]

/** The same judgement by the article for which was asked: what 5.4.2 says of an onderzoek, 5.5.3 says of a triage. */
export const voorDezeWeg = (feiten: Pick<Feiten, 'vraag'>, oordeel: Oordeel): Oordeel => {
  if (!isTriage(feiten) || oordeel.toegestaan) return oordeel
  const hier = (een: Reden): Reden =>
    vanOnderzoek.includes(een.artikel) ? { ...een, artikel: 'melding-inlichtingen' } : een
  const [eerste, ...rest] = oordeel.redenen
  return { ...oordeel, redenen: [hier(eerste), ...rest.map(hier)] }
}

const waarom = ({ dossier: { staat } }: Feiten): RedenCode => {
  if (staat === 'gesloten') return 'vraag-is-gesloten'
  return staat === 'beantwoord' ? 'vraag-is-beantwoord' : 'nog-niet-beantwoord'
}

/** The state machine has this move from the present state. */
export const magOver = (overgang: Overgang, feiten: Feiten): Mits =>
  kanOver(overgang, feiten.dossier.staat) ? undefined : reden(waarom(feiten))

/** It is nobody's yet, or one's own: a colleague's is taken over first. */
export const nietVanCollega = ({ dossier }: Feiten, { wie }: Kader): Mits =>
  mits(dossier.behandelaar === null || dossier.behandelaar === wie.gebruikerId, 'vraag-van-collega')
