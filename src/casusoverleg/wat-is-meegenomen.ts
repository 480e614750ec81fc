import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Categorie, Niveau } from '../wet/categorieen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { OverlegWerk } from './declaratie.ts'
import type { DeelnemerFeit } from './rules/feiten.ts'
import { namenVanDeelnemers } from './sluit-keuzes.ts'

/** Something that goes along, with the yes of who brought it in. */
export interface Meegenomen {
  readonly betrokkeneId: string
  readonly niveau: Niveau
  readonly categorie: Categorie
  readonly wat: string
  readonly taak: string
  readonly waarvoor: string
  readonly onderdeel: string | null
  readonly thema: string | null
  readonly jaDoor: string
  /** Of whom it is kept, as people of the conference: closed for a client, it stays closed for him. */
  readonly nietTonenAan: readonly string[]
  readonly voorwaarden: readonly Voorwaarde[]
  readonly neemt: DeelnemerFeit
  /** Who brought it in; null as a party for who organises the conference. */
  readonly eigenaar: { readonly naam: string; readonly partijId: string | null }
}

/** What goes along: only what who brought it in said yes to (5.4.3 lid 4 onder b, N-5.4.3-4b). Needs the content of what was brought in. */
export const meegenomenVan = (werk: Pick<OverlegWerk, 'feiten' | 'rijen'>): readonly Meegenomen[] => {
  const { deelnemers, ingebracht } = werk.feiten
  const namen = namenVanDeelnemers(werk)
  const bron = new Map(werk.rijen('ingebracht').map(({ id, inhoud }) => [id, inhoud]))
  return werk.rijen('meeneming').flatMap(({ ingebracht_id, deelnemer_id, staat, inhoud }) => {
    const item = ingebracht.find(({ id }) => id === ingebracht_id)
    const neemt = deelnemers.find(({ id }) => id === deelnemer_id)
    if (staat !== 'ja' || !item || !neemt) return []
    const van = deelnemers.find(({ id }) => id === item.deelnemerId)
    return [
      {
        ...{ betrokkeneId: item.betrokkeneId, niveau: item.niveau, categorie: item.categorie, neemt },
        ...{ wat: tekstVan(inhoud.wat), taak: tekstVan(inhoud.taak), waarvoor: tekstVan(inhoud.waarvoor) },
        ...{ onderdeel: tekstVan(inhoud.onderdeel) || null, thema: tekstVan(inhoud.thema) || null },
        jaDoor: tekstVan(inhoud.jaDoor),
        nietTonenAan: deelnemers.flatMap(({ id, betrokkeneId }) =>
          betrokkeneId && item.nietVoor.includes(id) ? [betrokkeneId] : [],
        ),
        voorwaarden: (bron.get(ingebracht_id)?.voorwaarden ?? []) as readonly Voorwaarde[],
        eigenaar: { naam: namen.get(item.deelnemerId) ?? '', partijId: van?.partijId ?? null },
      },
    ]
  })
}
