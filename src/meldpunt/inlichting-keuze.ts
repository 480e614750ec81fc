import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { meldpuntWoorden as woorden } from '../teksten/nl/meldpunt-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { MeldingLezing } from './declaratie.ts'
import { gevraagde, naamVanAnder } from './naam-van-ander.ts'
import type { InlichtingFeit } from './rules/feiten.ts'

/** Questions as options: who was asked, and when. */
export const inlichtingKeuze = async (
  vragen: readonly InlichtingFeit[],
  lezing: MeldingLezing,
): Promise<readonly Keuze[]> => {
  const naam = await naamVanAnder(lezing)
  return vragen.map((vraag) => ({
    waarde: vraag.id,
    label: vul(woorden.gevraagdAan, {
      wie: naam(gevraagde(vraag), 'bron', vraag.aan),
      datum: datumInWoorden(vraag.gevraagdOp),
    }),
  }))
}
