import { z } from 'zod'
import { personenVan } from '../personen/index.ts'
import { dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { belmomenten } from '../wet/belmomenten.ts'
import { leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import { coordinatorOp } from './rules/mits.ts'
import { toetsVraagTerugbellen, voorafVraagTerugbellen } from './rules/vraag-terugbellen.ts'

/** Somebody who is in an aanpak asks the coordinator to call, alone if he wants that (N-2.3a.3-5, N-AVG-12-1). */
export const vraagTerugbellen = defineHandeling({
  id: 'gecoordineerde-aanpak.vraag-terugbellen',
  doel: 'gecoordineerde-aanpak',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-2.3a.3-5', 'N-AVG-12-1'],
  pad: 'belverzoeken',
  naastElkaar: true,
  dossier: aanpakDossier,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    wanneer: keuze(belmomenten),
    alleen: ja(),
    telefoon: regel({ max: 30, wieZiet: 'coordinator', inputmode: 'tel' }).optional(),
    waarover: tekst({ max: 500, wieZiet: 'coordinator' }).optional(),
  }),
  vooraf: voorafVraagTerugbellen,
  bij: (_, lezing) => personenVan(lezing),
  toets: ({ betrokkeneId }, feiten, kader, personen) => {
    const geboren = personen.get(betrokkeneId)?.geboortedatum ?? null
    const leeftijd = leeftijdsgroepOp(geboren, kader.vandaag, kader.vandaag)
    return toetsVraagTerugbellen({ betrokkeneId, ik: kader.ik, leeftijd }, feiten, kader)
  },
  effect: async ({ betrokkeneId, wanneer, ...inhoud }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: wanneer }
    await werk.voegToe('gebeurtenis', { soort: 'terugbelverzoek', ...rij }, inhoud)
  },
  bericht: (_, { feiten }, { vandaag }) => {
    const coordinator = coordinatorOp(feiten, vandaag)
    return coordinator === null ? [] : [coordinator]
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{client}', wanneer: 'middag', alleen: false },
})
