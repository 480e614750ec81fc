/** A part of a day: hours as `9.30` or `09:30`. Without an end it is taken to last an hour. */
export interface Tijdvak {
  readonly datum: string
  readonly tijd: string
  readonly tot?: string | null | undefined
}

/** The minutes since midnight of an hour, `9.30` or `09:30`. */
export const minutenVan = (uur: string): number => {
  const [uren, minuten] = uur.split(/[:.]/).map(Number)
  return (uren ?? 0) * 60 + (minuten ?? 0)
}

/** An hour as people read it: `09:30`. */
export const uurVan = (uur: string): string => uur.replace('.', ':').padStart(5, '0')

const eindigt = ({ tijd, tot }: Tijdvak): number => (tot ? minutenVan(tot) : minutenVan(tijd) + 60)

/** Whether it ends after it began. */
export const heeftDuur = (vak: Tijdvak): boolean => eindigt(vak) > minutenVan(vak.tijd)

/** Whether two parts of a day lie over each other; where one ends the other may begin. */
export const overlapt = (een: Tijdvak, ander: Tijdvak): boolean =>
  een.datum === ander.datum && minutenVan(een.tijd) < eindigt(ander) && minutenVan(ander.tijd) < eindigt(een)
