import {
  gaLive,
  inrichtingRol,
  registreerGebruiker,
  registreerGemeente,
  registreerOrganisatie,
  registreerPartij,
  registreerPet,
  registreerSysteem,
  registreerTeam,
  registreerTeamlid,
  registreerVerwerkersovereenkomst,
  werkSysteemBij,
  zetFg,
  zetHulp,
  zetMeldpunt,
} from '../inrichting/index.ts'
import type { Database } from '../platform/db/database.ts'
import type { Tx } from '../platform/db/tx.ts'
import { ontwerpZoalsIngediend } from '../wet/artikelen/rij.ts'
import { rollen } from '../wet/rollen.ts'
import { demoGebruikers, demoTeam, demoTeamleden, demoWie, organisatieVan } from './demo-gebruikers.ts'
import { anderVoorbeeld, demoId, voorbeeld } from './demo-ids.ts'

import { demoPartijen, metPortaal, organisatieId, partijNaam } from './partijen.ts'
import { demoSystemen, ingerichtSysteem } from './systemen.ts'

/** Name under which the subjects of the demo's OpenID provider are kept. */
const demoIssuer = 'demo'

const gemeenten = [
  { code: voorbeeld, naam: 'Voorbeeld' },
  { code: anderVoorbeeld, naam: 'Ander Voorbeeld' },
] as const

/** Where its letters send who has a question about his data. */
const fgVan = ({ code }: (typeof gemeenten)[number]) => ({
  naam: 'de heer A. Privacy',
  email: `fg@gemeente-${code}.example`,
  telefoon: '088 000 03 00',
})

/** Whom its people can call. */
const hulp = {
  telefoon: '088 000 01 00',
  clientondersteuning: { naam: 'Steunpunt Voorbeeld', telefoon: '088 000 01 10' },
  vertrouwenspersoon: { naam: 'Vertrouwenspersoon jeugd', telefoon: '088 000 01 20' },
} as const

const [werkgever, leverancier, ggd] = [1, 2, 3]

/** One body carries out the meldpunt of both municipalities. */
const ggdId = demoId('organisatie', voorbeeld, ggd)

/** Before every day that the demo plays. */
const ingericht = '2024-01-01'

const organisaties = async (tx: Tx, { code, naam }: (typeof gemeenten)[number]): Promise<void> => {
  await registreerOrganisatie(tx, {
    id: demoId('organisatie', code, werkgever),
    naam: `Gemeente ${naam}`,
    soort: 'gemeente',
  })
  await registreerOrganisatie(tx, {
    id: demoId('organisatie', code, leverancier),
    naam: 'Rekencentrum Voorbeeld',
    soort: 'verwerker',
  })
  await registreerVerwerkersovereenkomst(tx, {
    gemeente: code,
    id: demoId('overeenkomst', code, 1),
    organisatieId: demoId('organisatie', code, leverancier),
    onderwerp: 'Beheer van Samenspraak',
    geslotenOp: ingericht,
  })
  for (const naamVanPartij of metPortaal)
    await registreerOrganisatie(tx, {
      id: organisatieId(code, naamVanPartij),
      naam: partijNaam(naamVanPartij),
      soort: 'partij',
    })
  await registreerOrganisatie(tx, { id: ggdId, naam: 'GGD Voorbeeldregio', soort: 'verwerker' })
  await registreerVerwerkersovereenkomst(tx, {
    gemeente: code,
    id: demoId('overeenkomst', code, 2),
    organisatieId: ggdId,
    onderwerp: 'Uitvoeren van het meldpunt',
    geslotenOp: ingericht,
  })
}

const meldpunt = (tx: Tx, gemeente: string): Promise<void> =>
  zetMeldpunt(tx, {
    gemeente,
    uitvoerder: ggdId,
    telefoon: '088 000 02 00',
    landelijk: '0800 0000',
    crisisdienst: '088 000 02 12',
    openingstijden: (['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const).map((dag) => ({
      ...{ dag, van: '08:30', tot: dag === 'donderdag' ? '20:00' : '17:00' },
    })),
  })

const gebruikers = async (tx: Tx, code: string): Promise<void> => {
  const hier = demoGebruikers.filter(({ gemeente, ook }) => gemeente === code || ook === code)
  for (const wieHet of hier) {
    const { sub, rollen: eigen } = wieHet
    for (const rol of eigen) {
      const wie = demoWie(sub, rol, code)
      await registreerGebruiker(tx, {
        id: wie.gebruikerId,
        oidcIssuer: demoIssuer,
        oidcSubject: sub,
        naam: wie.naam,
        mail: `${sub}@voorbeeld.example`,
        organisatieId: organisatieVan(wieHet),
        isGemeenteambtenaar: wie.isAmbtenaar,
      })
      await registreerPet(tx, {
        gemeente: code,
        id: wie.petId,
        gebruikerId: wie.gebruikerId,
        rol,
        mandaat: `Mandaatbesluit sociaal domein: ${rollen[rol].naam.toLowerCase()}`,
        van: ingericht,
      })
    }
  }
}

const team = async (tx: Tx): Promise<void> => {
  await registreerTeam(tx, { gemeente: voorbeeld, id: demoTeam, naam: 'Wijkteam Voorbeeld' })
  for (const [nr, sub] of demoTeamleden.entries()) {
    const rol = demoGebruikers.find((een) => een.sub === sub)?.rollen[0] ?? 'toeleider'
    await registreerTeamlid(tx, {
      gemeente: voorbeeld,
      id: demoId('teamlid', voorbeeld, nr + 1),
      teamId: demoTeam,
      gebruikerId: demoWie(sub, rol).gebruikerId,
      van: ingericht,
    })
  }
}

/**
 * Sets up the municipalities of the demo: employers, processor agreements, who carries out the meldpunt, people with their petten, and the
 * list of parties. Fixed ids: doing it again changes nothing.
 */
export const richtDemoIn = async (db: Database): Promise<void> => {
  for (const gemeente of gemeenten) {
    await db.transaction({ role: inrichtingRol, gemeente: gemeente.code }, async (tx) => {
      await registreerGemeente(tx, gemeente)
      await zetFg(tx, gemeente.code, fgVan(gemeente))
      await zetHulp(tx, gemeente.code, hulp)
      await organisaties(tx, gemeente)
      for (const partij of demoPartijen(gemeente.code, ontwerpZoalsIngediend))
        await registreerPartij(tx, partij)
      await gebruikers(tx, gemeente.code)
      await meldpunt(tx, gemeente.code)
      if (gemeente.code !== voorbeeld) return
      await team(tx)
      for (const nummer of demoSystemen.keys())
        await registreerSysteem(tx, { ...ingerichtSysteem(nummer), van: ingericht })
    })
  }
}

/** Where notices to the systems of the demo go: it moves with the port. */
export const zetDemoMeldadressen = (db: Database, meldadres: (clientId: string) => string): Promise<void> =>
  db.transaction({ role: inrichtingRol, gemeente: voorbeeld }, async (tx) => {
    for (const { id, naam, sleutel, clientId } of demoSystemen.map((_, nummer) => ingerichtSysteem(nummer)))
      await werkSysteemBij(tx, voorbeeld, id, { naam, sleutel, meldadres: meldadres(clientId) })
  })

/** Sets the municipalities live: the demo is complete. Throws when one may not. */
export const gaDemoLive = async (db: Database): Promise<void> => {
  for (const { code } of gemeenten) {
    const live = await db.transaction({ role: inrichtingRol, gemeente: code }, (tx) =>
      gaLive(tx, code, ingericht),
    )
    if (!live.toegestaan) throw new Error(`the demo cannot go live: ${live.redenen[0].code}`)
  }
}
