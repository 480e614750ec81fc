import { z } from 'zod'
import { mensenVanOrganisatie } from '../inrichting/index.ts'
import { portaalWoorden as woorden } from '../teksten/nl/partijportaal-pagina.ts'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { overDePersoon, type VraagLezing, vanPortaal } from './declaratie.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  overnameredenen,
  postvak,
  toetsNeemVraag,
  toetsNeemVraagOver,
  toetsStuurVraagDoor,
  voorafNeemVraag,
  voorafNeemVraagOver,
  voorafStuurVraagDoor,
} from './rules/inbox.ts'

const collegas = ({ dossier }: Feiten, { tx, dossier: { gemeente } }: VraagLezing, { vandaag }: Kader) =>
  mensenVanOrganisatie(tx, gemeente, dossier.organisatieId, vandaag)

/** Takes a question out of the inbox of one's organisation (N-AVG-32). */
export const neemVraag = defineHandeling({
  ...vanPortaal,
  id: 'partij.neem-vraag',
  normen: ['N-AVG-32'],
  pad: 'opnames',
  alleenMensen: true,
  invoer: z.object({}),
  vooraf: voorafNeemVraag,
  toets: toetsNeemVraag,
  effect: (_, werk) => werk.werkBij({ behandelaar: werk.kader.wie.gebruikerId }),
  betrokkenen: overDePersoon,
  voorbeeld: {},
})

/** Takes over a question of a colleague who is away (N-AVG-32); he hears of it. */
export const neemVraagOver = defineHandeling({
  ...vanPortaal,
  id: 'partij.neem-vraag-over',
  normen: ['N-AVG-32'],
  pad: 'overnames',
  alleenMensen: true,
  invoer: z.object({ redenCode: keuze(overnameredenen) }),
  vooraf: voorafNeemVraagOver,
  toets: toetsNeemVraagOver,
  effect: (_, werk) => werk.werkBij({ behandelaar: werk.kader.wie.gebruikerId }),
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: overDePersoon,
  voorbeeld: { redenCode: 'afwezig' },
})

/** Sends a question on within the organisation: to a colleague, or back to the inbox (N-AVG-32). */
export const stuurVraagDoor = defineHandeling({
  ...vanPortaal,
  id: 'partij.stuur-vraag-door',
  normen: ['N-AVG-32'],
  pad: 'doorsturen',
  alleenMensen: true,
  daarna: { partijmedewerker: '/werkvoorraad' },
  invoer: z.object({ naar: dossierkeuze().optional() }),
  vooraf: voorafStuurVraagDoor,
  bij: collegas,
  toets: (invoer, feiten, kader, hier) =>
    toetsStuurVraagDoor(
      invoer,
      feiten,
      kader,
      hier.map(({ gebruikerId }) => gebruikerId),
    ),
  effect: ({ naar }, werk) => werk.werkBij({ behandelaar: naar === postvak ? null : (naar ?? null) }),
  bericht: ({ naar }) => (naar && naar !== postvak ? [naar] : []),
  betrokkenen: overDePersoon,
  keuzes: async (feiten, lezing, kader) => ({
    naar: [
      ...(await collegas(feiten, lezing, kader))
        .filter(({ gebruikerId }) => gebruikerId !== kader.wie.gebruikerId)
        .map(({ gebruikerId, naam }) => ({ waarde: gebruikerId, label: naam })),
      // What nobody has is in the inbox already.
      ...(feiten.dossier.behandelaar === null ? [] : [{ waarde: postvak, label: woorden.terugInPostvak }]),
    ],
  }),
  voorbeeld: { naar: '{collega}' },
})
