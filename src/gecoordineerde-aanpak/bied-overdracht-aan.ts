import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { datum, ja, meerkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { plekken, toetsBiedOverdrachtAan, voorafBiedOverdrachtAan } from './rules/bied-overdracht-aan.ts'

/**
 * The coordinator of a party offers the college everything that he processed as coordinator, and says where it lies as well: his side of
 * the protocol, as long as he still can (5.4.4 lid 8, N-5.4.4-8). Once more replaces it.
 */
export const biedOverdrachtAan = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.bied-overdracht-aan',
  normen: ['N-5.4.4-8', 'N-5.4.4-6'],
  pad: 'aangeboden-overdrachten',
  invoer: z.object({
    op: datum(),
    watEnHoe: tekst({ min: 5, max: 500, wieZiet: 'college' }),
    elders: meerkeuze(plekken, 0).default([]),
    nergensAnders: ja().default(false),
    alles: ja().default(false),
  }),
  vooraf: voorafBiedOverdrachtAan,
  toets: toetsBiedOverdrachtAan,
  effect: async ({ op, watEnHoe, elders }, werk) => {
    const rij = { soort: 'overdracht-aangeboden', betrokkene_id: null, datum: op, code: null }
    const partijId = werk.feiten.dossier.verwerkingsverantwoordelijke
    await werk.voegToe('gebeurtenis', rij, { partijId, watEnHoe, elders })
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: {
    op: '{vandaag}',
    watEnHoe: 'Alles staat in deze aanpak. Een map met brieven is vandaag bezorgd.',
    elders: ['papier', 'mail'],
    alles: true,
  },
})
