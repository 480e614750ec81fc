import { open, type Tx } from '../platform/db/tx.ts'

/** The fields of one row as an inrichtingsbestand names them; null when not filled in. */
export type Velden = Readonly<Record<string, string | boolean | null>>

const vragen = {
  organisatie: 'select naam, soort, domein from inrichting.organisatie where id = $1',
  gebruiker: `select naam, mail, organisatie_id as werkgever, is_gemeenteambtenaar as ambtenaar
    from inrichting.gebruiker where id = $1`,
  pet: `select gebruiker_id as gebruiker, rol, mandaat, van, tot, organisatie_id as organisatie
    from inrichting.pet where id = $1 and gemeente = $2`,
  systeem: `select client_id as "clientId", naam, organisatie_id as organisatie, van, tot, meldadres, sleutel::text
    from inrichting.systeem where id = $1 and gemeente = $2`,
  team: 'select naam from inrichting.team where id = $1 and gemeente = $2',
  teamlid: `select team_id as team, gebruiker_id as gebruiker, van, tot from inrichting.teamlid
    where id = $1 and gemeente = $2`,
  partij: `select naam, domein, regime, soort, contact, organisatie_id as organisatie,
      (select coalesce(string_agg(concat_ws(' ', procedure, vanaf, tot), ', ' order by procedure collate "C", vanaf), '')
       from inrichting.partij_op_lijst where gemeente = p.gemeente and partij_id = p.id) as lijsten, taak, contactweg,
      (select coalesce(string_agg(concat_ws(' ', wat, vanaf, tot, grond), ', ' order by wat collate "C", vanaf), '')
       from inrichting.partij_recht where gemeente = p.gemeente and partij_id = p.id) as "eigenRecht",
      (select coalesce(string_agg(concat_ws(' ', onderwerp, vanaf, tot), ', ' order by onderwerp collate "C", vanaf), '')
       from inrichting.partij_afspraak where gemeente = p.gemeente and partij_id = p.id) as afspraken
    from inrichting.partij p where id = $1 and gemeente = $2`,
  verwerkersovereenkomst: `select organisatie_id as organisatie, onderwerp, gesloten_op as "geslotenOp",
      loopt_tot as "looptTot"
    from inrichting.verwerkersovereenkomst where id = $1 and gemeente = $2`,
} as const

const gedeeld: readonly string[] = ['organisatie', 'gebruiker']

/** What stands in a register under this id, in this municipality where it is of one; undefined when nothing does. */
export const ingericht = async (
  tx: Tx,
  soort: keyof typeof vragen,
  gemeente: string,
  id: string,
): Promise<Velden | undefined> => {
  const [rij] = await open(tx)<Record<string, string | boolean | null>>(
    vragen[soort],
    gedeeld.includes(soort) ? [id] : [id, gemeente],
  )
  return rij
}

/** Takes over how a party is called and reached, what it is for and what kind it is; not its domain or regime. */
export const werkPartijBij = async (
  tx: Tx,
  gemeente: string,
  id: string,
  { naam, soort, contact, taak, contactweg }: Velden,
): Promise<void> => {
  await open(tx)(
    `update inrichting.partij set naam = $3, soort = $4, contact = $5, taak = $6, contactweg = $7
     where gemeente = $1 and id = $2`,
    [gemeente, id, naam, soort, contact, taak, contactweg],
  )
}

/** Sets until when a processor agreement runs (AVG 28); null for no end. */
export const zetLooptTot = async (
  tx: Tx,
  gemeente: string,
  id: string,
  looptTot: string | null,
): Promise<void> => {
  await open(tx)(
    'update inrichting.verwerkersovereenkomst set loopt_tot = $3 where gemeente = $1 and id = $2',
    [gemeente, id, looptTot],
  )
}
