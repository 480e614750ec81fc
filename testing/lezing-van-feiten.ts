import type { DienstFeit, Feiten, GegevenFeit } from '../src/onderzoek/rules/feiten.ts'
import type { Persoon } from '../src/personen/index.ts'
import type { Voorwaarde } from '../src/wet/voorwaarden.ts'

/** Somebody with this name, as a letter needs him. */
export const persoonMet = (naam: string): Persoon => ({ voornamen: naam, achternaam: naam }) as Persoon

const rij = (een: DienstFeit) => ({
  ...een,
  betrokkene_id: een.betrokkeneId,
  aangevraagd_op: null,
  inhoud: { waarvoor: `waarvoor ${een.id}` },
})
const gegevenRij = (een: GegevenFeit, voorwaarden: readonly Voorwaarde[]) => ({
  ...een,
  betrokkene_id: een.betrokkeneId,
  niet_tonen_aan: een.nietTonenAan ?? [],
  inhoud: { tekst: `tekst ${een.id}`, voorwaarden },
})

/** The rows of these facts, each with a content that can be looked for: `waarvoor <id>`, `tekst <id>`, the motive, and what parties tied to a gegeven. */
export const lezingVan = (
  feiten: Feiten,
  motivering: string,
  voorwaarden: Readonly<Record<string, readonly Voorwaarde[]>> = {},
) => {
  const rijen = {
    dienst: feiten.diensten.map(rij),
    gegeven: feiten.gegevens.map((een) => gegevenRij(een, voorwaarden[een.id] ?? [])),
    gebeurtenis: feiten.gebeurtenissen.map((feit) => ({
      ...feit,
      inhoud:
        feit.soort === 'conclusie' ? { motiveringSamenhang: motivering, motiveringKeuze: motivering } : {},
    })),
  }
  return { feiten, rijen: (tabel: keyof typeof rijen) => rijen[tabel] } as never
}
