import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { dossierkeuze, dossierkeuzes, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { zwaarwegendBij } from '../wet/zwaarwegend.ts'
import { overAllen, vanOrganisator } from './declaratie.ts'
import { deelnemerInhoud, deelnemerKeuze } from './deelnemer-keuze.ts'
import { lezersVanGenodigden } from './lezers.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  inTeTrekken,
  mensenMet,
  teRegelen,
  toetsNodigAlsnogUit,
  toetsNodigNietUit,
  toetsRegelWieWatHoort,
  toetsTrekUitnodigingIn,
  voorafNodigAlsnogUit,
  voorafNodigNietUit,
  voorafRegelWieWatHoort,
  voorafTrekUitnodigingIn,
} from './rules/uitnodigen.ts'

const over = (feiten: Feiten, { deelnemerId }: { readonly deelnemerId: string }) =>
  feiten.deelnemers.flatMap(({ id, betrokkeneId }) => (id === deelnemerId ? (betrokkeneId ?? []) : []))

const begin = (_: unknown, __: unknown, ___: unknown, { deelnemerId }: Readonly<Record<string, unknown>>) =>
  deelnemerId ? { deelnemerId } : {}

/** Takes the invitation of a party back; never of the party that asked for the onderzoek (N-5.4.3-1, N-5.4.3-1-vrz). */
export const trekUitnodigingIn = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.trek-uitnodiging-in',
  normen: ['N-5.4.3-1', 'N-5.4.3-1-vrz'],
  pad: 'ingetrokken-uitnodigingen',
  metInhoud: ['deelnemer'],
  invoer: z.object({ deelnemerId: dossierkeuze() }),
  vooraf: voorafTrekUitnodigingIn,
  toets: toetsTrekUitnodigingIn,
  effect: ({ deelnemerId }, werk) => werk.verander('deelnemer', deelnemerId, { staat: 'ingetrokken' }),
  bericht: ({ deelnemerId }, lezing, { vandaag }) =>
    lezersVanGenodigden(lezing, vandaag, ({ id }) => id === deelnemerId),
  betrokkenen: overAllen,
  keuzes: (feiten, lezing) => ({ deelnemerId: deelnemerKeuze(lezing, inTeTrekken(feiten)) }),
  begin,
  voorbeeld: { deelnemerId: '{partijdeelnemer}' },
})

/** Does not invite a client or who speaks for one after all: per person, with a reason and a motive (5.4.3 lid 1, N-5.4.3-1-clt). */
export const nodigNietUit = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.nodig-niet-uit',
  normen: ['N-5.4.3-1-clt', 'N-Awb-3.2'],
  pad: 'niet-genodigden',
  metInhoud: ['deelnemer'],
  invoer: z.object({
    deelnemerId: dossierkeuze(),
    redenCode: keuze(zwaarwegendBij('casusoverleg')),
    motief: tekst({ min: 10, max: 400, wieZiet: 'client' }),
  }),
  vooraf: voorafNodigNietUit,
  toets: toetsNodigNietUit,
  effect: ({ deelnemerId, redenCode, motief }, werk) =>
    werk.verander(
      'deelnemer',
      deelnemerId,
      { staat: 'niet-uitgenodigd', reden_code: redenCode, hoort_over: [] },
      { ...deelnemerInhoud(werk, deelnemerId), motief },
    ),
  betrokkenen: over,
  keuzes: (feiten, lezing) => ({ deelnemerId: deelnemerKeuze(lezing, mensenMet(feiten, true)) }),
  begin,
  voorbeeld: {
    deelnemerId: '{clientdeelnemer}',
    redenCode: 'te-veel-spanning',
    motief: 'Zij durft nu de deur niet uit en belt liever.',
  },
})

/** Invites a client or who speaks for one after all: the reason why not is gone (N-5.4.3-1-clt). */
export const nodigAlsnogUit = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.nodig-alsnog-uit',
  normen: ['N-5.4.3-1-clt'],
  pad: 'alsnog-genodigden',
  metInhoud: ['deelnemer'],
  invoer: z.object({ deelnemerId: dossierkeuze() }),
  vooraf: voorafNodigAlsnogUit,
  toets: toetsNodigAlsnogUit,
  effect: ({ deelnemerId }, werk) => {
    const { motief: _, ...inhoud } = deelnemerInhoud(werk, deelnemerId)
    const hoort_over = Array.isArray(inhoud.voor) ? inhoud.voor.map(String) : []
    const { verander } = werk
    return verander('deelnemer', deelnemerId, { staat: 'uitgenodigd', reden_code: null, hoort_over }, inhoud)
  },
  betrokkenen: over,
  keuzes: (feiten, lezing) => ({ deelnemerId: deelnemerKeuze(lezing, mensenMet(feiten, false)) }),
  begin,
  voorbeeld: { deelnemerId: '{clientdeelnemer}' },
})

/** Says about whom a client, or who speaks for one, may hear while he is there (5.4.3 lid 1, N-5.4.3-1-clt). */
export const regelWieWatHoort = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.regel-wie-wat-hoort',
  normen: ['N-5.4.3-1-clt', 'N-AVG-5-1c'],
  pad: 'wie-wat-hoort',
  metInhoud: ['deelnemer'],
  invoer: z.object({ deelnemerId: dossierkeuze(), hoortOver: dossierkeuzes(1) }),
  vooraf: voorafRegelWieWatHoort,
  toets: toetsRegelWieWatHoort,
  effect: ({ deelnemerId, hoortOver }, werk) =>
    werk.verander('deelnemer', deelnemerId, { hoort_over: hoortOver }),
  betrokkenen: over,
  keuzes: async (feiten, lezing) => ({
    deelnemerId: deelnemerKeuze(lezing, teRegelen(feiten)),
    hoortOver: await keuzeUit(lezing, (wie) =>
      feiten.betrokkenen.some(({ id, hoedanigheid }) => id === wie && hoedanigheid !== 'vertegenwoordiger'),
    ),
  }),
  begin: (feiten, _, __, { deelnemerId }) => {
    const wie = feiten.deelnemers.find(({ id }) => id === deelnemerId)
    return wie ? { deelnemerId: wie.id, hoortOver: wie.hoortOver } : {}
  },
  voorbeeld: { deelnemerId: '{clientdeelnemer}', hoortOver: ['{clientbetrokkene}'] },
})
