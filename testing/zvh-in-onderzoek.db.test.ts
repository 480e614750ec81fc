import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { neemUitTeamrij } from '../src/onderzoek/neem-uit-teamrij.ts'
import { informeerVerzoekerOverZvh, legZvhVast } from '../src/onderzoek/zvh.ts'
import { informeerClientOverZvh, trekZvhAanmeldingIn } from '../src/onderzoek/zvh-aanmelding.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { bakker, geefPet } from './aanpak-register.ts'
import { gedaan, gemeente, werker } from './omgeving.ts'
import { beslistVerzoek, vandaag, verzoekweg } from './verzoek-op-de-weg.ts'

const noor = werker('toeleider', 61)
let weg: Awaited<ReturnType<typeof verzoekweg>>
let dossierId: string
let client: string
beforeAll(async () => {
  weg = await verzoekweg()
  await geefPet(weg.t, noor)
  await beslistVerzoek(weg.t, weg.db)
  dossierId = String((await weg.db.rijen('select id from onderzoek.dossier'))[0]?.id)
  client = String((await weg.db.rijen('select id from onderzoek.betrokkene'))[0]?.id)
  gedaan(await weg.t.doe(neemUitTeamrij, noor, {}, { dossierId }))
})
afterAll(() => weg.sluit())

const beeld = async (wie: Wie) =>
  gedaan<{ beeld: { zvh: unknown[]; tijdlijn: unknown[] } }>(
    await weg.t.doe(bekijkOnderzoek, wie, {}, { dossierId }),
  ).uitkomst.beeld

describe('het onderzoek sluit aan op het Zorg- en Veiligheidshuis (2.3a.6 lid 2 en 3)', () => {
  test('dat er een traject loopt ziet alleen de toeleider, en het staat niet op de tijdlijn', async () => {
    const loopt = { betrokkeneId: client, stand: 'loopt', datum: vandaag }
    expect(await weg.t.doe(legZvhVast, bakker, loopt, { dossierId })).toMatchObject({ soort: 'rol' })
    gedaan(await weg.t.doe(legZvhVast, noor, loopt, { dossierId }))
    const eigen = await beeld(noor)
    expect(eigen.zvh).toEqual([{ betrokkeneId: client, sinds: vandaag }])
    expect(JSON.stringify(eigen.tijdlijn)).not.toContain('zvh-loopt')
    const college = await weg.t.doe(bekijkOnderzoek, bakker, {}, { dossierId })
    expect(college).toMatchObject({ soort: 'geweigerd' })
    expect(JSON.stringify(college)).not.toContain('zvh')
    gedaan(await weg.t.doe(legZvhVast, noor, { ...loopt, stand: 'voorbij' }, { dossierId }))
    expect((await beeld(noor)).zvh).toEqual([])
  })
})

/** As the aanpak writes it here when the college decided there, and wrote the client. */
const uitAanpak = async (soort: 'zvh-besluit' | 'zvh-ingelicht', versie: number): Promise<void> => {
  await weg.db.rijen(
    `insert into onderzoek.gebeurtenis (gemeente, dossier_id, id, soort, betrokkene_id, datum, code, versie, wie, op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $3, now())`,
    [
      gemeente,
      dossierId,
      randomUUID(),
      soort,
      client,
      vandaag,
      soort === 'zvh-besluit' ? 'aangemeld' : null,
      versie,
    ],
  )
  await weg.db.rijen('update onderzoek.dossier set versie = $2 where id = $1', [dossierId, versie])
}
const redenen = async (...wat: Parameters<typeof weg.t.doe>) => {
  const afloop = await weg.t.doe(...wat)
  return afloop.soort === 'geweigerd' ? afloop.redenen.map(({ code }) => code) : [afloop.soort]
}

describe('wat het college in de aanpak besliste hoort de verzoeker van hier, na de cliënt (2.3a.6 lid 3)', () => {
  test('de partij die om het onderzoek vroeg hoort per brief het feit, een keer', async () => {
    const invoer = { betrokkeneId: client }
    const vertel = () => redenen(informeerVerzoekerOverZvh, noor, invoer, { dossierId })
    expect(await vertel()).toEqual(['zvh-verzoeker-weet-het'])
    await uitAanpak('zvh-besluit', 90)
    expect(await vertel()).toEqual(['zvh-client-weet-het-nog-niet'])
    await uitAanpak('zvh-ingelicht', 91)
    expect(await vertel()).toEqual(['gedaan'])
    expect(await vertel()).toEqual(['zvh-verzoeker-weet-het'])
  })
  test('hier is over dat besluit niets te vertellen of in te trekken', async () => {
    const brief = { betrokkeneId: client, informeren: 'brief' }
    expect(await redenen(informeerClientOverZvh, bakker, brief, { dossierId })).toEqual([
      'zvh-niemand-te-vertellen',
    ])
    const terug = { betrokkeneId: client, reden: 'Een vergissing.' }
    expect(await redenen(trekZvhAanmeldingIn, bakker, terug, { dossierId })).toEqual(['zvh-niet-aangemeld'])
  })
})
