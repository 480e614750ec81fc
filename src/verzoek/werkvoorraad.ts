import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstBladzijde, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'
import { onbeslist, staten } from './rules/staten.ts'
import { toegangTotVerzoek } from './rules/toegang.ts'
import { verzoekDossier } from './verzoek-dossier.ts'

const { compartiment, pad, tabellen } = verzoekDossier

interface Zaak {
  readonly id: string
  readonly nummer: string
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  readonly pseudoniemen: readonly string[]
}

const wachtOp = ({ dossier, gebeurtenissen }: Feiten) => {
  const gevraagd = gebeurtenissen.findLast(({ soort }) => soort === 'aanvulling-gevraagd')
  return dossier.staat === 'wacht-op-aanvulling' && gevraagd
    ? [{ soort: 'aanvulling', sinds: gevraagd.datum }]
    : []
}

/**
 * The requests of this municipality that must be decided, or about which somebody must still be told: by number, for who it is about
 * stands in the request alone. What is one's own, or of one's employer, is not in it (Awb 2:4).
 */
export const verzoekWerkvoorraad = defineLijst({
  id: 'verzoek.werkvoorraad',
  doel: 'verzoek-van-partij',
  rollen: ['beslisser'],
  normen: ['N-2.3a.4-1-bes', 'N-Awb-2.4', 'N-AVG-32'],
  pad: 'werkvoorraad',
  compartiment,
  invoer: z.object(werkvragen),
  toets: () => oordeel('autorisatie', []),
  lees: async (vraag, { tx }, kader) => {
    const geladen = await laadDossiersVan(tx, compartiment, kader.wie.gemeente, {
      behandelaar: null,
      staten,
      tabellen,
      dag: kader.vandaag,
    })
    const zaken = geladen
      .map((dossier): Zaak => {
        const feiten = verzoekDossier.feiten(dossier, kader.vandaag)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader), pseudoniemen: [] }
      })
      .filter(({ feiten }) => toegangTotVerzoek(feiten, kader) === undefined)
      .filter(({ feiten, plichten: moet }) => onbeslist.includes(feiten.dossier.staat) || moet.length > 0)
    return werklijstBladzijde(zaken, vraag, kader.vandaag, {
      personen: () => Promise.resolve(new Map()),
      regel: ({ id, nummer, feiten, plichten: moet }) => ({
        ...{ dossierId: id, pad, nummer, staat: feiten.dossier.staat, namen: [], plichten: moet },
        ...{ plaats: null, straat: null, telefoon: null, volgendeAfspraak: null, notities: null },
        wachtOp: wachtOp(feiten),
        aangeboden: [],
      }),
    })
  },
  voorbeeld: {},
})
