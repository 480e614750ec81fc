import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { conclusies } from './rules/gebeurtenissen.ts'
import { leidAanpakAf, nodigeDiensten } from './rules/leid-aanpak-af.ts'
import { toetsTrekConclusie, voorafTrekConclusie } from './rules/trek-conclusie.ts'
import { pastBij } from './rules/voortgang.ts'

/** Each conclusion, and at the one that follows from the services: that it does, and why. */
const metAfleiding = (feiten: Feiten): readonly Keuze[] => {
  const { uitkomst, grond, waarschuwing } = leidAanpakAf(nodigeDiensten(feiten), true)
  const waarom = [codeTekst('afleiding', grond), waarschuwing && codeTekst('waarschuwing', waarschuwing)]
  return conclusies.map((waarde) => {
    const label = codeTekst('conclusie', waarde)
    const past = waarde !== 'geen-meervoudige-problematiek' && pastBij[waarde] === uitkomst
    return past ? { waarde, label, uitleg: waarom.filter((deel) => deel).join(' ') } : { waarde, label }
  })
}

/** Draws the conclusion; what follows from the services is shown, a person decides (N-2.3a.1-4e, N-2.3a.2-2a, N-AVG-22). */
export const trekConclusie = defineHandeling({
  id: 'onderzoek.trek-conclusie',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-2.3a.1-4e',
    'N-1.1.1-mp',
    'N-2.3a.2-2a',
    'N-2.3a.2-2b',
    'N-2.3a.2-kan',
    'N-2.3a.2-0',
    'N-AVG-22',
  ],
  pad: 'conclusies',
  dossier: onderzoekDossier,
  invoer: z.object({
    samenhang: ja().default(false),
    motiveringSamenhang: tekst({ min: 10, wieZiet: 'client' }),
    conclusie: keuze(conclusies),
    motiveringKeuze: tekst({ wieZiet: 'client' }).optional(),
    bevestigd: ja().default(false),
  }),
  vooraf: opDeDag(voorafTrekConclusie),
  toets: (invoer, feiten, { vandaag }) =>
    toetsTrekConclusie({ ...invoer, motiveringKeuze: invoer.motiveringKeuze ?? '' }, feiten, vandaag),
  effect: async ({ samenhang, motiveringSamenhang, conclusie, motiveringKeuze }, werk) => {
    const rij = { soort: 'conclusie', betrokkene_id: null, datum: werk.kader.vandaag, code: conclusie }
    await werk.voegToe('gebeurtenis', rij, {
      samenhang,
      motiveringSamenhang,
      motiveringKeuze: motiveringKeuze ?? null,
    })
  },
  betrokkenen: () => 'allen',
  keuzes: (feiten) => ({ conclusie: metAfleiding(feiten) }),
  voorbeeld: {
    samenhang: true,
    motiveringSamenhang: 'Door de klachten blijft de post liggen, daardoor groeien de schulden.',
    conclusie: 'aanpak-verplicht',
    bevestigd: true,
  },
})
