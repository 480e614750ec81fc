import type { Mits } from '../../wet/mits.ts'
import type { Feiten } from './feiten.ts'
import { mits } from './mits.ts'

/** What can be answered to one item. */
const antwoorden = ['verstrekt', 'minder', 'niet-verstrekt'] as const
type Antwoordsoort = (typeof antwoorden)[number]

/** The answers that can be given to these items: less than asked only where more was asked than that something is so. */
export const mogelijkeAntwoorden = ({ vraag }: Feiten): readonly Antwoordsoort[] =>
  vraag.items.every(({ niveau }) => niveau === 'dat')
    ? antwoorden.filter((een) => een !== 'minder')
    : antwoorden

/** Less than that something is so is nothing: who was asked no more gives that, or no information (N-5.4.2-2-s6, N-5.5.3-dat). */
export const nietMinderDanDat = (
  { vraag }: Feiten,
  { itemId, antwoord }: { readonly itemId: string; readonly antwoord: Antwoordsoort },
): Mits =>
  mits(
    antwoord !== 'minder' || !vraag.items.some(({ id, niveau }) => id === itemId && niveau === 'dat'),
    'minder-dan-dat',
  )
