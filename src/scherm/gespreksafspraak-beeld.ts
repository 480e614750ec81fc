/** An appointment for a conversation that is still to come, or has passed without one. */
export interface AfspraakInBeeld {
  readonly id: string
  readonly datum: string
  readonly tijd: string
  readonly vorm: string
  readonly waar: string
  readonly met: readonly string[]
}

interface Open {
  readonly id: string
  readonly datum: string
  readonly code: string | null
}

type Inhoud = Readonly<Record<string, unknown>>

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
const lijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : [])

/** These appointments with when, where and with whom, the earliest first; `wie` are the people and the parties shown. */
export const afsprakenInBeeld = (
  open: readonly Open[],
  rijen: readonly { readonly id: string; readonly inhoud: Inhoud }[],
  wie: readonly { readonly id: string; readonly naam: string }[],
): readonly AfspraakInBeeld[] => {
  const inhouden = new Map(rijen.map(({ id, inhoud }) => [id, inhoud]))
  return open
    .map(({ id, datum, code }) => {
      const { met, metPartijen, tijd, waar } = inhouden.get(id) ?? {}
      const ids = [...lijst(met), ...lijst(metPartijen)]
      return {
        id,
        datum,
        tijd: tekst(tijd).replace('.', ':').padStart(5, '0'),
        vorm: code ?? '',
        waar: tekst(waar),
        met: wie.filter((een) => ids.includes(een.id)).map(({ naam }) => naam),
      }
    })
    .toSorted((a, b) => `${a.datum} ${a.tijd}`.localeCompare(`${b.datum} ${b.tijd}`))
}
