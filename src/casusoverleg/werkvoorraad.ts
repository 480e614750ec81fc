import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import type { Kader } from '../verwerking/kader.ts'
import type { LijstBron } from '../verwerking/lijst-bron.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstOpNummer, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { overleggenVanOrganisatie } from './overleg.store.ts'
import { overlegDossier } from './overleg-dossier.ts'
import { isVoorbij } from './rules/aanwezigheid.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'
import { organiseert } from './rules/toegang.ts'

const { compartiment, pad, tabellen, feiten: naarFeiten } = overlegDossier
const staten = ['belegd', 'open'] as const

const eigen = ({ tx }: LijstBron, { vandaag, wie }: Kader) => {
  const { gemeente, gebruikerId, organisatieId, rol } = wie
  if (rol !== 'partijmedewerker')
    return laadDossiersVan(tx, compartiment, gemeente, {
      ...{ behandelaar: gebruikerId, staten, tabellen, dag: vandaag },
    })
  return organisatieId ? overleggenVanOrganisatie(tx, gemeente, { organisatieId, staten, tabellen }) : []
}

/** By day and hour: several of one day stand in their order. */
const wanneer = ({ dossier: { dag, begin } }: Feiten): string => `${dag} ${begin}`

/** The conferences that one organises, and the invitations of one's own organisation: by number, and nobody's name (N-AVG-32). */
export const overlegWerkvoorraad = defineLijst({
  id: 'casusoverleg.werkvoorraad',
  doel: 'casusoverleg',
  rollen: ['toeleider', 'coordinator', 'partijmedewerker'],
  normen: ['N-5.4.3-1', 'N-AVG-32'],
  pad: 'werkvoorraad',
  compartiment,
  alleenMensen: true,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, bron, kader) => {
    const zaken = (await eigen(bron, kader))
      .map((dossier) => {
        const feiten = naarFeiten(dossier, kader.vandaag)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader) }
      })
      .filter(({ feiten }) => kader.wie.rol === 'partijmedewerker' || organiseert(feiten, kader))
      .toSorted((a, b) => wanneer(a.feiten).localeCompare(wanneer(b.feiten)))
    return werklijstOpNummer(zaken, vraag, kader.vandaag, ({ feiten }) => ({
      ...{
        pad,
        staat: isVoorbij(feiten, kader) ? 'overleg-voorbij' : `overleg-${feiten.dossier.staat}`,
        volgendeAfspraak: feiten.dossier.dag,
      },
    }))
  },
  voorbeeld: {},
})
