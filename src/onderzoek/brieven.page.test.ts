import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { briefPagina } from '../scherm/gelezen-brief.tsx'
import { niveaus } from '../wet/categorieen.ts'
import { domeinNamen } from '../wet/domeinen.ts'
import { isGeheimhouder, partijRegimeNamen } from '../wet/partij-regimes.ts'
import type { DienstInBrief } from './hoe-te-krijgen.ts'
import { conclusies, metAanpak } from './rules/gebeurtenissen.ts'
import { type Uitkomst, uitkomstbrief } from './uitkomstbrief.ts'
import { type VerzoekInBrief, verzoekbrief } from './verzoekbrief.ts'

const hoofd = {
  gemeente: 'Voorbeeld',
  aan: ['Samira Geheimenaar', 'Persoonlijk overhandigen'],
  datum: '2026-12-27',
  kenmerk: '2026-00417',
  behandelaar: 'I. Jansen',
}

const uitkomst: Uitkomst = {
  namens: null,
  alleenEigenZaken: false,
  gezamenlijkOmdat: null,
  naastGezamenlijk: false,
  verzochtOp: '2026-11-30',
  overschrijding: null,
  vroegZelf: true,
  zonderVerzoek: false,
  bijstandAangevraagdOp: null,
  themas: ['inkomen', 'schulden'],
  bevindingen: { a: ['Er zijn schulden.'], b: [], c: [] },
  conclusie: 'aanpak-verplicht',
  samenhang: 'Zonder inkomen groeien de schulden.',
  grond: 'meer-diensten-een-client',
  keuze: null,
  anderenDoenMee: false,
  eigenRegie: 'geen',
  diensten: [],
  gevraagd: [],
  toelichting: null,
}

const dienst = (deel: Partial<DienstInBrief>): DienstInBrief => ({
  domein: 'schuldhulp',
  soort: 'dienst',
  waarvoor: 'De schulden regelen.',
  beslisser: null,
  ...deel,
})

const html = (deel: Partial<Uitkomst> = {}): string =>
  render(briefPagina(uitkomstbrief(hoofd, { ...uitkomst, ...deel })).inhoud)

describe('de brief met de uitkomst (2.3a.2 lid 1)', () => {
  test('zegt wat wordt van wat de cliënt zelf vroeg: een aanvraag, of een besluit (2.3.2 lid 9)', () => {
    const vroeg = { wet: 'wmo-2015', op: '2026-11-30', voorgesteld: false, aangevraagd: false } as const
    expect(html({ gevraagd: [vroeg] })).toContain('Wij stellen die hulp niet voor. Wilt u die hulp toch?')
    expect(html({ gevraagd: [{ ...vroeg, voorgesteld: true }] })).toContain('andere of meer hulp')
    expect(html({ gevraagd: [{ ...vroeg, aangevraagd: true }] })).toContain('apart een besluit')
    expect(html({ gevraagd: [{ ...vroeg, wet: 'wgs' }] })).toContain('om hulp bij schulden')
    expect(html()).not.toContain('Wat u zelf vroeg')
  })
  test('noemt uitkomst, conclusie, bewaren, rechten en gratis ondersteuning', () => {
    const tekst = html()
    for (const deel of [
      'Er zijn schulden.',
      'Zonder inkomen groeien',
      'twee jaar',
      'verbeteren',
      'klacht',
      'functionaris',
      'Autoriteit Persoonsgegevens',
      'cliëntondersteuner',
    ])
      expect(tekst).toContain(deel)
    expect(tekst).not.toContain('undefined')
    expect(tekst).not.toContain('langer dan de zes weken')
  })
  test('duurde het langer dan zes weken, dan staat dat er met de uitleg in; een gezinslid leest die niet (2.3a.1 lid 4)', () => {
    expect(html({ overschrijding: 'Wij wachtten op een antwoord.' })).toMatch(
      /langer dan de zes weken[^<]*Wij wachtten op een antwoord/,
    )
    const gezinslid = html({ overschrijding: '', vroegZelf: false })
    expect(gezinslid).toContain('langer dan de zes weken')
  })
  test('elk domein en elke conclusie heeft woorden; de aanpak staat er alleen bij als die is voorgesteld', () => {
    for (const domein of domeinNamen)
      expect(html({ diensten: [dienst({ domein })] })).toContain('De schulden regelen. ')
    for (const conclusie of conclusies)
      expect(html({ conclusie }).includes('U doet alleen mee aan de aanpak als u het ermee eens bent')).toBe(
        metAanpak.includes(conclusie),
      )
  })
  test('een gezinslid leest niet dat het zelf om hulp vroeg, of alleen over de aanpak beslist (2.3a.2 lid 1)', () => {
    const tekst = html({ vroegZelf: false })
    expect(html()).toContain('vroeg u ons om hulp')
    expect(tekst).not.toContain('vroeg u ons om hulp')
    expect(tekst).toContain('U deed mee aan een onderzoek')
    expect(tekst).not.toContain('De aanpak begint alleen')
  })
  test('na een brede intake vroeg niemand erom, en is eigen regie er niet (WI 14 lid 8, 2.3a.4 lid 8)', () => {
    const tekst = html({ zonderVerzoek: true })
    expect(tekst).toContain('U heeft daar niet zelf om gevraagd')
    expect(tekst).not.toContain('vroeg u ons om hulp')
    expect(tekst).not.toContain('Met u is afgesproken')
    expect(tekst).not.toContain('zelf op elkaar afstemmen')
    const gezinslid = html({ zonderVerzoek: true, vroegZelf: false })
    expect(gezinslid).not.toContain('brede intake')
  })
  test('na een brede intake leest de nieuwkomer dat zijn nee de aanpak niet tegenhoudt, en een gezinslid dat het dat wel doet (Q-12, AVG 5 lid 1 a)', () => {
    const alleenMetJa = 'U doet alleen mee aan de aanpak als u het ermee eens bent'
    expect(html()).toContain(alleenMetJa)
    const nieuwkomer = html({ zonderVerzoek: true })
    expect(nieuwkomer).not.toContain(alleenMetJa)
    expect(nieuwkomer).toContain('Zegt u nee, of zegt u niets? Dan kan het college de aanpak toch')
    const gezinslid = html({ zonderVerzoek: true, vroegZelf: false })
    expect(gezinslid).toContain('Zegt u nee, dan doet u niet mee')
    for (const tekst of [nieuwkomer, gezinslid]) expect(tekst).toContain('pas als u daar zelf ja tegen zegt')
    const geenAanpak = html({ zonderVerzoek: true, conclusie: 'aanpak-niet-wenselijk' })
    expect(geenAanpak).not.toContain('Zegt u nee')
  })
  test('doen er meer mee, dan kan ieder om uitleg vragen over zichzelf (2.3a.2 lid 1, afzonderlijk)', () => {
    expect(html({ anderenDoenMee: true })).toContain('wat over u gaat')
    expect(html({ anderenDoenMee: false })).not.toContain('wat over u gaat')
  })
  test('wie een aanpak krijgt voorgesteld, leest dat hij die ook zelf mag afstemmen (2.3a.3 lid 2)', () => {
    expect(html()).toContain('zelf op elkaar afstemmen')
    expect(html({ conclusie: 'geen-aanpak-mogelijk' })).not.toContain('zelf op elkaar afstemmen')
  })
  test('de twee jaar tellen vanaf de laatste brief met de uitkomst, ook van een ander (5.4.5 lid 1)', () => {
    for (const conclusie of conclusies)
      expect(html({ conclusie })).toContain('twee jaar na de laatste brief met de uitkomst')
    expect(html()).toContain('zo lang als de wet over die hulp zegt')
    expect(html()).not.toContain('bezwaar')
  })
  test('aan een vertegenwoordiger, en met eigen woorden', () => {
    const tekst = html({
      namens: 'Samira',
      anderenDoenMee: true,
      keuze: 'Dit past.',
      toelichting: 'Succes.',
    })
    for (const deel of ['vertegenwoordigt', 'Dit past.', 'Succes.']) expect(tekst).toContain(deel)
  })
})

describe('het verzoek aan een partij (5.4.2)', () => {
  const verzoek = (deel: Partial<VerzoekInBrief>): string =>
    JSON.stringify(
      verzoekbrief(hoofd, {
        regime: 'geen',
        over: {
          naam: 'Samira Geheimenaar',
          geboortedatum: '1988-05-04',
          bsn: null,
          postcode: null,
          huisnummer: null,
        },
        vraag: 'Loopt er een behandeling?',
        waarom: 'Om te weten wat nu past.',
        items: [
          {
            gegeven: 'De einddatum.',
            waaromNodig: 'Om te plannen.',
            waaromNietMinder: 'Zonder datum kan het niet.',
            niveau: 'proces',
          },
        ],
        vertelt: null,
        gedeeldMet: 'Niemand.',
        toestemming: false,
        ...deel,
      }),
    )
  test.each(partijRegimeNamen)(
    '%s: alleen een geheimhouder leest over zijn beroepsgeheim, en nooit dat hij moet',
    (regime) => {
      expect(verzoek({ regime }).includes('U heeft een beroepsgeheim. U mag antwoorden, u hoeft niet.')).toBe(
        isGeheimhouder(regime),
      )
    },
  )
  test.each(niveaus)(
    'niveau %s heeft woorden; wat de gemeente vertelt staat er alleen als zij iets vertelt',
    (niveau) => {
      const items = [
        {
          gegeven: 'De dag',
          waaromNodig: 'Plannen.',
          waaromNietMinder: 'Kan niet.',
          niveau,
          motiveringNiveau: 'Meer is nodig.',
        },
      ]
      expect(verzoek({ items })).toContain('Meer is nodig.')
      expect(verzoek({ items })).not.toContain('Wat u moet weten')
      expect(verzoek({ items, vertelt: 'Zij vroeg hulp.', toestemming: true })).toContain('vindt het goed')
    },
  )
})
