/**
 * How a worker heard what somebody says who does not use his own environment: everything digital can be said by voice or on paper too
 * (N-AVG-12-1, N-Awb-2.13). It stands with what was said.
 */
export const gehoordManieren = ['gesprek', 'telefoon', 'papier'] as const
export type Gehoord = (typeof gehoordManieren)[number]

/** How something was heard, of the content of a row; null when nobody recorded it for him. */
export const gehoordIn = ({ gehoord }: Readonly<Record<string, unknown>>): Gehoord | null =>
  gehoordManieren.find((manier) => manier === gehoord) ?? null
