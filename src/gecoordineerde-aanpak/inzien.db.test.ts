import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import {
  aangewezen,
  bakker,
  deBoer,
  jansen,
  lopend,
  metAfspraken,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import {
  andereGemeente,
  gedaan,
  gemeente,
  redenen,
  type TestOmgeving,
  testOmgeving,
  werker,
} from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { onderzoek } from '../onderzoek/index.ts'
import type { Werklijst, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { legVoortgangVast } from './leg-voortgang-vast.ts'
import { meldAanCollege } from './meld-aan-college.ts'
import { beslissingenWerkvoorraad, coordinatorWerkvoorraad } from './werkvoorraad.ts'

const vandaag = '2027-01-04'
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const bekijk = async (wie: typeof jansen, aanpak: { dossierId: string }) =>
  gedaan<ZaakUitkomst & { beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, wie, {}, aanpak)).uitkomst.beeld

describe('een aanpak bekijken (5.4.4 lid 2 en 7)', () => {
  test('de coördinator ziet doelen, afspraken, wat hij kreeg en wat is gedeeld; ieder is gelogd', async () => {
    const aanpak = await metAfspraken(t)
    const gegevens = [{ gegevenId: aanpak.gegevens.schulden, reden: 'Nodig voor het plan.' }]
    gedaan(await t.doe(deelMetPartij, jansen, { partijId: partijen.schuldhulp, gegevens }, aanpak))
    const tekst = 'De medicatie slaat nog niet aan.'
    const voortgang = { overId: aanpak.doelId, stand: 'loopt', datum: vandaag, tekst }
    gedaan(await t.doe(legVoortgangVast, jansen, voortgang, aanpak))
    const beeld = await bekijk(jansen, aanpak)
    expect(beeld).toMatchObject({
      staat: 'in-uitvoering',
      coordinator: jansen.naam,
      verantwoordelijk: null,
      volgendGesprek: '2027-03-04',
      doelen: [{ tekst: 'Over een jaar zijn de schulden geregeld.', wie: ['Samira Geheimenaar'] }],
      afspraken: [{ wie: 'Schuldhulp Noord' }, { wie: 'Samira Geheimenaar' }],
      gedeeld: [
        { partij: 'Schuldhulp Noord', gegeven: 'Er zijn drie schuldeisers.', reden: 'Nodig voor het plan.' },
      ],
    })
    expect(beeld.voortgang).toMatchObject([{ tekst, hints: ['behandeling'], over: beeld.doelen[0]?.tekst }])
    expect(beeld.gegevens).toHaveLength(3)
    expect(await db.gelogd()).toBe(3)
    expect(await db.audit()).toMatchObject({ actie: bekijkAanpak.id, artikel: 'gegevens-coordinatie' })
  })

  test('voor het aanvaarden ziet de aangewezen coördinator alleen de stand', async () => {
    const beeld = await bekijk(jansen, await aangewezen(t))
    expect(beeld.onderdelen).toEqual(['stand'])
    expect([...beeld.mensen, ...beeld.gegevens, ...beeld.doelen, ...beeld.partijen]).toEqual([])
  })

  test('het college ziet de stand en de meldingen, niet de doelen of gegevens', async () => {
    const aanpak = await metAfspraken(t)
    const melding = { redenCode: 'aanpak-aanpassen', toelichting: 'Er is meer nodig.' }
    gedaan(await t.doe(meldAanCollege, jansen, melding, aanpak))
    const beeld = await bekijk(bakker, aanpak)
    expect(beeld.meldingen).toMatchObject([{ code: 'aanpak-aanpassen', tekst: 'Er is meer nodig.' }])
    expect(beeld.coordinator).toBe(jansen.naam)
    expect([
      ...beeld.mensen,
      ...beeld.gegevens,
      ...beeld.doelen,
      ...beeld.afspraken,
      ...beeld.gedeeld,
    ]).toEqual([])
  })

  test('een andere coördinator, een toeleider en een andere gemeente zien niets', async () => {
    const aanpak = await lopend(t)
    expect(redenen(await t.doe(bekijkAanpak, deBoer, {}, aanpak))).toEqual(['niet-de-coordinator'])
    expect((await t.doe(bekijkAanpak, werker('toeleider'), {}, aanpak)).soort).toBe('rol')
    expect((await t.doe(bekijkAanpak, werker('coordinator', 1, andereGemeente), {}, aanpak)).soort).toBe(
      'niet-gevonden',
    )
  })
})

describe('de coördinator en het onderzoek (5.4.5 lid 1, toelichting)', () => {
  const alles = [
    ...onderzoek.beginnen,
    onderzoek.bekijken,
    ...onderzoek.handelingen,
    ...onderzoek.lijsten,
    ...(onderzoek.inzages ?? []).map(({ verwerking }) => verwerking),
  ]
  test.each(alles.map((verwerking) => [verwerking.id, verwerking] as const))(
    '%s: is er niet voor de coördinator, ook niet in zijn eigen onderzoek',
    async (_, verwerking) => {
      const data = { gemeente, behandelaar: jansen.gebruikerId, datum: vandaag }
      const { dossierId } = await legDossier(t.omgeving, 'onderzoek', data)
      expect((await t.doe(verwerking, jansen, verwerking.voorbeeld, { dossierId })).soort).toBe('rol')
      expect(await db.audit()).toMatchObject({
        actie: verwerking.id,
        resultaat: 'rol',
        actor: jansen.gebruikerId,
      })
    },
  )
})

describe('de werkvoorraad (AVG 32)', () => {
  const regels = async (lijst: typeof coordinatorWerkvoorraad, wie: typeof jansen) =>
    gedaan<Werklijst>(await t.doe(lijst, wie, {})).uitkomst.regels

  test('van een coördinator: de eigen lopende aanpakken met wat moet, en namen pas na het aanvaarden', async () => {
    const [nieuw, loopt] = [await aangewezen(t, deBoer), await lopend(t, deBoer)]
    const rijen = await regels(coordinatorWerkvoorraad, deBoer)
    expect(rijen.map(({ dossierId }) => dossierId).sort()).toEqual([nieuw.dossierId, loopt.dossierId].sort())
    const van = (id: string) => rijen.find(({ dossierId }) => dossierId === id)
    expect(van(nieuw.dossierId)).toMatchObject({
      namen: [],
      telefoon: null,
      plichten: [{ code: 'aanwijzing-beantwoorden' }],
    })
    expect(van(loopt.dossierId)).toMatchObject({
      namen: expect.arrayContaining(['Samira Geheimenaar', 'Karim Geheimenaar']),
      telefoon: '06 12345678',
    })
    expect(await db.gelogd()).toBe(2)
  })

  test('van het college: alleen wat op een beslissing wacht, zonder namen', async () => {
    const [rustig, gemeld] = [await lopend(t), await lopend(t)]
    gedaan(
      await t.doe(meldAanCollege, jansen, { redenCode: 'verhuisd', toelichting: 'Naar elders.' }, gemeld),
    )
    const rijen = await regels(beslissingenWerkvoorraad, bakker)
    const ids = rijen.map(({ dossierId }) => dossierId)
    expect(ids).toContain(gemeld.dossierId)
    expect(ids).not.toContain(rustig.dossierId)
    expect(rijen.every(({ namen, plichten }) => namen.length === 0 && plichten.length > 0)).toBe(true)
    expect(await db.gelogd()).toBe(0)
    expect((await t.doe(beslissingenWerkvoorraad, jansen, {})).soort).toBe('rol')
  })
})

describe('the chapter', () => {
  test('has an id of its own for every verwerking', () => {
    const { bekijken, handelingen, lijsten } = gecoordineerdeAanpak
    const ids = [bekijken, ...handelingen, ...lijsten].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith('gecoordineerde-aanpak.'))).toBe(true)
  })
})
