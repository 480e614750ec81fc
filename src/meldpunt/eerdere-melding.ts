import type { Kader } from '../verwerking/verwerking.ts'
import type { MeldingLezing } from './declaratie.ts'
import { rondMelding } from './herkenning.store.ts'

/** Whether there is another melding about the same person, of this municipality and within its term (5.5.4 lid 1). */
export const heeftEerdereMelding = async (
  { tx, dossier }: MeldingLezing,
  { vandaag, wie }: Kader,
): Promise<boolean> => {
  const vraag = { gemeente: dossier.gemeente, dossierId: dossier.id, dag: vandaag }
  const { andere } = await rondMelding(tx, { ...vraag, gedaan: undefined, wie: wie.gebruikerId })
  return andere.length > 0
}
