import { open, type Tx } from '../platform/db/tx.ts'
import type { Rol } from '../wet/rollen.ts'

/**
 * A role of a user in one municipality, with the mandate it rests on. It counts from `van` until `tot`: on the day
 * `tot` itself it no longer does. `organisatieId` is the party a professional works for; staff have none.
 */
export interface Pet {
  readonly gemeente: string
  readonly id: string
  readonly gebruikerId: string
  readonly rol: Rol
  readonly mandaat: string
  readonly van: string
  readonly tot?: string
  readonly organisatieId?: string
  /** `claim`: kept by the claims of the identity provider, and ended by them. */
  readonly herkomst?: 'register' | 'claim'
}

/** A pet as the role switcher shows it. */
export interface PetKeuze {
  readonly gemeente: string
  readonly gemeenteNaam: string
  readonly id: string
  readonly rol: string
  readonly mandaat: string
  readonly organisatie: string | null
}

/** The petten of a user whose mandate runs on `op`, in all municipalities that are live (in the role of sign-in only). */
export const pettenVan = (tx: Tx, gebruikerId: string, op: string): Promise<PetKeuze[]> =>
  open(tx)<PetKeuze>(
    `select p.gemeente, g.naam as "gemeenteNaam", p.id, p.rol, p.mandaat, o.naam as organisatie
     from inrichting.pet p
     join inrichting.gemeente g on g.code = p.gemeente and g.live
     left join inrichting.organisatie o on o.id = p.organisatie_id
     where p.gebruiker_id = $1 and p.van <= $2 and (p.tot is null or p.tot > $2)
     order by g.naam, p.rol, p.id`,
    [gebruikerId, op],
  )

/** Registers a pet; does nothing when the id is there already. */
export const registreerPet = async (tx: Tx, pet: Pet): Promise<void> => {
  await open(tx)(
    `insert into inrichting.pet (gemeente, id, gebruiker_id, rol, mandaat, van, tot, organisatie_id, herkomst)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (gemeente, id) do nothing`,
    [
      pet.gemeente,
      pet.id,
      pet.gebruikerId,
      pet.rol,
      pet.mandaat,
      pet.van,
      pet.tot ?? null,
      pet.organisatieId ?? null,
      pet.herkomst ?? 'register',
    ],
  )
}

/** Ends a pet: from the day `op` on its mandate no longer counts. */
export const beeindigPet = async (tx: Tx, gemeente: string, id: string, op: string): Promise<void> => {
  await open(tx)(
    `update inrichting.pet set tot = greatest(van, $3::date)
     where gemeente = $1 and id = $2 and (tot is null or tot > $3)`,
    [gemeente, id, op],
  )
}

/** The petten that claims gave this user and that run on `op`: in one municipality, or in all for the role of sign-in. */
export const pettenUitClaims = (tx: Tx, gebruikerId: string, op: string) =>
  open(tx)<{ gemeente: string; id: string; rol: string }>(
    `select gemeente, id, rol from inrichting.pet
     where gebruiker_id = $1 and herkomst = 'claim' and van <= $2 and (tot is null or tot > $2)`,
    [gebruikerId, op],
  )
