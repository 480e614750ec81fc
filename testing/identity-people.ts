import { registreerGebruiker } from '../src/inrichting/gebruiker.store.ts'
import { registreerGemeente, zetLive } from '../src/inrichting/gemeente.store.ts'
import { registreerOrganisatie } from '../src/inrichting/organisatie.store.ts'
import { type Pet, registreerPet } from '../src/inrichting/pet.store.ts'
import type { Database } from '../src/platform/db/database.ts'

const role = 'samenspraak_inrichting'

/** Ids of fixed users; `noor` has one pet, `sam` three in two municipalities (one of them ended), `gast` none. */
export const people = {
  noor: '00000000-0000-4000-8000-000000000001',
  sam: '00000000-0000-4000-8000-000000000002',
} as const

export const petIds = {
  noorToeleider: '00000000-0000-4000-8000-0000000000a1',
  samToeleider: '00000000-0000-4000-8000-0000000000a2',
  samCoordinator: '00000000-0000-4000-8000-0000000000a3',
  samVoorbij: '00000000-0000-4000-8000-0000000000a4',
} as const

/** The same people at the demo provider. */
export const accounts = [
  { sub: 'noor', name: 'Noor de Vries', description: 'toeleider' },
  { sub: 'sam', name: 'Sam Bakker', description: 'twee rollen' },
  {
    sub: 'gast',
    name: 'Gast',
    description: 'niemand kent deze persoon',
    claims: { groepen: ['wams-toeleider'] },
  },
] as const

const organisatieId = '00000000-0000-4000-8000-0000000000f0'

const petten: readonly Pet[] = [
  pet('0999', petIds.noorToeleider, people.noor, 'toeleider'),
  pet('0999', petIds.samToeleider, people.sam, 'toeleider'),
  { ...pet('0998', petIds.samCoordinator, people.sam, 'coordinator'), tot: '2027-02-01' },
  { ...pet('0998', petIds.samVoorbij, people.sam, 'beheerder'), tot: '2027-01-15' },
]

function pet(gemeente: string, id: string, gebruikerId: string, rol: Pet['rol']): Pet {
  return { gemeente, id, gebruikerId, rol, mandaat: 'Mandaatbesluit 2026', van: '2026-11-01' }
}

/** Registers the fixed people in a database; the calendar of the tests starts on 15 January 2027. */
export const registerPeople = async (db: Database, live = true): Promise<void> => {
  for (const [code, naam] of [
    ['0999', 'Voorbeeld'],
    ['0998', 'Buurdorp'],
  ] as const) {
    await db.transaction({ role, gemeente: code }, async (tx) => {
      await registreerGemeente(tx, { code, naam })
      if (live) await zetLive(tx, code, '2026-01-01')
    })
  }
  await db.transaction({ role }, async (tx) => {
    await registreerOrganisatie(tx, { id: organisatieId, naam: 'Gemeente Voorbeeld', soort: 'gemeente' })
    for (const { sub, name } of accounts.slice(0, 2)) {
      const id = sub === 'noor' ? people.noor : people.sam
      const basis = { id, oidcIssuer: 'demo', oidcSubject: sub, naam: name }
      await registreerGebruiker(tx, { ...basis, organisatieId, isGemeenteambtenaar: true })
    }
  })
  for (const one of petten) {
    await db.transaction({ role, gemeente: one.gemeente }, (tx) => registreerPet(tx, one))
  }
}
