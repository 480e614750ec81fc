import {
  inrichtingRol,
  registreerGebruiker,
  registreerGemeente,
  registreerOrganisatie,
  registreerPartij,
  registreerPet,
} from '../src/inrichting/index.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { procedures } from '../src/wet/ingangen.ts'
import type { Lijsten } from '../src/wet/partijenlijst.ts'
import { gemeente, type TestOmgeving, werker } from './omgeving.ts'

export const jansen = werker('coordinator', 1)
export const deBoer = werker('coordinator', 2)
export const bakker = werker('beslisser', 1)

/** A coordinator who bears the name of the client of the test cases. */
export const naamgenoot = { ...werker('coordinator', 7), naam: 'S. Geheimenaar' }

/** Registers somebody with the pet of the role in which he works: at his own organisation, or else at the municipality. */
export const geefPet = ({ omgeving }: TestOmgeving, wie: Wie): Promise<void> =>
  omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    const { gebruikerId, petId: id, naam, rol, isAmbtenaar: isGemeenteambtenaar } = wie
    const { organisatieId = organisaties.gemeente } = wie
    await registreerGebruiker(tx, {
      ...{ id: gebruikerId, oidcIssuer: 'https://voorbeeld.test', oidcSubject: gebruikerId, naam },
      ...{ organisatieId, isGemeenteambtenaar },
    })
    const pet = { gemeente, id, gebruikerId, rol, van: '2026-01-01', mandaat: 'Besluit' } as const
    await registreerPet(tx, isGemeenteambtenaar ? pet : { ...pet, organisatieId })
  })

/** The parties of the municipality, by what they do; the last one takes part in no aanpak. */
export const partijen = {
  schuldhulp: '33333333-3333-4333-8333-000000000001',
  ggz: '33333333-3333-4333-8333-000000000002',
  school: '33333333-3333-4333-8333-000000000003',
} as const

/** From `vanaf` until `tot` on the list of each procedure. */
export const opBeideLijsten = (vanaf: string, tot?: string): Lijsten =>
  Object.fromEntries(procedures.map((een) => [een, [{ vanaf, ...(tot === undefined ? {} : { tot }) }]]))

/** The organisations behind the municipality and two of the parties. */
export const organisaties = {
  gemeente: '44444444-4444-4444-8444-000000000000',
  schuldhulp: '44444444-4444-4444-8444-000000000001',
  ggz: '44444444-4444-4444-8444-000000000002',
} as const

/** Registers the municipality, its parties, and two coordinators: an official and an employee of the schuldhulp. */
export const richtAanpakIn = ({ omgeving }: TestOmgeving): Promise<void> =>
  omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    await registreerGemeente(tx, { code: gemeente, naam: 'Voorbeeld' })
    await registreerOrganisatie(tx, { id: organisaties.gemeente, naam: 'Voorbeeld', soort: 'gemeente' })
    await registreerOrganisatie(tx, { id: organisaties.schuldhulp, naam: 'Schuldhulp', soort: 'partij' })
    await registreerOrganisatie(tx, { id: organisaties.ggz, naam: 'Ggz', soort: 'partij' })
    const lijst = { gemeente, lijsten: opBeideLijsten('2026-01-01') }
    const geld = {
      ...lijst,
      domein: 'schuldhulp',
      regime: 'geen',
      organisatieId: organisaties.schuldhulp,
      eigenRecht: [{ wat: 'gezondheid', grond: 'Wgs, artikel 8', vanaf: '2026-01-01' }],
    } as const
    const zorg = {
      ...lijst,
      domein: 'geestelijke-gezondheidszorg',
      regime: 'wgbo-7-457',
      organisatieId: organisaties.ggz,
    } as const
    await registreerPartij(tx, {
      ...geld,
      id: partijen.schuldhulp,
      naam: 'Schuldhulp Noord',
      contact: '0123 456789',
    })
    await registreerPartij(tx, { ...zorg, id: partijen.ggz, naam: 'Ggz Voorbeeld' })
    await registreerPartij(tx, {
      ...lijst,
      id: partijen.school,
      naam: 'De Linde',
      domein: 'onderwijs',
      regime: 'geen',
    })
    for (const [wie, organisatieId] of [
      [jansen, organisaties.gemeente],
      [deBoer, organisaties.schuldhulp],
    ] as const) {
      await registreerGebruiker(tx, {
        id: wie.gebruikerId,
        oidcIssuer: 'https://voorbeeld.test',
        oidcSubject: wie.gebruikerId,
        naam: wie.naam,
        organisatieId,
        isGemeenteambtenaar: wie === jansen,
      })
      const pet = { gemeente, id: wie.petId, gebruikerId: wie.gebruikerId, rol: 'coordinator' } as const
      await registreerPet(tx, { ...pet, mandaat: 'Besluit', van: '2026-01-01' })
    }
  })
