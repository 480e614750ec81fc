/** The only place that knows what time it is; everything else gets a `Clock`. */
export interface Clock {
  /** The moment, in milliseconds since 1970 UTC. */
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands still until it is moved: for tests, and (as an offset) for the demo. */
export const movableClock = (start: number): Clock & { set(ms: number): void; advance(ms: number): void } => {
  let at = start
  return {
    now: () => at,
    set: (ms) => {
      at = ms
    },
    advance: (ms) => {
      at += ms
    },
  }
}

const inAmsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in the Netherlands (`yyyy-mm-dd`) at this moment: the law counts in days there. */
export const vandaag = (clock: Clock): string => inAmsterdam.format(clock.now())
