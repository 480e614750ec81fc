import { legEersteContactVast } from '../src/onderzoek/leg-eerste-contact-vast.ts'
import { legGegevenVast } from '../src/onderzoek/leg-gegeven-vast.ts'
import { startOnderzoek } from '../src/onderzoek/start-onderzoek.ts'
import { stelReikwijdteVast } from '../src/onderzoek/stel-reikwijdte-vast.ts'
import { voegBetrokkeneToe } from '../src/onderzoek/voeg-betrokkene-toe.ts'
import { wijsOpClientondersteuning } from '../src/onderzoek/wijs-op-clientondersteuning.ts'
import { vandaag } from '../src/platform/clock/clock.ts'
import type { Omgeving } from '../src/verwerking/omgeving.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { worker } from './worker.ts'

/** How many gegevens a case has that is opened. */
export const gegevensPerCase = 60

type Do = (verwerking: Verwerking, invoer: unknown, dossierId?: string) => Promise<Record<string, string>>

const doer =
  (omgeving: Omgeving): Do =>
  async (verwerking, invoer, dossierId) => {
    const asked = { invoer, ...(dossierId ? { dossierId } : {}) }
    const afloop = await runVerwerking(verwerking, asked, worker, omgeving, {
      kanaal: 'taak',
      netwerk: undefined,
    })
    if (afloop.soort !== 'gedaan') throw new Error(`${verwerking.id}: ${JSON.stringify(afloop)}`)
    return { ...(afloop.uitkomst as Record<string, string>), dossierId: afloop.dossierId ?? '' }
  }

const gegeven = (betrokkeneId: string, nr: number) => ({
  ...legGegevenVast.voorbeeld,
  betrokkeneId,
  thema: ['schulden', 'inkomen', 'gezondheid'][nr % 3],
  tekst: `Zij vertelt dat brief nummer ${nr} van de gemeente al weken ongeopend op de kast ligt, naast de aanmaningen.`,
  noodzaak: 'Nodig om te weten welke hulp past en wat eerst moet, en wie daarbij kan steunen.',
})

const familyMember = (nr: number, voornamen: string, relatie: 'partner' | 'kind') => ({
  ...voegBetrokkeneToe.voorbeeld,
  relatie,
  voornamen,
  achternaam: `Voorbeeld-${nr}`,
  geboortedatum: `1990-01-${String((nr % 28) + 1).padStart(2, '0')}`,
})

/** One running onderzoek with three people and 60 gegevens, made by the acts themselves; gives its id. */
export const makeCase = async (omgeving: Omgeving, nr: number): Promise<string> => {
  const act = doer(omgeving)
  const today = vandaag(omgeving.klok)
  const { dossierId = '', betrokkeneId = '' } = await act(legEersteContactVast, {
    ...legEersteContactVast.voorbeeld,
    bsn: undefined,
    achternaam: `Voorbeeld-${nr}`,
    telefoon: '0612345678',
    verzochtOp: plusDagen(today, -14),
  })
  const on = (verwerking: Verwerking, invoer: unknown) => act(verwerking, invoer, dossierId)
  await on(wijsOpClientondersteuning, { betrokkeneId, datum: today })
  await on(startOnderzoek, { ...startOnderzoek.voorbeeld, datum: today })
  await on(stelReikwijdteVast, { ...stelReikwijdteVast.voorbeeld, met: [betrokkeneId], datum: today })
  await on(voegBetrokkeneToe, familyMember(nr, 'Youssef', 'partner'))
  await on(voegBetrokkeneToe, familyMember(nr, 'Lina', 'kind'))
  for (let i = 0; i < gegevensPerCase; i += 1) await on(legGegevenVast, gegeven(betrokkeneId, i))
  return dossierId
}
