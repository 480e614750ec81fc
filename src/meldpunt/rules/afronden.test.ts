import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, feit, gemelde, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import { melderSoorten, redenenOmTeWachten } from '../../wet/melding.ts'
import {
  toetsHeropenMelding,
  toetsKoppelTerug,
  toetsLegVeiligheidVast,
  toetsRondTriageAf,
  watKlopt,
} from './afronden.ts'
import { toegangTotMelding } from './bekijk-melding.ts'
import {
  toetsGeleidDoor,
  toetsLegAannameVast,
  toetsLegTeruggaveVast,
  toetsTrekDoorgeleidingIn,
} from './doorgeleiden.ts'
import type { DoorgeleidingFeit, Feiten } from './feiten.ts'
import { toetsInformeerGemelde, toetsStelInformerenUit, uiterlijkInformeren } from './informeren.ts'
import { plichten } from './plichten.ts'
import { kanOver, type Overgang, overgangen, staten } from './staten.ts'

const weet = feit('gemelde-geinformeerd', 'gesprek')
const ja = feit('instemming', 'ja')
const doorgeleid: DoorgeleidingFeit = {
  ...{ id: 'd', soort: 'partij', partijId: 'wijkteam', taak: null, grond: 'instemming', staat: 'verstuurd' },
  datum: vandaag,
}
const wacht = (deel: Partial<Feiten> = {}) =>
  melding({ gebeurtenissen: [weet, ja], doorgeleidingen: [doorgeleid], ...deel }, { staat: 'doorgeleid' })

describe('wie is gemeld, hoort dat (2.2.5 lid 2; AVG 14 lid 3)', () => {
  const uiterlijk = (deel: Partial<Feiten> = {}) => uiterlijkInformeren(melding(deel)).datum
  test('uiterlijk: een maand na de melding, het eerste gesprek of de eerste vraag aan een ander, wat het eerst komt (Q-22)', () => {
    expect(uiterlijk()).toBe('2026-12-02')
    const gesprek = feit('contact-gemelde', 'gesproken', '2026-11-10')
    expect(uiterlijk({ gebeurtenissen: [gesprek] })).toBe('2026-11-10')
    expect(uiterlijk({ gebeurtenissen: [feit('contact-gemelde', 'niet-bereikt')] })).toBe('2026-12-02')
    const gevraagd = { id: 'v', aan: 'gemeente', partijId: null, niveau: 'dat', staat: 'gevraagd' } as const
    expect(uiterlijk({ inlichtingen: [{ ...gevraagd, gevraagdOp: '2026-11-05' }] })).toBe('2026-11-05')
    expect(uiterlijk({ doorgeleidingen: [{ ...doorgeleid, datum: '2026-11-04' }] })).toBe('2026-11-04')
  })
  test('één keer vastleggen is genoeg, en niet in de toekomst', () => {
    const leg = (feiten: Feiten, datum = vandaag) =>
      codes(toetsInformeerGemelde({ datum, hoe: 'gesprek' }, feiten, aan()))
    expect(leg(melding())).toEqual([])
    expect(leg(melding(), '2026-11-04')).toEqual(['dag-in-toekomst'])
    expect(leg(melding({ gebeurtenissen: [weet] }))).toEqual(['al-geinformeerd'])
  })
  test('H-28: wachten kan, met een reden en een dag om opnieuw te kijken, en nooit vanzelf', () => {
    const uit = (deel: object = {}, feiten = melding()) =>
      codes(
        toetsStelInformerenUit(
          {
            reden: 'hulp-in-gevaar',
            toelichting: 'Dan doet hij niet meer open.',
            herzienOp: '2026-11-20',
            ...deel,
          },
          feiten,
          aan(),
        ),
      )
    expect(uit()).toEqual([])
    expect(uit({ toelichting: ' ' })).toEqual(['uitstel-zonder-reden'])
    expect(uit({ herzienOp: vandaag })).toEqual(['herzien-niet-in-toekomst'])
    expect(uit({ herzienOp: '2026-12-05' })).toEqual(['herzien-te-laat'])
    const sprak = melding({ gebeurtenissen: [feit('contact-gemelde', 'gesproken')] })
    for (const reden of redenenOmTeWachten)
      expect(uit({ reden }, sprak), reden).toEqual(
        reden === 'niet-bereikt' ? ['wachten-terwijl-gesproken'] : [],
      )
  })
})

describe('doorgeleiden naar wie het oppakt (2.2.5 lid 2, 5.5.2 lid 3 en 4)', () => {
  const keuze = [{ gegevenId: 'een' }, { gegevenId: 'twee' }]
  const geef = (deel: object = {}, feiten = melding({ gebeurtenissen: [weet, ja] })) =>
    codes(
      toetsGeleidDoor({ partijId: 'wijkteam', grond: 'instemming', gegevens: keuze, ...deel }, feiten, aan()),
    )
  test('met instemming, en gekozen gegevens', () => {
    expect(geef()).toEqual([])
    expect(geef({ partijId: undefined, taak: 'wmo-2015' })).toEqual([])
  })
  test('zonder instemming alleen met akkoord van een jurist; wat het laatst is gezegd telt (Q-02)', () => {
    const zonder = melding({ gebeurtenissen: [weet] })
    expect(geef({}, zonder)).toEqual(['niemand-stemde-in'])
    expect(geef({ grond: 'juridisch-akkoord' }, zonder)).toEqual(['akkoord-zonder-naam'])
    expect(geef({ grond: 'juridisch-akkoord', akkoordVan: 'J. de Jurist' }, zonder)).toEqual([])
    const nee = melding({ gebeurtenissen: [weet, ja, feit('instemming', 'nee', vandaag)] })
    expect(geef({}, nee)).toEqual(['persoon-stemde-niet-in'])
  })
  test('de persoon weet ervan, of het wacht met een reden', () => {
    expect(geef({}, melding({ gebeurtenissen: [ja] }))).toEqual(['niet-geinformeerd'])
    const later = [
      ja,
      feit('informeren-uitgesteld', 'veiligheid'),
      feit('informeren-herzien', null, '2026-11-20'),
    ]
    expect(geef({}, melding({ gebeurtenissen: later }))).toEqual([])
    const voorbij = [ja, feit('informeren-herzien', null, ontvangen)]
    expect(geef({}, melding({ gebeurtenissen: voorbij }))).toEqual(['niet-geinformeerd'])
  })
  test.each([
    ['aan niemand', { partijId: undefined }, ['doorgeleiden-aan-niemand']],
    ['aan twee', { taak: 'wgs' }, ['doorgeleiden-aan-twee']],
    ['niets', { gegevens: [] }, ['niets-om-door-te-geven']],
    ['alles', { gegevens: ['een', 'twee', 'drie'].map((gegevenId) => ({ gegevenId })) }, ['alles-doorgeven']],
    ['van een ander', { gegevens: [{ gegevenId: 'x' }] }, ['gegeven-niet-van-melding']],
    ['dubbel', { gegevens: [keuze[0], keuze[0]] }, ['gegeven-twee-keer']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(geef(deel)).toEqual(verwacht)
  })
  test('H-33: doorgegeven is niet klaar; pas als een partij het heeft opgepakt (§5.5)', () => {
    expect(codes(toetsRondTriageAf({}, wacht(), aan()))).toEqual(['nog-niet-aangenomen'])
    expect(codes(toetsLegAannameVast({ datum: vandaag }, wacht(), aan()))).toEqual([])
    expect(overgangen['leg-aanname-vast'].naar).toBe('afgerond')
  })
  test('teruggegeven of ingetrokken is weer bij het meldpunt', () => {
    expect(codes(toetsLegTeruggaveVast({ datum: vandaag }, wacht(), aan()))).toEqual([])
    expect(codes(toetsTrekDoorgeleidingIn({}, wacht(), aan()))).toEqual([])
    for (const [toets, wat] of [
      [toetsLegAannameVast, { datum: ontvangen }],
      [toetsLegTeruggaveVast, { datum: ontvangen }],
    ] as const)
      expect(codes(toets(wat, wacht(), aan()))).toEqual(['dag-voor-melding'])
    expect(codes(toetsTrekDoorgeleidingIn({}, melding(), aan()))).toEqual(['melding-niet-in-deze-stand'])
  })
})

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

describe('wat nu moet (2.2.5 lid 2, 5.5.4)', () => {
  const moet = (feiten: Feiten, dag = vandaag) => plichten(feiten, aan(dag)).map(({ code }) => code)
  test('eerst de persoon bereiken, dan vertellen, en de triage afronden', () => {
    expect(moet(melding())).toEqual(['contact-met-gemelde', 'gemelde-informeren', 'triage-afronden'])
  })
  test('wachten geeft een dag om opnieuw te kijken', () => {
    const feiten = melding({
      gebeurtenissen: [
        feit('contact-gemelde', 'niet-bereikt'),
        feit('informeren-herzien', null, '2026-11-20'),
      ],
    })
    expect(plichten(feiten, aan())).toMatchObject([
      { code: 'informeren-opnieuw-bezien', uiterlijk: '2026-11-20' },
      { code: 'triage-afronden' },
    ])
  })
  test('na doorgeven: navragen of het is opgepakt', () => {
    expect(moet(wacht({ gebeurtenissen: [weet, feit('contact-gemelde', 'gesproken')] }))).toEqual([
      'aanname-navragen',
    ])
  })
  test('na elf maanden: afronden, want na een jaar is de melding weg (5.5.4 lid 1, Q-01)', () => {
    expect(moet(melding(), '2027-10-01')).not.toContain('melddossier-sluiten')
    expect(plichten(melding(), aan('2027-10-02'))).toContainEqual(
      expect.objectContaining({ code: 'melddossier-sluiten', uiterlijk: '2027-11-02' }),
    )
  })
  test('voor een andere rol niets, en die komt er ook niet bij (5.5.4 lid 1)', () => {
    for (const rol of ['toeleider', 'coordinator', 'beslisser', 'teamleider'] as const) {
      const kader = { vandaag, wie: { gebruikerId: 'x', rol } }
      expect(plichten(melding(), kader)).toEqual([])
      expect(toegangTotMelding(melding(), kader)?.code).toBe('geen-zicht-op-meldingen')
    }
    expect(toegangTotMelding(melding(), aan())).toBeUndefined()
    expect(melding().betrokkenen).toEqual([{ id: gemelde, hoedanigheid: 'gemelde' }])
  })
})
