import { laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

export interface EindeAanpak {
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['afgerond'], 'bewaren-onderzoek'),
  alsNiet(
    laatste(feiten, ['coordinator-aangewezen']) === undefined,
    'geen-coordinator',
    'coordinator-aanwijzen',
  ),
  alsNiet(laatste(feiten, ['aanpak-beeindigd']) !== undefined, 'aanpak-beeindigd', 'einde-coordinatie'),
]

/** What stands in the way of `verwerk-einde-aanpak` before anything is typed: for the panel. */
export const voorafVerwerkEindeAanpak: Vooraf = (feiten, vandaag) =>
  beoordeel('bewaren-onderzoek', vandaag, basis(feiten))

/** Records that the aanpak has ended: from then on the onderzoek is kept for two years (5.4.5 lid 1; N-5.4.5-1a). */
export const toetsVerwerkEindeAanpak: Toets<EindeAanpak> = ({ datum }, feiten, vandaag) => {
  const begonnen = laatste(feiten, ['coordinator-aangewezen'])?.datum
  return beoordeel('bewaren-onderzoek', vandaag, [
    ...basis(feiten),
    nietInToekomst(datum, vandaag),
    alsNiet(begonnen !== undefined && datum < begonnen, 'datum-te-vroeg', 'avg-juistheid', {
      vanaf: begonnen ?? '',
    }),
  ])
}
