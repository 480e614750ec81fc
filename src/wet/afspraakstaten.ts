/** The states of one agreement in an aanpak. What a party has not said yes to stays 'voorgesteld' (N-2.3a.3-3-ovn). */
export const afspraakstaten = [
  'voorgesteld',
  'aanvaard',
  'geweigerd',
  'gedaan',
  'lukt-niet',
  'ingetrokken',
] as const

export type Afspraakstaat = (typeof afspraakstaten)[number]

/** The states in which an agreement is no contribution of whom it was of. */
export const zonderBijdrage: readonly Afspraakstaat[] = ['geweigerd', 'ingetrokken']

interface Stap {
  readonly van: readonly Afspraakstaat[]
  readonly naar: Afspraakstaat
}

/**
 * What can happen to an agreement. 'geweigerd', 'gedaan' and 'ingetrokken' are final: after a no there can be a new
 * proposal. Only a mistake is mended, also where it stood as done or refused while it was not.
 */
export const afspraakstappen = {
  'leg-ja-van-partij-vast': { van: ['voorgesteld'], naar: 'aanvaard' },
  'leg-nee-van-partij-vast': { van: ['voorgesteld', 'aanvaard', 'lukt-niet'], naar: 'geweigerd' },
  'meld-afspraak-gedaan': { van: ['aanvaard', 'lukt-niet'], naar: 'gedaan' },
  'meld-afspraak-lukt-niet': { van: ['aanvaard'], naar: 'lukt-niet' },
  'haal-antwoord-van-partij-weg': { van: ['aanvaard', 'geweigerd'], naar: 'voorgesteld' },
  'verbeter-afspraak': {
    van: ['voorgesteld', 'aanvaard', 'lukt-niet', 'gedaan', 'geweigerd'],
    naar: 'voorgesteld',
  },
  'trek-afspraak-in': { van: ['voorgesteld', 'aanvaard', 'lukt-niet'], naar: 'ingetrokken' },
  'verzet-afspraak': { van: ['voorgesteld', 'aanvaard', 'lukt-niet'], naar: 'voorgesteld' },
} as const satisfies Record<string, Stap>

export type Afspraakstap = keyof typeof afspraakstappen

/** Whether the table has this step from this state. */
export const kanStap = (stap: Afspraakstap, van: Afspraakstaat): boolean =>
  (afspraakstappen[stap].van as readonly Afspraakstaat[]).includes(van)
