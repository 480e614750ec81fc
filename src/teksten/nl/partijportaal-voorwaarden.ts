import { alleenDeel } from './partijportaal-velden.ts'

/** The conditions to everything a party gives, and to one gegeven beside those (5.4.2 lid 1). */
export const voorwaardeWoorden = {
  eerstVragen: { label: 'Voorwaarde: eerst ons vragen voordat u verder deelt' },
  nietNaarCoordinator: { label: 'Voorwaarde: niet delen met de coördinator' },
  nietDelenMet: { label: 'Voorwaarde: niet delen met deze partijen' },
  alleenCoordinator: {
    label: 'Voorwaarde: alleen delen met de coördinator, en met wie u hieronder kiest',
  },
  alleenDelenMet: { label: 'Voorwaarde: alleen delen met deze partijen' },
  alleenTot: { label: 'Voorwaarde: alleen te gebruiken tot en met', uitleg: 'Bijvoorbeeld 1 7 2027.' },
  ditEerstVragen: { label: 'Dit gegeven: eerst bij ons navragen' },
  ditNietNaarCoordinator: { label: 'Dit gegeven: niet naar de coördinator' },
  ditNietDelenMet: { label: 'Dit gegeven: niet naar deze partijen' },
  ditAlleenCoordinator: { label: 'Dit gegeven: alleen naar de coördinator, en naar wie u hieronder kiest' },
  ditAlleenDelenMet: { label: 'Dit gegeven: alleen naar deze partijen' },
  ditAlleenTot: { label: 'Dit gegeven: te gebruiken tot en met', uitleg: 'Bijvoorbeeld 1 7 2027.' },
  alleenDeel,
} as const

/** Under which words the conditions to one gegeven are folded away. */
export const voorwaardeKoppen = { ditEerstVragen: 'Extra voorwaarden, alleen voor dit gegeven' } as const
