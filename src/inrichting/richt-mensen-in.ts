import { randomUUID } from 'node:crypto'
import type { Tx } from '../platform/db/tx.ts'
import { registreerGebruiker, werkGebruikerBij, zoekGebruiker } from './gebruiker.store.ts'
import { ingericht, type Velden } from './ingericht.store.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { beeindigPet, registreerPet } from './pet.store.ts'
import { type Gedaan, richtRijIn } from './richt-in-rij.ts'

type Gebruiker = Inrichtingsbestand['gebruikers'][number]

const richtGebruikerIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { issuer, subject, naam, mail, werkgever, ambtenaar }: Gebruiker,
  plek: string,
): Promise<string> => {
  const bekend = await zoekGebruiker(tx, issuer, subject)
  const id = bekend ?? randomUUID()
  const eigen = { id, naam, ...(mail === undefined ? {} : { mail }) }
  await richtRijIn(gedaan, {
    lijst: 'gebruikers',
    plek,
    nu: bekend === undefined ? undefined : await ingericht(tx, 'gebruiker', '', id),
    // Without a mail address in the file, the one the provider gave stays.
    gewenst: { naam, werkgever, ambtenaar, ...(mail === undefined ? {} : { mail }) },
    maak: () =>
      registreerGebruiker(tx, {
        ...eigen,
        oidcIssuer: issuer,
        oidcSubject: subject,
        organisatieId: werkgever,
        isGemeenteambtenaar: ambtenaar,
      }),
    bij: { velden: ['naam', 'mail'], doe: () => werkGebruikerBij(tx, id, naam, mail) },
  })
  return id
}

/** Whether a row with days can end, or end sooner, on `tot`; that it ended is not taken back. */
export const kanEindigen = (nu: Velden | undefined, tot: string | undefined): tot is string =>
  tot !== undefined && (!nu?.tot || tot < String(nu.tot)) && tot >= String(nu?.van)

const richtPetIn = async (
  tx: Tx,
  gedaan: Gedaan,
  pet: Gebruiker['petten'][number],
  { gemeente, gebruikerId, plek }: { gemeente: string; gebruikerId: string; plek: string },
): Promise<void> => {
  const { id, rol, mandaat, van, tot, organisatie } = pet
  const nu = await ingericht(tx, 'pet', gemeente, id)
  await richtRijIn(gedaan, {
    lijst: 'petten',
    plek,
    nu,
    gewenst: {
      gebruiker: gebruikerId,
      rol,
      mandaat,
      van,
      tot: tot ?? null,
      organisatie: organisatie ?? null,
    },
    maak: () =>
      registreerPet(tx, {
        ...{ gemeente, id, gebruikerId, rol, mandaat, van },
        ...(tot === undefined ? {} : { tot }),
        ...(organisatie === undefined ? {} : { organisatieId: organisatie }),
      }),
    ...(kanEindigen(nu, tot) && { bij: { velden: ['tot'], doe: () => beeindigPet(tx, gemeente, id, tot) } }),
  })
}

/** The people of a file with their petten (Awb 10:1); a person is known by issuer and subject. */
export const richtMensenIn = async (tx: Tx, gedaan: Gedaan, bestand: Inrichtingsbestand): Promise<void> => {
  const { code: gemeente } = bestand.gemeente
  for (const [nr, gebruiker] of bestand.gebruikers.entries()) {
    const plek = `gebruikers ${nr + 1}`
    const gebruikerId = await richtGebruikerIn(tx, gedaan, gebruiker, plek)
    for (const [petNr, pet] of gebruiker.petten.entries())
      await richtPetIn(tx, gedaan, pet, { gemeente, gebruikerId, plek: `${plek}, petten ${petNr + 1}` })
  }
}
