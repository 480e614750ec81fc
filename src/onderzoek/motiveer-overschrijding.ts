import { z } from 'zod'
import { datum, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsMotiveerOverschrijding, voorafMotiveerOverschrijding } from './rules/andere-wetten.ts'
import { overschrijdingsredenen } from './rules/gebeurtenissen.ts'

/** Says why the six weeks were not enough, what the client was told, and when it is expected (N-2.3a.1-4-tm). */
export const motiveerOverschrijding = defineHandeling({
  id: 'onderzoek.motiveer-overschrijding',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4-tm', 'N-Awb-3.2'],
  pad: 'overschrijdingen',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    oorzaak: keuze(overschrijdingsredenen),
    toelichting: tekst({ min: 10, wieZiet: 'client' }),
    verteld: ja().default(false),
    watVerteld: tekst({ wieZiet: 'client' }).optional(),
    verwachtOp: datum(),
  }),
  vooraf: opDeDag(voorafMotiveerOverschrijding),
  toets: (invoer, feiten, { vandaag }) => toetsMotiveerOverschrijding(invoer, feiten, vandaag),
  effect: async ({ oorzaak, toelichting, watVerteld, verwachtOp }, werk) => {
    const rij = { soort: 'overschrijding-gemotiveerd', betrokkene_id: null, datum: verwachtOp, code: oorzaak }
    await werk.voegToe('gebeurtenis', rij, {
      toelichting,
      watVerteld: watVerteld ?? null,
      op: werk.kader.vandaag,
    })
  },
  betrokkenen: () => 'allen',
  voorbeeld: {
    oorzaak: 'antwoord-ontbreekt',
    toelichting: 'Een partij heeft nog niet geantwoord op een vraag over de schulden.',
    verteld: true,
    verwachtOp: '{vandaag}',
  },
})
