import type { ZvhAntwoord } from '../../wet/zvh.ts'

/** What a party said last about its own data and the Zorg- en Veiligheidshuis; `nietGegevens` it keeps back (N-VIII-prt). */
export interface ZvhOverlegFeit {
  readonly id: string
  readonly partijId: string
  readonly antwoord: ZvhAntwoord
  readonly nietGegevens: readonly string[]
  readonly datum: string
}

/** That there is a tuning, and whether it runs: nothing of what is heard there (N-VIII-flt). */
export interface ZvhTrajectFeit {
  readonly id: string
  readonly staat: 'loopt' | 'gesloten'
  readonly sinds: string
}

/** What an aanpak knows of a Zorg- en Veiligheidshuis. */
export interface ZvhFeiten {
  readonly zvhOverleg: readonly ZvhOverlegFeit[]
  readonly zvhTrajecten: readonly ZvhTrajectFeit[]
}
