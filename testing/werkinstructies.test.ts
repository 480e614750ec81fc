import { describe, expect, test } from 'vitest'
import { hoofdstukken } from '../src/composition/hoofdstukken.ts'
import { handelingTekst } from '../src/teksten/catalogus.ts'
import { eerste, type WerkinstructieRij } from '../src/teksten/nl/werkinstructies/eerste-versie.ts'
import { werkinstructies } from '../src/teksten/nl/werkinstructies.ts'
import { werkinstructieOp } from '../src/teksten/werkinstructie.ts'
import { werkinstructieVan } from '../src/verwerking/werkinstructie.ts'

const dag = '2026-12-01'
const handelingen = hoofdstukken.flatMap((een) => [...een.beginnen, ...een.handelingen])
const rijen = Object.entries(werkinstructies).flatMap(([id, alle]) => alle.map((rij) => ({ id, ...rij })))
const zinnen = ({ waarvoor, letOp, daarna }: WerkinstructieRij): readonly string[] =>
  [waarvoor, ...letOp, daarna ?? ''].flatMap((tekst) => tekst.split(/(?<=[.?!])\s+/)).filter(Boolean)

describe('bij elke handeling staat een werkinstructie (2.3a.1, §4.3.1; N-2.3a.1-wi)', () => {
  test('geen enkele handeling is zonder: waarvoor, en op welk artikel', () => {
    const zonder = handelingen.filter((een) => {
      const { waarvoor, artikelen } = werkinstructieVan(een, dag)
      return waarvoor.trim() === '' || artikelen.length === 0
    })
    expect(zonder.map(({ id }) => id)).toEqual([])
  })
  test('geen instructie is van een handeling die er niet is', () => {
    const ids = handelingen.map(({ id }) => id)
    expect(Object.keys(werkinstructies).filter((id) => !ids.includes(id))).toEqual([])
  })
  test('wie in onderzoek, aanpak of portaal werkt leest bijna altijd wat iemand heeft opgeschreven', () => {
    const kern = handelingen.filter(({ id }) => /^(onderzoek|gecoordineerde-aanpak|partij)/.test(id))
    const geschreven = kern.filter((een) => werkinstructieVan(een, dag).geschreven)
    expect(geschreven.length / kern.length).toBeGreaterThan(0.9)
  })
})

describe('de woorden van een werkinstructie', () => {
  test('in korte zinnen, die ergens eindigen', () => {
    const te = rijen.flatMap((rij) =>
      zinnen(rij)
        .filter((zin) => zin.split(/\s+/).length > 24 || !/[.?!]$|[.?!]”$/.test(zin))
        .map((zin) => `${rij.id}: ${zin}`),
    )
    expect(te).toEqual([])
  })
  test('herhalen de titel en de inleiding van het formulier niet', () => {
    for (const { id, waarvoor, letOp } of rijen) {
      const { titel, inleiding = '' } = handelingTekst(id)
      expect(waarvoor.toLowerCase(), id).not.toBe(`${titel.toLowerCase()}.`)
      for (const zin of [waarvoor, ...letOp]) expect(inleiding.includes(zin), `${id}: ${zin}`).toBe(false)
    }
  })
  test('hebben een nummer en een dag die alleen oplopen: een nieuwe tekst is een nieuwe versie', () => {
    for (const [id, alle] of Object.entries(werkinstructies))
      for (const [nummer, { versie, vanaf }] of alle.entries()) {
        expect(versie, id).toBe(nummer + 1)
        expect(vanaf > (alle[nummer - 1]?.vanaf ?? ''), id).toBe(true)
      }
  })
})

describe('welke versie geldt', () => {
  test('die van die dag, en voor de eerste dag de eerste', () => {
    expect(werkinstructieOp('onderzoek.start-onderzoek', '2020-01-01')?.versie).toBe(1)
    expect(werkinstructieOp('onderzoek.bestaat-niet', dag)).toBeUndefined()
    expect(eerste('Waarom.', [], 'Daarna.')).toMatchObject([{ versie: 1, daarna: 'Daarna.' }])
  })
  test('wat niemand opschreef volgt uit de declaratie: het doel, het artikel en wat er gebeurt', () => {
    const zelfde = handelingen.find(({ id }) => id === 'onderzoek.vraag-gegevens-aan-partij')
    if (!zelfde) throw new Error('the act is gone')
    const onbekend = { ...zelfde, id: 'onderzoek.maak-gespreksafspraak' }
    expect(werkinstructieVan(onbekend, dag).letOp).toContain(
      'U ziet eerst een blad om te controleren. Pas daarna is het gedaan.',
    )
  })
})
