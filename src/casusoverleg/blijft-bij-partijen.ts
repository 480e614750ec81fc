import { bewaarBijPartij, type VoorPartij } from '../overleg-van-partij/index.ts'
import { personenVan, volleNaam } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type Daar, toegezegd } from './blijft-in-dossier.ts'
import { bijeenkomstRij, herkomstVan, type OverlegWerk } from './declaratie.ts'
import { namenVanDeelnemers } from './sluit-keuzes.ts'
import { meegenomenVan } from './wat-is-meegenomen.ts'

/** The parties for which who brought it in closed it, by name: those that were in the conference (5.4.2 lid 1, N-5.4.2-1-vw). */
const gesloten = (werk: OverlegWerk, voorwaarden: readonly Voorwaarde[]): readonly string[] => {
  const namen = namenVanDeelnemers(werk)
  const dicht = new Set(voorwaarden.flatMap((een) => (een.soort === 'niet-delen-met' ? een.aan : [])))
  return werk.feiten.deelnemers.flatMap(({ id, partijId }) =>
    partijId !== null && dicht.has(partijId) ? [namen.get(id) ?? ''] : [],
  )
}

/**
 * Leaves at each party its own agreements and what it took along, and nothing of anybody else; a party without people in the portal, or with
 * neither, gets nothing (5.4.3 lid 3 and 4; N-5.4.3-3-vsp, N-5.4.3-4a).
 */
export const blijftBijPartijen = async (werk: OverlegWerk, daar: Daar): Promise<void> => {
  const { vanuit, dag } = werk.feiten.dossier
  const { gemeente, doel } = bijeenkomstRij(werk).inhoud
  const { dossierId } = herkomstVan(werk)
  const personen = [...(await personenVan(werk))].map(([id, persoon]) => ({ id, naam: volleNaam(persoon) }))
  const afspraken = toegezegd(werk)
  const mee = meegenomenVan(werk)
  for (const { id, partijId, organisatieId } of werk.feiten.deelnemers) {
    if (partijId === null || organisatieId === null) continue
    const voor: VoorPartij = {
      ...{ organisatieId, partijId, personen, vandaan: { vanuit, dossierId, gemeente, dag, doel } },
      afspraken: afspraken
        .filter(({ van }) => van.id === id)
        .map(({ feit, inhoud }) => ({
          ...{ wat: tekstVan(inhoud.wat), toelichting: tekstVan(inhoud.toelichting) },
          ...{ betrokkeneId: feit.betrokkeneId, uiterlijk: feit.uiterlijk, daar: daar.get(feit.id) ?? null },
        })),
      meegenomen: mee
        .filter(({ neemt }) => neemt.id === id)
        .map(({ neemt: _, eigenaar, onderdeel: __, thema: ___, jaDoor: ____, nietTonenAan, ...een }) => ({
          ...{ ...een, van: eigenaar.naam, vanPartij: eigenaar.partijId },
          nietVoor: [
            ...personen.flatMap((wie) => (nietTonenAan.includes(wie.id) ? [wie.naam] : [])),
            ...gesloten(werk, een.voorwaarden),
          ],
        })),
    }
    if (voor.afspraken.length > 0 || voor.meegenomen.length > 0) await bewaarBijPartij(werk, voor)
  }
}
