import { z } from 'zod'
import { sluitWoorden as woorden } from '../teksten/nl/casusoverleg-sluiten-pagina.ts'
import type { Ernaast } from '../verwerking/leeswijzer.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type OverlegLezing, vanDeelnemer } from './declaratie.ts'
import { eigenNaam, jaOfNee, wieZeiHet } from './op-afspraak.ts'
import { kijker } from './rules/aanwezigheid.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import {
  eigenMeenemingen,
  teBeantwoorden,
  toetsBeantwoordMeeneming,
  toetsTrekMeenemingIn,
  voorafBeantwoordMeeneming,
  voorafTrekMeenemingIn,
} from './rules/meeneming-beantwoorden.ts'
import { ingebrachtKeuze, meenemingKeuze } from './sluit-keuzes.ts'

/** About whom it is what somebody would take along. */
const overWie = (
  { ingebracht, meenemingen }: Feiten,
  { meenemingId }: { readonly meenemingId: string },
): readonly string[] => {
  const van = meenemingen.find(({ id }) => id === meenemingId)?.ingebrachtId
  return ingebracht.filter(({ id }) => id === van).map(({ betrokkeneId }) => betrokkeneId)
}

/**
 * Beside the question stands exactly what would go along, next to what was brought in: the yes is about those words. Of what he brought in himself,
 * and of what he read on the page, where his first sight is logged (lid 4 onder b, N-5.4.3-4b, N-5.4.3-1-vw).
 */
const naastHetAntwoord = (feiten: Feiten, lezing: OverlegLezing, kader: Kader): readonly Ernaast[] => {
  const ik = kijker(feiten, kader)
  if (!ik) return []
  const mag = new Set(teBeantwoorden(feiten, kader).map(({ id }) => id))
  const bron = new Map(
    ingebrachtKeuze(feiten.ingebracht, lezing, kader, false).map((een) => [een.waarde, een]),
  )
  return lezing
    .rijen('meeneming')
    .filter(({ id }) => mag.has(id))
    .map(({ id, ingebracht_id, inhoud }) => ({
      ...{ veld: 'antwoord', als: { veld: 'meenemingId', waarde: id }, kop: woorden.naastElkaar },
      regels: [
        [woorden.gaatErMee, tekstVan(inhoud.wat)],
        [woorden.bracht, bron.get(ingebracht_id)?.label ?? ''],
        [woorden.voorTaak, tekstVan(inhoud.taak)],
        [woorden.waaromNodig, tekstVan(inhoud.waarvoor)],
      ].flatMap(([term = '', tekst = '']) => (tekst ? [{ term, tekst }] : [])),
      leeg: woorden.nietsErnaast,
    }))
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
  metInhoud: ['deelnemer', 'meeneming', 'ingebracht'],
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
  ernaast: naastHetAntwoord,
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
