import { open, type Tx } from '../platform/db/tx.ts'

/** Someone who can sign in; `organisatieId` is the employer. */
export interface Gebruiker {
  readonly id: string
  readonly oidcIssuer: string
  readonly oidcSubject: string
  readonly naam: string
  readonly organisatieId: string
  readonly isGemeenteambtenaar: boolean
  readonly mail?: string
}

/** The id of the user behind a subject of a provider; undefined when nobody registered them. */
export const zoekGebruiker = async (tx: Tx, issuer: string, subject: string): Promise<string | undefined> => {
  const [rij] = await open(tx)<{ id: string }>(
    'select id from inrichting.gebruiker where oidc_issuer = $1 and oidc_subject = $2',
    [issuer, subject],
  )
  return rij?.id
}

/** Registers a user; does nothing when the id is there already. */
export const registreerGebruiker = async (tx: Tx, gebruiker: Gebruiker): Promise<void> => {
  await open(tx)(
    `insert into inrichting.gebruiker (id, oidc_issuer, oidc_subject, naam, organisatie_id, is_gemeenteambtenaar, mail)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [
      gebruiker.id,
      gebruiker.oidcIssuer,
      gebruiker.oidcSubject,
      gebruiker.naam,
      gebruiker.organisatieId,
      gebruiker.isGemeenteambtenaar,
      gebruiker.mail ?? null,
    ],
  )
}

/** Takes over the name and mail address that the provider knows now. */
export const werkGebruikerBij = async (tx: Tx, id: string, naam: string, mail?: string): Promise<void> => {
  await open(tx)(
    `update inrichting.gebruiker set naam = $2, mail = coalesce($3, mail)
     where id = $1 and (naam, mail) is distinct from ($2, coalesce($3, mail))`,
    [id, naam, mail ?? null],
  )
}
