import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, doorgeleid, feit, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import type { WieInstemt } from '../../wet/wie-instemt.ts'
import { toetsRondTriageAf } from './afronden.ts'
import {
  type Doorgeleiding,
  toetsGeleidDoor,
  toetsLegAannameVast,
  toetsLegTeruggaveVast,
  toetsTrekDoorgeleidingIn,
} from './doorgeleiden.ts'
import type { Feiten } from './feiten.ts'
import { overgangen } from './staten.ts'

const weet = feit('gemelde-geinformeerd', 'gesprek')
const ja = feit('instemming', 'ja')
const zegtZelf: WieInstemt & { geboortedatum: string | null } = {
  ...{ instemming: 'ja', door: 'zelf', vertegenwoordigers: [], kanNietZelf: false, leeftijd: null },
  ...{ datum: vandaag, geboortedatum: '1988-05-04' },
}
const vanHulp: Pick<Doorgeleiding, 'antwoord' | 'zaken'> = { antwoord: zegtZelf, zaken: ['zorg'] }
const wacht = (deel: Partial<Feiten> = {}) =>
  melding({ gebeurtenissen: [weet, ja], doorgeleidingen: [doorgeleid], ...deel }, { staat: 'doorgeleid' })

describe('doorgeleiden naar wie het oppakt (2.2.5 lid 2, 5.5.2 lid 3 en 4)', () => {
  const keuze = [{ gegevenId: 'een' }, { gegevenId: 'twee' }]
  const geef = (deel: object = {}, feiten = melding({ gebeurtenissen: [weet, ja] })) =>
    codes(
      toetsGeleidDoor(
        { partijId: 'wijkteam', grond: 'instemming', gegevens: keuze, ...vanHulp, ...deel },
        feiten,
        aan(),
      ),
    )
  test('met instemming, en gekozen gegevens', () => {
    expect(geef()).toEqual([])
    expect(geef({ partijId: undefined, taak: 'wmo-2015' })).toEqual([])
  })
  test('zonder instemming alleen met akkoord van een jurist; wat het laatst is gezegd telt (Q-02)', () => {
    const zonder = melding({ gebeurtenissen: [weet] })
    expect(geef({}, zonder)).toEqual(['niemand-stemde-in'])
    expect(geef({ grond: 'juridisch-akkoord' }, zonder)).toEqual(['akkoord-zonder-naam'])
    const jurist = { grond: 'juridisch-akkoord', akkoordVan: 'J. de Jurist' }
    expect(geef(jurist, zonder)).toEqual(['akkoord-zonder-uitleg'])
    expect(geef({ ...jurist, watDreigt: 'Zij eet niet meer.' }, zonder)).toEqual([])
    const nee = melding({ gebeurtenissen: [weet, ja, feit('instemming', 'nee', vandaag)] })
    expect(geef({}, nee)).toEqual(['persoon-stemde-niet-in'])
  })
  test('alleen een ja van wie ja kan zeggen telt, ook als later blijkt hoe oud de persoon is (Q-42)', () => {
    expect(geef({ antwoord: null })).toEqual(['instemming-geldt-niet'])
    expect(geef({ antwoord: { ...zegtZelf, geboortedatum: null } })).toEqual(['instemming-geldt-niet'])
    expect(geef({ antwoord: { ...zegtZelf, geboortedatum: null, leeftijd: 'volwassen' } })).toEqual([])
    expect(geef({ antwoord: { ...zegtZelf, geboortedatum: '2016-05-04' } })).toEqual([
      'instemming-geldt-niet',
    ])
  })
  test('een mentor stemt in met zorg, niet met hulp bij geld; een curator met beide (BW 1:381, 1:453)', () => {
    const spreekt = (als: 'mentor' | 'curator', zaken: readonly string[]) =>
      geef(
        { antwoord: { ...zegtZelf, door: 'vertegenwoordiger', vertegenwoordigers: ['x'] }, zaken },
        melding({
          gebeurtenissen: [weet, ja],
          vertegenwoordigingen: [{ id: 'b', betrokkeneId: 'x', als, sinds: ontvangen, tot: null }],
        }),
      )
    expect(spreekt('mentor', ['zorg'])).toEqual([])
    expect(spreekt('mentor', ['geld'])).toEqual(['vertegenwoordiger-niet-hiervoor'])
    expect(spreekt('mentor', ['geld', 'zorg'])).toEqual(['vertegenwoordiger-niet-hiervoor'])
    expect(spreekt('curator', ['geld', 'zorg'])).toEqual([])
  })
  test('niemand stemt in met wat hij nog niet kon weten: een ja van voor het gesprek of op de dag van de brief (AVG 14)', () => {
    const zei = (hoe: string, datum: string) =>
      geef(
        {},
        melding({
          gebeurtenissen: [feit('gemelde-geinformeerd', hoe), feit('instemming', 'ja', datum)],
        }),
      )
    expect(zei('gesprek', vandaag)).toEqual([])
    expect(zei('gesprek', ontvangen)).toEqual(['instemming-zonder-weten'])
    expect(zei('brief', vandaag)).toEqual(['instemming-zonder-weten'])
    expect(zei('brief', '2026-11-04')).toEqual([])
  })
  test('een jurist is een ander dan wie het doorgeeft (Q-02)', () => {
    const akkoord = { grond: 'juridisch-akkoord', akkoordVan: 'M. Postma', akkoordVanZelf: true }
    expect(geef(akkoord)).toEqual(['akkoord-van-uzelf'])
    expect(geef({ ...akkoord, akkoordVanZelf: false, watDreigt: 'Zij eet niet meer.' })).toEqual([])
  })
  test('wie hulp mijdt gaat zonder instemming naar de oggz, ook na een nee, met wat er dreigt (1.1.1; MvT 11.5.2 c)', () => {
    const nee = melding({ gebeurtenissen: [weet, feit('instemming', 'nee', vandaag)] })
    const oggz = { partijId: undefined, taak: 'oggz', grond: 'mijdt-hulp', watDreigt: 'Zij eet niet.' }
    expect(geef(oggz, nee)).toEqual([])
    expect(geef({ ...oggz, watDreigt: ' ' }, nee)).toEqual(['mijdt-hulp-zonder-uitleg'])
    expect(geef({ ...oggz, grond: 'instemming', watDreigt: undefined })).toEqual([])
    const jurist = {
      ...oggz,
      grond: 'juridisch-akkoord',
      akkoordVan: 'J. de Jurist',
      watDreigt: 'Zij eet niet.',
    }
    expect(geef({ ...jurist, watDreigt: ' ' }, nee)).toEqual(['akkoord-zonder-uitleg'])
  })
  test('zonder instemming naar een partij of een andere taak kan niet omdat iemand hulp mijdt (5.5.2 lid 4)', () => {
    const mijdt = { grond: 'mijdt-hulp', watDreigt: 'Zij eet niet.' }
    expect(geef(mijdt)).toEqual(['mijdt-hulp-alleen-oggz'])
    expect(geef({ ...mijdt, partijId: undefined, taak: 'wgs' })).toEqual(['mijdt-hulp-alleen-oggz'])
  })
  test('de persoon weet ervan, of het wacht met een reden', () => {
    const jurist = { grond: 'juridisch-akkoord', akkoordVan: 'J. de Jurist', watDreigt: 'Zij eet niet meer.' }
    expect(geef(jurist, melding())).toEqual(['niet-geinformeerd'])
    const later = [
      feit('informeren-uitgesteld', 'veiligheid'),
      feit('informeren-herzien', null, '2026-11-20'),
    ]
    expect(geef(jurist, melding({ gebeurtenissen: later }))).toEqual([])
    const voorbij = [feit('informeren-herzien', null, ontvangen)]
    expect(geef(jurist, melding({ gebeurtenissen: voorbij }))).toEqual(['niet-geinformeerd'])
    expect(geef({}, melding({ gebeurtenissen: [ja, ...later] }))).toEqual(['instemming-zonder-weten'])
  })
  test('niet geleidelijk alles naar dezelfde: wat die al heeft telt mee, wat is ingetrokken niet (AVG 5 lid 1 onder c)', () => {
    const had = {
      ...{ id: 'g', gegevenId: 'drie', aan: 'wijkteam', datum: vandaag, verbeterdOp: null, gemeldOp: null },
      ingetrokkenOp: null,
    }
    const feiten = (een: object) =>
      melding({ gebeurtenissen: [weet, ja], verstrekkingen: [{ ...had, ...een }] })
    expect(geef({}, feiten({}))).toEqual(['alles-doorgeven'])
    expect(geef({}, feiten({ ingetrokkenOp: vandaag }))).toEqual([])
    expect(geef({}, feiten({ aan: 'ggz' }))).toEqual([])
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
    expect(codes(toetsRondTriageAf({ uitkomst: 'verwijzing' }, wacht(), aan()))).toEqual([
      'nog-niet-aangenomen',
    ])
    expect(codes(toetsLegAannameVast({ datum: vandaag }, wacht(), aan()))).toEqual([])
    expect(overgangen['leg-aanname-vast'].naar).toBe('afgerond')
  })
  test('wat naar de oggz ging, is van een bemoeizorger; anders van geen (5.5.2 lid 4)', () => {
    const oggz = { ...doorgeleid, soort: 'eigen-taak', partijId: null, taak: 'oggz' } as const
    const neem = (deel: object, feiten = wacht({ doorgeleidingen: [oggz] })) =>
      codes(toetsLegAannameVast({ datum: vandaag, ...deel }, feiten, aan()))
    expect(neem({ bemoeizorgerId: 'bas', isBemoeizorger: true })).toEqual([])
    expect(neem({ bemoeizorgerId: 'mila', isBemoeizorger: false })).toEqual(['aanname-zonder-bemoeizorger'])
    expect(neem({})).toEqual(['aanname-zonder-bemoeizorger'])
    expect(neem({ bemoeizorgerId: 'bas', isBemoeizorger: true }, wacht())).toEqual(['aanname-niet-van-oggz'])
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
