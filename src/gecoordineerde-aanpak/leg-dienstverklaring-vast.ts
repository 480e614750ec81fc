import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { meldingOverDiensten } from '../teksten/nl/aanpak-diensten.ts'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { dienstKeuze } from './dienst-keuze.ts'
import type { Feiten } from './rules/feiten.ts'
import { type Dienstverklaringscode, gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  toetsLegDienstverklaringVast,
  voorafLegDienstverklaringVast,
} from './rules/leg-dienstverklaring-vast.ts'
import { afleidingNu, metDienststaat, teMeldenNa } from './rules/overgebleven-diensten.ts'

/** What the college must hear because of this no: a yes makes nothing less. */
const teMelden = (feiten: Feiten, dienstId: string, antwoord: Dienstverklaringscode) =>
  antwoord === 'aanvaard' ? undefined : teMeldenNa(metDienststaat(feiten, dienstId, antwoord))

/**
 * Records that a client refuses a service, stops with it, or says yes after all. What is left decides whether the aanpak is
 * still verplicht; when it is not, the college hears it, without a name, and decides (N-2.3a.2-wg, N-2.3a.3-4).
 */
export const legDienstverklaringVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-dienstverklaring-vast',
  normen: ['N-2.3a.2-wg', 'N-2.3a.2-2a', 'N-2.3a.2-2b', 'N-2.3a.2-kan', 'N-2.3a.2-0', 'N-2.3a.3-4'],
  pad: 'dienstverklaringen',
  controleren: true,
  invoer: z.object({
    dienstId: dossierkeuze(),
    antwoord: keuze(gebeurtenissen['dienst-antwoord']),
    door: keuze(['client', 'vertegenwoordiger']),
    datum: datum(),
  }),
  vooraf: voorafLegDienstverklaringVast,
  toets: toetsLegDienstverklaringVast,
  effect: async ({ dienstId, antwoord, door, datum: dag }, werk) => {
    const dienst = werk.feiten.diensten.find(({ id }) => id === dienstId)
    if (!dienst) throw new Error('the toets asks for a service of this aanpak')
    const rij = { soort: 'dienst-antwoord', betrokkene_id: dienst.betrokkeneId, datum: dag, code: antwoord }
    await werk.voegToe('gebeurtenis', rij, { id: dienstId, door, was: dienst.staat })
    await werk.verander('dienst', dienstId, { staat: antwoord })
    const code = teMelden(werk.feiten, dienstId, antwoord)
    const grond = afleidingNu(metDienststaat(werk.feiten, dienstId, antwoord))?.grond
    if (!code || !grond) return
    const melding = { soort: 'melding-aan-college', betrokkene_id: null, datum: werk.kader.vandaag, code }
    await werk.voegToe('gebeurtenis', melding, { toelichting: meldingOverDiensten(grond) })
  },
  bericht: ({ dienstId, antwoord }, { tx, dossier, feiten }, { vandaag }) =>
    teMelden(feiten, dienstId, antwoord) ? beslissersVan(tx, dossier.gemeente, vandaag) : [],
  betrokkenen: ({ diensten }, { dienstId }) =>
    diensten.filter(({ id }) => id === dienstId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (feiten, lezing) => ({ dienstId: await dienstKeuze(feiten, lezing) }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag, door: 'client' }),
  voorbeeld: { dienstId: '{dienst}', antwoord: 'geweigerd', door: 'client', datum: '{vandaag}' },
})
