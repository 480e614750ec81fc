import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import type { Tabel } from '../dossier/rijen.ts'
import { oordeel } from '../wet/oordeel.ts'
import type { DossierSoort } from './dossiersoort.ts'
import type { Kader } from './kader.ts'
import type { LijstBron } from './lijst-bron.ts'
import type { Plicht } from './panel.ts'
import { defineLijst, type Lijst } from './verwerking.ts'
import { type RegelOpNummer, werklijstOpNummer, werkvragen } from './werklijst-bladzijde.ts'

/** Which of the dossiers of one kind are work for one's own organisation, and what waits in each. */
export interface WerkVanOrganisatie<F, T extends Tabel> {
  readonly dossier: DossierSoort<F, T>
  readonly staten: readonly string[]
  readonly plichten?: (feiten: F, kader: Kader) => readonly Plicht[]
}

/** One such dossier: known by its number, and nobody's name. */
export interface ZaakVanOrganisatie<F> {
  readonly id: string
  readonly nummer: string
  readonly feiten: F
  readonly plichten: readonly Plicht[]
}

/** The dossiers of the organisation for which somebody works, in one query; none for who works for none (N-AVG-32). */
export const zakenVanOrganisatie = async <F, T extends Tabel>(
  { dossier, staten, plichten = () => [] }: WerkVanOrganisatie<F, T>,
  { tx }: Pick<LijstBron, 'tx'>,
  kader: Kader,
): Promise<readonly ZaakVanOrganisatie<F>[]> => {
  const { organisatieId, gemeente } = kader.wie
  if (!organisatieId) return []
  const { compartiment, tabellen, ingang } = dossier
  const welke = { behandelaar: null, staten, tabellen, dag: kader.vandaag, vanOrganisatie: organisatieId }
  const geladen = await laadDossiersVan(tx, compartiment, gemeente, {
    ...welke,
    ...(ingang === undefined ? {} : { ingang }),
  })
  return geladen.map((een) => {
    const feiten = dossier.feiten(een, kader.vandaag)
    return { id: een.id, nummer: een.nummer, feiten, plichten: plichten(feiten, kader) }
  })
}

/** A list of it for the worklist of its people, by number: who a dossier is about stands in the dossier alone (N-AVG-32). */
export const lijstVanOrganisatie = <F, T extends Tabel>({
  id,
  doel,
  normen,
  nogIets = () => true,
  regel,
  ...werk
}: Pick<Lijst, 'id' | 'doel' | 'normen'> &
  WerkVanOrganisatie<F, T> & {
    /** Whether a dossier is still on the list. */
    readonly nogIets?: (feiten: F, vandaag: string) => boolean
    readonly regel: (feiten: F) => Omit<RegelOpNummer, 'pad'>
  }) =>
  defineLijst({
    ...{ id, doel, normen, rollen: ['partijmedewerker'], pad: 'werkvoorraad' },
    compartiment: werk.dossier.compartiment,
    invoer: z.object(werkvragen),
    toets: () => oordeel('autorisatie', []),
    lees: async (vraag, bron, kader) => {
      const zaken = await zakenVanOrganisatie(werk, bron, kader)
      return werklijstOpNummer(
        zaken.filter(({ feiten }) => nogIets(feiten, kader.vandaag)),
        vraag,
        kader.vandaag,
        ({ feiten }) => ({ pad: werk.dossier.pad, ...regel(feiten) }),
      )
    },
    voorbeeld: {},
  })
