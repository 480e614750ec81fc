import { z } from 'zod'
import { voortgangWoorden } from '../teksten/nl/aanpak-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { type AanpakLezing, afspraakKeuze, doelKeuze } from './keuzes.ts'
import type { Feiten } from './rules/feiten.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import {
  doelstaatNa,
  toetsLegVoortgangVast,
  type Voortgang,
  voorafLegVoortgangVast,
} from './rules/leg-voortgang-vast.ts'

const waarover = (id: string, { afspraken }: Feiten): Pick<Voortgang, 'over' | 'id'> => ({
  over: afspraken.some((afspraak) => afspraak.id === id) ? 'afspraak' : 'doel',
  id,
})

const keuzes = async (feiten: Feiten, lezing: AanpakLezing) => ({
  overId: [
    ...doelKeuze(lezing).map((een) => ({ ...een, label: vul(voortgangWoorden.doel, { tekst: een.label }) })),
    ...(await afspraakKeuze(lezing, feiten.afspraken)).map((een) => ({
      ...een,
      label: vul(voortgangWoorden.afspraak, { tekst: een.label }),
    })),
  ],
})

/** Records how far a goal or an agreement is, and nothing of the help itself (N-2.3a.3-3, N-2.3a.3-5-ds). */
export const legVoortgangVast = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-voortgang-vast',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5', 'N-2.3a.3-5-ds'],
  pad: 'voortgang',
  metInhoud: ['doel', 'afspraak'],
  invoer: z.object({
    overId: dossierkeuze(),
    stand: keuze(gebeurtenissen.voortgang),
    datum: datum(),
    tekst: tekst({ max: 500, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafLegVoortgangVast,
  toets: ({ overId, ...invoer }, feiten, kader) =>
    toetsLegVoortgangVast({ ...invoer, ...waarover(overId, feiten) }, feiten, kader),
  effect: async ({ overId, stand, datum: dag, tekst: inhoud }, werk) => {
    const over = waarover(overId, werk.feiten)
    const rij = { soort: 'voortgang', betrokkene_id: null, datum: dag, code: stand }
    await werk.voegToe('gebeurtenis', rij, { ...over, tekst: inhoud ?? null })
    if (over.over === 'doel') await werk.verander('doel', overId, { staat: doelstaatNa(stand) })
  },
  betrokkenen: clientenVan,
  keuzes,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { overId: '{doel}', stand: 'loopt', datum: '{vandaag}', tekst: 'Er is een plan gemaakt.' },
})
