import { z } from 'zod'
import { sluitGeversvragen } from '../doorgeefvraag/index.ts'
import { beslissersVan } from '../inrichting/index.ts'
import { keuzeUit } from '../personen/index.ts'
import { afgezegd, alleenDeUren, volgendNummer } from '../scherm/gespreksafspraak-beeld.ts'
import { overlijdenMelding } from '../teksten/nl/aanpak-stoppen.ts'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { isOverleden } from '../wet/overleden.ts'
import { type AanpakWerk, vanCoordinator } from './declaratie.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { vervaltMet } from './rules/laat-client-stoppen.ts'
import {
  meldingNaOverlijden,
  toetsLegOverlijdenVast,
  voorafLegOverlijdenVast,
} from './rules/leg-overlijden-vast.ts'
import { staatNaMelding } from './rules/meld-aan-college.ts'
import { schrijfAfspraak } from './schrijf-afspraak.ts'

const lijst = (waarde: unknown): readonly string[] => (Array.isArray(waarde) ? waarde : [])

/** With him alone a talk is cancelled; with others, people or parties, it goes on without him. */
const zegAf = async (werk: AanpakWerk, betrokkeneId: string): Promise<void> => {
  const { vandaag } = werk.kader
  const rijen = werk.rijen('gebeurtenis')
  for (const { id, datum: dag } of openGespreksafspraken(werk.feiten, vandaag)) {
    const inhoud = rijen.find((een) => een.id === id)?.inhoud ?? {}
    if (dag < vandaag || !lijst(inhoud.met).includes(betrokkeneId)) continue
    const met = lijst(inhoud.met).filter((wie) => wie !== betrokkeneId)
    if (met.length + lijst(inhoud.metPartijen).length === 0)
      await werk.verander('gebeurtenis', id, afgezegd, alleenDeUren(rijen, id))
    else {
      const zonder = { ...inhoud, met, nummer: volgendNummer(rijen, id) }
      await werk.verander('gebeurtenis', id, { betrokkene_id: met[0] ?? null }, zonder)
    }
  }
}

const meld = async (werk: AanpakWerk, betrokkeneId: string): Promise<void> => {
  const code = meldingNaOverlijden(werk.feiten, betrokkeneId)
  if (code === undefined) return
  const { staat } = werk.feiten.dossier
  const rij = { soort: 'melding-aan-college', betrokkene_id: null, datum: werk.kader.vandaag, code }
  await werk.voegToe('gebeurtenis', rij, { toelichting: overlijdenMelding })
  const naar = staatNaMelding(code, staat)
  if (naar !== staat)
    await werk.gaOver({ naam: 'meld-aan-college', naar, artikel: 'coordinator-meldt', redenCode: code })
}

/**
 * Records that somebody of this aanpak died: nothing about him is shared or agreed any more, what he would do himself and the
 * talks with him close, and the college is told, without his name (2.3a.3 lid 4; N-2.3a.3-4, N-AVG-5-1d).
 */
export const legOverlijdenVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-overlijden-vast',
  normen: ['N-AVG-5-1d', 'N-2.3a.3-4'],
  pad: 'overlijdens',
  metInhoud: ['afspraak', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze(), datum: datum() }),
  vooraf: voorafLegOverlijdenVast,
  toets: toetsLegOverlijdenVast,
  effect: async ({ betrokkeneId, datum: dag }, werk) => {
    const rij = { soort: 'overleden', betrokkene_id: betrokkeneId, datum: dag, code: null }
    await werk.voegToe('gebeurtenis', rij)
    const ingetrokken = { op: werk.kader.vandaag, reden: overlijdenMelding }
    await sluitGeversvragen(werk, ({ over }) => over === betrokkeneId)
    for (const { id } of vervaltMet(werk.feiten, betrokkeneId))
      await schrijfAfspraak(werk, id, { staat: 'ingetrokken' }, { ingetrokken })
    await zegAf(werk, betrokkeneId)
    await meld(werk, betrokkeneId)
  },
  bericht: ({ betrokkeneId }, { tx, dossier, feiten }, { vandaag }) =>
    meldingNaOverlijden(feiten, betrokkeneId) ? beslissersVan(tx, dossier.gemeente, vandaag) : [],
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing, { vandaag }) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => !isOverleden(feiten, id, vandaag)),
  }),
  voorbeeld: { betrokkeneId: '{client}', datum: '{vandaag}' },
})
