import { type Geladen, laadDossiersMet } from '../dossier/dossier.store.ts'
import { leesDoor } from '../verwerking/doorstroom.ts'
import { eenmaalPerLezing } from '../verwerking/eenmaal-per-lezing.ts'
import type { Lezing, MetInhoud } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Categorie, Niveau } from '../wet/categorieen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { opendOnderzoek } from './eerdere-onderzoeken.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { isTenOnrechteGestart } from './rules/bewaartermijn.ts'
import type { Feiten } from './rules/feiten.ts'
import { isClient } from './rules/is-client.ts'
import { aanpakWordtBewaard, type EerderStuk } from './rules/neem-uit-eerdere-aanpak-over.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** A thing of an ended aanpak with where it stands; its words are read only of the one that is taken over. */
export interface GevondenStuk extends EerderStuk {
  readonly id: string
  readonly aanpakId: string
  readonly nummer: string
  readonly datum: string
  /** How it stood when the aanpak ended: of a goal and an agreement. */
  readonly staat: string | null
  /** Whom it may not be shown to: parties by their own id, people as this onderzoek knows them. */
  readonly nietTonenAan: readonly string[]
  readonly tekst: () => string
}

const daarTabellen = ['betrokkene', 'gebeurtenis', 'gegeven', 'doel', 'afspraak'] as const
type Daar = Pick<Lezing<undefined, (typeof daarTabellen)[number]>, 'dossier' | 'rijen'>

/** Which aanpak came of an earlier onderzoek, and by which id it knows each client; needs the content of 'gebeurtenis'. */
const aanpakUit = (eerder: L) => {
  const rij = eerder.rijen('gebeurtenis').findLast(({ soort }) => soort === 'coordinator-aangewezen')
  if (!rij || typeof rij.inhoud.aanpakId !== 'string') return undefined
  return {
    aanpakId: rij.inhoud.aanpakId,
    betrokkenen: (rij.inhoud.betrokkenen ?? {}) as Readonly<Record<string, string>>,
  }
}

const clientenVan = ({ dossier }: Daar): ReadonlySet<string> =>
  new Set(dossier.rijen.betrokkene.flatMap(({ id, hoedanigheid }) => (hoedanigheid === 'client' ? [id] : [])))

/**
 * Under which id this onderzoek knows the clients of the aanpak: who was client there and is so here. Who only spoke or cared for somebody there
 * came along too, and nothing of that aanpak is his (N-5.4.5-ren).
 */
const mensenHier = (hier: L, eerder: L, aanpak: Daar, betrokkenen: Readonly<Record<string, string>>) => {
  const bij = new Map(hier.dossier.rijen.betrokkene.map(({ pseudoniem, id }) => [pseudoniem, id]))
  const clientDaar = clientenVan(aanpak)
  return new Map(
    eerder.dossier.rijen.betrokkene.flatMap(({ id, pseudoniem }) => {
      const [daar, nu] = [betrokkenen[id], bij.get(pseudoniem)]
      return daar && nu && clientDaar.has(daar) && isClient(hier.feiten, nu) ? [[daar, nu] as const] : []
    }),
  )
}

const hiervan = (mensen: ReadonlyMap<string, string>, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => mensen.get(id) ?? [])

/** An agreement for when things go wrong again is of who took part on its day: who had stopped has nothing in it (N-2.3a.3-4-stp). */
const metWieGemaakt = ({ dossier }: Daar, { versie }: { readonly versie: number }): readonly string[] => {
  const gestopt = dossier.rijen.gebeurtenis.flatMap((een) =>
    een.soort === 'client-gestopt' && een.versie < versie ? [een.betrokkene_id] : [],
  )
  return dossier.rijen.betrokkene.flatMap(({ id }) => (gestopt.includes(id) ? [] : [id]))
}

const stukkenUit = (daar: Daar) => {
  const doelen = daar.rijen('doel').map((rij) => ({
    ...{ soort: 'doel' as const, rij, staat: rij.staat, categorie: null, niveau: null, niet: [] },
    van: ((rij.inhoud.betrokkeneIds as readonly unknown[] | undefined) ?? []).map(String),
  }))
  const vanDoel = new Map(doelen.map(({ rij, van }) => [rij.id, van]))
  const afspraken = daar.rijen('afspraak').map((rij) => ({
    ...{ soort: 'afspraak' as const, rij, staat: rij.staat, categorie: null, niveau: null, niet: [] },
    van: rij.betrokkene_id ? [rij.betrokkene_id] : (vanDoel.get(rij.doel_id ?? '') ?? []),
  }))
  const terugval = daar
    .rijen('gebeurtenis')
    .filter((rij) => rij.soort === 'terugvalafspraak' && rij.code === 'gemaakt')
    .map((rij) => ({
      ...{ soort: 'terugvalafspraak' as const, rij, staat: null, categorie: null, niveau: null, niet: [] },
      van: metWieGemaakt(daar, rij),
    }))
  // What was handed over to the coordinator stands in the earlier onderzoek; nothing goes on from the Zorg- en Veiligheidshuis (N-2.3a.6-2).
  const gegevens = daar
    .rijen('gegeven')
    .filter(({ item_id, bron }) => item_id !== null && bron === 'partij')
    .map((rij) => ({
      ...{ soort: 'gegeven' as const, rij, staat: null, niet: rij.niet_tonen_aan },
      ...{ categorie: rij.categorie as Categorie, niveau: rij.niveau as Niveau },
      van: [rij.betrokkene_id],
    }))
  return [...doelen, ...afspraken, ...terugval, ...gegevens]
}

const inDezeAanpak = (hier: L, daar: Daar, mensen: ReadonlyMap<string, string>): readonly GevondenStuk[] => {
  const { id: aanpakId, nummer } = daar.dossier
  const al = hier.rijen('gegeven').flatMap(({ inhoud }) => {
    const stuk = (inhoud.eerder as { readonly stukId?: string } | undefined)?.stukId
    return stuk ? [stuk] : []
  })
  const daarBekend = new Set(daar.dossier.rijen.betrokkene.map(({ id }) => id))
  const clientDaar = clientenVan(daar)
  return stukkenUit(daar)
    .map((stuk) => ({ ...stuk, over: hiervan(mensen, stuk.van) }))
    .filter(({ over }) => over.length > 0)
    .map(({ rij, niet, van, ...stuk }) => {
      const { inhoud }: Pick<MetInhoud<'doel'>, 'inhoud'> = rij
      return {
        ...{ ...stuk, id: rij.id, datum: rij.datum, aanpakId, nummer },
        nietTonenAan: niet.map((id) => mensen.get(id) ?? id),
        ookVanAnder: van.some((id) => clientDaar.has(id) && !mensen.has(id)),
        afgeschermd: niet.some((id) => daarBekend.has(id) && !mensen.has(id)),
        alOvergenomen: al.includes(rij.id),
        voorwaarden: (inhoud.voorwaarden as readonly Voorwaarde[] | undefined) ?? [],
        tekst: () => tekstVan(inhoud.tekst),
      }
    })
}

/**
 * What ended aanpakken still hold of the clients of this onderzoek. An aanpak is found by the earlier onderzoek it came of, which knows it under
 * its key, and in no other way: nothing is searched for in another compartment (N-5.4.5-ren, N-5.4.5-2, N-5.2.9).
 */
export const eerdereStukken = eenmaalPerLezing(
  async (hier: L, vandaag: string): Promise<readonly GevondenStuk[]> => {
    const { tx, dossier, feiten } = hier
    const wie = dossier.rijen.betrokkene.filter(({ id }) => isClient(feiten, id))
    const pseudoniemen = wie.map(({ pseudoniem }) => pseudoniem)
    const { compartiment, tabellen } = onderzoekDossier
    const vraag = { pseudoniemen, behalve: dossier.id, tabellen, inhoud: ['gebeurtenis'] } as const
    const gevonden: readonly Geladen<OnderzoekTabel>[] = await laadDossiersMet(
      tx,
      compartiment,
      dossier.gemeente,
      vraag,
    )
    const uitOnderzoek = new Map<string, { eerder: L; betrokkenen: Readonly<Record<string, string>> }>()
    for (const geladen of gevonden) {
      const eerder = await opendOnderzoek(hier, geladen, vandaag)
      const aanpak = eerder && !isTenOnrechteGestart(eerder.feiten) ? aanpakUit(eerder) : undefined
      if (eerder && aanpak) uitOnderzoek.set(aanpak.aanpakId, { eerder, betrokkenen: aanpak.betrokkenen })
    }
    const waar = { tabellen: daarTabellen, metInhoud: daarTabellen, vandaag }
    const daar = await leesDoor(hier, 'coordinatie', { ...waar, ids: [...uitOnderzoek.keys()] })
    return daar
      .filter(({ dossier: { staat, vernietigen_op: vernietigenOp } }) =>
        aanpakWordtBewaard({ staat, vernietigenOp }, vandaag),
      )
      .flatMap((een) => {
        const vandaan = uitOnderzoek.get(een.dossier.id)
        if (!vandaan) return []
        return inDezeAanpak(hier, een, mensenHier(hier, vandaan.eerder, een, vandaan.betrokkenen))
      })
  },
)
