import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { vul } from '../teksten/tekst.ts'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  teMelden,
  toetsLegMeldingAanOntvangerVast,
  voorafLegMeldingAanOntvangerVast,
} from './rules/leg-melding-aan-ontvanger-vast.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

/** Records that who was given a gegeven, also by a letter, was told that it was mended (AVG 19; N-AVG-19). */
export const legMeldingAanOntvangerVast = defineHandeling({
  id: 'onderzoek.leg-melding-aan-ontvanger-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-19'],
  pad: 'meldingen-aan-ontvangers',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven'],
  invoer: z.object({ verstrekkingId: dossierkeuze(), datum: datum() }),
  vooraf: opDeDag(voorafLegMeldingAanOntvangerVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegMeldingAanOntvangerVast(invoer, feiten, vandaag),
  effect: ({ verstrekkingId, datum: dag }, werk) =>
    werk.verander('verstrekking', verstrekkingId, { gemeld_op: dag }),
  betrokkenen: ({ betrokkenen, gegevens, verstrekkingen }, { verstrekkingId }) => {
    const gekozen = verstrekkingen.find(({ id }) => id === verstrekkingId)
    const over = gegevens
      .filter(({ id }) => id === gekozen?.gegevenId)
      .map(({ betrokkeneId }) => betrokkeneId)
    const lezer = betrokkenen.filter(({ id }) => id === gekozen?.aan).map(({ id }) => id)
    return [...new Set([...over, ...lezer])]
  },
  keuzes: async (feiten, lezing) => {
    const gegevens = new Map((await keuzeUitGegevens(lezing)).map((keuze) => [keuze.waarde, keuze.label]))
    const personen = await personenVan(lezing)
    const wie = (aan: string): string => {
      const persoon = personen.get(aan)
      return persoon
        ? vul(codeTekst('ontvanger', 'brief'), { naam: volleNaam(persoon) })
        : codeTekst('ontvanger', aan)
    }
    const verstrekkingId = teMelden(feiten).map(({ id, gegevenId, aan }) => ({
      waarde: id,
      label: wie(aan),
      uitleg: gegevens.get(gegevenId) ?? '',
    }))
    return { verstrekkingId }
  },
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { verstrekkingId: '{verstrekking}', datum: '{vandaag}' },
})
