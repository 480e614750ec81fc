import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { meldpuntWoorden as woorden } from '../teksten/nl/meldpunt-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { MeldingLezing } from './declaratie.ts'
import { partijenBijNaam } from './partij-keuze.ts'
import type { InlichtingFeit } from './rules/feiten.ts'

/** Questions as options: who was asked, and when. */
export const inlichtingKeuze = async (
  vragen: readonly InlichtingFeit[],
  lezing: MeldingLezing,
): Promise<readonly Keuze[]> => {
  const partijen = await partijenBijNaam(lezing)
  return vragen.map(({ id, aan, partijId, gevraagdOp }) => ({
    waarde: id,
    label: vul(woorden.gevraagdAan, {
      wie: partijen.get(partijId ?? '')?.naam ?? codeTekst('bron', aan),
      datum: datumInWoorden(gevraagdOp),
    }),
  }))
}
