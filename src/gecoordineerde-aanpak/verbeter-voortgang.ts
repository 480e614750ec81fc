import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Keuzes } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { type AanpakLezing, tekstenVan } from './keuzes.ts'
import type { Feiten } from './rules/feiten.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { doelstaatNa, type Voortgang } from './rules/leg-voortgang-vast.ts'
import {
  isLaatste,
  toetsVerbeterVoortgang,
  voorafVerbeterVoortgang,
  voortgangVan,
  type Waarover,
} from './rules/verbeter-voortgang.ts'

type Inhoud = Pick<Voortgang, 'over' | 'id' | 'tekst'>

const inhoudenVan = (lezing: Pick<AanpakLezing, 'rijen'>): ReadonlyMap<string, Inhoud> =>
  new Map(lezing.rijen('gebeurtenis').map(({ id, inhoud }) => [id, inhoud as unknown as Inhoud]))

const keuzes = (feiten: Feiten, lezing: AanpakLezing): Keuzes => {
  const inhouden = inhoudenVan(lezing)
  const teksten = new Map([...tekstenVan(lezing, 'doel'), ...tekstenVan(lezing, 'afspraak')])
  const voortgangId = voortgangVan(feiten)
    .toReversed()
    .map(({ id, datum: dag, code }) => ({
      waarde: id,
      label: `${datumInWoorden(dag)}: ${codeTekst('voortgang', code ?? '')}`,
      uitleg: teksten.get(inhouden.get(id)?.id ?? '') ?? '',
    }))
  return { voortgangId }
}

const zoalsHetIs = (feiten: Feiten, lezing: AanpakLezing, voortgangId: string) => {
  const feit = voortgangVan(feiten).find(({ id }) => id === voortgangId)
  const woorden = inhoudenVan(lezing).get(voortgangId)?.tekst
  return { stand: feit?.code, datum: feit?.datum, ...(woorden ? { tekst: woorden } : {}) }
}

/** Mends progress that was recorded wrong; a goal follows its last progress (N-AVG-5-1d, N-AVG-16, N-2.3a.3-5-ds). */
export const verbeterVoortgang = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-voortgang',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.3-5-ds'],
  pad: 'voortgangverbeteringen',
  metInhoud: ['gebeurtenis', 'doel', 'afspraak'],
  invoer: z.object({
    voortgangId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    stand: keuze(gebeurtenissen.voortgang).optional(),
    datum: datum().optional(),
    tekst: tekst({ max: 500, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafVerbeterVoortgang,
  bij: (_, lezing): Waarover => inhoudenVan(lezing),
  toets: toetsVerbeterVoortgang,
  effect: async ({ voortgangId, stand, datum: dag, tekst: nieuw, reden }, werk, waarover) => {
    const oud = inhoudenVan(werk).get(voortgangId)
    if (!oud) throw new Error('no such progress in this aanpak')
    const rij = { ...(dag ? { datum: dag } : {}), ...(stand ? { code: stand } : {}) }
    const verbeterd = { op: werk.kader.vandaag, reden }
    const { over, id } = oud
    const inhoud = { over, id, tekst: nieuw ?? oud.tekst ?? null, verbeterd }
    await werk.verbeter('gebeurtenis', voortgangId, rij, inhoud)
    if (stand && over === 'doel' && isLaatste(voortgangId, werk.feiten, waarover))
      await werk.verander('doel', id, { staat: doelstaatNa(stand) })
  },
  betrokkenen: clientenVan,
  keuzes,
  begin: (feiten, lezing, _, { voortgangId }) => (voortgangId ? zoalsHetIs(feiten, lezing, voortgangId) : {}),
  voorbeeld: { voortgangId: '{voortgang}', reden: 'Het was een ander doel.', stand: 'loopt' },
})
