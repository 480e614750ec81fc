import type { StukFeit, VoorzieningFeit } from '../src/onderzoek/rules/feiten.ts'
import { client } from './onderzoek-invoer.ts'

/** A paper that was asked of the client. */
export const stuk = (id: string, deel: Partial<StukFeit> = {}): StukFeit => ({
  id,
  betrokkeneId: client,
  soort: 'schulden',
  onderdeel: 'a',
  thema: 'schulden',
  staat: 'gevraagd',
  gevraagdOp: '2026-12-10',
  uiterlijk: '2026-12-28',
  ...deel,
})

/** Something the client said cannot wait, on the day of casus 01's tests. */
export const spoed = (id: string, deel: Partial<VoorzieningFeit> = {}): VoorzieningFeit => ({
  id,
  betrokkeneId: client,
  melder: 'client',
  staat: 'gemeld',
  gemeldOp: '2026-12-24',
  gesprokenOp: null,
  vanaf: null,
  tot: null,
  ...deel,
})
