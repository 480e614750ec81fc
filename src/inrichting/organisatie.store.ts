import { open, type Tx } from '../platform/db/tx.ts'

/** An employer: the municipality itself, a party, or a processor (AVG 28) such as a neighbourhood team. */
export interface Organisatie {
  readonly id: string
  readonly naam: string
  readonly soort: 'gemeente' | 'partij' | 'verwerker'
  readonly domein?: string
}

/** Registers an organisation; does nothing when the id is there already. */
export const registreerOrganisatie = async (tx: Tx, organisatie: Organisatie): Promise<void> => {
  await open(tx)(
    'insert into inrichting.organisatie (id, naam, soort, domein) values ($1, $2, $3, $4) on conflict (id) do nothing',
    [organisatie.id, organisatie.naam, organisatie.soort, organisatie.domein ?? null],
  )
}

/** One organisation, or undefined. */
export const vindOrganisatie = async (tx: Tx, id: string) => {
  const [rij] = await open(tx)<{
    id: string
    naam: string
    soort: Organisatie['soort']
    domein: string | null
  }>('select id, naam, soort, domein from inrichting.organisatie where id = $1', [id])
  return rij
}
