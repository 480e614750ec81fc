import { beginPad } from '../scherm/begin-scherm.tsx'
import { waarnemingPad } from '../scherm/team-inhoud.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { naamVan } from '../verwerking/verwerking.ts'

/**
 * The routes of forms of which what was typed may be held when the post came at the wrong moment: of acts, and of those that make a
 * dossier only where nothing forbids to keep what does not become one (5.5.2 lid 1, ADR 0015). Never a search, nor what a form may
 * keep no draft of (ADR 0014).
 */
export const houdbareRoutes = (hoofdstukken: readonly Hoofdstuk[]): ReadonlySet<string> =>
  new Set([
    waarnemingPad,
    ...hoofdstukken.flatMap(({ dossier, handelingen, beginnen, beginscherm }) => [
      ...handelingen
        .filter(({ geenConcept }) => geenConcept === undefined)
        .map((handeling) => `/${dossier.pad}/:id/handelingen/${naamVan(handeling)}`),
      ...beginnen
        .filter((begin) => begin.id !== beginscherm?.begin && begin.dossier.compartiment !== 'meldpunt')
        .map(beginPad),
    ]),
  ])
