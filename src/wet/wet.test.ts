import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArtikelRij } from './artikelen/rij.ts'
import { artikel, artikelen, artikelIds, citeer, isArtikel } from './artikelen.ts'
import { type BegripCode, begrip, begrippen } from './begrippen.ts'
import { bronCodes, bronnen, bronnenOp, bronOp } from './bronnen.ts'
import { compartimenten, compartimentNamen } from './compartimenten.ts'
import { domeinen, domeinNamen, isSociaalDomein, wetCodes, wetten, wetVan } from './domeinen.ts'
import { doorstroom, magStromen } from './doorstroom.ts'
import { gezinsrelaties, isGezinslid } from './gezinsrelaties.ts'
import { procedures } from './ingangen.ts'
import { isGeheimhouder, moetAntwoorden, partijRegimeNamen } from './partij-regimes.ts'
import { isPartijsoort, partijenlijst, partijsoorten, staatOpLijst } from './partijenlijst.ts'
import { rijOp } from './rij-op.ts'
import { rollen, rolNamen, werktIn } from './rollen.ts'
import { raaktThema, themaNamen, themas } from './themas.ts'

const vandaag = '2026-11-21'
const voorAlles = '1900-01-01'
const dagen = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10))

describe('articles', () => {
  test('every article has a heading, a number and a version for today', () => {
    for (const id of artikelIds) {
      const { kop, nummer, wet } = artikel(id, vandaag)
      expect([kop, nummer, wet].every((tekst) => tekst.length > 0)).toBe(true)
    }
  })

  test('the versions of an article never overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...artikelIds), dagen, (id, op) => {
        const rijen: readonly ArtikelRij[] = artikelen[id]
        const geldend = rijen.filter((rij) => rij.vanaf <= op && (rij.tot === undefined || op < rij.tot))
        if (geldend.length === 1) expect(artikel(id, op)).toMatchObject({ ...geldend[0], id })
        else expect(() => artikel(id, op)).toThrow(RangeError)
      }),
    )
  })

  test.each(['', 'vandaag', '2026-1-1', '2026-13-01', '20260101'])('throws on %j, which is no day', (op) => {
    expect(() => artikel('onderzoek-op-verzoek', op)).toThrow(RangeError)
  })

  test('a functional name holds no number of an article', () => {
    expect(artikelIds.filter((id) => /\d/.test(id))).toEqual([])
    expect(isArtikel('2.3a.1')).toBe(false)
    expect(citeer('onderzoek-op-verzoek', vandaag)).toBe('Wmo 2015, 2.3a.1 lid 1')
  })
})

describe('dated rows', () => {
  const rijen = [
    { vanaf: '2026-01-01', tot: '2026-07-01', weken: 6 },
    { vanaf: '2026-07-01', weken: 8 },
  ]
  test('the day a row ends is the first day of the next', () => {
    expect(rijOp('proef', rijen, '2026-06-30').weken).toBe(6)
    expect(rijOp('proef', rijen, '2026-07-01').weken).toBe(8)
  })
  test('a day before every row throws, never falls back', () => {
    expect(() => rijOp('proef', rijen, '2025-12-31')).toThrow(RangeError)
  })
  test('two rows on one day throw', () => {
    expect(() => rijOp('proef', [{ vanaf: '2026-01-01' }, { vanaf: '2026-02-01' }], vandaag)).toThrow(
      RangeError,
    )
  })
  test('definitions and sources throw before the bill, and nobody is on the list of parties', () => {
    for (const code of Object.keys(begrippen) as BegripCode[])
      expect(() => begrip(code, voorAlles)).toThrow(RangeError)
    for (const code of bronCodes) expect(() => bronOp(code, voorAlles)).toThrow(RangeError)
    for (const soort of partijsoorten)
      for (const procedure of procedures) expect(staatOpLijst(soort, procedure, voorAlles)).toBe(false)
    expect(bronnenOp(voorAlles)).toEqual([])
  })
})

describe('doorstroom', () => {
  const paren = compartimentNamen.flatMap((van) => compartimentNamen.map((naar) => [van, naar] as const))

  test('wat geen rij heeft, mag niet stromen; wat er een heeft, mag op dat artikel (AVG 6 lid 4)', () => {
    for (const [van, naar] of paren) {
      const rij = doorstroom.find((kandidaat) => kandidaat.van === van && kandidaat.naar === naar)
      const uitkomst = magStromen(van, naar, vandaag)
      if (rij) expect(uitkomst).toMatchObject({ toegestaan: true, artikel: rij.artikel })
      else expect(uitkomst).toMatchObject({ redenen: [{ code: 'geen-doorstroom', params: { van, naar } }] })
    }
  })

  test('ieder paar staat hooguit een keer in de tabel', () => {
    const namen = doorstroom.map(({ van, naar }) => `${van}>${naar}`)
    expect(new Set(namen).size).toBe(namen.length)
  })

  test('a flow that has a row throws on a day before it', () => {
    for (const { van, naar } of doorstroom) expect(() => magStromen(van, naar, voorAlles)).toThrow(RangeError)
  })

  test.each([
    ['oggz', 'onderzoek'],
    ['wvggz', 'meldpunt'],
    ['meldpunt', 'onderzoek'],
    ['onderzoek', 'zvh'],
    ['zvh', 'onderzoek'],
    ['zvh', 'partij'],
    ['logboek', 'onderzoek'],
    ['onderzoek', 'inrichting'],
  ] as const)('van %s naar %s stroomt niets', (van, naar) => {
    expect(magStromen(van, naar, vandaag).toegestaan).toBe(false)
  })
})

test('van de coordinatie gaan alleen de einddatum, wat later opnieuw nodig is, wat niet kan wachten en een aanmelding waarover de verzoeker moet horen naar het onderzoek (5.4.5, 2.3.3, 2.3a.6 lid 3)', () => {
  const rij = doorstroom.find(({ van, naar }) => van === 'coordinatie' && naar === 'onderzoek')
  expect(rij).toMatchObject({
    artikel: 'bewaren-onderzoek',
    wat: 'De dag waarop de aanpak eindigde; daarna, binnen de bewaartermijn, wat in een nieuw onderzoek opnieuw nodig is; wat een cliënt nu nodig heeft en niet kan wachten, en dat iemand is aangemeld bij het Zorg- en Veiligheidshuis als een partij om het onderzoek vroeg',
  })
})

describe('roles and compartments', () => {
  test('the beheerder, the teamleider and the fg see no content', () => {
    expect(rolNamen.filter((rol) => !rollen[rol].zietInhoud)).toEqual([
      'teamleider',
      'fg',
      'recordbeheerder',
      'archivaris',
      'beheerder',
    ])
  })
  test('de coordinator werkt niet in het onderzoek, de toeleider niet in de coordinatie (5.4.5 lid 1)', () => {
    expect(werktIn('coordinator', 'onderzoek')).toBe(false)
    expect(werktIn('toeleider', 'coordinatie')).toBe(false)
    expect(werktIn('toeleider', 'onderzoek')).toBe(true)
  })
  test('every compartment says what it holds', () => {
    for (const naam of compartimentNamen) expect(compartimenten[naam].bevat).not.toBe('')
  })
})

describe('domeinen', () => {
  test('het sociaal domein is vier wetten, iedere wet een domein (1.1.1)', () => {
    expect(domeinNamen.filter(isSociaalDomein)).toEqual(wetCodes.map((wet) => wetten[wet].domein))
    expect(domeinNamen.map(wetVan).filter((wet) => wet !== undefined)).toHaveLength(4)
  })
  test('er zijn tien aanpalende domeinen (1.1.1, Q-37)', () => {
    expect(domeinNamen.filter((domein) => !isSociaalDomein(domein))).toHaveLength(10)
  })
  test('every domain can be spoken about under at least one theme', () => {
    for (const domein of domeinNamen)
      expect(
        themaNamen.some((thema) => raaktThema(domein, thema)),
        domein,
      ).toBe(true)
    for (const thema of themaNamen) expect(themas[thema].domeinen.every((d) => d in domeinen)).toBe(true)
  })
})

describe('bronnen, partijen en gezin', () => {
  test('de Wet inburgering 2021 is geen bron zolang dat niet vaststaat (Q-24)', () => {
    expect(bronnenOp(vandaag)).not.toContain('wet-inburgering-2021')
    expect(bronnenOp(vandaag)).toHaveLength(Object.keys(bronnen).length - 1)
  })
  test('de burgemeester is geen eigen bron (5.4.1 lid 4, toelichting)', () => {
    expect(bronCodes).not.toContain('burgemeester')
  })
  test('alleen wie geen geheim heeft, moet antwoorden (5.4.2 lid 1 en 2)', () => {
    expect(partijRegimeNamen.filter(moetAntwoorden)).toEqual(['geen', 'wjsg', 'suwi'])
    expect(partijRegimeNamen.filter(isGeheimhouder)).toEqual(['wgbo-7-457', 'wet-big-88', 'jeugdwet-7-3-11'])
  })
  test('de politie wordt niet betrokken bij een onderzoek op verzoek van de client (2.3a.5, conceptlijst)', () => {
    expect(staatOpLijst('politie', 'in-samenspraak', vandaag)).toBe(false)
    expect(staatOpLijst('politie', 'zonder-verzoek-van-client', vandaag)).toBe(true)
    expect(staatOpLijst('buurvrouw', 'zonder-verzoek-van-client', vandaag)).toBe(false)
    expect(isPartijsoort('buurvrouw')).toBe(false)
    expect(Object.keys(partijenlijst)).toHaveLength(partijsoorten.length)
  })
  test('H-17: een volwassen kind dat elders woont is geen gezinslid (1.1.1)', () => {
    expect(isGezinslid('volwassen-kind-elders')).toBe(false)
  })
  test('H-18: een echtgenoot in detentie is gezinslid (1.1.1 onder 4)', () => {
    expect(isGezinslid('echtgenoot-elders')).toBe(true)
    expect(Object.values(gezinsrelaties).filter((relatie) => relatie.isGezinslid)).toHaveLength(8)
  })
})
