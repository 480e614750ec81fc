import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { gedaanVan } from '../verwerking/gedaan.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, defineInzien, defineLijst } from '../verwerking/verwerking.ts'
import { werklijstOpNummer, werkvragen } from '../verwerking/werklijst-bladzijde.ts'
import { oordeel } from '../wet/oordeel.ts'
import { maakBeeld } from './doorzetting-beeld.ts'
import { doorzettingDossier, type Opslag } from './doorzetting-dossier.ts'
import {
  toetsBekijkDoorzetting,
  toetsVerbeterDoorgezetGegeven,
  voorafVerbeterDoorgezetGegeven,
} from './rules/doorzetting.ts'

const normen = ['N-2.2.5-sch', 'N-AVG-32']

/** Reads one hand-off: by the one role of its store (N-2.2.5-sch). */
export const bekijkVan = (opslag: Opslag) =>
  defineInzien({
    id: `${opslag.naam}.bekijk-doorzetting`,
    doel: opslag.doel,
    rollen: [opslag.rol],
    normen,
    pad: opslag.pad,
    dossier: doorzettingDossier(opslag),
    metInhoud: ['overgang', 'betrokkene', 'gegeven'],
    invoer: z.object({ gedaan: z.guid().optional() }),
    toets: (_, feiten, kader) => toetsBekijkDoorzetting(opslag.rol)(feiten, kader),
    lees: async (lezing, { gedaan }, kader): Promise<ZaakUitkomst> => ({
      feiten: lezing.feiten,
      nummer: lezing.dossier.nummer,
      versie: lezing.dossier.versie,
      beeld: maakBeeld(lezing),
      gedaan: await gedaanVan(lezing, gedaan, kader),
    }),
    betrokkenen: () => 'allen',
    voorbeeld: {},
  })

/** Mends the text of what was passed on; the old text is gone (N-AVG-5-1d, N-AVG-16). */
export const verbeterGegevenVan = (opslag: Opslag) =>
  defineHandeling({
    id: `${opslag.naam}.verbeter-doorgezet-gegeven`,
    doel: opslag.doel,
    rollen: [opslag.rol],
    normen: ['N-AVG-5-1d', 'N-AVG-16'],
    pad: 'gegevensverbeteringen',
    dossier: doorzettingDossier(opslag),
    metInhoud: ['gegeven'],
    invoer: z.object({
      gegevenId: dossierkeuze(),
      reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
      tekst: tekst({ min: 3, max: 2000, wieZiet: 'client' }),
    }),
    vooraf: voorafVerbeterDoorgezetGegeven,
    toets: toetsVerbeterDoorgezetGegeven,
    effect: async ({ gegevenId, tekst: nieuw, reden }, werk) => {
      const oud = werk.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
      const verbeterd = { op: werk.kader.vandaag, reden }
      await werk.verbeter('gegeven', gegevenId, {}, { ...oud, tekst: nieuw, verbeterd })
    },
    betrokkenen: () => 'allen',
    keuzes: (_, lezing) => ({
      gegevenId: lezing
        .rijen('gegeven')
        .map(({ id, inhoud }) => ({ waarde: id, label: tekstVan(inhoud.tekst) })),
    }),
    begin: (_, lezing, __, { gegevenId }) =>
      gegevenId
        ? { tekst: tekstVan(lezing.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud.tekst) }
        : {},
    voorbeeld: { gegevenId: '{gegeven}', reden: 'Het was een andere dag.', tekst: 'Zij slaapt niet meer.' },
  })

/** All that was passed on in this municipality and is still kept: by number, for who it is about stands in the dossier alone. */
export const werkvoorraadVan = (opslag: Opslag) => {
  const { compartiment, pad, tabellen, feiten: naarFeiten } = doorzettingDossier(opslag)
  return defineLijst({
    id: `${opslag.naam}.werkvoorraad`,
    doel: opslag.doel,
    rollen: [opslag.rol],
    normen,
    pad: 'werkvoorraad',
    compartiment,
    invoer: z.object(werkvragen),
    toets: () => oordeel('autorisatie', []),
    lees: async (vraag, { tx }, kader) => {
      const geladen = await laadDossiersVan(tx, compartiment, kader.wie.gemeente, {
        behandelaar: null,
        staten: ['doorgezet'],
        tabellen,
        dag: kader.vandaag,
      })
      const zaken = geladen.map((dossier) => {
        const { id, nummer } = dossier
        return { id, nummer, staat: naarFeiten(dossier, kader.vandaag).dossier.staat, plichten: [] }
      })
      return werklijstOpNummer(zaken, vraag, kader.vandaag, ({ staat }) => ({ pad, staat }))
    },
    voorbeeld: {},
  })
}
