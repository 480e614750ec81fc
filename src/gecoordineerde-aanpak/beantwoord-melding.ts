import { z } from 'zod'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieWerkt } from './bericht-aan.ts'
import { vanCollege } from './declaratie.ts'
import { toetsBeantwoordMelding, voorafBeantwoordMelding } from './rules/beantwoord-melding.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { kanOver, overgangen } from './rules/staten.ts'

const naam = 'beantwoord-melding'

/** The college answers a notification: the aanpak goes on, as it was or adjusted (N-2.3a.3-4). */
export const beantwoordMelding = defineHandeling({
  ...vanCollege,
  id: `gecoordineerde-aanpak.${naam}`,
  normen: ['N-2.3a.3-4', 'N-Awb-3.2'],
  pad: 'antwoorden',
  invoer: z.object({
    uitkomst: keuze(gebeurtenissen['melding-beantwoord']),
    reden: tekst({ min: 5, max: 2000, wieZiet: 'client' }),
  }),
  vooraf: voorafBeantwoordMelding,
  toets: toetsBeantwoordMelding,
  effect: async ({ uitkomst, reden }, werk) => {
    const rij = {
      soort: 'melding-beantwoord',
      betrokkene_id: null,
      datum: werk.kader.vandaag,
      code: uitkomst,
    }
    await werk.voegToe('gebeurtenis', rij, { reden })
    if (kanOver(naam, werk.feiten.dossier.staat))
      await werk.gaOver({ naam, naar: overgangen[naam].naar, artikel: werk.artikel, redenCode: uitkomst })
  },
  bericht: (_, { dossier }) => wieWerkt(dossier),
  berichtsoort: 'antwoord',
  betrokkenen: () => 'allen',
  voorbeeld: { uitkomst: 'voortgezet', reden: 'De aanpak helpt nog en kan zo verder.' },
})
