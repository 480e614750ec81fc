import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { opBeideLijsten, partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { lopendOnderzoek, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import {
  gedaan,
  gemeente,
  herkomst,
  redenen,
  type TestOmgeving,
  testOmgeving,
} from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { ggz, metVerzoek, vraag } from '../../testing/verzoek-aan-partij.ts'
import { inrichtingRol, registreerPartij } from '../inrichting/index.ts'
import { regimeWoorden } from '../teksten/nl/onderzoek-woorden/partij.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import type { Brief } from './brief.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const vanDeLijst = '33333333-3333-4333-8333-000000000009'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, (tx) =>
    registreerPartij(tx, {
      gemeente,
      id: vanDeLijst,
      naam: 'Van de lijst',
      domein: 'schuldhulp',
      regime: 'geen',
      lijsten: opBeideLijsten('2026-01-01', '2026-12-01'),
    }),
  )
})
afterAll(async () => {
  await db.close()
  await t.close()
})

describe('gegevens vragen aan een partij (5.4.2)', () => {
  test('legt het verzoek vast met het regime van het register, en een brief in de woorden van dat regime', async () => {
    const { dossierId, verzoekId } = await metVerzoek(t, partijen.schuldhulp)
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({
      regime: 'geen',
      domein: 'schuldhulp',
      staat: 'verzonden',
    })
    expect(await db.audit()).toMatchObject({ artikel: 'verstrekken-door-partij', resultaat: 'toegestaan' })
    expect(await db.leesbaar(['onderzoek.verzoek'], 'schuldregelingen')).toBe(0)
    const { uitkomst } = gedaan<{ brief: Brief }>(
      await t.doe(bekijkBrief, toeleider, { briefId: verzoekId }, { dossierId }),
    )
    const tekst = JSON.stringify(uitkomst.brief)
    expect(tekst).toContain('Schuldhulp Noord')
    expect(tekst).toContain('Samira Geheimenaar, geboren op 4 mei 1988')
    expect(tekst).not.toContain('beroepsgeheim')
    expect(tekst).not.toMatch(/999\d{6}/)
  })
  test('zegt een geheimhouder dat hij mag, niet dat hij moet', async () => {
    const { dossierId, verzoekId } = await metVerzoek(t, partijen.ggz, ggz)
    const { uitkomst } = gedaan<{ brief: Brief }>(
      await t.doe(bekijkBrief, toeleider, { briefId: verzoekId }, { dossierId }),
    )
    expect(JSON.stringify(uitkomst.brief)).toContain('U mag antwoorden, u hoeft niet.')
  })
  test.each([
    ['alle partijen in een keer', [partijen.schuldhulp, partijen.ggz], {}, 'een-partij-per-keer'],
    ['een partij buiten de reikwijdte', [partijen.school], {}, 'partij-buiten-reikwijdte'],
    ['een partij die van de lijst is', [vanDeLijst], {}, 'partij-niet-op-lijst'],
    ['een partij die niemand kent', ['99999999-9999-4999-8999-999999999999'], {}, 'partij-niet-op-lijst'],
    [
      'een geheimhouder zonder toestemming',
      [partijen.ggz],
      { ...ggz, toestemming: false },
      'geheimhouder-zonder-toestemming',
    ],
    [
      'zonder het te bespreken',
      [partijen.schuldhulp],
      { besprokenMetClient: false },
      'verzoek-niet-besproken',
    ],
  ])('mag niet: %s', async (_, aan, anders, code) => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const afloop = await t.doe(vraagGegevensAanPartij, toeleider, vraag(client, aan, anders), { dossierId })
    expect(redenen(afloop)).toContain(code)
    expect(await db.audit()).toMatchObject({ resultaat: 'geweigerd', redenen: redenen(afloop) })
  })
  test('mag niet: vragen aan de partij waar men zelf werkt (1.1.1 partij)', async () => {
    const { dossierId, client } = await lopendOnderzoek(t)
    const [rij] = await db.rijen('select organisatie_id from inrichting.partij where id = $1', [
      partijen.schuldhulp,
    ])
    const organisatieId = String(rij?.organisatie_id)
    const collega = { ...toeleider, organisatieId }
    const afloop = await t.doe(vraagGegevensAanPartij, collega, vraag(client, [partijen.schuldhulp], {}), {
      dossierId,
    })
    expect(redenen(afloop)).toContain('eigen-werkgever-geen-partij')
  })
  test('het formulier biedt alleen partijen van de lijst die bij de onderwerpen horen, met hun regime', async () => {
    const { dossierId } = await lopendOnderzoek(t)
    const formulier = await runFormulier(
      vraagGegevensAanPartij,
      { dossierId },
      toeleider,
      t.omgeving,
      herkomst,
    )
    if (formulier.soort !== 'formulier') throw new Error(formulier.soort)
    expect(formulier.keuzes.partijen?.map(({ label, uitleg }) => [label, uitleg])).toEqual([
      ['Ggz Voorbeeld', `${regimeWoorden.geheim} Geheim van de hulpverlener (7:457 BW).`],
      ['Schuldhulp Noord', `${regimeWoorden.plicht} Geen wettelijk beroepsgeheim.`],
    ])
  })
})
