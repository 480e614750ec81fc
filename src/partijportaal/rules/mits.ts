import type { Artikel } from '../../wet/artikelen.ts'
import type { Mits } from '../../wet/mits.ts'
import { isGeheimhouder, partijRegimes } from '../../wet/partij-regimes.ts'
import type { Feiten, Kader } from './feiten.ts'
import { type RedenCode, reden } from './redenen.ts'
import { kanOver, type Overgang } from './staten.ts'

/** A reason unless the statement holds. */
export const mits = (geldt: boolean, code: RedenCode): Mits => (geldt ? undefined : reden(code))

/** Whether the party that was asked holds a statutory secret: it may answer, it need not (N-5.4.2-2). */
export const isGeheim = ({ vraag }: Pick<Feiten, 'vraag'>): boolean => isGeheimhouder(vraag.regime)

/** The article on which this party refuses: that of its own regime. */
export const grond = ({ vraag }: Pick<Feiten, 'vraag'>): Artikel => partijRegimes[vraag.regime].artikel

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
