import { h } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { OverlegInBeeld } from './overleg-in-dossier.ts'
import { KomendeOverleggen } from './overleggen.tsx'

const overleg = (overlegId: string, dag: string, staat: OverlegInBeeld['staat'] = 'belegd') => ({
  ...{ id: `rij-${overlegId}`, overlegId, dag, staat, uren: '14:00–15:00', doel: 'Geheimedoel.' },
})
const boven = (...overleggen: readonly OverlegInBeeld[]) =>
  render(h(KomendeOverleggen, { overleggen, vandaag: '2026-11-23' }))

describe('bovenaan de zaak: welk overleg eraan komt (5.4.3 lid 1)', () => {
  test('vandaag en later, het eerste voorop, met hoe laat en waar het staat', () => {
    const html = boven(overleg('later', '2026-11-30'), overleg('nu', '2026-11-23'))
    expect(html).toContain('Casusoverleg: ma 23 november 2026 14:00–15:00 (vandaag).')
    expect(html.indexOf('/casusoverleggen/nu"')).toBeGreaterThan(0)
    expect(html.indexOf('/casusoverleggen/nu"')).toBeLessThan(html.indexOf('/casusoverleggen/later"'))
  })
  test('niet wat is gehouden, wat voorbij is, of waarvoor het ging', () => {
    const html = boven(overleg('af', '2026-11-23', 'gehouden'), overleg('oud', '2026-11-20', 'voorbij'))
    expect(html).toBe('')
    expect(boven(overleg('nu', '2026-11-23'))).not.toContain('Geheimedoel')
  })
})
