import { z } from 'zod'
import { datum, dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { uitzonderingsgronden } from '../wet/weigergronden.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  beperkteGegevens,
  toetsBeperkInzage,
  toetsHefInzagebeperkingOp,
  voorafBeperkInzage,
  voorafHefInzagebeperkingOp,
} from './rules/beperk-inzage.ts'
import type { Feiten } from './rules/feiten.ts'

const beperking = {
  doel: 'onderzoek',
  rollen: ['toeleider'],
  dossier: onderzoekDossier,
  metInhoud: ['gegeven'],
  controleren: true,
} as const

const overWie = ({ gegevens }: Feiten, { gegevenId }: { readonly gegevenId: string }) =>
  gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId)

/** Limits for a time that its person sees one item: it is then nowhere on what he reads, and nothing says that it is not (AVG 23, UAVG 41; N-AVG-23). */
export const beperkInzage = defineHandeling({
  ...beperking,
  id: 'onderzoek.beperk-inzage',
  normen: ['N-AVG-23', 'N-AVG-15'],
  pad: 'inzagebeperkingen',
  invoer: z.object({
    gegevenId: dossierkeuze(),
    grond: keuze(uitzonderingsgronden),
    motief: tekst({ min: 20, max: 2000, wieZiet: 'toeleiders' }),
    tot: datum(),
  }),
  vooraf: opDeDag(voorafBeperkInzage),
  toets: (invoer, feiten, { vandaag }) => toetsBeperkInzage(invoer, feiten, vandaag),
  effect: async ({ gegevenId, grond, motief, tot }, werk) => {
    const betrokkene_id = overWie(werk.feiten, { gegevenId })[0] ?? null
    await werk.verander('gegeven', gegevenId, { niet_inzien_tot: tot })
    const rij = { soort: 'inzage-beperkt', betrokkene_id, datum: werk.kader.vandaag, code: grond }
    await werk.voegToe('gebeurtenis', rij, { gegevenId, motief, tot })
  },
  betrokkenen: overWie,
  keuzes: async (_, lezing) => ({ gegevenId: await keuzeUitGegevens(lezing) }),
  voorbeeld: {
    ...{ gegevenId: '{gegeven}', grond: 'bescherming-van-mensen', tot: '2027-02-15' },
    motief: 'Leest hij dit nu, dan weet hij waar zijn partner is.',
  },
})

/** Lets its person see an item again before the last day (AVG 23; N-AVG-23). */
export const hefInzagebeperkingOp = defineHandeling({
  ...beperking,
  id: 'onderzoek.hef-inzagebeperking-op',
  normen: ['N-AVG-23', 'N-AVG-15'],
  pad: 'opgeheven-inzagebeperkingen',
  naOverlijden: 'kan',
  invoer: z.object({
    gegevenId: dossierkeuze(),
    reden: tekst({ min: 5, max: 500, wieZiet: 'toeleiders' }),
  }),
  vooraf: opDeDag(voorafHefInzagebeperkingOp),
  toets: (invoer, feiten, { vandaag }) => toetsHefInzagebeperkingOp(invoer, feiten, vandaag),
  effect: async ({ gegevenId, reden }, werk) => {
    const betrokkene_id = overWie(werk.feiten, { gegevenId })[0] ?? null
    await werk.verander('gegeven', gegevenId, { niet_inzien_tot: null })
    const rij = { soort: 'inzagebeperking-opgeheven', betrokkene_id, datum: werk.kader.vandaag, code: null }
    await werk.voegToe('gebeurtenis', rij, { gegevenId, reden })
  },
  betrokkenen: overWie,
  keuzes: async (feiten, lezing) => ({
    gegevenId: await keuzeUitGegevens(lezing, (id) => beperkteGegevens(feiten).some((een) => een.id === id)),
  }),
  voorbeeld: { gegevenId: '{gegeven}', reden: 'Zij woont nu ergens anders.' },
})
