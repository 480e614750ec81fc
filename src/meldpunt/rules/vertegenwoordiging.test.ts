import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { aan, feit, gemelde, melding, vandaag } from '../../../testing/melding.ts'
import type { Feiten } from './feiten.ts'
import { toetsLegVeiligContactVast } from './leg-veilig-contact-vast.ts'
import { hoeGeinformeerd, toetsStuurMeldingsbrief } from './stuur-meldingsbrief.ts'
import {
  ontvangersVanBrief,
  toetsHaalMeldingVertegenwoordigerWeg,
  toetsVoegMeldingVertegenwoordigerToe,
  wettelijkeVertegenwoordigers,
} from './vertegenwoordiging.ts'

const leeftijden = {
  onbekend: null,
  volwassen: '1947-03-12',
  twaalf: '2014-11-03',
  elf: '2014-11-04',
} as const
type Leeftijd = keyof typeof leeftijden
const alle = Object.keys(leeftijden) as Leeftijd[]
const band = (als: (typeof wettelijkeVertegenwoordigers)[number], tot: string | null = null) => ({
  ...{ id: `band-${als}`, betrokkeneId: als, als, sinds: '2026-11-01', tot },
})

describe('wie de brief leest (2.2.5 lid 2; BW 1:245, 1:381 en 1:453)', () => {
  const lezers = (leeftijd: Leeftijd, vertegenwoordigingen: Feiten['vertegenwoordigingen']) =>
    ontvangersVanBrief(melding({ vertegenwoordigingen }), gemelde, leeftijden[leeftijd], vandaag).map(
      ({ id }) => id,
    )
  test.each(combinaties({ leeftijd: alle, als: wettelijkeVertegenwoordigers }))(
    '$leeftijd, met een $als',
    ({ leeftijd, als }) => {
      const gezag = als === 'ouder' || als === 'voogd'
      if (leeftijd === 'elf') expect(lezers(leeftijd, [band(als)])).toEqual([gezag ? als : gemelde])
      else expect(lezers(leeftijd, [band(als)])).toEqual(gezag ? [gemelde] : [gemelde, als])
    },
  )
  test('een kind zonder iemand in de lijst: aan wie het gezag heeft, zonder naam', () => {
    expect(ontvangersVanBrief(melding(), gemelde, leeftijden.elf, vandaag)).toEqual([
      { id: gemelde, als: 'gezag' },
    ])
  })
  test('twee ouders lezen hem allebei; wie niet meer vertegenwoordigt niet', () => {
    expect(lezers('elf', [band('ouder'), { ...band('ouder'), betrokkeneId: 'vader' }])).toEqual([
      'ouder',
      'vader',
    ])
    expect(lezers('volwassen', [band('mentor', vandaag)])).toEqual([gemelde])
    expect(lezers('volwassen', [band('mentor', '2026-11-04')])).toEqual([gemelde, 'mentor'])
  })
  test('hoe de persoon het hoorde', () => {
    expect(
      hoeGeinformeerd([
        { id: 'g', als: 'zelf' },
        { id: 'm', als: 'vertegenwoordiger' },
      ]),
    ).toBe('brief')
    expect(hoeGeinformeerd([{ id: 'o', als: 'vertegenwoordiger' }])).toBe('via-vertegenwoordiger')
    expect(hoeGeinformeerd([{ id: 'g', als: 'gezag' }])).toBe('via-ouders')
  })
})

describe('vastleggen wie voor de persoon spreekt (2.2.5 lid 2, Awb 2:1)', () => {
  test.each(combinaties({ leeftijd: alle, als: wettelijkeVertegenwoordigers }))(
    '$leeftijd, als $als',
    ({ leeftijd, als }) => {
      const mag = codes(
        toetsVoegMeldingVertegenwoordigerToe(
          { als, bewijsGezien: true },
          melding(),
          aan(),
          leeftijden[leeftijd],
        ),
      )
      const kind = leeftijd === 'elf' || leeftijd === 'twaalf'
      const voorKind = als === 'ouder' || als === 'voogd'
      const klopt = leeftijd === 'onbekend' || kind === voorKind
      expect(mag).toEqual(
        klopt ? [] : [kind ? 'vertegenwoordigde-is-minderjarig' : 'vertegenwoordigde-is-meerderjarig'],
      )
    },
  )
  test('niet zonder dat is gezien dat het zo is', () => {
    const invoer = { als: 'mentor', bewijsGezien: false } as const
    expect(codes(toetsVoegMeldingVertegenwoordigerToe(invoer, melding(), aan(), null))).toEqual([
      'bewijs-niet-gezien',
    ])
  })
  test('weghalen kan met een reden, en alleen wie er staat', () => {
    const haal = (deel: object, vertegenwoordigingen = [band('mentor')]) =>
      codes(
        toetsHaalMeldingVertegenwoordigerWeg(
          { bandId: 'band-mentor', reden: 'Zij is het niet meer.', ...deel },
          melding({ vertegenwoordigingen }),
          aan(),
        ),
      )
    expect(haal({})).toEqual([])
    expect(haal({ reden: ' ' })).toEqual(['verbetering-zonder-reden'])
    expect(haal({ bandId: 'x' })).toEqual(['vertegenwoordiger-onbekend'])
    expect(haal({}, [])).toEqual(['niemand-vertegenwoordigt-gemelde', 'vertegenwoordiger-onbekend'])
  })
})

describe('de brief over de melding (2.2.5 lid 2, AVG 14)', () => {
  const stuur = (feiten = melding(), naamBekend = true, bereikbaar = 'Bel 0123 456789.') =>
    codes(toetsStuurMeldingsbrief({ bereikbaar }, feiten, aan(), naamBekend))
  test('aan wie het nog niet weet, met hoe het meldpunt te bereiken is', () => {
    expect(stuur()).toEqual([])
    expect(stuur(melding({ gebeurtenissen: [feit('gemelde-geinformeerd', 'gesprek')] }))).toEqual([
      'al-geinformeerd',
    ])
    expect(stuur(melding(), true, ' ')).toEqual(['brief-zonder-bereik'])
  })
  test('niet op een naam die niemand kent: een ander kan hem openen (AVG 5 lid 1 onder f)', () => {
    expect(stuur(melding(), false)).toEqual(['naam-onbekend-voor-brief'])
  })
  test('wie zelf belde, weet het al (AVG 13)', () => {
    const melder = { id: 'm', soort: 'zelf', verborgen: false, anoniem: false } as const
    expect(stuur(melding({ melder }))).toEqual(['al-geinformeerd'])
  })
})

test('de voicemail inspreken kan alleen op een nummer (AVG 32)', () => {
  const leg = (telefoon?: string) =>
    codes(toetsLegVeiligContactVast({ magVoicemail: true, telefoon }, melding(), aan()))
  expect(leg('0612345678')).toEqual([])
  expect(leg()).toEqual(['voicemail-zonder-nummer'])
  expect(codes(toetsLegVeiligContactVast({ magVoicemail: false }, melding(), aan()))).toEqual([])
})
