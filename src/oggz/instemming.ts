import { z } from 'zod'
import { datum, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { leeftijdsgroepen } from '../wet/leeftijdsgroep.ts'
import { redenenZonderInstemming } from '../wet/oggz.ts'
import { instemmers } from '../wet/wie-instemt.ts'
import { legVast, overDeClient, vanOggz } from './declaratie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  toetsLegHulpAanvaardVast,
  toetsMotiveerZonderInstemming,
  voorafLegHulpAanvaardVast,
  voorafMotiveerZonderInstemming,
} from './rules/instemming.ts'
import { sprekersoorten } from './rules/wie-aanvaardt.ts'
import { geborenOp } from './wie-aanvaardde.ts'

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

const metSpreker = ({ door }: { readonly door?: string | undefined }): boolean =>
  door === 'vertegenwoordiger' || door === 'samen'

/**
 * Records whether the person accepts help, and which, and who said so: for a child whoever has authority, with the child from twelve
 * (N-2.2.5-vrij, N-Awb-2.1, Q-42).
 */
export const legHulpAanvaardVast = defineHandeling({
  ...vanOggz,
  id: 'oggz.leg-hulp-aanvaard-vast',
  normen: ['N-2.2.5-vrij', 'N-1.5-dw', 'N-Awb-2.1'],
  pad: 'antwoorden',
  invoer: z.object({
    datum: datum(),
    antwoord: keuze(gebeurtenissen['hulp-aanvaard']),
    waarmee: regel({ max: 300, wieZiet: 'client' }).optional(),
    leeftijd: keuze(leeftijdsgroepen).optional(),
    door: keuze(instemmers).default('zelf'),
    sprak: regel({ max: 200, wieZiet: 'client' }).optional(),
    als: keuze(sprekersoorten).optional(),
    iedereenMetGezag: ja().default(false),
    bewijsGezien: ja().default(false),
    kanNietZelf: ja().default(false),
  }),
  alleenAls: {
    waarmee: ({ antwoord }) => antwoord === 'ja',
    sprak: metSpreker,
    als: metSpreker,
    iedereenMetGezag: metSpreker,
    bewijsGezien: metSpreker,
  },
  vooraf: voorafLegHulpAanvaardVast,
  bij: (_, lezing) => geborenOp(lezing),
  toets: toetsLegHulpAanvaardVast,
  effect: async ({ datum: dag, antwoord, waarmee, leeftijd, ...wie }, werk, geboren) => {
    const geschat = geboren === null ? (leeftijd ?? null) : null
    await legVast(werk, 'hulp-aanvaard', dag, antwoord, {
      ...{ toelichting: waarmee ?? null, ...wie, leeftijd: geschat },
    })
  },
  betrokkenen: overDeClient,
  begin: (_, __, { vandaag }) => ({ datum: vandaag, door: 'zelf' }),
  voorbeeld: { datum: '{vandaag}', antwoord: 'ja', waarmee: 'Hulp met de post en de rekeningen.' },
})
