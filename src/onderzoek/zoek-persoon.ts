import type { z } from 'zod'
import { type DossierVan, dossiersVan } from '../dossier/opzoeken.store.ts'
import { vindInCompartiment, type Zoekvraag, zoekInvoer } from '../personen/index.ts'
import type { Zoekuitkomst } from '../verwerking/hoofdstuk.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { beoordeel } from './rules/toets.ts'

const compartiment = 'onderzoek'

const alsVraag = (invoer: z.output<typeof zoekInvoer>): Zoekvraag => {
  const { bsn, achternaam, geboortedatum, tussenvoegsel = null } = invoer
  if (bsn) return { bsn }
  if (!achternaam || !geboortedatum) throw new Error('the input was not parsed')
  return { naam: { achternaam, tussenvoegsel }, geboortedatum }
}

/**
 * Looks up whether somebody has an onderzoek, before a second one is begun (N-5.2.9, N-2.3a.1-1-fish). Exact, and only in
 * the asker's own compartment: unknown and known elsewhere are both "nieuw". A colleague's case shows only its number.
 */
export const zoekPersoon = defineLijst({
  id: 'onderzoek.zoek-persoon',
  doel: 'persoon-vaststellen',
  rollen: ['toeleider'],
  normen: ['N-5.2.9', 'N-2.3a.1-1-fish', 'N-AVG-32'],
  pad: 'personen',
  compartiment,
  invoer: zoekInvoer,
  toets: (_, { vandaag }) => beoordeel('bsn-en-persoon', vandaag, []),
  lees: async (
    invoer,
    { tx, omgeving },
    { wie },
  ): Promise<{ uitkomst: Zoekuitkomst; pseudoniemen: readonly string[] }> => {
    const binnen = { gemeente: wie.gemeente, compartiment } as const
    let dossiers: readonly DossierVan[] = []
    const gevonden = await vindInCompartiment(
      tx,
      omgeving.sleutels,
      binnen,
      alsVraag(invoer),
      async (pseudoniemen) => {
        dossiers = await dossiersVan(tx, compartiment, wie.gemeente, pseudoniemen)
        return dossiers.map(({ pseudoniem }) => pseudoniem)
      },
    )
    if (gevonden.uitkomst === 'nieuw') return { uitkomst: gevonden, pseudoniemen: [] }
    return {
      uitkomst: {
        uitkomst: 'bekend',
        dossiers: dossiers.map(({ id, nummer, behandelaar }) => ({
          dossierId: behandelaar === wie.gebruikerId ? id : null,
          nummer,
        })),
      },
      pseudoniemen: gevonden.pseudoniemen,
    }
  },
  voorbeeld: { bsn: '999990019' },
})
