import { describe, expect, test } from 'vitest'
import { aan, bemoeizorg, feit, mijdt, vandaag, wachtend } from '../../../testing/oggz.ts'
import { codes } from '../../../testing/onderzoek.ts'
import { oggzEindeCodes } from '../../wet/oggz.ts'
import { toetsBeeindigBemoeizorg, toetsHeropenBemoeizorg, vernietigenOp } from './beeindig.ts'
import { toetsHaalGebeurtenisWeg, toetsVerbeterGebeurtenis, weggehaaldMet } from './herstel.ts'
import { kanOver, overgangen, staten } from './staten.ts'

const poging = feit('oggz-contact', 'niet-thuis', '2026-11-04')
const ja = feit('hulp-aanvaard', 'ja')
const gezocht = bemoeizorg({ gebeurtenissen: [mijdt, poging, ja] })
const stop = (einde: (typeof oggzEindeCodes)[number], feiten = gezocht) =>
  codes(toetsBeeindigBemoeizorg({ einde }, feiten, aan()))

describe('stoppen en opnieuw beginnen', () => {
  test.each(oggzEindeCodes)('%s kan als er contact is gezocht en hulp is aanvaard', (einde) => {
    expect(stop(einde)).toEqual([])
  })
  test('niet te bereiken is wie is gezocht; hulp is aanvaard met een ja', () => {
    expect(stop('niet-te-bereiken', bemoeizorg())).toEqual(['einde-zonder-poging'])
    expect(stop('hulp-aanvaard', bemoeizorg())).toEqual(['einde-zonder-ja'])
  })
  test('wat is overgedragen wacht tot het is overgenomen (§5.5)', () => {
    expect(stop('niet-meer-nodig', wachtend())).toEqual(['nog-niet-overgenomen'])
  })
  test('opnieuw beginnen kan na het einde en niet ervoor', () => {
    expect(codes(toetsHeropenBemoeizorg({}, bemoeizorg({}, { staat: 'gestopt' }), aan()))).toEqual([])
    expect(codes(toetsHeropenBemoeizorg({}, gezocht, aan()))).toEqual(['bemoeizorg-niet-in-deze-stand'])
  })
  test('van iedere stand alleen de overgangen van de tabel', () => {
    for (const [naam, { van }] of Object.entries(overgangen))
      for (const staat of staten)
        expect(kanOver(naam as keyof typeof overgangen, staat)).toBe(
          (van as readonly string[]).includes(staat),
        )
  })
})

describe('hoe lang het dossier blijft (5.3.4)', () => {
  test('vijftien jaar na de laatste wijziging, als de oggz is ingezet', () => {
    expect(vernietigenOp('niet-meer-nodig', vandaag, gezocht)).toBe('2041-11-10')
  })
  test('vier weken als nooit contact is gezocht: er was geen inzet om te bewaren', () => {
    expect(vernietigenOp('verhuisd', vandaag, bemoeizorg())).toBe('2026-12-08')
  })
  test('twee weken als het ten onrechte begon (AVG 17)', () => {
    expect(vernietigenOp('ten-onrechte', vandaag, gezocht)).toBe('2026-11-24')
  })
})

describe('verbeteren en weghalen wat is vastgelegd (AVG 5 lid 1 onder d)', () => {
  const verbeter = (deel: object, feiten = gezocht) =>
    codes(toetsVerbeterGebeurtenis({ gebeurtenisId: poging.id, ...deel }, feiten, aan()))
  const haalWeg = (gebeurtenisId: string, feiten = gezocht) =>
    codes(toetsHaalGebeurtenisWeg({ gebeurtenisId }, feiten, aan()))
  test('een andere dag of een andere uitkomst van dezelfde soort', () => {
    expect(verbeter({ datum: '2026-11-05' })).toEqual([])
    expect(verbeter({ code: 'gesproken' })).toEqual([])
    expect(verbeter({ code: 'ja' })).toEqual(['oggz-code-past-niet'])
    expect(verbeter({ datum: '2026-11-30' })).toEqual(['oggz-dag-in-toekomst'])
    expect(verbeter({ datum: '2026-11-04' })).toEqual(['oggz-niets-anders'])
    expect(verbeter({ gebeurtenisId: 'elders', code: 'ja' })).toEqual(['oggz-gebeurtenis-onbekend'])
  })
  test('ook na het einde', () => {
    const gestopt = bemoeizorg({ gebeurtenissen: [poging] }, { staat: 'gestopt' })
    expect(verbeter({ code: 'gesproken' }, gestopt)).toEqual([])
    expect(haalWeg(poging.id, gestopt)).toEqual([])
  })
  test('wat niet gebeurde gaat weg, maar niet de laatste reden om door te gaan (MvT 11.5.2 c)', () => {
    expect(haalWeg(poging.id)).toEqual([])
    expect(haalWeg(mijdt.id)).toEqual([])
    expect(haalWeg(mijdt.id, bemoeizorg())).toEqual(['oggz-laatste-grond'])
  })
  test('dat iets is weggehaald, gaat zelf niet weg', () => {
    const weg = feit('oggz-weggehaald')
    expect(haalWeg(weg.id, bemoeizorg({ gebeurtenissen: [mijdt, weg] }))).toEqual([
      'oggz-gebeurtenis-onbekend',
    ])
  })
  test('uitstel en de dag om opnieuw te kijken gaan samen weg', () => {
    const uitstel = { ...feit('oggz-informeren-uitgesteld', 'veiligheid'), versie: 900 }
    const herzien = { ...feit('oggz-informeren-herzien', null, '2026-12-01'), versie: 900 }
    const feiten = bemoeizorg({ gebeurtenissen: [mijdt, uitstel, herzien] })
    expect(weggehaaldMet(feiten, herzien)).toEqual([uitstel, herzien])
    expect(weggehaaldMet(feiten, mijdt)).toEqual([mijdt])
  })
})
