import { describe, expect, test } from 'vitest'
import { aan, bemoeizorg, feit, mijdt, vandaag, wachtend } from '../../../testing/oggz.ts'
import { codes } from '../../../testing/onderzoek.ts'
import {
  type Overdracht,
  toetsDraagOver,
  toetsLegOvernameVast,
  toetsLegWeigeringVast,
  toetsTrekOverdrachtIn,
  toetsVraagOvernameNa,
} from './overdracht.ts'
import type { HulpAanvaard } from './wie-aanvaardt.ts'

const ja = feit('hulp-aanvaard', 'ja', '2026-11-05')
const weet = feit('client-geinformeerd', 'gesprek', '2026-11-05')
const klaar = (...bij: (typeof ja)[]) => bemoeizorg({ gebeurtenissen: [mijdt, weet, ...bij] })
const zelf: HulpAanvaard = {
  ...{ datum: '2026-11-05', antwoord: 'ja', door: 'zelf', kanNietZelf: false },
  ...{ iedereenMetGezag: false, bewijsGezien: false },
}
const keuze: Omit<Overdracht, 'gegevens'> = {
  ...{ partijId: 'wijkteam', grond: 'instemming', akkoordVanZelf: false },
  ...{ antwoord: zelf, geboortedatum: '1960-06-01', zaken: ['zorg'] },
}
const geef = (deel: object = {}, feiten = klaar(ja)) =>
  codes(toetsDraagOver({ ...keuze, gegevens: [{ gegevenId: 'een' }], ...deel }, feiten, aan()))

describe('overdragen aan wie verder helpt (§11.5.2 c: hulp alleen met instemming)', () => {
  test('met een ja, naar een partij of naar een andere taak van de gemeente', () => {
    expect(geef()).toEqual([])
    expect(geef({ partijId: undefined, taak: 'wgs' })).toEqual([])
  })
  test('zonder een ja, of na een nee, niet', () => {
    expect(geef({}, klaar())).toEqual(['hulp-niet-aanvaard'])
    expect(geef({}, klaar(ja, feit('hulp-aanvaard', 'nee')))).toEqual(['hulp-geweigerd'])
  })
  test('het ja is van wie ja kan zeggen: bij een kind wie het gezag heeft (Q-42)', () => {
    const kind = { geboortedatum: '2015-06-01' }
    const ouders = {
      ...zelf,
      door: 'vertegenwoordiger',
      sprak: 'Mies Bakker',
      als: 'ouder',
      bewijsGezien: true,
    }
    expect(geef({ ...kind })).toEqual(['instemming-geldt-niet'])
    expect(geef({ ...kind, antwoord: ouders })).toEqual(['instemming-geldt-niet'])
    expect(geef({ ...kind, antwoord: { ...ouders, iedereenMetGezag: true } })).toEqual([])
    expect(geef({ antwoord: null })).toEqual(['instemming-geldt-niet'])
  })
  test('een mentor stemt in met zorg, niet met hulp bij geld (BW 1:453)', () => {
    const mentor = {
      ...zelf,
      door: 'vertegenwoordiger',
      sprak: 'Mies Bakker',
      als: 'mentor',
      bewijsGezien: true,
    }
    expect(geef({ antwoord: mentor })).toEqual([])
    expect(geef({ antwoord: mentor, zaken: ['geld'] })).toEqual(['vertegenwoordiger-niet-hiervoor'])
    expect(geef({ antwoord: { ...mentor, als: 'curator' }, zaken: ['geld'] })).toEqual([])
  })
  test('een jurist die een ander is kan akkoord geven (Q-02)', () => {
    const akkoord = { grond: 'juridisch-akkoord', akkoordVan: 'Mr. J. Jurist' }
    expect(geef(akkoord, klaar())).toEqual([])
    expect(geef({ ...akkoord, akkoordVan: ' ' }, klaar())).toEqual(['oggz-akkoord-zonder-naam'])
    expect(geef({ ...akkoord, akkoordVanZelf: true }, klaar())).toEqual(['oggz-akkoord-van-uzelf'])
  })
  test('wie niet weet wat wij vastleggen, hoort dat eerst (AVG 14 lid 3)', () => {
    expect(geef({}, bemoeizorg({ gebeurtenissen: [mijdt, ja] }))).toEqual(['client-niet-geinformeerd'])
  })
  test.each([
    ['aan niemand', { partijId: undefined }, ['overdragen-aan-niemand']],
    ['aan twee', { taak: 'wgs' }, ['overdragen-aan-twee']],
    ['niets', { gegevens: [] }, ['niets-om-over-te-dragen']],
    ['alles', { gegevens: [{ gegevenId: 'een' }, { gegevenId: 'twee' }] }, ['alles-overdragen']],
    ['van een ander', { gegevens: [{ gegevenId: 'x' }] }, ['oggz-gegeven-onbekend']],
    [
      'dubbel',
      { gegevens: [{ gegevenId: 'een' }, { gegevenId: 'een' }] },
      ['alles-overdragen', 'oggz-gegeven-twee-keer'],
    ],
  ])('niet: %s (AVG 5 lid 1)', (_, deel, verwacht) => {
    expect(geef(deel)).toEqual(verwacht)
  })
  test('niet nog eens zolang het wacht', () => {
    expect(geef({}, wachtend({ gebeurtenissen: [mijdt, weet, ja] }))).toEqual([
      'bemoeizorg-niet-in-deze-stand',
    ])
  })
})

describe('tot iemand het overneemt (§5.5: tussen wal en schip)', () => {
  const besluiten = [toetsLegOvernameVast, toetsLegWeigeringVast] as const
  test('overgenomen of geweigerd, op een dag sinds de overdracht', () => {
    for (const toets of besluiten) {
      expect(codes(toets({ datum: vandaag }, wachtend(), aan()))).toEqual([])
      expect(codes(toets({ datum: '2026-11-08' }, wachtend(), aan()))).toEqual(['oggz-dag-voor-begin'])
      expect(codes(toets({ datum: '2026-11-11' }, wachtend(), aan()))).toEqual(['oggz-dag-in-toekomst'])
    }
  })
  test('niets te besluiten als er niets is overgedragen', () => {
    for (const toets of besluiten)
      expect(codes(toets({ datum: vandaag }, bemoeizorg(), aan()))).toEqual(['bemoeizorg-niet-in-deze-stand'])
    expect(codes(toetsTrekOverdrachtIn({}, bemoeizorg(), aan()))).toEqual(['bemoeizorg-niet-in-deze-stand'])
  })
  test('wat naar de verkeerde ging, is in te trekken', () => {
    expect(codes(toetsTrekOverdrachtIn({}, wachtend(), aan()))).toEqual([])
  })
})

describe('navragen of het is overgenomen (§5.5)', () => {
  const vraag = (datum: string, feiten = wachtend()) => codes(toetsVraagOvernameNa({ datum }, feiten, aan()))
  test('zolang er een overdracht wacht, op een dag sinds die', () => {
    expect(vraag(vandaag)).toEqual([])
    expect(vraag('2026-11-08')).toEqual(['oggz-dag-voor-begin'])
    expect(vraag('2026-11-11')).toEqual(['oggz-dag-in-toekomst'])
    expect(vraag(vandaag, klaar(ja))).toEqual(['bemoeizorg-niet-in-deze-stand'])
  })
})
