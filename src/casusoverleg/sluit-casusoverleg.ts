import { z } from 'zod'
import { dossierkeuze, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { blijftBijPartijen } from './blijft-bij-partijen.ts'
import { blijftInDossier } from './blijft-in-dossier.ts'
import { gaOver, overAllen, vanOrganisator } from './declaratie.ts'
import {
  clientErbij,
  clientWasErbij,
  toetsSluitCasusoverleg,
  voorafSluitCasusoverleg,
  wieKanVertellen,
} from './rules/sluit-casusoverleg.ts'
import { watBlijft } from './sluit-beeld.ts'
import { deelnemerKeuze } from './sluit-keuzes.ts'

/** What was said at the table and does not outlive it: the rows now, and their key once this is committed. */
const gesprek = ['meeneming', 'gezien', 'ingebracht', 'aanwezigheid'] as const

/**
 * Closes the conference: the agreements and what was taken along with the yes of who brought it in go where they belong, and everything else
 * that was said is gone, with its key. Nothing goes round (5.4.3 lid 3 and 4; N-5.4.3-3, N-5.4.3-3-vsp, N-5.4.3-4a, N-5.4.3-4-slt).
 */
export const sluitCasusoverleg = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.sluit-casusoverleg',
  normen: [
    ...['N-5.4.3-1-vw', 'N-5.4.3-3', 'N-5.4.3-3-not', 'N-5.4.3-3-vsp', 'N-5.4.3-4a', 'N-5.4.3-4b'],
    ...['N-5.4.3-4c', 'N-5.4.3-4-slt'],
  ],
  pad: 'sluitingen',
  controleren: true,
  metInhoud: ['overgang', 'gebeurtenis', 'deelnemer', 'ingebracht', 'overlegafspraak', 'meeneming'],
  invoer: z.object({
    afsprakenCompleet: ja().default(false),
    meenemenNagelopen: ja().default(false),
    clientErbij: keuze(clientErbij),
    wieVertelt: dossierkeuze().optional(),
  }),
  alleenAls: {
    wieVertelt: ({ clientErbij: er }: Readonly<Record<string, unknown>>) => er !== undefined && er !== 'ja',
  },
  vooraf: voorafSluitCasusoverleg,
  toets: toetsSluitCasusoverleg,
  effect: async (invoer, werk) => {
    const { gesprekssleutel } = werk.feiten.dossier
    const daar = await blijftInDossier(werk, invoer)
    await blijftBijPartijen(werk, daar)
    for (const tabel of gesprek)
      for (const { id } of werk.dossier.rijen[tabel]) await werk.verwijder(tabel, id)
    await gaOver(werk, 'sluit-casusoverleg')
    if (gesprekssleutel) werk.vernietigSleutel(gesprekssleutel)
  },
  betrokkenen: overAllen,
  watVolgt: watBlijft,
  keuzes: (feiten, lezing) => ({ wieVertelt: deelnemerKeuze(wieKanVertellen(feiten), lezing) }),
  begin: (feiten) => ({ clientErbij: clientWasErbij(feiten) }),
  voorbeeld: {
    afsprakenCompleet: true,
    meenemenNagelopen: true,
    clientErbij: 'nee',
    wieVertelt: '{organisator}',
  },
})
