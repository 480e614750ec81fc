import type { GezinsbandFeit, VertegenwoordigingFeit } from '../src/onderzoek/rules/feiten.ts'

/** How somebody stands to the client, from a day or of old. */
export const gezinsband = (
  betrokkeneId: string,
  relatie: GezinsbandFeit['relatie'],
  deel: Partial<GezinsbandFeit> = {},
): GezinsbandFeit => ({ id: `band-${betrokkeneId}`, betrokkeneId, relatie, sinds: null, tot: null, ...deel })

/** That somebody represents another; what he may speak about is that of a curator unless it is said. */
export const vertegenwoordiging = (
  betrokkeneId: string,
  voorId: string,
  deel: Partial<VertegenwoordigingFeit> = {},
): VertegenwoordigingFeit => ({
  id: `namens-${betrokkeneId}-${voorId}`,
  betrokkeneId,
  als: 'curator',
  voorId,
  omvang: ['geld', 'zorg', 'overig'],
  sinds: '2026-01-01',
  tot: null,
  ...deel,
})
