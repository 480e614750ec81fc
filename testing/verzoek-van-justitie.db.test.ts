import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  inrichtingRol,
  registreerGebruiker,
  registreerOrganisatie,
  registreerPartij,
  registreerPet,
} from '../src/inrichting/index.ts'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { neemUitTeamrij } from '../src/onderzoek/neem-uit-teamrij.ts'
import { verbeterGegeven } from '../src/onderzoek/verbeter-gegeven.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { bekijkBrief } from '../src/verzoek/bekijk-verzoek.ts'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { stuurVerzoekbrief } from '../src/verzoek/informeren.ts'
import { beginVerzoek } from '../src/verzoek-van-partij/begin-verzoek.ts'
import { motiveerVerzoek } from '../src/verzoek-van-partij/motiveer-verzoek.ts'
import { type Partijsoort, partijenlijst } from '../src/wet/partijenlijst.ts'
import { geefPet, opBeideLijsten } from './aanpak-register.ts'
import { gedaan, gemeente, type TestOmgeving, testOmgeving, werker } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import {
  beslisser,
  consulent,
  gerrit,
  gewogenVerzoek,
  richtVerzoekIn,
  rondVerzoek,
} from './verzoek-op-de-weg.ts'

const vandaag = '2026-12-07'
let t: TestOmgeving
let db: RijenLezer

const medewerker = (nummer: number): Wie => ({
  ...werker('partijmedewerker', nummer),
  isAmbtenaar: false,
  organisatieId: `44444444-4444-4444-8444-0000000000${nummer}`,
})
const reclasseerder = medewerker(51)
const agent = medewerker(52)

const registreer = async (soort: Partijsoort, { gebruikerId, petId, naam, organisatieId = '' }: Wie) => {
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    await registreerOrganisatie(tx, { id: organisatieId, naam: soort, soort: 'partij' })
    const { domein, regime } = partijenlijst[soort]
    await registreerPartij(tx, {
      ...{ gemeente, id: organisatieId, naam: soort, domein, regime, organisatieId, soort },
      ...{ lijsten: opBeideLijsten('2026-01-01'), contact: '088 000 01 07' },
    })
    await registreerGebruiker(tx, {
      ...{ id: gebruikerId, oidcIssuer: 'https://voorbeeld.test', oidcSubject: gebruikerId, naam },
      ...{ organisatieId, isGemeenteambtenaar: false },
    })
    const pet = { gemeente, id: petId, gebruikerId, rol: 'partijmedewerker', van: '2026-01-01' } as const
    await registreerPet(tx, { ...pet, mandaat: 'Aangemeld door de partij' })
  })
}

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtVerzoekIn(t)
  await registreer('reclassering', reclasseerder)
  await registreer('politie', agent)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

type Doe = typeof t.doe
const redenen = async (...wat: Parameters<Doe>) => {
  const afloop = await t.doe(...wat)
  return afloop.soort === 'geweigerd' ? afloop.redenen.map(({ code }) => code) : [afloop.soort]
}
interface Beeld {
  readonly gegevens: readonly { readonly id: string; readonly tekst: string }[]
}
const alsToeleider = async (dossierId: string) => {
  const toeleider = werker('toeleider')
  await geefPet(t, toeleider)
  gedaan(await t.doe(neemUitTeamrij, toeleider, {}, { dossierId }))
  const beeld = async () =>
    gedaan<{ beeld: Beeld }>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst.beeld
  return { toeleider, beeld }
}

describe('een verzoek van politie of justitie (5.4.2 lid 3, N-5.4.2-3, Q-18)', () => {
  test('de politie begint er geen zolang de Wpg dat niet toelaat', async () => {
    expect(await redenen(beginVerzoek, agent, gerrit)).toEqual(['verzoek-politie-nog-niet'])
  })
  test('van de reclassering draagt alles haar wet, en gaat niets verder zonder haar te vragen', async () => {
    const mensen = { consulent: reclasseerder, beslisser }
    const { college, als } = rondVerzoek(t, mensen)
    const zonder = await als<{ dossierId: string; betrokkeneId: string }>(beginVerzoek, gerrit)
    const { dossierId: eigenId, betrokkeneId } = zonder
    const zonderReden = { ...motiveerVerzoek.voorbeeld, betrokkeneId }
    expect(await redenen(motiveerVerzoek, reclasseerder, zonderReden, { dossierId: eigenId })).toEqual([
      'bijzonder-zonder-noodzaak',
    ])
    const { verzoekId, gegevens, persoon } = await gewogenVerzoek(t, db, {}, mensen)
    const soorten = await db.rijen('select distinct categorie from verzoek.gegeven where dossier_id = $1', [
      verzoekId,
    ])
    expect(soorten).toEqual([{ categorie: 'politie' }])
    const { briefId } = await college<{ briefId: string }>(
      stuurVerzoekbrief,
      { betrokkeneId: persoon },
      verzoekId,
    )
    expect(JSON.stringify(await college(bekijkBrief, { briefId }, verzoekId))).toContain(
      'Iets wat politie of justitie over u weet.',
    )
    const neem = { gegevenId: gegevens.problemen, waarom: 'Nodig om te weten waar het over gaat.' }
    expect(await redenen(beslisVerzoek, beslisser, { gegevens: [neem] }, { dossierId: verzoekId })).toEqual([
      'start-bijzonder-zonder-noodzaak',
    ])
    const metReden = { ...neem, extraNoodzaak: 'Zonder dit past de hulp niet bij het toezicht.' }
    await college(beslisVerzoek, { gegevens: [metReden] }, verzoekId)
    const [onderzoek] = await db.rijen(
      "select id from onderzoek.dossier where ingang = 'verzoek-van-partij' and behandelaar is null",
    )
    const dossierId = String(onderzoek?.id)
    const { beeld } = await alsToeleider(dossierId)
    expect((await beeld()).gegevens).toMatchObject([
      {
        bron: 'verzoek-van-partij',
        categorie: 'politie',
        extraNoodzaak: expect.stringContaining('Volgens reclassering: Zonder dit is het gevaar onbekend.'),
        voorwaarden: [
          { soort: 'politie-of-justitie', wet: 'wjsg' },
          { soort: 'eerst-vragen', akkoord: [] },
        ],
      },
    ])
  })
})

describe('wat met een verzoek meekwam, kan worden verbeterd (AVG 16)', () => {
  test('de nieuwe tekst vervangt de oude; van wie het kwam blijft staan', async () => {
    const { verzoekId, gegevens } = await gewogenVerzoek(t, db, {}, { consulent, beslisser })
    const neem = { gegevenId: gegevens.problemen, waarom: 'Nodig om te weten waar het over gaat.' }
    await rondVerzoek(t).college(beslisVerzoek, { gegevens: [neem] }, verzoekId)
    const [onderzoek] = await db.rijen(
      "select id from onderzoek.dossier where ingang = 'verzoek-van-partij' and behandelaar is null",
    )
    const dossierId = String(onderzoek?.id)
    const { toeleider, beeld } = await alsToeleider(dossierId)
    const [gegeven] = (await beeld()).gegevens
    const { id: gegevenId, ...staat } = gegeven ?? { id: '' }
    const beter = {
      ...{ gegevenId, reden: 'Het was twee jaar, niet drie.', tekst: 'De woning is twee jaar vervuild.' },
      ...{ noodzaak: neem.waarom, motiveringNiveau: neem.waarom },
    }
    expect(staat).not.toMatchObject({ tekst: beter.tekst })
    expect(await redenen(verbeterGegeven, toeleider, beter, { dossierId })).toEqual(['gedaan'])
    expect((await beeld()).gegevens).toMatchObject([
      { tekst: beter.tekst, bron: 'verzoek-van-partij', partij: 'Woonstichting Voorbeeld' },
    ])
  })
})
