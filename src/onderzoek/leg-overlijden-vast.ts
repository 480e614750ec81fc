import { z } from 'zod'
import { onderzoekStopbrief } from '../teksten/nl/onderzoek-stopbrief.ts'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { isOverleden } from '../wet/overleden.ts'
import { vervalbrieven } from './brieven-bij-einde.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isKantoor } from './rules/betrokkene.ts'
import {
  stoptDoorOverlijden,
  toetsLegOverlijdenVast,
  voorafLegOverlijdenVast,
} from './rules/leg-overlijden-vast.ts'
import { naStoppen, openVerzoekenOver } from './rules/stop-voor-client.ts'
import { schrijfHoedanigheden } from './schrijf-hoedanigheden.ts'
import { sluitVoorPersoon } from './sluit-voor-persoon.ts'
import { keuzeUit } from './wie-is-wie.ts'

/**
 * Records that somebody died: questions about him lapse in a letter to the party, his papers and appointments close, no letter
 * goes to him, and when others go on he is client no more (Q-32, N-2.3a.1-4-stp, N-AVG-5-1d).
 */
export const legOverlijdenVast = defineHandeling({
  id: 'onderzoek.leg-overlijden-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-2.3a.1-4', 'N-2.3a.1-4-stp', 'N-5.4.5-1b'],
  pad: 'overlijdens',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek', 'stuk', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze(), datum: datum() }),
  vooraf: opDeDag(voorafLegOverlijdenVast),
  toets: (invoer, feiten, { vandaag }) => toetsLegOverlijdenVast(invoer, feiten, vandaag),
  brieven: ({ betrokkeneId }, lezing, kader) =>
    vervalbrieven(lezing, kader, openVerzoekenOver(lezing.feiten, betrokkeneId)),
  effect: async ({ betrokkeneId, datum: dag }, werk) => {
    const { feiten, kader } = werk
    await sluitVoorPersoon(werk, betrokkeneId, onderzoekStopbrief.verzoekVervalt)
    const wie = { betrokkene_id: betrokkeneId }
    await werk.voegToe('gebeurtenis', { ...wie, soort: 'overleden', datum: dag, code: null })
    if (!stoptDoorOverlijden(feiten, betrokkeneId, kader.vandaag)) return
    const gestopt = { ...wie, soort: 'client-gestopt', datum: kader.vandaag, code: 'overleden' }
    await werk.voegToe('gebeurtenis', gestopt)
    await schrijfHoedanigheden(werk, naStoppen(feiten, betrokkeneId, kader.vandaag))
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(
      lezing,
      (id) => !isKantoor(feiten, id) && !isOverleden(feiten, id, feiten.peildag),
    ),
  }),
  voorbeeld: { betrokkeneId: '{verzoeker}', datum: '{vandaag}' },
})
