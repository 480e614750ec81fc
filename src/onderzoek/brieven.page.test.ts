import { render } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { niveaus } from '../wet/categorieen.ts'
import { domeinNamen } from '../wet/domeinen.ts'
import { isGeheimhouder, partijRegimeNamen } from '../wet/partij-regimes.ts'
import { briefPagina } from './brief.page.tsx'
import { eindbrief } from './eindbrief.ts'
import { conclusies, metAanpak } from './rules/gebeurtenissen.ts'
import { intrekredenen } from './rules/trek-onderzoek-in.ts'
import { type DienstInBrief, type Uitkomst, uitkomstbrief } from './uitkomstbrief.ts'
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
  verzochtOp: '2026-11-30',
  bijstandAangevraagdOp: null,
  themas: ['inkomen', 'schulden'],
  bevindingen: { a: ['Er zijn schulden.'], b: [], c: [] },
  conclusie: 'aanpak-verplicht',
  samenhang: 'Zonder inkomen groeien de schulden.',
  keuze: null,
  anderenDoenMee: false,
  diensten: [],
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
  })
  test.each([
    [
      'Wmo: ja zeggen is genoeg, met een besluit binnen twee weken',
      { domein: 'maatschappelijke-ondersteuning' },
      null,
      'niet apart aan te vragen',
    ],
    [
      'Wmo: ook als persoonsgebonden budget',
      { domein: 'maatschappelijke-ondersteuning' },
      null,
      'persoonsgebonden budget',
    ],
    ['Jeugdwet: volgens die wet', { domein: 'jeugd' }, null, 'volgens de Jeugdwet'],
    ['schuldhulp: zeggen', { domein: 'schuldhulp' }, null, 'mag ook aan de telefoon'],
    ['bijstand: aanvragen', { domein: 'participatie' }, null, 'Vraag dit zelf aan'],
    [
      'bijstand die is aangevraagd: die datum telt',
      { domein: 'participatie' },
      '2026-11-30',
      'aangevraagd op 30 november 2026',
    ],
    [
      'een ander domein: wie beslist',
      { domein: 'medische-zorg', beslisser: 'uw huisarts' },
      null,
      'ligt bij uw huisarts',
    ],
    ['een ander domein zonder naam', { domein: 'wonen' }, null, 'ligt niet bij de gemeente'],
    ['een interventie', { soort: 'interventie' }, null, 'hoort bij wat wij voorstellen'],
  ] as const)('hoe je het krijgt: %s', (_, deel, bijstandAangevraagdOp, woorden) => {
    expect(html({ diensten: [dienst(deel)], bijstandAangevraagdOp })).toContain(woorden)
  })
  test('elk domein en elke conclusie heeft woorden; de aanpak staat er alleen bij als die is voorgesteld', () => {
    for (const domein of domeinNamen)
      expect(html({ diensten: [dienst({ domein })] })).toContain('De schulden regelen. ')
    for (const conclusie of conclusies)
      expect(html({ conclusie }).includes('De aanpak begint alleen als u het ermee eens bent')).toBe(
        metAanpak.includes(conclusie),
      )
  })
  test('aan een vertegenwoordiger, samen met een ander, en met eigen woorden', () => {
    const tekst = html({
      namens: 'Samira',
      gezamenlijkOmdat: 'zij dat willen.',
      anderenDoenMee: true,
      keuze: 'Dit past.',
      toelichting: 'Succes.',
    })
    for (const deel of ['vertegenwoordigt', 'omdat: zij dat willen.', 'eigen brief', 'Dit past.', 'Succes.'])
      expect(tekst).toContain(deel)
  })
})

describe('het verzoek aan een partij (5.4.2)', () => {
  const verzoek = (deel: Partial<VerzoekInBrief>): string =>
    JSON.stringify(
      verzoekbrief(hoofd, {
        regime: 'geen',
        over: { naam: 'Samira Geheimenaar', geboortedatum: '1988-05-04' },
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

test.each(intrekredenen)(
  'de brief dat het onderzoek stopt (%s) zegt waarom, en hoe lang wij bewaren',
  (reden) => {
    const tekst = JSON.stringify(
      eindbrief(hoofd, { reden, toelichting: 'U wilt rust.', verzochtOp: '2026-11-30' }),
    )
    expect(tekst).toContain('U wilt rust.')
    expect(tekst).toContain('twee jaar na deze brief')
  },
)
