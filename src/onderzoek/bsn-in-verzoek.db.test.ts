import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { opBeideLijsten, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, gemeente, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { vraag } from '../../testing/verzoek-aan-partij.ts'
import { inrichtingRol, registreerPartij } from '../inrichting/index.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import type { Brief } from './brief.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const bsn = '999990019'
const ids = {
  schuldhulporganisatie: '33333333-3333-4333-8333-0000000000b1',
  uwv: '33333333-3333-4333-8333-0000000000b2',
  'gemeentelijke-schuldhulp': '33333333-3333-4333-8333-0000000000b3',
} as const

let t: TestOmgeving
beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    for (const [soort, id] of Object.entries(ids)) {
      const rij = { gemeente, id, naam: soort, domein: 'schuldhulp', regime: 'geen', soort } as const
      await registreerPartij(tx, { ...rij, lijsten: opBeideLijsten('2026-01-01') })
    }
  })
})
afterAll(() => t.close())

const vraagAan = async (soort: keyof typeof ids, anders: object = {}) => {
  const { dossierId, client } = await lopendOnderzoek(t, { bsn, ...anders })
  return {
    dossierId,
    afloop: await t.doe(vraagGegevensAanPartij, toeleider, vraag(client, [ids[soort]]), { dossierId }),
  }
}

const brief = async (soort: keyof typeof ids, anders: object = {}) => {
  const { dossierId, afloop } = await vraagAan(soort, anders)
  const { verzoekId } = gedaan<{ verzoekId: string }>(afloop).uitkomst
  const gelezen = await t.doe(bekijkBrief, toeleider, { briefId: verzoekId }, { dossierId })
  return JSON.stringify(gedaan<{ brief: Brief }>(gelezen).uitkomst.brief)
}

describe('waaraan een partij in een vraag leest om wie het gaat (5.4.2 lid 5 en 6)', () => {
  test('een partij die het burgerservicenummer mag gebruiken, leest het', async () => {
    expect(await brief('uwv')).toContain(`geboren op 4 mei 1988, burgerservicenummer ${bsn}`)
  })
  test('een andere partij leest postcode en huisnummer, en nooit het nummer', async () => {
    const tekst = await brief('schuldhulporganisatie')
    expect(tekst).toContain('geboren op 4 mei 1988, postcode 3512 JK, huisnummer 4')
    expect(tekst).not.toContain(bsn)
  })
  test('van wie thuis geen post mag krijgen, leest zij ook het adres niet', async () => {
    expect(await brief('schuldhulporganisatie', { geenPostThuis: true })).not.toContain('3512')
  })
  test('een deel van het college krijgt geen vraag: wat het weet, wordt hergebruikt (5.4.1 lid 4)', async () => {
    const { afloop } = await vraagAan('gemeentelijke-schuldhulp')
    expect(redenen(afloop)).toEqual(['partij-van-college'])
  })
})
