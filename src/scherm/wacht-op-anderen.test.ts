import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import { MijnNotities, WachtOpAnderen } from './wacht-op-anderen.tsx'

const regel = (deel: Partial<Werkregel>): Werkregel => ({
  dossierId: 'd1',
  pad: 'onderzoeken',
  nummer: '2026-0417',
  staat: 'loopt',
  namen: ['Samira Geheimenaar'],
  plaats: null,
  straat: null,
  telefoon: null,
  laatsteContact: null,
  volgendeAfspraak: null,
  plichten: [],
  wachtOp: [],
  notities: null,
  aangeboden: [],
  ...deel,
})

describe('what others must say first', () => {
  const wachtOp = [
    { soort: 'antwoord-van-partij', domein: 'medische-zorg', sinds: '2026-12-09', hoeftNiet: true },
    { soort: 'antwoord-van-partij', domein: 'schuldhulp', sinds: '2026-12-10', hoeftNiet: false },
    { soort: 'antwoord-op-voorstel', domein: 'schuldhulp' },
  ] as const
  const html = render(h(WachtOpAnderen, { regels: [regel({ wachtOp })] }))

  test('is counted as a whole and per kind, and folded', () => {
    expect(html).toMatch(/<details.*Wacht op anderen \(3\)/s)
    expect(html).toContain('Antwoord van een partij (2)')
    expect(html).toContain('Antwoord van een cliënt op een voorstel (1)')
    expect(html).not.toContain('gezinslid')
  })
  test('een geheimhouder hoeft niet te antwoorden, en niets is te laat (5.4.2)', () => {
    expect(html.match(/hoeft niet te antwoorden/g)).toHaveLength(1)
    expect(html).not.toContain('late')
    expect(html).not.toContain('te laat')
  })
  test('nothing to wait for is nothing on the page', () => {
    expect(WachtOpAnderen({ regels: [regel({})] })).toBeNull()
  })
})

describe("one's own notes", () => {
  test('say in which case, how many and until when', () => {
    const html = render(
      h(MijnNotities, { regels: [regel({ notities: { aantal: 2, tot: '2026-12-21' } }), regel({})] }),
    )
    expect(html).toContain('Mijn notities (2)')
    expect(html).toContain('2 notities, de eerste verdwijnt op')
    expect(html).toContain('/onderzoeken/d1/notities')
  })
  test('are not mentioned when there are none', () => {
    expect(MijnNotities({ regels: [regel({})] })).toBeNull()
  })
})
