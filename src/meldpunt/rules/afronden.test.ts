import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, doorgeleid, feit, melding, vandaag } from '../../../testing/melding.ts'
import { doorzettingCodes, gaatMeteenWeg, melderSoorten, uitkomstCodes } from '../../wet/melding.ts'
import {
  morgenWeg,
  toetsHeropenMelding,
  toetsKoppelTerug,
  toetsLegVeiligheidVast,
  toetsRondTriageAf,
  watKlopt,
  wordtWeggehaald,
} from './afronden.ts'
import { toegangTotMelding } from './bekijk-melding.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'
import { kanOver, type Overgang, overgangen, staten } from './staten.ts'

const weet = feit('gemelde-geinformeerd', 'gesprek')
const wacht = (deel: Partial<Feiten> = {}) =>
  melding({ doorgeleidingen: [doorgeleid], ...deel }, { staat: 'doorgeleid' })

const bereik = { mail: '', adres: '' }
const professional = { id: 'm', soort: 'professional', verborgen: false, anoniem: false } as const

describe('wat de melder terughoort (2.2.5 lid 2, §5.4)', () => {
  const zeg = (deel: object = {}, feiten = wacht()) =>
    codes(
      toetsKoppelTerug(
        { datum: vandaag, wat: 'doorgeleid', hoe: 'telefoon', bereik, ...deel },
        feiten,
        aan(),
      ),
    )
  test('H-27: alleen dat het is opgepakt of doorgegeven; er is geen veld voor meer', () => {
    expect(zeg()).toEqual([])
    expect(zeg({ wat: 'opgepakt' })).toEqual([])
    expect(watKlopt(melding())).toEqual(['opgepakt'])
    expect(zeg({}, melding())).toEqual(['terugkoppeling-klopt-niet'])
    const niet = { wat: 'niet-opgepakt' }
    expect(zeg(niet, melding({ melder: professional }, { staat: 'afgerond' }))).toEqual([])
  })
  test('dat zij niet is opgepakt hoort alleen een professional (Q-05)', () => {
    const niet = { wat: 'niet-opgepakt' }
    expect(zeg(niet, melding({}, { staat: 'afgerond' }))).toEqual(['inwoner-hoort-minder'])
  })
  test('met een mail of brief alleen als bekend is waarheen', () => {
    for (const hoe of ['mail', 'brief'] as const) {
      expect(zeg({ hoe })).toEqual(['terugkoppeling-zonder-bereik'])
      const bereikt = {
        mail: hoe === 'mail' ? 'bea@voorbeeld.test' : '',
        adres: hoe === 'brief' ? 'Kade 1' : '',
      }
      expect(zeg({ hoe, bereik: bereikt })).toEqual([])
    }
  })
  test('niet als iemands veiligheid in het spel is, tot dat voorbij is', () => {
    const gevaar = feit('veiligheid', 'in-gevaar')
    expect(zeg({}, wacht({ gebeurtenissen: [gevaar] }))).toEqual(['veiligheid-in-gevaar'])
    expect(zeg({}, wacht({ gebeurtenissen: [gevaar, feit('veiligheid', 'opgeheven')] }))).toEqual([])
  })
  test('niet zolang de persoon het niet hoort omdat iemand dan gevaar loopt (AVG 23)', () => {
    const wachten = (code: string) => [
      feit('informeren-uitgesteld', code),
      feit('informeren-herzien', null, '2026-11-20'),
    ]
    expect(zeg({}, wacht({ gebeurtenissen: wachten('veiligheid') }))).toEqual(['veiligheid-in-gevaar'])
    expect(zeg({}, wacht({ gebeurtenissen: wachten('hulp-in-gevaar') }))).toEqual([])
    expect(zeg({}, wacht({ gebeurtenissen: [...wachten('veiligheid'), weet] }))).toEqual([])
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
    const rond = (feiten: Feiten) => codes(toetsRondTriageAf({ uitkomst: 'verwijzing' }, feiten, aan()))
    expect(rond(melding({ gebeurtenissen: [weet] }))).toEqual([])
    expect(rond(melding())).toEqual(['niet-geinformeerd'])
    const zelf = { id: 'm', soort: 'zelf', verborgen: false, anoniem: false } as const
    expect(rond(melding({ melder: zelf }))).toEqual([])
  })
  test.each(uitkomstCodes)('%s: wat niet bewaard had mogen worden, wacht nergens op (5.5.2)', (uitkomst) => {
    const nietBewaren = ['alsnog-acuut', 'geen-ingezetene', 'ten-onrechte'].includes(uitkomst)
    expect(gaatMeteenWeg(uitkomst)).toBe(nietBewaren)
    const doorzettingen = doorzettingCodes.map((soort) => ({
      ...{ id: soort, soort, staat: 'ingetrokken', datum: vandaag },
    })) as Feiten['doorzettingen']
    const redenen = codes(toetsRondTriageAf({ uitkomst }, melding({ doorzettingen }), aan()))
    expect(redenen.filter((code) => code !== 'uitkomst-zonder-doorzetting')).toEqual(
      nietBewaren ? [] : ['niet-geinformeerd'],
    )
  })
  test('wie iets kreeg of nog moet antwoorden, hoort eerst dat het is ingetrokken (AVG 19)', () => {
    const gegeven = {
      ...{ id: 'g', gegevenId: 'een', aan: 'wijkteam', datum: vandaag, verbeterdOp: null, gemeldOp: null },
      ingetrokkenOp: null,
    }
    const rond = (deel: Partial<Feiten>) =>
      codes(toetsRondTriageAf({ uitkomst: 'alsnog-acuut' }, melding(deel), aan()))
    expect(rond({ verstrekkingen: [gegeven] })).toEqual(['eerst-terughalen'])
    expect(rond({ verstrekkingen: [{ ...gegeven, ingetrokkenOp: vandaag }] })).toEqual(['eerst-terughalen'])
    expect(rond({ verstrekkingen: [{ ...gegeven, ingetrokkenOp: vandaag, gemeldOp: vandaag }] })).toEqual([])
    const vraag = {
      id: 'v',
      aan: 'burgemeester',
      partijId: null,
      andereGemeente: null,
      niveau: 'dat',
      gevraagdOp: vandaag,
    } as const
    expect(rond({ inlichtingen: [{ ...vraag, staat: 'gevraagd' }] })).toEqual(['eerst-terughalen'])
    expect(rond({ inlichtingen: [{ ...vraag, staat: 'ingetrokken' }] })).toEqual([])
  })
  test('wat niet bewaard had mogen worden is de volgende dag weg; dan hoeft niemand er nog van te horen', () => {
    expect(morgenWeg(vandaag)).toBe('2026-11-04')
    const weg = melding({}, { staat: 'afgerond', vernietigenOp: morgenWeg(vandaag) })
    expect(wordtWeggehaald(weg)).toBe(true)
    expect(plichten(weg, aan())).toEqual([])
    expect(toegangTotMelding(weg, aan())).toBeUndefined()
    expect(toegangTotMelding(weg, aan('2026-11-04'))?.code).toBe('melding-voorbij')
    const gewoon = melding({}, { staat: 'afgerond' })
    expect(wordtWeggehaald(gewoon)).toBe(false)
    expect(plichten(gewoon, aan()).map(({ code }) => code)).toEqual([
      'melder-inlichten',
      'gemelde-informeren',
    ])
  })
  test('na de bewaartermijn leest niemand haar meer, ook als het vernietigen nog moet gebeuren (5.5.4 lid 1)', () => {
    expect(toegangTotMelding(melding(), aan('2027-11-01'))).toBeUndefined()
    expect(toegangTotMelding(melding(), aan('2027-11-02'))?.code).toBe('melding-voorbij')
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
