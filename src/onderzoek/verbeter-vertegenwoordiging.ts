import { z } from 'zod'
import { vertegenwoordigingRij, vertegenwoordigingVelden } from '../personen/index.ts'
import { dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { geborenOp } from './geboren-op.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsLeeftijdVertegenwoordigde, type Vertegenwoordiging } from './rules/nieuwe-vertegenwoordiging.ts'
import {
  toetsVerbeterVertegenwoordiging,
  type VerbeterVertegenwoordiging,
  verbeterd,
  voorafVerbeterVertegenwoordiging,
} from './rules/verbeter-vertegenwoordiging.ts'
import { keuzeUitVertegenwoordigingen } from './vertegenwoordiger-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const bandVan = ({ vertegenwoordigingen }: Feiten, bandId: string | undefined) =>
  vertegenwoordigingen.find(({ id }) => id === bandId)

/** The representation with what was typed over what stood there; nothing when there is no such one. */
const nieuweStand = (invoer: VerbeterVertegenwoordiging, feiten: Feiten): Vertegenwoordiging => {
  const oud = bandVan(feiten, invoer.bandId)
  return oud ? verbeterd(invoer, oud) : {}
}

/** Mends a representation or says when it ended; the old value is gone (N-AVG-5-1d, N-AVG-16, N-Awb-2.1). */
export const verbeterVertegenwoordiging = defineHandeling({
  id: 'onderzoek.verbeter-vertegenwoordiging',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-Awb-2.1'],
  pad: 'vertegenwoordigingsverbeteringen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  invoer: z.object({
    bandId: dossierkeuze(),
    reden: tekst({ min: 3, wieZiet: 'client' }),
    ...vertegenwoordigingVelden,
    geenEinde: ja().default(false),
  }),
  vooraf: opDeDag(voorafVerbeterVertegenwoordiging),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) => {
    const nieuw = nieuweStand(invoer, feiten)
    return alleToetsen(
      toetsVerbeterVertegenwoordiging(invoer, feiten, vandaag),
      toetsLeeftijdVertegenwoordigde(nieuw, geborenOp(personen, nieuw.voorId), vandaag),
    )
  },
  effect: async (invoer, werk, personen) => {
    const oud = bandVan(werk.feiten, invoer.bandId)
    if (!oud) throw new Error('the toets asks for a representation of this dossier')
    const { vandaag } = werk.kader
    const nieuw = verbeterd(invoer, oud)
    const rij = vertegenwoordigingRij(nieuw, oud.betrokkeneId, geborenOp(personen, nieuw.voorId), vandaag)
    await werk.verbeter('band', oud.id, rij, { verbeterd: { op: vandaag, reden: invoer.reden } })
  },
  betrokkenen: (feiten, { bandId, voorId }) => {
    const oud = bandVan(feiten, bandId)
    return [oud?.betrokkeneId, oud?.voorId, voorId].filter((id) => id !== undefined)
  },
  keuzes: async (_, lezing) => ({
    bandId: await keuzeUitVertegenwoordigingen(lezing),
    voorId: await keuzeUit(lezing),
  }),
  begin: (feiten, _, __, { bandId }) => {
    const oud = bandVan(feiten, bandId)
    if (!oud) return {}
    const { voorId, als, omvang, sinds, tot } = oud
    return { voorId, als, omvang, sinds, ...(tot ? { tot } : {}) }
  },
  voorbeeld: { bandId: '{band}', reden: 'De machtiging begon later.', sinds: '{vandaag}' },
})
