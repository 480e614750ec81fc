import type { Tx } from '../platform/db/tx.ts'
import { zoekGebruiker } from './gebruiker.store.ts'
import { ingericht } from './ingericht.store.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import { type Gedaan, richtRijIn } from './richt-in-rij.ts'
import { kanEindigen } from './richt-mensen-in.ts'
import { beeindigTeamlid, noemTeam, registreerTeam, registreerTeamlid } from './team.store.ts'

type Lid = Inrichtingsbestand['teams'][number]['leden'][number]

const richtLidIn = async (
  tx: Tx,
  gedaan: Gedaan,
  { id, issuer, subject, van, tot }: Lid,
  { gemeente, teamId, plek }: { gemeente: string; teamId: string; plek: string },
): Promise<void> => {
  const gebruikerId = await zoekGebruiker(tx, issuer, subject)
  if (!gebruikerId) throw new Error('a file with somebody of a team who is no user was read')
  const nu = await ingericht(tx, 'teamlid', gemeente, id)
  await richtRijIn(gedaan, {
    lijst: 'teamleden',
    plek,
    nu,
    gewenst: { team: teamId, gebruiker: gebruikerId, van, tot: tot ?? null },
    maak: () =>
      registreerTeamlid(tx, {
        gemeente,
        id,
        teamId,
        gebruikerId,
        van,
        ...(tot === undefined ? {} : { tot }),
      }),
    ...(kanEindigen(nu, tot) && {
      bij: { velden: ['tot'], doe: () => beeindigTeamlid(tx, gemeente, id, tot) },
    }),
  })
}

/** The teams of a file with who is in them (N-AVG-32); the people must be there already. */
export const richtTeamsIn = async (tx: Tx, gedaan: Gedaan, bestand: Inrichtingsbestand): Promise<void> => {
  const { code: gemeente } = bestand.gemeente
  for (const [nr, { id, naam, leden }] of bestand.teams.entries()) {
    const plek = `teams ${nr + 1}`
    await richtRijIn(gedaan, {
      lijst: 'teams',
      plek,
      nu: await ingericht(tx, 'team', gemeente, id),
      gewenst: { naam },
      maak: () => registreerTeam(tx, { gemeente, id, naam }),
      bij: { velden: ['naam'], doe: () => noemTeam(tx, { gemeente, id, naam }) },
    })
    for (const [lidNr, lid] of leden.entries())
      await richtLidIn(tx, gedaan, lid, { gemeente, teamId: id, plek: `${plek}, leden ${lidNr + 1}` })
  }
}
