import { z } from 'zod'
import { dossierkeuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { verlaatAndere } from './aanwezigheid.store.ts'
import { gaOver, type OverlegWerk, overAllen, vanDeelnemer, vanOrganisator } from './declaratie.ts'
import {
  eigenPlek,
  plekken,
  toetsGaWeg,
  toetsKomBinnen,
  toetsOpenCasusoverleg,
  voorafGaWeg,
  voorafKomBinnen,
  voorafOpenCasusoverleg,
} from './rules/aanwezigheid.ts'
import { deelnemerVan } from './rules/toegang.ts'
import { deelnemerKeuze } from './sluit-keuzes.ts'
import { vulVerstrektAan } from './verstrekt-in-overleg.ts'

/**
 * Writes that who acts is in the room, with a device of his own; gives which participant he is. A participant is in the room, and in the data, of one case: from another
 * conference he is gone (§4.4.5, N-5.4.3-1-std).
 */
const ikBenBinnen = async (werk: OverlegWerk, functie: string | null, als?: string): Promise<string> => {
  const ik = als ? { id: als } : deelnemerVan(werk.feiten, werk.kader)
  if (!ik) throw new Error('the toets lets nobody in who was not invited')
  const { gebruikerId, naam } = werk.kader.wie
  const { tx, op, dossier } = werk
  await verlaatAndere(tx, { gemeente: dossier.gemeente, dossierId: dossier.id, wie: gebruikerId, op })
  const rij = { deelnemer_id: ik.id, gebruiker_id: gebruikerId, sinds: op, tot: null }
  await werk.voegToe('aanwezigheid', rij, { naam, functie })
  return ik.id
}

/**
 * Opens the conference: from now on people can come in and bring something in, under the key that was made when it was convened and is destroyed
 * when it closes (5.4.3 lid 1; N-5.4.3-1, N-5.4.3-1-vw).
 */
export const openCasusoverleg = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.open-casusoverleg',
  normen: ['N-5.4.3-1', 'N-5.4.3-1-vw', 'N-5.4.3-1-std'],
  pad: 'openingen',
  invoer: z.object({}),
  vooraf: voorafOpenCasusoverleg,
  toets: toetsOpenCasusoverleg,
  effect: async (_, werk) => {
    await gaOver(werk, 'open-casusoverleg')
    await ikBenBinnen(werk, null)
  },
  betrokkenen: overAllen,
  voorbeeld: {},
})

/** Comes in, at the start or later: from now on one sees what was brought in (5.4.3 lid 1; N-5.4.3-1, N-5.4.3-1-vw). */
export const komBinnen = defineHandeling({
  ...vanDeelnemer,
  id: 'casusoverleg.kom-binnen',
  normen: ['N-5.4.3-1', 'N-5.4.3-1-vw', 'N-5.4.3-1-std'],
  pad: 'aanwezigheid',
  naastElkaar: true,
  metInhoud: ['deelnemer', 'ingebracht', 'overgang'],
  invoer: z.object({
    deelnemerId: dossierkeuze().optional(),
    functie: regel({ max: 80, wieZiet: 'partij' }).optional(),
  }),
  vooraf: voorafKomBinnen,
  toets: toetsKomBinnen,
  effect: async ({ functie, deelnemerId }, werk) => {
    await vulVerstrektAan(werk, await ikBenBinnen(werk, functie ?? null, deelnemerId))
  },
  betrokkenen: overAllen,
  nietHier: (feiten, kader) => (plekken(feiten, kader).length > 1 ? [] : ['deelnemerId']),
  keuzes: (feiten, lezing, kader) => ({ deelnemerId: deelnemerKeuze(plekken(feiten, kader), lezing) }),
  voorbeeld: {},
})

/** Leaves the room: from now on one sees nothing of it (N-5.4.3-1-vw). */
export const gaWeg = defineHandeling({
  ...vanDeelnemer,
  id: 'casusoverleg.ga-weg',
  normen: ['N-5.4.3-1-vw'],
  pad: 'vertrek',
  naastElkaar: true,
  invoer: z.object({}),
  vooraf: voorafGaWeg,
  toets: toetsGaWeg,
  effect: async (_, werk) => {
    const plek = eigenPlek(werk.feiten, werk.kader)
    if (!plek) throw new Error('the toets lets nobody leave who is not in')
    await werk.verander('aanwezigheid', plek.id, { tot: werk.op })
  },
  betrokkenen: overAllen,
  voorbeeld: {},
})
