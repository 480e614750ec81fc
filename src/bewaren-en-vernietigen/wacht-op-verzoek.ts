import { pseudoniemenIn, type Stand, standenVan } from '../dossier/vernietigen.store.ts'
import { type Binnen, pseudoniemIn } from '../personen/index.ts'
import type { Tx } from '../platform/db/tx.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { kanWachten, type Verzoekstand, wachtMetVernietigen } from '../wet/wachten-met-vernietigen.ts'

const alsVerzoek = ({ staat, verzocht_op, einde_op, kenmerk }: Stand): Verzoekstand => ({
  ...(kenmerk as unknown as Pick<Verzoekstand, 'recht' | 'over'>),
  ...{ ontvangenOp: verzocht_op, eindeOp: einde_op, ingetrokken: staat === 'recht-ingetrokken' },
})

/**
 * Whether destroying this dossier waits on day `vandaag`, because somebody who stands in it has a request, an objection or a complaint open about it
 * (N-AVG-17, N-AVG-18). Reads which right and until when, and neither who nor what for. Role `samenspraak_vernietiging`.
 */
export const wachtOpVerzoek = async (
  tx: Tx,
  sleutels: KeyStore,
  binnen: Binnen,
  dossierId: string,
  vandaag: string,
): Promise<boolean> => {
  const { gemeente, compartiment } = binnen
  if (!kanWachten.includes(compartiment)) return false
  const mensen = await pseudoniemenIn(tx, compartiment, gemeente, dossierId)
  const daar = mensen.map((alias) => pseudoniemIn(sleutels, binnen, alias, 'rechten'))
  const standen = await standenVan(tx, 'rechten', gemeente, daar, dossierId)
  return standen.some((stand) => wachtMetVernietigen(alsVerzoek(stand), compartiment, vandaag))
}
