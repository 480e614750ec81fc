import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { andereGemeente, gedaan, gemeente, testOmgeving, werker } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { beginTriage } from './begin-triage.ts'
import { bekijkMelding } from './bekijk-melding.ts'
import type { AndereMelding } from './herkenning.store.ts'
import { verbeterGemelde } from './verbeter-gemelde.ts'

const gesprek = {
  zorgen: 'Zij loopt ’s nachts over straat en weet dan niet waar zij woont.',
  ...{ acuut: 'nee', ingezetene: 'ja', melder: 'burger', ontvangenOp: '2026-12-01' },
  ...{ voornamen: 'Samira', achternaam: 'Terpstra', geboortedatum: '1988-05-04' },
  ...{ straat: 'Lindelaan', huisnummer: '4', postcode: '3512 JK', plaats: 'Utrecht' },
  ...{ melderNaam: 'Bea Buurvrouw', melderTelefoon: '0612345678', verborgen: true },
}

const dag = '2026-12-07'
const mila = werker('meldpuntmedewerker')
const elders = werker('meldpuntmedewerker', 1, andereGemeente)

let t: Awaited<ReturnType<typeof testOmgeving>>
let db: RijenLezer
beforeAll(async () => {
  t = await testOmgeving(dag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db?.close()
  await t?.close()
})

let nummer = 0
/** Somebody nobody has called about yet, with the fields of the call that are changed. */
const iemand = (anders: Partial<typeof gesprek> = {}) => {
  nummer += 1
  return {
    ...gesprek,
    achternaam: `Terpstra${'abcdefghijklmnop'[nummer]}`,
    huisnummer: `${nummer}`,
    ...anders,
  }
}

const meld = async (wie: Wie, wat: object) => gedaan(await t.doe(beginTriage, wie, wat)).dossierId
const andere = async (dossierId: string, wie = mila): Promise<readonly string[]> => {
  const { uitkomst } = gedaan<{ beeld: { andere: readonly AndereMelding[] } }>(
    await t.doe(bekijkMelding, wie, {}, { dossierId }),
  )
  return uitkomst.beeld.andere.map(({ id }) => id)
}
const verbeter = async (dossierId: string, wat: object, wie = mila) =>
  gedaan(await t.doe(verbeterGemelde, wie, { reden: 'De melder belde terug.', ...wat }, { dossierId }))

describe('andere meldingen over dezelfde persoon (5.5.4 lid 1)', () => {
  test('casus 05: bij een tweede melder over dezelfde persoon staat de eerste melding, en andersom', async () => {
    const wie = iemand()
    const eerste = await meld(mila, wie)
    const tweede = await meld(mila, {
      ...wie,
      melderNaam: 'Bas de Bakker',
      zorgen: 'Zij staat voor de winkel.',
    })
    expect([await andere(eerste), await andere(tweede)]).toEqual([[tweede], [eerste]])
  })

  test('de lijst zegt wanneer en hoe het ging, en niets van wat erin staat', async () => {
    const wie = iemand()
    await meld(mila, wie)
    const tweede = await meld(mila, wie)
    const afloop = gedaan<{ beeld: { andere: readonly AndereMelding[] } }>(
      await t.doe(bekijkMelding, mila, {}, { dossierId: tweede }),
    )
    const [melding] = afloop.uitkomst.beeld.andere
    expect(Object.keys(melding ?? {}).toSorted()).toEqual([
      'id',
      'nummer',
      'ontvangenOp',
      'staat',
      'uitkomst',
    ])
    expect(melding).toMatchObject({ ontvangenOp: wie.ontvangenOp, staat: 'triage' })
  })

  test('een naam alleen is niet genoeg, een adres alleen ook niet', async () => {
    const wie = iemand()
    await meld(mila, wie)
    const zelfdeNaam = { ...wie, geboortedatum: '1950-01-01', postcode: '9999 ZZ' }
    const zelfdeAdres = { ...wie, achternaam: 'Heel Anders', geboortedatum: '1950-01-01' }
    expect(await andere(await meld(mila, zelfdeNaam))).toEqual([])
    expect(await andere(await meld(mila, zelfdeAdres))).toEqual([])
  })

  test('een andere schrijfwijze van dezelfde naam en hetzelfde adres is wel dezelfde', async () => {
    const wie = iemand({ tussenvoegsel: 'van der' } as object)
    const eerste = await meld(mila, wie)
    const anders = {
      ...wie,
      tussenvoegsel: 'Van Der',
      achternaam: wie.achternaam.toUpperCase(),
      postcode: '3512jk',
    }
    expect(await andere(await meld(mila, anders))).toEqual([eerste])
  })

  test('wat over de termijn is, wordt niet meer gevonden, ook als de vernietiging nog moet komen', async () => {
    const wie = iemand()
    const oud = await meld(mila, wie)
    const nieuw = await meld(mila, wie)
    expect(await andere(nieuw)).toEqual([oud])
    await db.rijen('update meldpunt.dossier set vernietigen_op = $2 where id = $1', [oud, dag])
    expect(await andere(nieuw)).toEqual([])
  })

  test('een andere gemeente vindt niets, ook niet als daar dezelfde mensen werken (regio)', async () => {
    const wie = iemand()
    const hier = await meld(mila, wie)
    const daar = await meld(elders, { ...wie, plaats: 'Amsterdam' })
    expect([await andere(hier), await andere(daar, elders)]).toEqual([[], []])
  })

  test('iedere opening van een andere melding is een eigen blik in het logboek', async () => {
    const wie = iemand()
    const eerste = await meld(mila, wie)
    await andere(await meld(mila, wie))
    await andere(eerste)
    expect(await db.audit()).toMatchObject({ actie: 'meldpunt.bekijk-melding', object_id: eerste })
  })

  test.each(['onderzoek', 'coordinatie', 'personen'])(
    'de rol van %s kan de herkenningen niet lezen (N-2.2.5-sch)',
    async (compartiment) => {
      const { tabellen } = (
        await db.rijen(
          `select count(*) filter (where has_table_privilege($1, format('meldpunt.%I', tablename), 'select'))::int as tabellen
           from pg_tables where schemaname = 'meldpunt'`,
          [`samenspraak_${compartiment}`],
        )
      )[0] as { tabellen: number }
      expect(tabellen).toBe(0)
    },
  )
})

describe('als later blijkt wie het is (AVG 16)', () => {
  test('een geboortedatum die erbij komt, laat de eerdere melding zien', async () => {
    const wie = iemand()
    const eerste = await meld(mila, wie)
    const { geboortedatum, postcode: _, ...half } = wie
    const tweede = await meld(mila, half)
    expect(await andere(tweede)).toEqual([])
    await verbeter(tweede, { geboortedatum })
    expect([await andere(tweede), await andere(eerste)]).toEqual([[eerste], [tweede]])
  })

  test('een naam die erbij komt bij een adres ook', async () => {
    const wie = iemand()
    const eerste = await meld(mila, wie)
    const { achternaam, voornamen: _v, geboortedatum: _g, ...adres } = wie
    const tweede = await meld(mila, adres)
    expect(await andere(tweede)).toEqual([])
    await verbeter(tweede, { achternaam })
    expect(await andere(tweede)).toEqual([eerste])
  })

  test('na een verbetering wordt niets meer gevonden door wat niet klopte', async () => {
    const wie = iemand()
    await meld(mila, wie)
    const tweede = await meld(mila, wie)
    await verbeter(tweede, { achternaam: 'Iemand Anders', wisAdres: true })
    expect(await andere(tweede)).toEqual([])
    expect(await db.rijen('select soort from meldpunt.herkenning where dossier_id = $1', [tweede])).toEqual([
      { soort: 'naam-datum' },
    ])
  })

  test('wat leeg bleef, blijft; wat weg moest, is weg', async () => {
    const melding = await meld(mila, iemand())
    await verbeter(melding, { voornamen: 'Geertje', wisGeboortedag: true, telefoon: '0687654321' })
    const { uitkomst } = gedaan<{ beeld: { gemelde: object } }>(
      await t.doe(bekijkMelding, mila, {}, { dossierId: melding }),
    )
    expect(uitkomst.beeld.gemelde).toMatchObject({
      naam: expect.stringMatching(/^Geertje Terpstra/),
      geboortedatum: null,
      adres: expect.stringContaining('Lindelaan'),
      veiligContact: { telefoon: '0687654321' },
    })
  })

  test('in een andere gemeente is de melding er niet, en in een andere rol ook niet', async () => {
    const dossierId = await meld(mila, iemand())
    const wat = { reden: 'Zij zei het zelf.', voornamen: 'Geertje' }
    expect(await t.doe(verbeterGemelde, elders, wat, { dossierId })).toMatchObject({ soort: 'niet-gevonden' })
    expect(await t.doe(verbeterGemelde, werker('toeleider'), wat, { dossierId })).toMatchObject({
      soort: 'rol',
    })
    expect(gemeente).not.toBe(andereGemeente)
  })
})
