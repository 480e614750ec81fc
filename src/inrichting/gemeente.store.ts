import { open, type Tx } from '../platform/db/tx.ts'
import type { Fg } from '../verwerking/maak-brief.ts'
import { fgKolom } from './fg.store.ts'
import type { LiveFeiten } from './rules/mag-live.ts'

/** A processor agreement (AVG 28). It counts from `geslotenOp` until `looptTot`, that day itself not. */
export interface Verwerkersovereenkomst {
  readonly gemeente: string
  readonly id: string
  readonly organisatieId: string
  readonly onderwerp: string
  readonly geslotenOp: string
  readonly looptTot?: string
}

/** Registers a municipality, not live yet; does nothing when the code is there already. */
export const registreerGemeente = async (tx: Tx, gemeente: { code: string; naam: string }): Promise<void> => {
  await open(tx)(
    'insert into inrichting.gemeente (code, naam) values ($1, $2) on conflict (code) do nothing',
    [gemeente.code, gemeente.naam],
  )
}

/** A municipality with whether it is live, or undefined. */
export const vindGemeente = async (tx: Tx, code: string) => {
  const [rij] = await open(tx)<{
    code: string
    naam: string
    oin: string | null
    fg: Fg | null
    hulp: unknown
    live: boolean
    liveSinds: string | null
  }>(
    `select code, naam, oin, ${fgKolom}, hulp, live, live_sinds as "liveSinds" from inrichting.gemeente g where code = $1`,
    [code],
  )
  return rij
}

/** Sets by which number other organisations know this municipality. */
export const zetOin = async (tx: Tx, code: string, oin: string): Promise<void> => {
  await open(tx)('update inrichting.gemeente set oin = $2 where code = $1', [code, oin])
}

/** Registers a processor agreement; does nothing when the id is there already. */
export const registreerVerwerkersovereenkomst = async (
  tx: Tx,
  rij: Verwerkersovereenkomst,
): Promise<void> => {
  await open(tx)(
    `insert into inrichting.verwerkersovereenkomst (gemeente, id, organisatie_id, onderwerp, gesloten_op, loopt_tot)
     values ($1, $2, $3, $4, $5, $6) on conflict (gemeente, id) do nothing`,
    [rij.gemeente, rij.id, rij.organisatieId, rij.onderwerp, rij.geslotenOp, rij.looptTot ?? null],
  )
}

/** What the rule needs: the agreements, the processors whose people hold a running pet here, and whether the data protection officer can be reached (N-AVG-28, AVG 13). */
export const liveFeiten = async (tx: Tx, gemeente: string, op: string): Promise<LiveFeiten> => {
  const query = open(tx)
  const overeenkomsten = await query<LiveFeiten['overeenkomsten'][number]>(
    `select organisatie_id as "organisatieId", gesloten_op as "geslotenOp", loopt_tot as "looptTot"
     from inrichting.verwerkersovereenkomst where gemeente = $1`,
    [gemeente],
  )
  const verwerkers = await query<{ id: string; naam: string }>(
    `select distinct o.id, o.naam
     from inrichting.pet p
     join inrichting.gebruiker u on u.id = p.gebruiker_id
     join inrichting.organisatie o on o.id in (u.organisatie_id, p.organisatie_id) and o.soort = 'verwerker'
     where p.gemeente = $1 and (p.tot is null or p.tot > $2)
     order by o.naam`,
    [gemeente, op],
  )
  const fg = (await vindGemeente(tx, gemeente))?.fg ?? null
  return { overeenkomsten, verwerkers, fgBereikbaar: fg !== null }
}

/** Sets the municipality live as of `op`. */
export const zetLive = async (tx: Tx, gemeente: string, op: string): Promise<void> => {
  await open(tx)('update inrichting.gemeente set live = true, live_sinds = $2 where code = $1 and not live', [
    gemeente,
    op,
  ])
}

/** The municipalities that are live, by code and name: where somebody can sign in for himself. */
export const liveGemeenten = (tx: Tx): Promise<readonly { code: string; naam: string }[]> =>
  open(tx)<{ code: string; naam: string }>(
    'select code, naam from inrichting.gemeente where live order by naam, code',
  )

/** The names of all municipalities of this installation, by their code of four digits. */
export const gemeentenamen = async (tx: Tx): Promise<ReadonlyMap<string, string>> => {
  const rijen = await open(tx)<{ code: string; naam: string }>('select code, naam from inrichting.gemeente')
  return new Map(rijen.map(({ code, naam }) => [code, naam]))
}
