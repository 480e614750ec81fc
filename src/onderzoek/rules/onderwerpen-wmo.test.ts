import { describe, expect, test } from 'vitest'
import { combinaties } from '../../../testing/combinaties.ts'
import {
  client,
  codes,
  dienst,
  dochter,
  dossier,
  eersteContact,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { onderwerpenWmo, onderwerpenWmoOp } from '../../wet/onderwerpen-wmo.ts'
import { dienstSoorten, dienstStaten, type Feiten, type GebeurtenisFeit } from './feiten.ts'
import { bevindingen } from './gebeurtenissen.ts'
import { toetsHaalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import {
  type OnderzochtOnderwerp,
  onderwerpUitkomsten,
  toetsLegOnderwerpenWmoVast,
  voorafLegOnderwerpenWmoVast,
} from './leg-onderwerpen-wmo-vast.ts'
import { openOnderwerpen } from './onderwerpen-wmo.ts'
import { plichten } from './plichten.ts'
import { toetsVerbeterGebeurtenis } from './verbeter-gebeurtenis.ts'

const zes = onderwerpenWmoOp(vandaag)
const wmo = dienst('wmo', { domein: 'maatschappelijke-ondersteuning' })
const metWmo = ingevuld([], { diensten: [wmo] })
const besproken = {
  onderwerp: 'behoeften',
  uitkomst: 'besproken',
  toelichting: 'Zij wil zelf koken.',
} as const
const nagegaan = (code: string, betrokkeneId: string = client): GebeurtenisFeit =>
  gebeurtenis('onderwerp-wmo', { betrokkeneId, code, datum: vandaag })

interface Anders {
  readonly betrokkeneId?: string
  readonly datum?: string
  readonly onderwerpen?: readonly OnderzochtOnderwerp[]
}
const leg = (feiten: Feiten, anders: Anders = {}): readonly string[] => {
  const invoer = { betrokkeneId: client, datum: vandaag, onderwerpen: [besproken], ...anders }
  return codes(toetsLegOnderwerpenWmoVast(invoer, feiten, vandaag))
}
const plicht = (feiten: Feiten) =>
  plichten(feiten, { onderzoekKlaar: '2027-01-11', persoonlijkPlan: null }).filter(
    ({ code }) => code === 'leg-onderwerpen-wmo-vast',
  )

describe('wat bij hulp uit de Wmo altijd wordt onderzocht, vastleggen (2.3.2 lid 4, 2.3a.1 lid 4 onder d)', () => {
  test('alle zes onderwerpen in een keer, of een voor een, en nog een keer', () => {
    const alles = zes.map((onderwerp) => ({ ...besproken, onderwerp }))
    expect(leg(metWmo, { onderwerpen: alles })).toEqual([])
    for (const onderwerp of zes)
      expect(leg(metWmo, { onderwerpen: [{ ...besproken, onderwerp }] })).toEqual([])
    expect(leg(ingevuld([nagegaan('behoeften')], { diensten: [wmo] }))).toEqual([])
  })
  test('wie onder de Wmo vroeg, ook als er nog niets is voorgesteld; een gezinslid dan niet', () => {
    const gevraagd = lopend({ dossier: dossier({ wet: 'wmo-2015' }) })
    expect(leg(gevraagd)).toEqual([])
    expect(leg(gevraagd, { betrokkeneId: partner })).toEqual(['onderwerp-zonder-wmo'])
  })
  test.each(combinaties({ soort: dienstSoorten, staat: dienstStaten }))(
    'voorgesteld is een $soort, $staat: alleen een dienst die niet is geweigerd telt (2.3a.2 lid 2)',
    ({ soort, staat }) => {
      const feiten = ingevuld([], { diensten: [{ ...wmo, soort, staat }] })
      const kan = soort === 'dienst' && staat !== 'geweigerd'
      expect(codes(voorafLegOnderwerpenWmoVast(feiten, vandaag))).toEqual(kan ? [] : ['geen-wmo-in-beeld'])
      expect(plicht(feiten)).toHaveLength(kan ? 1 : 0)
    },
  )
  test.each(['schuldhulp', 'jeugd', 'participatie', 'wonen'] as const)('niet bij alleen %s', (domein) => {
    const feiten = ingevuld([], { diensten: [dienst('een', { domein })] })
    expect(codes(voorafLegOnderwerpenWmoVast(feiten, vandaag))).toEqual(['geen-wmo-in-beeld'])
    expect(leg(feiten)).toEqual(['geen-wmo-in-beeld'])
    expect(plicht(feiten)).toEqual([])
  })
  test('alleen over een cliënt bij wie die hulp hoort, en niet in de toekomst', () => {
    expect(leg(metWmo, { betrokkeneId: partner })).toEqual(['onderwerp-zonder-wmo'])
    expect(leg(metWmo, { betrokkeneId: dochter })).toEqual(['onderwerp-alleen-client'])
    expect(leg(metWmo, { betrokkeneId: 'vreemde' })).toEqual(['onbekende-betrokkene'])
    expect(leg(metWmo, { datum: '2026-12-25' })).toEqual(['datum-in-toekomst'])
  })
  test('niet voor de start, en niet voor de reikwijdte is afgesproken (2.3a.1 lid 4)', () => {
    const begin = codes(voorafLegOnderwerpenWmoVast(eersteContact({ diensten: [wmo] }), vandaag))
    expect(begin).toContain('onderzoek-niet-gestart')
    const zonder = lopend({ diensten: [wmo], reikwijdtes: [] })
    expect(codes(voorafLegOnderwerpenWmoVast(zonder, vandaag))).toEqual(['geen-reikwijdte'])
  })
  test('niet zonder onderwerp, en niet wat is vervallen (Onderdeel G)', () => {
    expect(leg(metWmo, { onderwerpen: [] })).toEqual(['geen-onderwerp-gekozen'])
    const f = { ...besproken, onderwerp: 'samenwerking' } as const
    expect(leg(metWmo, { onderwerpen: [f] })).toEqual(['onderwerp-geldt-niet'])
  })
  test.each(onderwerpUitkomsten)(
    'het antwoord %s: zonder uitleg alleen als het elders al staat',
    (uitkomst) => {
      const isOnderdeel = (bevindingen as readonly string[]).includes(uitkomst)
      const onderwerpen = [{ ...besproken, uitkomst, toelichting: ' ' }]
      expect(leg(metWmo, { onderwerpen })).toEqual(isOnderdeel ? [] : ['onderwerp-zonder-toelichting'])
      const leeg = lopend({ dossier: dossier({ wet: 'wmo-2015' }) })
      const metUitleg = [{ ...besproken, uitkomst }]
      expect(leg(leeg, { onderwerpen: metUitleg })).toEqual(isOnderdeel ? ['onderwerp-zonder-antwoord'] : [])
    },
  )
})

describe('wat nog moet: van iedere combinatie van onderwerpen, per cliënt (2.3.2 lid 4)', () => {
  const alle = onderwerpenWmo.reduce<readonly (readonly string[])[]>(
    (vorige, een) => vorige.flatMap((deel) => [deel, [...deel, een]]),
    [[]],
  )
  test(`alle ${2 ** onderwerpenWmo.length} combinaties: pas weg als elk van de zes er is`, () => {
    expect(alle).toHaveLength(128)
    for (const gedaan of alle) {
      const feiten = ingevuld(
        gedaan.map((code) => nagegaan(code)),
        { diensten: [wmo] },
      )
      const open = zes.filter((onderwerp) => !gedaan.includes(onderwerp))
      expect(openOnderwerpen(feiten, client), gedaan.join()).toEqual(open)
      expect(plicht(feiten), gedaan.join()).toHaveLength(open.length > 0 ? 1 : 0)
    }
  })
  test('het is een plicht van de wet, zonder dag, die niets tegenhoudt', () => {
    expect(plicht(metWmo)).toEqual([
      {
        ...{ code: 'leg-onderwerpen-wmo-vast', handeling: 'leg-onderwerpen-wmo-vast' },
        ...{ artikel: 'onderwerpen-wmo', uiterlijk: null, soort: 'wettelijk', betrokkenen: [client] },
      },
    ])
  })
  test('wat van de partner is nagegaan, telt niet voor de cliënt', () => {
    const beiden = { diensten: [wmo, { ...wmo, id: 'wmo-2', betrokkeneId: partner }] }
    const vanPartner = zes.map((code) => nagegaan(code, partner))
    expect(plicht(ingevuld([], beiden))[0]?.betrokkenen).toEqual([client, partner])
    expect(plicht(ingevuld(vanPartner, beiden))[0]?.betrokkenen).toEqual([client])
  })
  test('tot de brief met de uitkomst; hulp die daarna is voorgesteld vraagt het weer', () => {
    const verteld = ingevuld(totEnMetBrieven(), { diensten: [wmo] })
    expect(plicht(verteld)).toEqual([])
    const later = { ...verteld, diensten: [{ ...wmo, versie: 99 }] }
    expect(plicht(later)[0]?.betrokkenen).toEqual([client])
  })
  test('alleen onder de Wmo gevraagd, en niets voorgesteld: het kan, maar het moet nog niet', () => {
    expect(plicht(lopend({ dossier: dossier({ wet: 'wmo-2015' }) }))).toEqual([])
  })
})

describe('een vergissing herstellen (AVG 5 lid 1 onder d, AVG 16)', () => {
  const deze = { ...nagegaan('behoeften'), id: 'deze' }
  const feiten = ingevuld([deze], { diensten: [wmo] })
  const verbeter = (anders: object, in_: Feiten = feiten) =>
    codes(toetsVerbeterGebeurtenis({ gebeurtenisId: 'deze', reden: 'Vergist.', ...anders }, in_, vandaag))
  test('de dag is te verbeteren tot de brief die erop volgt; het onderwerp en de persoon niet', () => {
    expect(verbeter({ datum: '2026-12-20' })).toEqual([])
    expect(verbeter({ code: 'netwerk' })).toEqual(['gebeurtenis-ligt-vast'])
    expect(verbeter({ betrokkeneId: partner })).toEqual(['gebeurtenis-ligt-vast'])
    const brief = gebeurtenis('uitkomst-meegedeeld', { betrokkeneId: client, datum: '2026-12-22' })
    const verteld = ingevuld([deze, brief], { diensten: [wmo] })
    expect(verbeter({ datum: '2026-12-23' }, verteld)).toEqual(['datum-na-vervolg'])
  })
  test('wat niet is nagegaan kan weg, en dan moet het weer', () => {
    const weg = toetsHaalGebeurtenisWeg({ gebeurtenisId: 'deze', reden: 'Vergist.' }, feiten, vandaag)
    expect(codes(weg)).toEqual([])
    const alles = ingevuld(
      zes.map((code) => nagegaan(code)),
      { diensten: [wmo] },
    )
    const [, ...rest] = alles.gebeurtenissen.filter(({ soort }) => soort === 'onderwerp-wmo')
    const zonder = { ...alles, gebeurtenissen: rest }
    expect([plicht(alles).length, openOnderwerpen(zonder, client)]).toEqual([0, ['behoeften']])
  })
})
