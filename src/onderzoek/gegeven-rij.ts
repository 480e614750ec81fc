import type { Schrijver } from '../verwerking/werk.ts'
import type { Categorie, Niveau } from '../wet/categorieen.ts'
import type { Thema } from '../wet/themas.ts'
import type { GegevenBron } from './rules/feiten.ts'
import type { Onderdeel } from './rules/gebeurtenissen.ts'
import type { GegevenInvoer } from './rules/gegeven.ts'

/** A gegeven as a form gives it: what was left empty is absent. */
export interface GetyptGegeven {
  readonly betrokkeneId: string
  readonly onderdeel: Onderdeel
  readonly thema?: Thema | undefined
  readonly vraagId?: string | undefined
  readonly tekst: string
  readonly noodzaak: string
  readonly categorie: Categorie
  readonly extraNoodzaak?: string | undefined
  readonly dienstId?: string | undefined
  readonly itemId?: string | undefined
  readonly waaromDienst?: string | undefined
  readonly niveau: Niveau
  readonly motiveringNiveau?: string | undefined
  readonly noemtDelict: boolean
  readonly nietTonenAan?: readonly string[] | undefined
}

/** What the law asks about it. */
export const naarInvoer = <G extends GetyptGegeven>(gegeven: G) => ({
  ...gegeven,
  thema: gegeven.thema ?? null,
  extraNoodzaak: gegeven.extraNoodzaak ?? '',
  motiveringNiveau: gegeven.motiveringNiveau ?? '',
})

/** What the law asks about one that was recorded from `bron`. */
export const naarGegevenInvoer = (
  gegeven: GetyptGegeven,
  bron: GegevenBron,
  verzoekId: string | null,
): GegevenInvoer => ({
  ...naarInvoer(gegeven),
  bron,
  verzoekId,
})

/** The columns in the clear that a form decides. */
export const gegevenKolommen = (gegeven: GetyptGegeven) => ({
  betrokkene_id: gegeven.betrokkeneId,
  onderdeel: gegeven.onderdeel,
  thema: gegeven.thema ?? null,
  vraag_id: gegeven.vraagId ?? null,
  dienst_id: gegeven.dienstId ?? null,
  item_id: gegeven.itemId ?? null,
  categorie: gegeven.categorie,
  niveau: gegeven.niveau,
  niet_tonen_aan: gegeven.nietTonenAan ?? [],
})

/** What is typed, for under the key of the dossier. */
export const gegevenInhoud = ({
  tekst,
  noodzaak,
  extraNoodzaak,
  motiveringNiveau,
  waaromDienst,
}: GetyptGegeven) => ({
  tekst,
  noodzaak,
  extraNoodzaak: extraNoodzaak ?? null,
  motiveringNiveau: motiveringNiveau ?? null,
  waaromDienst: waaromDienst ?? null,
})

interface Herkomst {
  readonly bron: GegevenBron
  readonly verzoekId: string | null
  /** The day it became known, 'yyyy-mm-dd'. */
  readonly datum: string
}

/** Writes one gegeven; `extra` is content that goes with it (conditions, the question). Gives its id. */
export const schrijfGegeven = (
  werk: Pick<Schrijver, 'voegToe'>,
  gegeven: GetyptGegeven,
  { bron, verzoekId, datum }: Herkomst,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  werk.voegToe(
    'gegeven',
    { ...gegevenKolommen(gegeven), bron, verzoek_id: verzoekId, datum },
    { ...gegevenInhoud(gegeven), ...extra },
  )
