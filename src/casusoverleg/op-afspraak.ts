import { z } from 'zod'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, dossierkeuzes, keuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type OverlegLezing, type OverlegWerk, overAllen, vanDeelnemer, vanPartij } from './declaratie.ts'
import {
  afsprakenVan,
  beginstaatVan,
  eigenAfspraken,
  kanIetsDoen,
  toetsBeantwoordAfspraak,
  toetsDeelAfspraak,
  toetsTrekAfspraakIn,
  toetsVeranderAfspraak,
  voorafDeelAfspraak,
  voorafOpAfspraak,
} from './rules/afspraken.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import { deelnemerVan, organiseert } from './rules/toegang.ts'
import { afspraakKeuze, deelnemerKeuze, persoonKeuze } from './sluit-keuzes.ts'
import { afspraakVelden } from './spreek-af.ts'

/** The yes or no of who it is of. */
export const jaOfNee = ['ja', 'nee'] as const

/** Who said it: of a party its own professional; aloud, and recorded by who organises, by name or function. */
export const wieZeiHet = () => regel({ min: 2, max: 120, wieZiet: 'client' })

/** One's own answer is one's own name. */
export const eigenNaam = (
  feiten: Feiten,
  _: unknown,
  kader: Kader & { readonly wie: { readonly naam: string } },
) => (organiseert(feiten, kader) ? {} : { doorWie: kader.wie.naam })

const inhoudVan = (werk: OverlegWerk, afspraakId: string) => {
  const rij = werk.rijen('overlegafspraak').find(({ id }) => id === afspraakId)
  if (!rij) throw new Error('the toets knows this agreement')
  return rij.inhoud
}

const keuzeVan = (feiten: Feiten, lezing: OverlegLezing, kader: Kader) =>
  afspraakKeuze(afsprakenVan(feiten, kader), lezing)

const opAfspraak = {
  ...vanDeelnemer,
  metInhoud: ['deelnemer', 'overlegafspraak'],
  vooraf: voorafOpAfspraak,
  betrokkenen: overAllen,
} as const

/** Says yes or no to what it would do; who organises records what was said aloud (2.3a.3 lid 3; N-2.3a.3-3-ovn). */
export const beantwoordAfspraak = defineHandeling({
  ...opAfspraak,
  id: 'casusoverleg.beantwoord-afspraak',
  normen: ['N-5.4.3-3', 'N-2.3a.3-3-ovn'],
  pad: 'antwoorden-op-afspraken',
  naastElkaar: true,
  invoer: z.object({ afspraakId: dossierkeuze(), antwoord: keuze(jaOfNee), doorWie: wieZeiHet() }),
  toets: toetsBeantwoordAfspraak,
  effect: ({ afspraakId, antwoord, doorWie }, werk) =>
    werk.verander(
      'overlegafspraak',
      afspraakId,
      { staat: antwoord },
      { ...inhoudVan(werk, afspraakId), jaDoor: antwoord === 'ja' ? doorWie : '' },
    ),
  keuzes: (feiten, lezing, kader) => ({ afspraakId: keuzeVan(feiten, lezing, kader) }),
  begin: eigenNaam,
  voorbeeld: { afspraakId: '{afspraak}', antwoord: 'ja', doorWie: 'R. van der Meer' },
})

/** Changes an agreement while the conference is open; what somebody else would do waits for his yes again (5.4.3 lid 3, N-2.3a.3-3-ovn). */
export const veranderAfspraak = defineHandeling({
  ...opAfspraak,
  id: 'casusoverleg.verander-afspraak',
  normen: ['N-5.4.3-3', 'N-5.4.3-3-not', 'N-2.3a.3-3-ovn'],
  pad: 'veranderde-afspraken',
  naastElkaar: true,
  invoer: z.object({ afspraakId: dossierkeuze(), ...afspraakVelden }),
  toets: toetsVeranderAfspraak,
  effect: async ({ afspraakId, wat, toelichting, uiterlijk, betrokkeneId }, werk) => {
    const { feiten, kader } = werk
    const van = feiten.afspraken.find(({ id }) => id === afspraakId)?.deelnemerId ?? ''
    const staat = beginstaatVan(van, false, feiten, kader)
    const rij = { staat, uiterlijk: uiterlijk ?? null, betrokkene_id: betrokkeneId ?? null }
    const inhoud = { wat, toelichting: toelichting ?? '', jaDoor: staat === 'ja' ? kader.wie.naam : '' }
    await werk.verander('overlegafspraak', afspraakId, rij, inhoud)
  },
  keuzes: async (feiten, lezing, kader) => ({
    afspraakId: keuzeVan(feiten, lezing, kader),
    betrokkeneId: await persoonKeuze(lezing),
  }),
  begin: (_, lezing, __, { afspraakId }) => {
    const rij = lezing.rijen('overlegafspraak').find(({ id }) => id === afspraakId)
    if (!rij) return {}
    const { uiterlijk, betrokkene_id: betrokkeneId, inhoud } = rij
    return {
      ...{ wat: tekstVan(inhoud.wat), toelichting: tekstVan(inhoud.toelichting) },
      ...(uiterlijk && { uiterlijk }),
      ...(betrokkeneId && { betrokkeneId }),
    }
  },
  voorbeeld: { afspraakId: '{afspraak}', wat: 'Een brief sturen over het traject.' },
})

/** Takes an agreement away before the conference closes (5.4.3 lid 3). */
export const trekAfspraakIn = defineHandeling({
  ...opAfspraak,
  id: 'casusoverleg.trek-afspraak-in',
  normen: ['N-5.4.3-3'],
  pad: 'ingetrokken-afspraken',
  naastElkaar: true,
  invoer: z.object({ afspraakId: dossierkeuze() }),
  toets: toetsTrekAfspraakIn,
  effect: ({ afspraakId }, werk) => werk.verwijder('overlegafspraak', afspraakId),
  keuzes: (feiten, lezing, kader) => ({ afspraakId: keuzeVan(feiten, lezing, kader) }),
  voorbeeld: { afspraakId: '{afspraak}' },
})

/** Shows one's own agreement to the participants one chooses; nobody's goes round by itself (5.4.3 lid 3 and 4, N-5.4.3-3-vsp). */
export const deelEigenAfspraak = defineHandeling({
  ...opAfspraak,
  ...vanPartij,
  id: 'casusoverleg.deel-eigen-afspraak',
  normen: ['N-5.4.3-3-vsp'],
  pad: 'gedeelde-afspraken',
  naastElkaar: true,
  vooraf: voorafDeelAfspraak,
  invoer: z.object({ afspraakId: dossierkeuze(), delenMet: dossierkeuzes(0).default([]) }),
  toets: toetsDeelAfspraak,
  effect: ({ afspraakId, delenMet }, werk) =>
    werk.verander('overlegafspraak', afspraakId, { delen_met: delenMet }),
  keuzes: (feiten, lezing, kader) => ({
    afspraakId: afspraakKeuze(eigenAfspraken(feiten, kader), lezing),
    delenMet: deelnemerKeuze(
      kanIetsDoen(feiten).filter(({ id }) => id !== deelnemerVan(feiten, kader)?.id),
      lezing,
    ),
  }),
  begin: (feiten, _, __, { afspraakId }) => ({
    delenMet: feiten.afspraken.find(({ id }) => id === afspraakId)?.delenMet ?? [],
  }),
  voorbeeld: { afspraakId: '{afspraak}', delenMet: ['{organisator}'] },
})
