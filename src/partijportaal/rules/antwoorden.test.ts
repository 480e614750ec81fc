import { describe, expect, test } from 'vitest'
import { alsPartij, vandaag, vraagAan } from '../../../testing/vraag-aan-partij.ts'
import { burgemeesterkennis } from '../../wet/burgemeester.ts'
import { niveaus, verderDan } from '../../wet/categorieen.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { isGeheimhouder, partijRegimeNamen, partijRegimes } from '../../wet/partij-regimes.ts'
import { nietBijDitGeheim } from '../antwoord-velden.ts'
import {
  type Antwoord,
  type Itemantwoord,
  toetsBeantwoordVraag,
  toetsGeefGeenInformatie,
} from './antwoorden.ts'
import type { Feiten } from './feiten.ts'
import { staten } from './staten.ts'

const wacht = { staatOpen: true }
const item = (itemId: string, anders: Partial<Itemantwoord> = {}): Itemantwoord => ({
  ...{
    itemId,
    antwoord: 'verstrekt',
    tekst: 'Ja.',
    niveau: 'dat',
    categorie: 'gewoon',
    taak: 'woonoverlast',
  },
  ...anders,
})
const antwoord = (anders: Partial<Antwoord> = {}): Antwoord => ({
  items: [item('een'), item('twee')],
  beslistDoor: 'De behandelaar',
  stappenGezet: false,
  ...anders,
})
const codes = (oordeel: Oordeel): readonly string[] =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
const geef = (anders: Partial<Antwoord> = {}, feiten: Feiten = vraagAan(), bij = wacht) =>
  codes(toetsBeantwoordVraag(antwoord(anders), feiten, alsPartij(), bij))

describe('antwoord geven op een vraag van het college (5.4.2 lid 1)', () => {
  test('alles wat is gevraagd krijgt precies één antwoord', () => {
    expect(geef()).toEqual([])
    expect(geef({ items: [item('een')] })).toEqual(['item-zonder-antwoord'])
    expect(geef({ items: [item('een'), item('een'), item('twee')] })).toEqual(['item-twee-keer'])
    expect(geef({ items: [item('een'), item('twee'), item('drie')] })).toEqual(['item-onbekend'])
  })

  test('wie iets verstrekt zegt wat, en wie niets verstrekt zegt niets', () => {
    expect(geef({ items: [item('een', { tekst: ' ' }), item('twee')] })).toEqual(['antwoord-zonder-gegeven'])
    const niets = item('een', { antwoord: 'niet-verstrekt' })
    expect(geef({ items: [niets, item('twee')] })).toEqual(['gegeven-bij-geen-informatie'])
    expect(geef({ items: [{ ...niets, tekst: undefined }, item('twee')] })).toEqual([])
  })

  test('wie nergens iets verstrekt, geeft geen informatie en doet dat in één keer', () => {
    const niets = { antwoord: 'niet-verstrekt', tekst: undefined } as const
    expect(geef({ items: [item('een', niets), item('twee', niets)] })).toEqual(['niets-verstrekt'])
  })

  test.each(niveaus.flatMap((gevraagd) => niveaus.map((gegeven) => [gevraagd, gegeven] as const)))(
    'gevraagd %s, gegeven %s: nooit verder dan is gevraagd (5.4.2 lid 2, stap 6)',
    (gevraagd, gegeven) => {
      const feiten = vraagAan({ items: [{ id: 'een', niveau: gevraagd }] })
      const verder = verderDan(gegeven, gevraagd) ? ['verstrekken-verder-dan-gevraagd'] : []
      expect(geef({ items: [item('een', { niveau: gegeven })] }, feiten)).toEqual(verder)
    },
  )

  test('een voorwaarde ligt niet in het verleden, ook niet bij één gegeven', () => {
    expect(geef({ alleenTot: '2026-12-06' })).toEqual(['voorwaarde-in-het-verleden'])
    expect(geef({ alleenTot: vandaag })).toEqual([])
    const perGegeven = (ditAlleenTot: string) =>
      geef({ items: [item('een', { ditAlleenTot }), item('twee')] })
    expect(perGegeven('2026-12-06')).toEqual(['voorwaarde-in-het-verleden'])
    expect(perGegeven(vandaag)).toEqual([])
  })

  test.each(staten)('in de stand %s', (staat) => {
    const kan = staat === 'open' || staat === 'bellen'
    expect(geef({}, vraagAan({}, { staat }))).toEqual(
      kan ? [] : [staat === 'gesloten' ? 'vraag-is-gesloten' : 'vraag-is-beantwoord'],
    )
  })

  test('wacht het college niet meer, dan komt er geen antwoord bij', () => {
    expect(geef({}, vraagAan(), { staatOpen: false })).toEqual(['vraag-is-gesloten'])
    const nee = toetsGeefGeenInformatie({}, vraagAan(), alsPartij(), { staatOpen: false })
    expect(codes(nee)).toEqual(['vraag-is-gesloten'])
  })

  test('de vraag van een collega wordt eerst overgenomen', () => {
    expect(geef({}, vraagAan({}, { behandelaar: 'tim' }))).toEqual(['vraag-van-collega'])
    expect(geef({}, vraagAan({}, { behandelaar: 'roos' }))).toEqual([])
  })
})

describe('een geheimhouder (5.4.2 lid 2), over alle combinaties van regime, weg, toestemming en afweging', () => {
  const jaNee = [true, false]
  const wegen = ['op-verzoek-van-client', 'op-verzoek-van-partij', 'na-brede-intake'] as const
  const alle = partijRegimeNamen.flatMap((regime) =>
    wegen.flatMap((weg) =>
      jaNee.flatMap((ernstig) =>
        jaNee.flatMap((toestemming) =>
          jaNee.flatMap((stappenGezet) =>
            jaNee.map((weetHet) => ({ regime, weg, ernstig, toestemming, stappenGezet, weetHet })),
          ),
        ),
      ),
    ),
  )
  // Written from 5.4.2 lid 1 to 4 and Q-35, apart from the code: police data have no row yet.
  const magNaarDeWet = ({
    regime,
    weg,
    ernstig,
    toestemming,
    stappenGezet,
    weetHet,
  }: (typeof alle)[number]) => {
    if (regime === 'wpg') return false
    if (!['wgbo-7-457', 'wet-big-88', 'jeugdwet-7-3-11'].includes(regime)) return true
    if (toestemming) return true
    return weg === 'op-verzoek-van-partij' && ernstig && stappenGezet && weetHet
  }
  test.each(alle)(
    '$regime, $weg, ernstig $ernstig, toestemming $toestemming, stappen $stappenGezet, cliënt weet het $weetHet',
    (een) => {
      const { stappenGezet, weetHet, ...vraag } = een
      const wanneer = weetHet ? ({ clientWeetHet: 'achteraf', clientWeetHetOp: '2026-12-20' } as const) : {}
      expect(geef({ stappenGezet, ...wanneer }, vraagAan(vraag)).length === 0).toBe(magNaarDeWet(een))
    },
  )

  test('zonder toestemming kan het alleen op de weg van 2.3a.4: daar zijn ernstige problemen vastgesteld (Q-35)', () => {
    const zonder = { stappenGezet: true, clientWeetHet: 'vooraf', clientWeetHetOp: vandaag } as const
    expect(geef(zonder, vraagAan({ regime: 'wgbo-7-457' }))).toEqual(['verstrekken-zonder-toestemming'])
  })

  test('beslist het college over jeugdhulp, dan geeft een jeugdhulpaanbieder ook zonder toestemming (Jeugdwet 7.4.0)', () => {
    const vraag = { regime: 'jeugdwet-7-3-11', jeugdvoorziening: true } as const
    expect(geef({}, vraagAan(vraag))).toEqual([])
    expect(geef({}, vraagAan({ ...vraag, jeugdvoorziening: false }))).not.toEqual([])
  })

  test('gegevens van politie of justitie geeft alleen wie ze maakte (5.4.2 lid 3)', () => {
    const items = [item('een', { categorie: 'politie' }), item('twee')]
    expect(geef({ items })).toEqual(['verstrekken-van-politie-door-ander'])
    expect(geef({ items }, vraagAan({ regime: 'wjsg' }))).toEqual([])
  })

  test.each(partijRegimeNamen)('%s: weigeren kan altijd, ook zonder reden (5.4.2 lid 1 en 2)', (regime) => {
    expect(codes(toetsGeefGeenInformatie({}, vraagAan({ regime }), alsPartij(), wacht))).toEqual([])
  })

  test.each(partijRegimeNamen)('%s: alleen wie geen beroepsgeheim heeft, zegt waarom niet', (regime) => {
    for (const waarom of ['geweigerd', 'niets-bekend'] as const) {
      const verwacht = isGeheimhouder(regime) ? ['geheimhouder-zegt-niet-waarom'] : []
      expect(codes(toetsGeefGeenInformatie({ waarom }, vraagAan({ regime }), alsPartij(), wacht))).toEqual(
        verwacht,
      )
    }
  })

  test.each(partijRegimeNamen)('%s: het oordeel rust op het artikel van het eigen regime', (regime) => {
    const oordeel = toetsGeefGeenInformatie({}, vraagAan({ regime }), alsPartij(), wacht)
    expect(oordeel).toMatchObject({ artikel: partijRegimes[regime].artikel })
  })
})

describe('de burgemeester zegt uit welke taak hij het weet (5.4.2 lid 4, 5.5.3)', () => {
  const vraag = (weg: 'op-verzoek-van-client' | 'triage') => vraagAan({ regime: 'burgemeester', weg })
  const uit = (taak: Itemantwoord['taak'], weg: 'op-verzoek-van-client' | 'triage') =>
    geef({ items: [item('een', { taak }), item('twee')] }, vraag(weg))
  test.each(burgemeesterkennis)('%s, voor een onderzoek en voor een triage', (taak) => {
    const genoemd = ['woonoverlast', 'tijdelijk-huisverbod', 'wvggz', 'wzd'].includes(taak)
    const bijTriage = ['woonoverlast', 'tijdelijk-huisverbod'].includes(taak)
    expect(uit(taak, 'op-verzoek-van-client')).toEqual(genoemd ? [] : ['verstrekken-andere-taak'])
    expect(uit(taak, 'triage')).toEqual(bijTriage ? [] : ['verstrekken-andere-taak'])
  })
  test('zonder taak verstrekt hij niets; wie niets verstrekt heeft er geen nodig', () => {
    expect(uit(undefined, 'op-verzoek-van-client')).toEqual(['verstrekken-zonder-taak'])
    const niets = item('een', { antwoord: 'niet-verstrekt', tekst: undefined, taak: undefined })
    expect(geef({ items: [niets, item('twee')] }, vraag('op-verzoek-van-client'))).toEqual([])
  })
  test('het formulier vraagt het aan hem, en aan niemand anders', () => {
    for (const regime of partijRegimeNamen)
      expect(nietBijDitGeheim(vraagAan({ regime })).includes('items.taak')).toBe(regime !== 'burgemeester')
  })
})
