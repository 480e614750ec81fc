import { pseudoniemenIn } from '../dossier/vernietigen.store.ts'
import { type Binnen, pseudoniemIn } from '../personen/index.ts'
import { open, type Tx } from '../platform/db/tx.ts'
import type { KeyStore } from '../platform/keys/key-store.ts'
import type { Recht } from '../wet/rechten.ts'
import { kanWachten, type Verzoekstand, wachtMetVernietigen } from '../wet/wachten-met-vernietigen.ts'
import type { Waarover } from '../wet/wie-antwoordt.ts'

interface Rij {
  readonly id: string
  readonly recht: Recht
  readonly over: Waarover
  readonly staat: string
  readonly ontvangen_op: string
  readonly einde_op: string | null
}

const alsStand = ({ recht, over, staat, ontvangen_op, einde_op }: Rij): Verzoekstand => ({
  ...{ recht, over, ontvangenOp: ontvangen_op, eindeOp: einde_op },
  ingetrokken: staat === 'recht-ingetrokken',
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
  const rijen = await open(tx)<Rij>(
    `select distinct d.id, d.kenmerk->>'recht' as recht, d.kenmerk->>'over' as over, d.staat,
       d.verzocht_op::text as ontvangen_op, d.einde_op::text as einde_op
     from rechten.dossier d join rechten.betrokkene b on b.gemeente = d.gemeente and b.dossier_id = d.id
     where d.gemeente = $1 and d.id <> $2 and b.pseudoniem = any($3::uuid[])`,
    [gemeente, dossierId, daar],
  )
  return rijen.some((rij) => wachtMetVernietigen(alsStand(rij), compartiment, vandaag))
}
