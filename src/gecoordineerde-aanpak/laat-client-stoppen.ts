import { z } from 'zod'
import { sluitGeversvragen } from '../doorgeefvraag/index.ts'
import { beslissersVan } from '../inrichting/index.ts'
import { keuzeUit } from '../personen/index.ts'
import { clientStoptMelding } from '../teksten/nl/aanpak-stoppen.ts'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  actieveClienten,
  toetsLaatClientStoppen,
  vervaltMet,
  voorafLaatClientStoppen,
} from './rules/laat-client-stoppen.ts'
import { schrijfAfspraak } from './schrijf-afspraak.ts'

/**
 * One of several clients stops: nothing about him is shared any more, what he would do himself is withdrawn, and the college
 * is told, without his name, so that it can adjust or end the aanpak (N-2.3a.3-4-stp, N-2.3a.3-4).
 */
export const laatClientStoppen = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.laat-client-stoppen',
  normen: ['N-2.3a.3-4-stp', 'N-2.3a.3-4', 'N-2.3a.2-wg'],
  pad: 'gestopte-clienten',
  metInhoud: ['afspraak', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    gesprek: keuze(gebeurtenissen['client-gestopt']),
    datum: datum(),
  }),
  vooraf: voorafLaatClientStoppen,
  toets: toetsLaatClientStoppen,
  effect: async ({ betrokkeneId, gesprek, datum: dag }, werk) => {
    const { vandaag } = werk.kader
    const rij = { soort: 'client-gestopt', betrokkene_id: betrokkeneId, datum: dag, code: gesprek }
    await werk.voegToe('gebeurtenis', rij)
    const ingetrokken = { op: vandaag, reden: clientStoptMelding }
    await sluitGeversvragen(werk, ({ over }) => over === betrokkeneId)
    for (const { id } of vervaltMet(werk.feiten, betrokkeneId))
      await schrijfAfspraak(werk, id, { staat: 'ingetrokken' }, { ingetrokken })
    await werk.voegToe(
      'gebeurtenis',
      { soort: 'melding-aan-college', betrokkene_id: null, datum: vandaag, code: 'aanpak-aanpassen' },
      { toelichting: clientStoptMelding },
    )
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => actieveClienten(feiten).includes(id)),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{client}', gesprek: 'besproken', datum: '{vandaag}' },
})
