import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Ernaast } from '../verwerking/leeswijzer.ts'
import type { Veld } from '../verwerking/velden.ts'
import { ErnaastScherm, ernaastOp } from './ernaast.tsx'

const wie: Veld = { naam: 'betrokkeneId', soort: 'dossierkeuze', verplicht: true }
const vraag: Veld = { naam: 'a', soort: 'keuze', verplicht: true }
const over = (waarde: string, tekst?: string): Ernaast => ({
  veld: 'a',
  als: { veld: 'betrokkeneId', waarde },
  kop: `Over ${waarde}`,
  regels: tekst === undefined ? [] : [{ term: 'Overlast', tekst }],
  leeg: 'Hier staat niets.',
})
const beiden = [over('man'), over('vrouw')]
const gekozen = (waarde: string) => new Map([['betrokkeneId', [waarde]]])
const opties = (...namen: readonly string[]) => ({
  betrokkeneId: namen.map((waarde) => ({ waarde, label: waarde })),
})

describe('naast een vraag staat waar zij over gaat (2.3a.4 lid 1, Awb 3:2)', () => {
  test('waar de persoon al is gekozen, alleen over die persoon', () => {
    const blad = { velden: [vraag] }
    for (const een of beiden)
      expect(ernaastOp(blad, beiden, gekozen(een.als.waarde), opties('man', 'vrouw'))).toEqual([een])
  })
  test('waar hij nog gekozen wordt, over iedereen: wie een ander kiest, leest niet over de eerste', () => {
    const blad = { velden: [wie, vraag] }
    expect(ernaastOp(blad, beiden, gekozen('man'), opties('man', 'vrouw'))).toEqual(beiden)
    expect(ernaastOp(blad, beiden, new Map(), opties('man', 'vrouw'))).toEqual(beiden)
  })
  test('valt er niets te kiezen, dan alleen over wie de link noemt', () => {
    expect(ernaastOp({ velden: [wie, vraag] }, beiden, gekozen('vrouw'), opties('vrouw'))).toEqual([
      over('vrouw'),
    ])
  })
  test('wat een partij typte staat er als tekst, heel, en niet als opmaak', () => {
    const lang = `<img src=x onerror=alert(1)> & ${'woord'.repeat(400)}`
    const html = render(h(ErnaastScherm, { bij: [over('man', lang)] }))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)> &amp; woord')
    expect(html).toContain('woord'.repeat(400))
  })
  test('schreef de partij er niets over, dan staat dat er', () => {
    expect(render(h(ErnaastScherm, { bij: [over('man')] }))).toContain('Hier staat niets.')
  })
})
