import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { werklijstOpNummer, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import type { Feiten } from './rules/feiten.ts'
import { plichten } from './rules/plichten.ts'
import { onbeslist, staten } from './rules/staten.ts'
import { toegangTotVerzoek } from './rules/toegang.ts'
import { verzoekDossier } from './verzoek-dossier.ts'

const { compartiment, pad, tabellen } = verzoekDossier

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
      .map((dossier) => {
        const feiten = verzoekDossier.feiten(dossier, kader.vandaag)
        const { id, nummer } = dossier
        return { id, nummer, feiten, plichten: plichten(feiten, kader) }
      })
      .filter(({ feiten }) => toegangTotVerzoek(feiten, kader) === undefined)
      .filter(({ feiten, plichten: moet }) => onbeslist.includes(feiten.dossier.staat) || moet.length > 0)
    return werklijstOpNummer(zaken, vraag, kader.vandaag, ({ feiten }) => {
      return { pad, staat: feiten.dossier.staat, wachtOp: wachtOp(feiten) }
    })
  },
  voorbeeld: {},
})
