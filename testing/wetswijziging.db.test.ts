import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inrichtingRol, registreerGemeente, registreerPartij } from '../src/inrichting/index.ts'
import { bekijkBrief } from '../src/onderzoek/bekijk-brief.ts'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { beslisTijdelijkeVoorziening } from '../src/onderzoek/beslis-tijdelijke-voorziening.ts'
import { meldSpoed } from '../src/onderzoek/meld-spoed.ts'
import type { OnderzoekBeeld } from '../src/onderzoek/onderzoek-beeld.ts'
import { rondOnderzoekAf } from '../src/onderzoek/rond-onderzoek-af.ts'
import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { artikelInWoorden } from '../src/scherm/paneel.tsx'
import type { ZaakUitkomst } from '../src/verwerking/hoofdstuk.ts'
import { artikelen } from '../src/wet/artikelen.ts'
import { type Lijsten, partijenlijst } from '../src/wet/partijenlijst.ts'
import { termijnrijen } from '../src/wet/termijnen/rijen.ts'
import { opBeideLijsten } from './aanpak-register.ts'
import { eersteContact, lopendOnderzoek, toeleider, vandaag } from './lopend-onderzoek.ts'
import { gedaan, gemeente, redenen, type TestOmgeving, testOmgeving } from './omgeving.ts'
import { gemeld, verstrekt } from './spoed.ts'
import { vraag } from './verzoek-aan-partij.ts'
import { gevolgdDoor, metRijen } from './wetswijziging.ts'

/** From this day the law is another. */
const nieuweWet = '2027-01-01'
const dagErna = '2027-01-04'

let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, (tx) =>
    registreerGemeente(tx, { code: gemeente, naam: 'Voorbeeld' }),
  )
})
afterAll(async () => {
  await t.close()
})

const ga = (dag: string): void => t.klok.set(Date.parse(`${dag}T09:00:00+01:00`))

const klaarVoor = async (dossierId: string): Promise<string> => {
  const gelezen = await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })
  return gedaan<ZaakUitkomst & { readonly beeld: OnderzoekBeeld }>(gelezen).uitkomst.beeld.klaarVoor
}

const afronden = async (dossierId: string): Promise<readonly string[]> =>
  redenen(await t.doe(rondOnderzoekAf, toeleider, {}, { dossierId }))

describe('de zes weken worden er acht, op 1 januari 2027 (2.3a.1 lid 4, Q-47)', () => {
  const zes = termijnrijen['onderzoek-afronden']
  const nieuw = (dag: string) => eersteContact(t, { verzochtOp: dag })

  test('onmiddellijk: wat al liep krijgt de nieuwe termijn, vanaf die dag en niet eerder', async () => {
    const acht = gevolgdDoor(zes, nieuweWet, { duur: { weken: 8 } })
    await metRijen(termijnrijen, 'onderzoek-afronden', acht, async () => {
      ga(vandaag)
      const { dossierId } = await lopendOnderzoek(t)
      ga('2026-12-31')
      expect(await klaarVoor(dossierId)).toBe('2027-01-11')
      ga(nieuweWet)
      expect(await klaarVoor(dossierId)).toBe('2027-01-25')
      ga('2027-01-12')
      expect(await afronden(dossierId)).not.toContain('termijn-overschreden')
      ga('2027-01-26')
      expect(await afronden(dossierId)).toContain('termijn-overschreden')
    })
  })
  test('oud recht blijft: wat al liep houdt zes weken, wat daarna begint krijgt er acht', async () => {
    const acht = gevolgdDoor(zes, nieuweWet, { duur: { weken: 8 }, overgang: 'oud-recht-blijft' })
    await metRijen(termijnrijen, 'onderzoek-afronden', acht, async () => {
      ga(vandaag)
      const { dossierId: liep } = await lopendOnderzoek(t)
      ga('2027-01-12')
      expect(await klaarVoor(liep)).toBe('2027-01-11')
      expect(await afronden(liep)).toContain('termijn-overschreden')
      const { dossierId: begon } = await nieuw(dagErna)
      expect(await klaarVoor(begon)).toBe('2027-03-01')
      const { dossierId: ervoor } = await nieuw('2026-12-31')
      expect(await klaarVoor(ervoor)).toBe('2027-02-11')
    })
  })
  test('zonder nieuwe rij verandert er niets', async () => {
    ga(vandaag)
    const { dossierId } = await lopendOnderzoek(t)
    ga(dagErna)
    expect(await klaarVoor(dossierId)).toBe('2027-01-11')
  })
})

describe('een soort partij komt op een lijst, op 1 januari 2027 (2.3a.5 lid 1)', () => {
  const partij = async (nr: number, soort: string): Promise<string> => {
    const id = `33333333-3333-4333-8333-0000000000a${nr}`
    const rij = { id, gemeente, naam: 'Budgetmaatje', domein: 'schuldhulp', regime: 'geen', soort } as const
    await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, (tx) =>
      registreerPartij(tx, { ...rij, lijsten: opBeideLijsten('2026-01-01') }),
    )
    return id
  }
  const vragenAan = async (id: string) => {
    ga(vandaag)
    const { dossierId, client } = await lopendOnderzoek(t)
    return () => t.doe(vraagGegevensAanPartij, toeleider, vraag(client, [id]), { dossierId })
  }
  const { schuldhulporganisatie } = partijenlijst
  const kredietbank = (lijsten: Lijsten) => ({ ...schuldhulporganisatie, naam: 'Kredietbank', lijsten })

  test('een nieuwe soort: de dag ervoor geweigerd, de dag zelf niet', async () => {
    const vragen = await vragenAan(await partij(1, 'kredietbank'))
    const nieuw = kredietbank({ 'in-samenspraak': [{ vanaf: nieuweWet }] })
    await metRijen(partijenlijst, 'kredietbank', nieuw, async () => {
      ga('2026-12-31')
      expect(redenen(await vragen())).toEqual(['partij-niet-op-lijst'])
      ga(nieuweWet)
      expect((await vragen()).soort).toBe('gedaan')
    })
    expect(Object.hasOwn(partijenlijst, 'kredietbank')).toBe(false)
  })
  test('alleen op de lijst van 2.3a.4: bij een onderzoek in samenspraak blijft zij geweigerd', async () => {
    const vragen = await vragenAan(await partij(2, 'kredietbank'))
    const nieuw = kredietbank({ 'zonder-verzoek-van-client': [{ vanaf: nieuweWet }] })
    await metRijen(partijenlijst, 'kredietbank', nieuw, async () => {
      ga(nieuweWet)
      expect(redenen(await vragen())).toEqual(['partij-niet-op-lijst'])
    })
  })
  test('een soort gaat van de lijst: de laatste dag kan nog, de dag van de wijziging niet meer', async () => {
    const vragen = await vragenAan(await partij(3, 'schuldhulporganisatie'))
    const dicht = { 'in-samenspraak': [{ vanaf: '2023-01-30', tot: nieuweWet }] }
    await metRijen(
      partijenlijst,
      'schuldhulporganisatie',
      { ...schuldhulporganisatie, lijsten: dicht },
      async () => {
        ga(nieuweWet)
        expect(redenen(await vragen())).toEqual(['partij-niet-op-lijst'])
        ga('2026-12-31')
        expect((await vragen()).soort).toBe('gedaan')
      },
    )
  })
})

describe('een artikel krijgt een ander nummer, op 1 januari 2027', () => {
  test('paneel en brief tonen het nummer van hun eigen dag; een brief die weg is verandert niet', async () => {
    const rijen = gevolgdDoor(artikelen.spoed, nieuweWet, { nummer: '2.3.3a' })
    await metRijen(artikelen, 'spoed', rijen, async () => {
      const besluit = async (dag: string) => {
        ga(vandaag)
        const { dossierId, client, doe } = await lopendOnderzoek(t)
        ga(dag)
        const { voorzieningId } = await doe(meldSpoed, { ...gemeld, betrokkeneId: client, datum: dag })
        const invoer = { ...verstrekt, voorzieningId, vanaf: dag }
        const { briefId } = await doe(beslisTijdelijkeVoorziening, invoer)
        return async () =>
          JSON.stringify(gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId })).uitkomst)
      }
      const ervoor = await besluit('2026-12-31')
      const erna = await besluit(nieuweWet)
      expect(await ervoor()).toContain('(Wmo 2015, artikel 2.3.3)')
      expect(await erna()).toContain('(Wmo 2015, artikel 2.3.3a)')
      expect(artikelInWoorden('spoed', '2026-12-31')).toBe('Artikel 2.3.3 Wmo 2015')
      expect(artikelInWoorden('spoed', nieuweWet)).toBe('Artikel 2.3.3a Wmo 2015')
    })
    expect(artikelInWoorden('spoed', nieuweWet)).toBe('Artikel 2.3.3 Wmo 2015')
  })
})
