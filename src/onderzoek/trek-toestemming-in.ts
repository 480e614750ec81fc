import { z } from 'zod'
import { onderzoekStopbrief } from '../teksten/nl/onderzoek-stopbrief.ts'
import { datum, dossierkeuze, dossierkeuzes, ja } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'
import { geborenOp } from './geboren-op.ts'
import { sluitInPortaal } from './naar-portaal.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  nietMeerTeGebruiken,
  opToestemming,
  toetsTrekToestemmingIn,
  verlopenMet,
  voorafTrekToestemmingIn,
} from './rules/trek-toestemming-in.ts'
import { verzoekMet } from './rules/verzoek.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { betrokkeneVanVerzoek, keuzeUitVerzoeken, metVerzoekInhoud } from './verzoek-keuze.ts'
import { personenVan } from './wie-is-wie.ts'

/**
 * Records that the consent to ask a geheimhouder was taken back, by whom and when. What that party was asked about him on
 * consent lapses, and what it answered and nobody took over is gone; the party reads only that no answer is needed (N-5.4.2-2-tst). A new question asks for a new consent.
 */
export const trekToestemmingIn = defineHandeling({
  id: 'onderzoek.trek-toestemming-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.2-2-tst', 'N-AVG-5-1c', 'N-Awb-2.1'],
  pad: 'ingetrokken-toestemmingen',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek'],
  controleren: true,
  invoer: z.object({
    verzoekId: dossierkeuze(),
    vertegenwoordigers: dossierkeuzes(0).default([]),
    kanNietZelf: ja().default(false),
    datum: datum(),
  }),
  vooraf: opDeDag(voorafTrekToestemmingIn),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) => {
    const geboren = geborenOp(personen, verzoekMet(feiten, invoer.verzoekId)?.betrokkeneId)
    const groep = leeftijdsgroepOp(geboren, invoer.datum, vandaag)
    return toetsTrekToestemmingIn({ ...invoer, groep }, feiten, vandaag)
  },
  effect: async ({ verzoekId, datum: dag, vertegenwoordigers, kanNietZelf }, werk) => {
    const betrokkene_id = verzoekMet(werk.feiten, verzoekId)?.betrokkeneId ?? null
    const verlopen = verlopenMet(werk.feiten, verzoekId)
    for (const { id, staat } of verlopen) {
      if (staat !== 'verzonden') continue
      const ingetrokken = { op: werk.kader.vandaag, reden: onderzoekStopbrief.verzoekVervalt }
      const inhoud = { ...metVerzoekInhoud(werk, id), ingetrokken }
      await werk.verander('verzoek', id, { staat: 'ingetrokken' }, inhoud)
    }
    for (const id of nietMeerTeGebruiken(werk.feiten, verlopen))
      await werk.verander('antwoord', id, { staat: 'niet-nodig' }, {})
    await sluitInPortaal(
      werk,
      verlopen.filter(({ staat }) => staat === 'verzonden').map(({ id }) => id),
    )
    const rij = { soort: 'toestemming-ingetrokken', betrokkene_id, datum: dag, code: null }
    const verzoekIds = verlopen.map(({ id }) => id)
    await werk.voegToe('gebeurtenis', rij, { verzoekIds, vertegenwoordigers, kanNietZelf })
  },
  betrokkenen: (feiten, { verzoekId, vertegenwoordigers }) => [
    ...betrokkeneVanVerzoek(feiten, verzoekId),
    ...vertegenwoordigers,
  ],
  keuzes: async (feiten, lezing) => ({
    verzoekId: keuzeUitVerzoeken(lezing, opToestemming(feiten)),
    vertegenwoordigers: await keuzeUitVertegenwoordigers(lezing),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { verzoekId: '{verzoek}', datum: '{vandaag}' },
})
