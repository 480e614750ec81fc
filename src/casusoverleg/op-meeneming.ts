import { z } from 'zod'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanDeelnemer } from './declaratie.ts'
import { eigenNaam, jaOfNee, wieZeiHet } from './op-afspraak.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  eigenMeenemingen,
  teBeantwoorden,
  toetsBeantwoordMeeneming,
  toetsTrekMeenemingIn,
  voorafBeantwoordMeeneming,
  voorafTrekMeenemingIn,
} from './rules/meeneming-beantwoorden.ts'
import { meenemingKeuze } from './sluit-keuzes.ts'

/** About whom it is what somebody would take along. */
const overWie = (
  { ingebracht, meenemingen }: Feiten,
  { meenemingId }: { readonly meenemingId: string },
): readonly string[] => {
  const van = meenemingen.find(({ id }) => id === meenemingId)?.ingebrachtId
  return ingebracht.filter(({ id }) => id === van).map(({ betrokkeneId }) => betrokkeneId)
}

/**
 * Says whether what it brought in may go along; its view prevails, and until the conference closes it can say otherwise. Who organises
 * records what was said aloud (5.4.3 lid 4 onder b, N-5.4.3-4b).
 */
export const beantwoordMeeneming = defineHandeling({
  ...vanDeelnemer,
  id: 'casusoverleg.beantwoord-meeneming',
  normen: ['N-5.4.3-4b'],
  pad: 'antwoorden-op-meenemen',
  naastElkaar: true,
  metInhoud: ['deelnemer', 'meeneming'],
  invoer: z.object({ meenemingId: dossierkeuze(), antwoord: keuze(jaOfNee), doorWie: wieZeiHet() }),
  vooraf: voorafBeantwoordMeeneming,
  toets: toetsBeantwoordMeeneming,
  effect: async ({ meenemingId, antwoord, doorWie }, werk) => {
    const rij = werk.rijen('meeneming').find(({ id }) => id === meenemingId)
    await werk.verander('meeneming', meenemingId, { staat: antwoord }, { ...rij?.inhoud, jaDoor: doorWie })
  },
  betrokkenen: overWie,
  keuzes: (feiten, lezing, kader) => ({
    meenemingId: meenemingKeuze(teBeantwoorden(feiten, kader), lezing),
  }),
  begin: eigenNaam,
  voorbeeld: { meenemingId: '{meeneming}', antwoord: 'ja', doorWie: 'R. van der Meer' },
})

/** Lets go what one asked to take along: it is not needed after all (5.4.3 lid 4 onder a, N-AVG-5-1c). */
export const trekMeenemingIn = defineHandeling({
  ...vanDeelnemer,
  id: 'casusoverleg.trek-meeneming-in',
  normen: ['N-5.4.3-4a', 'N-AVG-5-1c'],
  pad: 'ingetrokken-meenemingen',
  naastElkaar: true,
  metInhoud: ['deelnemer', 'meeneming'],
  invoer: z.object({ meenemingId: dossierkeuze() }),
  vooraf: voorafTrekMeenemingIn,
  toets: toetsTrekMeenemingIn,
  effect: ({ meenemingId }, werk) => werk.verwijder('meeneming', meenemingId),
  betrokkenen: overWie,
  keuzes: (feiten, lezing, kader) => ({
    meenemingId: meenemingKeuze(eigenMeenemingen(feiten, kader), lezing),
  }),
  voorbeeld: { meenemingId: '{eigenmeeneming}' },
})
