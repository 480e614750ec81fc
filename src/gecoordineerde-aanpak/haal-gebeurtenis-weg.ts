import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { zonderAntwoord } from '../wet/geversantwoord.ts'
import { type AanpakWerk, clientenVan, vanCoordinator } from './declaratie.ts'
import { gebeurtenisKeuze } from './gebeurtenis-keuze.ts'
import { voorwaardenVan } from './gegeven-voorwaarden.ts'
import { type AanpakLezing, tekst as alsTekst } from './keuzes.ts'
import { neemDienstantwoordTerug } from './neem-dienstantwoord-terug.ts'
import type { GebeurtenisFeit } from './rules/feiten.ts'
import { type Code, isCodeVan } from './rules/gebeurtenissen.ts'
import {
  toetsHaalGebeurtenisWeg,
  voorafHaalGebeurtenisWeg,
  type Waarover,
} from './rules/haal-gebeurtenis-weg.ts'
import { doelstaatNa } from './rules/leg-voortgang-vast.ts'
import { eigenVastleggingen } from './rules/vastleggingen.ts'
import { voortgangVan } from './rules/verbeter-voortgang.ts'

const waaroverVan = (lezing: Pick<AanpakLezing, 'rijen'>): Waarover =>
  new Map(
    lezing.rijen('gebeurtenis').map(({ id, inhoud }) => [
      id,
      {
        gegevenId: alsTekst(inhoud.gegevenId),
        partijId: alsTekst(inhoud.partijId),
        dienstId: alsTekst(inhoud.id),
      },
    ]),
  )

/** The provider's answer goes out of the conditions of the gegeven: it must be asked again. */
const vraagOpnieuw = async (werk: AanpakWerk, feit: GebeurtenisFeit, vragen: Waarover) => {
  const vraag = vragen.get(feit.id)
  const gegeven = werk.rijen('gegeven').find(({ id }) => id === vraag?.gegevenId)
  if (!vraag || !gegeven) return
  const antwoord = feit.code === 'mag' ? 'mag' : 'mag-niet'
  const oud = voorwaardenVan(werk).get(gegeven.id) ?? []
  const voorwaarden = zonderAntwoord(oud, vraag.partijId, antwoord)
  await werk.verander('gegeven', gegeven.id, {}, { ...gegeven.inhoud, voorwaarden })
}

/** What says that a letter went. */
const metBrief: readonly string[] = ['stoppen-bevestigd', 'coordinator-meegedeeld']

/** The letter that never went goes with it. */
const haalBriefWeg = async (werk: AanpakWerk, feit: GebeurtenisFeit) => {
  const { id } = werk.rijen('gebeurtenis').find((rij) => rij.id === feit.id)?.inhoud ?? {}
  await werk.verwijder('brief', alsTekst(id))
}

/** A goal follows the last progress that is left; without any it runs. */
const volgDoel = async (werk: AanpakWerk, feit: GebeurtenisFeit) => {
  const over = new Map(werk.rijen('gebeurtenis').map(({ id, inhoud }) => [id, alsTekst(inhoud.id)]))
  const doel = werk.feiten.doelen.find(({ id }) => id === over.get(feit.id))
  if (!doel) return
  const rest = voortgangVan(werk.feiten).filter(({ id }) => id !== feit.id && over.get(id) === doel.id)
  const stand = rest.at(-1)?.code ?? 'loopt'
  const staat = isCodeVan('voortgang', stand) ? doelstaatNa(stand as Code<'voortgang'>) : 'loopt'
  if (staat !== doel.staat) await werk.verander('doel', doel.id, { staat })
}

/**
 * Takes away what was recorded but never happened, with what followed from it; that it was taken away, and why, stays
 * (N-AVG-5-1d, N-AVG-16).
 */
export const haalGebeurtenisWeg = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.haal-gebeurtenis-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.3-5-ds'],
  pad: 'weggehaalde-gebeurtenissen',
  naOverlijden: 'kan',
  metInhoud: ['gebeurtenis', 'gegeven'],
  controleren: true,
  invoer: z.object({ gebeurtenisId: dossierkeuze(), reden: tekst({ min: 3, max: 500, wieZiet: 'client' }) }),
  vooraf: voorafHaalGebeurtenisWeg,
  bij: (_, lezing) => waaroverVan(lezing),
  toets: toetsHaalGebeurtenisWeg,
  effect: async ({ gebeurtenisId, reden }, werk, vragen) => {
    const feit = werk.feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)
    if (!feit) throw new Error('no such fact in this aanpak')
    if (feit.soort === 'gever-gevraagd') await vraagOpnieuw(werk, feit, vragen)
    if (feit.soort === 'dienst-antwoord') await neemDienstantwoordTerug(werk, feit, reden)
    if (metBrief.includes(feit.soort)) await haalBriefWeg(werk, feit)
    if (feit.soort === 'voortgang') await volgDoel(werk, feit)
    await werk.verwijder('gebeurtenis', gebeurtenisId)
    await werk.voegToe(
      'gebeurtenis',
      {
        soort: 'gebeurtenis-weggehaald',
        betrokkene_id: feit.betrokkeneId,
        datum: werk.kader.vandaag,
        code: null,
      },
      { reden, wat: feit.soort },
    )
  },
  betrokkenen: (feiten, { gebeurtenisId }) => {
    const wie = feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)?.betrokkeneId
    return wie ? [wie] : clientenVan(feiten)
  },
  keuzes: async (feiten, lezing) => ({
    gebeurtenisId: await gebeurtenisKeuze(eigenVastleggingen(feiten), lezing),
  }),
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', reden: 'Dit overleg was met een andere cliënt.' },
})
