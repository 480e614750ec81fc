import { z } from 'zod'
import { rechtenBevriezen as woorden } from '../teksten/nl/rechten-bevriezen.ts'
import { vul } from '../teksten/tekst.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { legVast, overDePersoon, vanRechten } from './declaratie.ts'
import { leesDingen } from './lees-dingen.ts'
import { verzamelPakket } from './pakket.ts'
import { toetsZetVerklaringErbij, voorafZetVerklaringErbij } from './rules/verklaring.ts'
import { dingKeuze } from './stel-pakket-samen.ts'

/** Adds what the person says as an item of its own, of the same part and kind, that is kept from the same people. */
const voegToeBij = async (
  stroom: Stroom,
  { dingId, zegt, bron, datum }: Readonly<Record<'dingId' | 'zegt' | 'bron' | 'datum', string>>,
): Promise<void> => {
  const rij = stroom.rijen('gegeven').find(({ id }) => id === dingId)
  if (!rij) throw new Error('the toets looked whether it is there')
  const { betrokkene_id, onderdeel, thema, categorie, niveau, vraag_id, niet_tonen_aan } = rij
  const { tekst: over, noodzaak, reden } = rij.inhoud
  const kolommen = {
    betrokkene_id,
    onderdeel,
    thema,
    categorie,
    niveau,
    vraag_id,
    niet_tonen_aan,
    bron,
    datum,
  }
  await stroom.voegToe(
    'gegeven',
    { ...kolommen, verzoek_id: null, dienst_id: null, item_id: null },
    { tekst: vul(woorden.verklaring, { over: String(over), zegt }), noodzaak, reden },
  )
}

/** Puts beside an item what its person says of it, in his own words: to complete it, or because it was not mended (AVG 16; N-AVG-16). */
export const zetVerklaringErbij = defineHandeling({
  ...vanRechten,
  id: 'rechten.zet-verklaring-erbij',
  normen: ['N-AVG-16'],
  pad: 'verklaringen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({ dingId: dossierkeuze(), verklaring: tekst({ min: 3, max: 2000, wieZiet: 'college' }) }),
  vooraf: voorafZetVerklaringErbij,
  bij: (_, lezing, kader) => leesDingen(lezing, kader),
  toets: ({ dingId }, feiten, kader, alle) =>
    toetsZetVerklaringErbij({ bekend: alle.has(dingId) }, feiten, kader),
  effect: async ({ dingId, verklaring }, werk, alle) => {
    const { vandaag } = werk.kader
    const plaats = alle.get(dingId)?.plaats
    if (!plaats) throw new Error('the toets looked whether it is there')
    const bron = werk.feiten.dossier.door === 'zelf' ? 'betrokkene-zelf' : 'andere-betrokkene'
    const doel = { dossierId: plaats.dossierId, lees: ['gegeven'] as const }
    await werk.stroomDoor(plaats.compartiment, doel, (stroom) =>
      voegToeBij(stroom, { dingId, zegt: verklaring, bron, datum: vandaag }),
    )
    await legVast(werk, 'verklaring-erbij', vandaag, null, { dingId })
  },
  keuzes: async (_, lezing, kader) => ({ dingId: dingKeuze(await verzamelPakket(lezing, kader)) }),
  betrokkenen: overDePersoon,
  voorbeeld: { dingId: '{ding}', verklaring: 'Ik betaal sinds mei elke maand af.' },
})
