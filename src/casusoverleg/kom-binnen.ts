import { z } from 'zod'
import { regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { verlaatAndere } from './aanwezigheid.store.ts'
import { gaOver, type OverlegWerk, overAllen, vanDeelnemer, vanOrganisator } from './declaratie.ts'
import { kenmerkVan } from './overleg-dossier.ts'
import {
  eigenPlek,
  toetsGaWeg,
  toetsKomBinnen,
  toetsOpenCasusoverleg,
  voorafGaWeg,
  voorafKomBinnen,
  voorafOpenCasusoverleg,
} from './rules/aanwezigheid.ts'
import { deelnemerVan } from './rules/toegang.ts'

/**
 * Writes that who acts is in the room, with a device of his own. A participant is in the room, and in the data, of one case: from another
 * conference he is gone (§4.4.5, N-5.4.3-1-std).
 */
const ikBenBinnen = async (werk: OverlegWerk, functie: string | null): Promise<void> => {
  const ik = deelnemerVan(werk.feiten, werk.kader)
  if (!ik) throw new Error('the toets lets nobody in who was not invited')
  const { gebruikerId, naam } = werk.kader.wie
  const { tx, op, dossier } = werk
  await verlaatAndere(tx, { gemeente: dossier.gemeente, dossierId: dossier.id, wie: gebruikerId, op })
  const rij = { deelnemer_id: ik.id, gebruiker_id: gebruikerId, sinds: op, tot: null }
  await werk.voegToe('aanwezigheid', rij, { naam, functie })
}

/**
 * Opens the conference: from now on people can come in and bring something in, under a key that is made here and is destroyed when it closes
 * (5.4.3 lid 1; N-5.4.3-1, N-5.4.3-1-vw).
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
    const gesprekssleutel = werk.nieuwId()
    await werk.omgeving.sleutels.createKey(gesprekssleutel)
    await werk.werkBij({ kenmerk: { ...kenmerkVan(werk.dossier), gesprekssleutel } })
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
  invoer: z.object({ functie: regel({ max: 80, wieZiet: 'partij' }).optional() }),
  vooraf: voorafKomBinnen,
  toets: toetsKomBinnen,
  effect: ({ functie }, werk) => ikBenBinnen(werk, functie ?? null),
  betrokkenen: overAllen,
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
