import { z } from 'zod'
import { datum, dossierkeuze, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { briefhoofd } from './briefhoofd.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  eindredenenVoorziening,
  toetsBeeindigTijdelijkeVoorziening,
  voorafBeeindigTijdelijkeVoorziening,
} from './rules/beeindig-tijdelijke-voorziening.ts'
import { lopendeVoorzieningen } from './rules/voorziening.ts'
import { betrokkeneVanSpoed, keuzeUitSpoed, spoedRij } from './spoed-keuze.ts'
import { eindeVoorzieningBrief } from './spoedbesluit.ts'
import { personenVan } from './wie-is-wie.ts'

/** Ends a temporary provision, by the decision that takes its place or another reason, in a letter; never to who died (2.3.3; N-2.3.3). */
export const beeindigTijdelijkeVoorziening = defineHandeling({
  id: 'onderzoek.beeindig-tijdelijke-voorziening',
  doel: 'onderzoek',
  rollen: ['toeleider', 'beslisser'],
  normen: ['N-2.3.3', 'N-Awb-3.2', 'N-Awb-3.45', 'N-Awb-10.3'],
  pad: 'einden-van-spoed',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  daarna: { beslisser: '/werkvoorraad' },
  metInhoud: ['voorziening'],
  controleren: true,
  invoer: z.object({
    voorzieningId: dossierkeuze(),
    reden: keuze(eindredenenVoorziening),
    eindeOp: datum(),
    motivering: tekst({ min: 10, max: 2000, wieZiet: 'client' }),
    mandaat: ja().default(false),
  }),
  vooraf: opDeDag(voorafBeeindigTijdelijkeVoorziening),
  toets: ({ mandaat, ...typed }, feiten, { vandaag, wie }) =>
    toetsBeeindigTijdelijkeVoorziening(
      { ...typed, namensCollege: wie.rol === 'beslisser' || mandaat },
      feiten,
      vandaag,
    ),
  brieven: async ({ voorzieningId, reden, ...einde }, lezing, kader) => {
    if (reden === 'overleden') return []
    const { betrokkene_id: voor, inhoud } = spoedRij(lezing, voorzieningId)
    const persoon = (await personenVan(lezing)).get(voor)
    if (!persoon) throw new Error('this person was destroyed')
    const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
    return [{ voor, brief: eindeVoorzieningBrief(hoofd, { ...einde, reden, wat: String(inhoud.wat) }) }]
  },
  effect: async ({ voorzieningId, reden, eindeOp, motivering }, werk) => {
    const { vandaag } = werk.kader
    const { betrokkene_id, inhoud } = spoedRij(werk, voorzieningId)
    const rij = { betrokkene_id, soort: 'einde-spoed', datum: vandaag, verzonden_op: vandaag }
    const [brief] = werk.brieven
    const briefId = brief ? await werk.voegToe('brief', rij, { brief: brief.brief }) : null
    const einde = { op: vandaag, reden, motivering, briefId }
    await werk.verander(
      'voorziening',
      voorzieningId,
      { staat: 'beeindigd', tot: eindeOp },
      { ...inhoud, einde },
    )
    return { briefId }
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: (feiten, { voorzieningId }) => betrokkeneVanSpoed(feiten, voorzieningId),
  keuzes: (feiten, lezing) => ({ voorzieningId: keuzeUitSpoed(lezing, lopendeVoorzieningen(feiten)) }),
  begin: (_, __, { vandaag }) => ({ eindeOp: vandaag }),
  voorbeeld: {
    voorzieningId: '{spoed}',
    reden: 'definitief-besluit',
    eindeOp: '{vandaag}',
    motivering: 'Het besluit over de hulp thuis is genomen.',
    mandaat: true,
  },
})
