import { afterAll, beforeAll, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { andereGemeente, gemeente } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'

const rollen: string[] = []
let site: TestSite
let db: RijenLezer

beforeAll(async () => {
  site = await testSite({
    datum: '2026-12-07',
    db: (eigen) => ({
      ...eigen,
      transaction: (scope, work) => {
        rollen.push(scope.role)
        return eigen.transaction(scope, work)
      },
    }),
  })
  db = await rijenLezer(site.superUrl)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const werkvoorraad = async (wie: Client) => (await wie.get('/werkvoorraad')).text()

const aanpakVan = (wie: Client, datum = '2026-01-05') =>
  legDossier(site.omgeving, 'coordinatie', { gemeente: wie.gemeente, behandelaar: wie.gebruikerId, datum })

test('wie ook coördinator is, ziet als toeleider alleen hoeveel daar vandaag moet, zonder naam of zaak (N-AVG-32)', async () => {
  await site.als('coordinator', gemeente, 1)
  const toeleider = await site.als('toeleider', gemeente, 1)
  expect(await werkvoorraad(toeleider)).toContain('In uw andere rol coördinator: vandaag niets te doen.')
  const { dossierId } = await aanpakVan(toeleider)
  const html = await werkvoorraad(toeleider)
  expect(html).toMatch(/In uw andere rol coördinator: (1 ding|\d dingen) om vandaag te doen\./)
  expect(html).not.toContain('Geheimenaar')
  expect(html).not.toContain(dossierId)
  expect(html).not.toContain(`2026-${dossierId.slice(0, 8)}`)
})

test('het tellen gaat in de rol van het eigen compartiment, en het logboek noemt daarbij niemand', async () => {
  const toeleider = await site.als('toeleider', gemeente, 1)
  rollen.length = 0
  await werkvoorraad(toeleider)
  expect(rollen).toContain('samenspraak_coordinatie')
  const regels = await db.rijen(
    `select a.rol, a.actie, a.object_id, count(l.data_subject_id)::int personen from logboek.audit a
     left join logboek.ldv l on l.trace_id = a.trace_id
     where a.rol = 'coordinator' group by a.id, a.rol, a.actie, a.object_id`,
  )
  expect(regels.length).toBeGreaterThan(0)
  const acties = [
    'casusoverleg.werkvoorraad',
    'gecoordineerde-aanpak.werkvoorraad',
    'zorg-en-veiligheidshuis.werkvoorraad',
  ]
  expect(regels.map(({ actie }) => actie)).toContain('gecoordineerde-aanpak.werkvoorraad')
  for (const regel of regels) {
    expect(acties).toContain(regel.actie)
    expect(regel).toMatchObject({ object_id: null, personen: 0 })
  }
})

test('in de andere rol zelf staat de zaak er wel, en wordt de persoon vastgelegd', async () => {
  const coordinator = await site.als('coordinator', gemeente, 1)
  const html = await werkvoorraad(coordinator)
  expect(html).toContain('Geheimenaar')
  expect(html).toContain('In uw andere rol toeleider: vandaag niets te doen.')
})

test('wie één rol heeft, ziet niets over een andere; een rol in een andere gemeente telt niet mee', async () => {
  expect(await werkvoorraad(await site.als('toeleider', gemeente, 2))).not.toContain('In uw andere rol')
  await site.als('coordinator', andereGemeente, 3)
  expect(await werkvoorraad(await site.als('toeleider', gemeente, 3))).not.toContain('In uw andere rol')
})

test('van een andere rol waarvan het mandaat voorbij is, wordt niets geteld', async () => {
  const coordinator = await site.als('coordinator', gemeente, 4)
  const toeleider = await site.als('toeleider', gemeente, 4)
  expect(await werkvoorraad(toeleider)).toContain('In uw andere rol')
  await db.rijen(`update inrichting.pet set tot = '2026-12-01' where id = $1`, [coordinator.petId])
  expect(await werkvoorraad(toeleider)).not.toContain('In uw andere rol')
})
