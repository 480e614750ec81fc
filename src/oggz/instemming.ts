import { z } from 'zod'
import { datum, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { redenenZonderInstemming } from '../wet/oggz.ts'
import { legVast, overDeClient, vanOggz } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  toetsLegHulpAanvaardVast,
  toetsMotiveerZonderInstemming,
  voorafLegHulpAanvaardVast,
  voorafMotiveerZonderInstemming,
} from './rules/instemming.ts'

/** Records why bemoeizorg goes on without instemming, and what threatens (N-1.1.1-oggz, N-2.2.5-tst). */
export const motiveerZonderInstemming = defineHandeling({
  ...vanOggz,
  id: 'oggz.motiveer-zonder-instemming',
  normen: ['N-1.1.1-oggz', 'N-1.1.1-mo', 'N-2.2.5-tst'],
  pad: 'motiveringen',
  invoer: z.object({
    reden: keuze(redenenZonderInstemming),
    watDreigt: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
  }),
  vooraf: voorafMotiveerZonderInstemming,
  toets: toetsMotiveerZonderInstemming,
  effect: async ({ reden, watDreigt }, werk) => {
    const inhoud = { toelichting: watDreigt }
    await legVast(werk, 'zonder-instemming', werk.kader.vandaag, reden, inhoud)
  },
  betrokkenen: overDeClient,
  voorbeeld: {
    reden: 'mijdt-hulp',
    watDreigt: 'Zij eet bijna niet en het gas is afgesloten.',
  },
})

/** Records whether the person accepts help, and which: that is a fact of its own (N-2.2.5-vrij). */
export const legHulpAanvaardVast = defineHandeling({
  ...vanOggz,
  id: 'oggz.leg-hulp-aanvaard-vast',
  normen: ['N-2.2.5-vrij', 'N-1.5-dw'],
  pad: 'antwoorden',
  invoer: z.object({
    datum: datum(),
    antwoord: keuze(gebeurtenissen['hulp-aanvaard']),
    waarmee: regel({ max: 300, wieZiet: 'client' }).optional(),
  }),
  alleenAls: { waarmee: ({ antwoord }) => antwoord === 'ja' },
  vooraf: voorafLegHulpAanvaardVast,
  toets: toetsLegHulpAanvaardVast,
  effect: async ({ datum: dag, antwoord, waarmee }, werk) => {
    await legVast(werk, 'hulp-aanvaard', dag, antwoord, { toelichting: waarmee ?? null })
  },
  betrokkenen: overDeClient,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', antwoord: 'ja', waarmee: 'Hulp met de post en de rekeningen.' },
})
