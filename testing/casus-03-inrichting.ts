import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import {
  inrichtingRol,
  registreerGebruiker,
  registreerOrganisatie,
  registreerPartij,
  registreerPet,
} from '../src/inrichting/index.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { opBeideLijsten } from './aanpak-register.ts'
import { aanbieder, leerplicht } from './casus-03-partijen.ts'
import { type TestOmgeving, werker } from './omgeving.ts'

const noor = demoWie('noor', 'toeleider')
const { gemeente } = noor
const organisatieId = '44444444-4444-4444-8444-000000000912'

/** Works for the provider, and is not who helps the boy. */
const ruth: Wie = { ...werker('coordinator', 91, gemeente), naam: 'Ruth Postma', isAmbtenaar: false }

/** Helps the boy, and works for the same provider. */
const dirk: Wie = {
  ...{ ...werker('partijmedewerker', 92, gemeente), naam: 'Dirk Vos', isAmbtenaar: false },
  organisatieId,
}

/** Who plays casus 03. */
export const mensen = {
  toeleider: noor,
  beslisser: demoWie('karim', 'beslisser'),
  coordinator: ruth,
  behandelaar: dirk,
  'volgende-coordinator': demoWie('ilse', 'coordinator'),
}

/** The municipality of the demo, with leerplicht as a part of the college and a provider that employs a coordinator. */
export const richtCasus03In = async ({ omgeving: { db } }: TestOmgeving): Promise<void> => {
  await richtDemoIn(db)
  const lijsten = opBeideLijsten('2026-01-01')
  await db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    await registreerPartij(tx, {
      ...{ gemeente, id: leerplicht, naam: 'Leerplicht', domein: 'onderwijs', regime: 'geen', lijsten },
      soort: 'leerplichtambtenaar',
    })
    await registreerOrganisatie(tx, { id: organisatieId, naam: 'Jeugdhulp De Ster', soort: 'partij' })
    await registreerPartij(tx, {
      ...{ gemeente, id: aanbieder, naam: 'Jeugdhulp De Ster', domein: 'jeugd', lijsten, organisatieId },
      ...{ regime: 'jeugdwet-7-3-11', soort: 'jeugdhulpaanbieder' },
    })
    for (const { gebruikerId, petId, naam, rol } of [ruth, dirk]) {
      await registreerGebruiker(tx, {
        ...{ id: gebruikerId, oidcIssuer: 'https://voorbeeld.test', oidcSubject: gebruikerId, naam },
        ...{ organisatieId, isGemeenteambtenaar: false },
      })
      const pet = { gemeente, id: petId, gebruikerId, rol, van: '2026-01-01', organisatieId } as const
      await registreerPet(tx, { ...pet, mandaat: 'Aanwijzing door het college' })
    }
  })
}
