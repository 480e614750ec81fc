import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { dossierkeuzes, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { keuzeUitDiensten } from './dienst-keuze.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { conclusies } from './rules/gebeurtenissen.ts'
import { afleidingNu, passendeConclusies } from './rules/leid-aanpak-af.ts'
import {
  afleidingZonder,
  losTeZien,
  toetsTrekConclusie,
  voorafTrekConclusie,
} from './rules/trek-conclusie.ts'

type W = Werk<Feiten, OnderzoekTabel>

/** Each conclusion, and at those that fit the services: that they do, why, and whether one may depart. */
const metAfleiding = (feiten: Feiten): readonly Keuze[] => {
  const afleiding = afleidingNu(feiten, undefined, () => false)
  const { grond, waarschuwing } = afleiding
  const [volgt, ...ook] = passendeConclusies(afleiding)
  const waarom = [codeTekst('afleiding', grond), waarschuwing && codeTekst('waarschuwing', waarschuwing)]
  return conclusies.map((waarde) => {
    const label = codeTekst('conclusie', waarde)
    if (waarde === 'geen-meervoudige-problematiek') return { waarde, label }
    if (waarde === volgt) return { waarde, label, uitleg: waarom.filter((deel) => deel).join(' ') }
    return ook.includes(waarde)
      ? { waarde, label, uitleg: codeTekst('afleiding', 'mag-ook') }
      : { waarde, label }
  })
}

/** Sets on each service whether it stands apart, where that changed. */
const zetLos = async (werk: W, los: readonly string[]): Promise<void> => {
  for (const { id, los: was, inhoud } of werk.rijen('dienst'))
    if (was !== los.includes(id)) await werk.verbeter('dienst', id, { los: !was }, inhoud)
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
  metInhoud: ['dienst'],
  invoer: z.object({
    samenhang: ja().default(false),
    motiveringSamenhang: tekst({ min: 10, wieZiet: 'client' }),
    los: dossierkeuzes(0).default([]),
    conclusie: keuze(conclusies),
    motiveringKeuze: tekst({ wieZiet: 'client' }).optional(),
    bevestigd: ja().default(false),
  }),
  vooraf: opDeDag(voorafTrekConclusie),
  toets: (invoer, feiten, { vandaag }) =>
    toetsTrekConclusie({ ...invoer, motiveringKeuze: invoer.motiveringKeuze ?? '' }, feiten, vandaag),
  effect: async ({ samenhang, motiveringSamenhang, los, conclusie, motiveringKeuze }, werk) => {
    const { uitkomst, grond } = afleidingZonder(werk.feiten, los)
    const rij = { soort: 'conclusie', betrokkene_id: null, datum: werk.kader.vandaag, code: conclusie }
    await werk.voegToe('gebeurtenis', rij, {
      samenhang,
      motiveringSamenhang,
      motiveringKeuze: motiveringKeuze ?? null,
      volgde: samenhang ? { uitkomst, grond } : null,
    })
    await zetLos(werk, samenhang ? los : [])
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing) => ({
    conclusie: metAfleiding(feiten),
    los: await keuzeUitDiensten(lezing, losTeZien(feiten)),
  }),
  voorbeeld: {
    samenhang: true,
    motiveringSamenhang: 'Door de klachten blijft de post liggen, daardoor groeien de schulden.',
    conclusie: 'aanpak-verplicht',
    bevestigd: true,
  },
})
