import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, doorgeleid, feit, melding, vandaag } from '../../../testing/melding.ts'
import { melderSoorten } from '../../wet/melding.ts'
import {
  toetsHeropenMelding,
  toetsKoppelTerug,
  toetsLegVeiligheidVast,
  toetsRondTriageAf,
  watKlopt,
} from './afronden.ts'
import type { Feiten } from './feiten.ts'
import { kanOver, type Overgang, overgangen, staten } from './staten.ts'

const weet = feit('gemelde-geinformeerd', 'gesprek')
const wacht = (deel: Partial<Feiten> = {}) =>
  melding({ doorgeleidingen: [doorgeleid], ...deel }, { staat: 'doorgeleid' })

describe('wat de melder terughoort (2.2.5 lid 2, §5.4)', () => {
  const zeg = (deel: object = {}, feiten = wacht()) =>
    codes(toetsKoppelTerug({ datum: vandaag, wat: 'doorgeleid', ...deel }, feiten, aan()))
  test('H-27: alleen dat het is opgepakt of doorgegeven; er is geen veld voor meer', () => {
    expect(zeg()).toEqual([])
    expect(zeg({ wat: 'opgepakt' })).toEqual([])
    expect(watKlopt(melding())).toEqual(['opgepakt'])
    expect(zeg({}, melding())).toEqual(['terugkoppeling-klopt-niet'])
    expect(zeg({ wat: 'niet-opgepakt' }, melding({}, { staat: 'afgerond' }))).toEqual([])
  })
  test('niet als iemands veiligheid in het spel is, tot dat voorbij is', () => {
    const gevaar = feit('veiligheid', 'in-gevaar')
    expect(zeg({}, wacht({ gebeurtenissen: [gevaar] }))).toEqual(['veiligheid-in-gevaar'])
    expect(zeg({}, wacht({ gebeurtenissen: [gevaar, feit('veiligheid', 'opgeheven')] }))).toEqual([])
  })
  test.each(melderSoorten)('%s', (soort) => {
    const melder = { id: 'm', soort, verborgen: false, anoniem: false }
    expect(zeg({}, wacht({ melder }))).toEqual(soort === 'zelf' ? ['melder-is-de-gemelde'] : [])
    if (soort === 'burger')
      expect(zeg({}, wacht({ melder: { ...melder, anoniem: true } }))).toEqual(['melder-niet-te-bereiken'])
  })
  test('niet twee keer hetzelfde', () => {
    expect(zeg({}, wacht({ gebeurtenissen: [feit('melder-teruggebeld', 'doorgeleid')] }))).toEqual([
      'al-teruggebeld',
    ])
  })
  test('gevaar vastleggen of opheffen, niet wat er al staat', () => {
    const leg = (veiligheid: 'in-gevaar' | 'opgeheven', feiten: Feiten) =>
      codes(toetsLegVeiligheidVast({ veiligheid }, feiten, aan()))
    const gevaar = melding({ gebeurtenissen: [feit('veiligheid', 'in-gevaar')] })
    expect(leg('in-gevaar', melding())).toEqual([])
    expect(leg('opgeheven', melding())).toEqual(['veiligheid-al-zo'])
    expect(leg('in-gevaar', gevaar)).toEqual(['veiligheid-al-zo'])
    expect(leg('opgeheven', gevaar)).toEqual([])
  })
})

describe('het einde van een melding (5.5.4)', () => {
  test('afronden zonder doorgeven, als de persoon het weet of het wacht', () => {
    expect(codes(toetsRondTriageAf({}, melding({ gebeurtenissen: [weet] }), aan()))).toEqual([])
    expect(codes(toetsRondTriageAf({}, melding(), aan()))).toEqual(['niet-geinformeerd'])
    const zelf = { id: 'm', soort: 'zelf', verborgen: false, anoniem: false } as const
    expect(codes(toetsRondTriageAf({}, melding({ melder: zelf }), aan()))).toEqual([])
  })
  test('opnieuw openen met een reden, tot elf maanden na de melding', () => {
    const af = melding({}, { staat: 'afgerond' })
    const open = (waarom: string, dag = vandaag, feiten = af) =>
      codes(toetsHeropenMelding({ waarom }, feiten, aan(dag)))
    expect(open('Te vroeg gesloten.')).toEqual([])
    expect(open(' ')).toEqual(['heropenen-zonder-reden'])
    expect(open('Te vroeg gesloten.', '2027-10-01')).toEqual([])
    expect(open('Te vroeg gesloten.', '2027-10-02')).toEqual(['te-laat-om-te-heropenen'])
    expect(open('x', vandaag, melding())).toEqual(['melding-niet-in-deze-stand'])
  })
  test.each(Object.keys(overgangen) as Overgang[])('%s: alleen uit de standen van de tabel', (naam) => {
    for (const staat of staten)
      expect(kanOver(naam, staat)).toBe((overgangen[naam].van as readonly string[]).includes(staat))
  })
})
