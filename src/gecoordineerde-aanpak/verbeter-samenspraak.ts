import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { tekstenVan } from './keuzes.ts'
import { toetsVerbeterSamenspraak, voorafVerbeterSamenspraak } from './rules/verbeter-samenspraak.ts'
import { samenspraakInhoud, samenspraakKeuze, samenspraakVelden } from './samenspraak-velden.ts'

/** Mends with whom a goal or an agreement was talked through, or why not; the old value is gone (N-2.3a.3-5, N-AVG-16). */
export const verbeterSamenspraak = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verbeter-samenspraak',
  normen: ['N-2.3a.3-5', 'N-AVG-5-1d', 'N-AVG-16'],
  pad: 'samenspraakverbeteringen',
  metInhoud: ['doel', 'afspraak'],
  invoer: z.object({
    overId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
    ...samenspraakVelden,
  }),
  vooraf: voorafVerbeterSamenspraak,
  toets: toetsVerbeterSamenspraak,
  effect: async ({ overId, reden, ...bespreking }, werk) => {
    const { vandaag } = werk.kader
    const samenspraak = samenspraakInhoud(bespreking, vandaag)
    const verbeterd = { op: vandaag, reden }
    for (const tabel of ['doel', 'afspraak'] as const) {
      const rij = werk.rijen(tabel).find(({ id }) => id === overId)
      if (rij) await werk.verbeter(tabel, overId, {}, { ...rij.inhoud, samenspraak, verbeterd })
    }
  },
  betrokkenen: clientenVan,
  keuzes: async (_, lezing) => ({
    overId: [...tekstenVan(lezing, 'doel'), ...tekstenVan(lezing, 'afspraak')].map(([waarde, label]) => ({
      waarde,
      label,
    })),
    ...(await samenspraakKeuze(lezing)),
  }),
  voorbeeld: { overId: '{doel}', reden: 'De partner was er ook bij.', besprokenMet: ['{client}'] },
})
