import type { Gehoord } from '../../wet/gehoord.ts'

/** What somebody said himself, as it stands on the page of the case. */
export const zelfGezegdWoorden = {
  belOp: 'Bel op {telefoon}',
  belAlleen: 'Wil alleen praten, zonder anderen van het gezin erbij',
  antwoord: '{hoe}: {naam} {antwoord}',
  wieMee: 'Neemt mee: {mee}',
} as const

const zelf = 'Zelf gezegd in Mijn omgeving'

const gehoord: Readonly<Record<Gehoord, string>> = {
  gesprek: 'Gezegd in een gesprek',
  telefoon: 'Gezegd aan de telefoon',
  papier: 'Gezegd op papier',
}

/** How it was said: to a worker, or in the own environment. */
export const hoeGezegd = (manier: Gehoord | null): string => (manier === null ? zelf : gehoord[manier])
