import { open, type Tx } from '../platform/db/tx.ts'
import type { Fg } from '../verwerking/maak-brief.ts'

/** The data protection officer of a municipality `g`, as one value; null until it was set up. */
export const fgKolom = `case when g.fg_naam is not null then
  json_build_object('naam', g.fg_naam, 'email', g.fg_email, 'telefoon', g.fg_telefoon) end as fg`

/** Sets how people reach the data protection officer of this municipality (AVG 13 lid 1 onder b, 37 lid 7). */
export const zetFg = async (tx: Tx, code: string, { naam, email, telefoon }: Fg): Promise<void> => {
  await open(tx)(
    'update inrichting.gemeente set fg_naam = $2, fg_email = $3, fg_telefoon = $4 where code = $1',
    [code, naam, email, telefoon],
  )
}
