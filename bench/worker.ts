import { gaLive } from '../src/inrichting/ga-live.ts'
import { registreerGebruiker } from '../src/inrichting/gebruiker.store.ts'
import { registreerGemeente, registreerVerwerkersovereenkomst } from '../src/inrichting/gemeente.store.ts'
import { registreerOrganisatie } from '../src/inrichting/organisatie.store.ts'
import { registreerPet } from '../src/inrichting/pet.store.ts'
import type { Database } from '../src/platform/db/database.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'

/** The toeleider whose cases are opened. The municipality is one of the 342 of the national set. */
export const worker: Wie = {
  gebruikerId: 'be000000-0000-4000-8000-000000000001',
  naam: 'Noor de Vries',
  petId: 'be000000-0000-4000-8000-000000000002',
  gemeente: '0344',
  rol: 'toeleider',
  isAmbtenaar: true,
}

/** Who answers the telephone at the meldpunt: somebody else, so that nobody here has two petten. */
export const telephonist: Wie = {
  ...worker,
  gebruikerId: 'be000000-0000-4000-8000-000000000007',
  naam: 'Mila Postma',
  petId: 'be000000-0000-4000-8000-000000000006',
  rol: 'meldpuntmedewerker',
}

const organisatieId = 'be000000-0000-4000-8000-000000000003'
const supplierId = 'be000000-0000-4000-8000-000000000005'

/** Registers the worker with employer and pet, in a municipality that is live. */
export const registerWorker = (db: Database): Promise<void> =>
  db.transaction({ role: 'samenspraak_inrichting', gemeente: worker.gemeente }, async (tx) => {
    await registreerGemeente(tx, { code: worker.gemeente, naam: 'Voorbeeld' })
    await registreerOrganisatie(tx, { id: organisatieId, naam: 'Gemeente Voorbeeld', soort: 'gemeente' })
    await registreerOrganisatie(tx, { id: supplierId, naam: 'Rekencentrum', soort: 'verwerker' })
    for (const [oidcSubject, { gebruikerId, naam, gemeente, petId, rol }] of Object.entries({
      noor: worker,
      mila: telephonist,
    })) {
      await registreerGebruiker(tx, {
        id: gebruikerId,
        oidcIssuer: 'bench',
        oidcSubject,
        naam,
        organisatieId,
        isGemeenteambtenaar: true,
      })
      await registreerPet(tx, {
        gemeente,
        id: petId,
        gebruikerId,
        rol,
        mandaat: 'Mandaatbesluit',
        van: '2024-01-01',
      })
    }
    await registreerVerwerkersovereenkomst(tx, {
      gemeente: worker.gemeente,
      id: 'be000000-0000-4000-8000-000000000004',
      organisatieId: supplierId,
      onderwerp: 'Beheer',
      geslotenOp: '2024-01-01',
    })
    const live = await gaLive(tx, worker.gemeente, '2024-01-01')
    if (!live.toegestaan) throw new Error(`the municipality cannot go live: ${live.redenen[0].code}`)
  })
