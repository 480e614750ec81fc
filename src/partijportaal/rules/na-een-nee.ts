import type { Feiten } from './feiten.ts'
import { teVerbeteren } from './herstellen.ts'

/** The party gave no information, to nothing that was asked: it can still answer (5.4.2 lid 1). */
export const gafNiets = (feiten: Pick<Feiten, 'dossier' | 'antwoorden'>): boolean =>
  feiten.dossier.staat === 'beantwoord' && feiten.antwoorden.length > 0 && teVerbeteren(feiten).length === 0

/**
 * The question as it is answered now. What the client agreed to was about the first answer, and he may have taken it back since: who
 * comes back on a no asks him anew (N-5.4.2-2-tst, eigen invulling).
 */
export const zoalsNu = <F extends Feiten>(feiten: F): F =>
  gafNiets(feiten) ? { ...feiten, vraag: { ...feiten.vraag, toestemming: false } } : feiten
