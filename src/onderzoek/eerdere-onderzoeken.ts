import { type Geladen, laadDossiersMet } from '../dossier/dossier.store.ts'
import type { Dossier, Rij } from '../dossier/rijen.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import { type Lezing, type MetInhoud, maakLezing } from '../verwerking/lezing.ts'
import type { Thema } from '../wet/themas.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { isTenOnrechteGestart } from './rules/bewaartermijn.ts'
import type { Feiten, GegevenFeit } from './rules/feiten.ts'
import { isClient } from './rules/is-client.ts'
import { type EerderGegeven, wordtBewaard } from './rules/neem-eerder-gegeven-over.ts'
import { reikwijdteNu } from './rules/reikwijdte.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** A gegeven of an earlier onderzoek with where it stands; its words are read only of the one that is taken over. */
export interface GevondenGegeven extends EerderGegeven {
  readonly id: string
  readonly dossierId: string
  readonly nummer: string
  readonly datum: string
  /** Whom it may not be shown to: parties by their own id, people as this onderzoek knows them. */
  readonly nietTonenAan: readonly string[]
  readonly rij: () => MetInhoud<'gegeven'>
}

const { compartiment, tabellen } = onderzoekDossier

/** Opens an earlier onderzoek that was loaded; undefined when its key was destroyed. */
export const opendOnderzoek = async (
  { tx, omgeving }: L,
  geladen: Geladen<OnderzoekTabel>,
  vandaag: string,
): Promise<L | undefined> => {
  const naarFeiten = (dossier: Dossier<OnderzoekTabel>) => onderzoekDossier.feiten(dossier, vandaag)
  try {
    return await maakLezing({ tx, omgeving, compartiment, naarFeiten, ...geladen })
  } catch (error) {
    if (error instanceof KeyGone) return undefined
    throw error
  }
}

/** Under which id this onderzoek knows the people of the earlier one; who is not here has none. */
const zelfdeMensen = (hier: L, daar: L): ReadonlyMap<string, string> => {
  const bij = new Map(hier.dossier.rijen.betrokkene.map(({ pseudoniem, id }) => [pseudoniem, id]))
  return new Map(
    daar.dossier.rijen.betrokkene.flatMap(({ id, pseudoniem }) => {
      const dezelfde = bij.get(pseudoniem)
      return dezelfde ? [[id, dezelfde] as const] : []
    }),
  )
}

/** Only about who was client in both: of somebody who was named in another's onderzoek nothing is used again. */
const wasClient = ({ feiten }: L, id: string): boolean =>
  isClient(feiten, id) || feiten.betrokkenen.some((een) => een.id === id && een.hoedanigheid === 'verzoeker')

const vanRij = (
  hier: L,
  daar: L,
  mensen: ReadonlyMap<string, string>,
  gegeven: Rij<'gegeven'>,
): readonly GevondenGegeven[] => {
  const betrokkeneId = mensen.get(gegeven.betrokkene_id)
  if (!betrokkeneId || !isClient(hier.feiten, betrokkeneId) || !wasClient(daar, gegeven.betrokkene_id))
    return []
  const rij = (): MetInhoud<'gegeven'> => {
    const gevonden = daar.rijen('gegeven').find(({ id }) => id === gegeven.id)
    if (!gevonden) throw new Error('the row was loaded')
    return gevonden
  }
  const { staat, vernietigenOp } = daar.feiten.dossier
  return [
    {
      ...{ id: gegeven.id, dossierId: daar.dossier.id, nummer: daar.dossier.nummer, datum: gegeven.datum },
      ...{ betrokkeneId, staat, vernietigenOp, rij },
      nietTonenAan: gegeven.niet_tonen_aan.map((id) => mensen.get(id) ?? id),
      onderdeel: gegeven.onderdeel as GegevenFeit['onderdeel'],
      thema: gegeven.thema as Thema | null,
      categorie: gegeven.categorie as GegevenFeit['categorie'],
      niveau: gegeven.niveau as GegevenFeit['niveau'],
      voorwaarden: (rij().inhoud.voorwaarden as readonly Voorwaarde[] | undefined) ?? [],
      afgeschermd: gegeven.niet_tonen_aan.some(
        (id) => daar.feiten.betrokkenen.some((wie) => wie.id === id) && !mensen.has(id),
      ),
      alOvergenomen: hier
        .rijen('gegeven')
        .some(
          ({ inhoud }) => (inhoud.eerder as { gegevenId?: string } | undefined)?.gegevenId === gegeven.id,
        ),
    },
  ]
}

/**
 * What earlier onderzoeken still hold about the clients of this one, found by the same person in the same compartment and
 * in no other way (N-5.4.5-ren, N-5.2.9): only of kept ones, and only on subjects of the reikwijdte agreed here.
 */
export const eerdereGegevens = async (lezing: L, vandaag: string): Promise<readonly GevondenGegeven[]> => {
  const { tx, dossier, feiten } = lezing
  const wie = dossier.rijen.betrokkene.filter(({ id }) => isClient(feiten, id))
  const pseudoniemen = wie.map(({ pseudoniem }) => pseudoniem)
  const vraag = { pseudoniemen, behalve: dossier.id, tabellen, inhoud: ['gegeven'] } as const
  const gevonden = await laadDossiersMet(tx, compartiment, dossier.gemeente, vraag)
  const binnen = reikwijdteNu(feiten)?.binnen ?? []
  const alle: GevondenGegeven[] = []
  for (const geladen of gevonden) {
    const daar = await opendOnderzoek(lezing, geladen, vandaag)
    if (!daar || !wordtBewaard(daar.feiten.dossier, vandaag) || isTenOnrechteGestart(daar.feiten)) continue
    const mensen = zelfdeMensen(lezing, daar)
    alle.push(...daar.dossier.rijen.gegeven.flatMap((rij) => vanRij(lezing, daar, mensen, rij)))
  }
  return alle.filter(({ thema }) => thema !== null && binnen.includes(thema))
}
