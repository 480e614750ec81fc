import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  lopend,
  partner,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import { type Vertegenwoordiger, vertegenwoordigerNamen } from '../../wet/vertegenwoordiging.ts'
import {
  toetsLegVertegenwoordigingVast,
  voorafLegVertegenwoordigingVast,
} from './leg-vertegenwoordiging-vast.ts'
import {
  eindeVan,
  toetsLeeftijdVertegenwoordigde,
  type Vertegenwoordiging,
} from './nieuwe-vertegenwoordiging.ts'
import { staten } from './staten.ts'
import {
  toetsVerbeterVertegenwoordiging,
  type VerbeterVertegenwoordiging,
  voorafVerbeterVertegenwoordiging,
} from './verbeter-vertegenwoordiging.ts'
import { toetsVoegBetrokkeneToe } from './voeg-betrokkene-toe.ts'

const goed: Vertegenwoordiging = {
  voorId: client,
  als: 'bewindvoerder',
  omvang: [],
  sinds: '2026-06-01',
  bewijsGezien: true,
}

/** What is missing or wrong, and the reason it gives: the same for who is added and for who was here already. */
const fouten: readonly (readonly [string, Partial<Vertegenwoordiging>, readonly string[]])[] = [
  ['niets fout', {}, []],
  ['zonder te zeggen voor wie', { voorId: undefined }, ['vertegenwoordiger-zonder-client']],
  ['voor iemand uit een ander dossier', { voorId: 'vreemde' }, ['onbekende-betrokkene']],
  ['zonder soort', { als: undefined }, ['vertegenwoordiger-zonder-soort']],
  ['een machtiging zonder inhoud', { als: 'gemachtigde' }, ['volmacht-zonder-omvang']],
  ['een machtiging over geld', { als: 'gemachtigde', omvang: ['geld'] }, []],
  ['zonder begin', { sinds: undefined }, ['vertegenwoordiging-zonder-begin']],
  ['einde op de eerste dag', { tot: '2026-06-01' }, ['einde-voor-begin']],
  ['einde een dag later', { tot: '2026-06-02' }, []],
  ['zonder bewijs', { bewijsGezien: false }, ['bewijs-niet-gezien']],
]

describe('vastleggen wie iemand vertegenwoordigt (Awb 2:1)', () => {
  test.each(fouten)('bij het toevoegen: %s', (_, anders, verwacht) => {
    const invoer = { hoedanigheid: 'vertegenwoordiger', relatie: null, clientWilDit: true } as const
    expect(codes(toetsVoegBetrokkeneToe({ ...invoer, ...goed, ...anders }, lopend(), vandaag))).toEqual(
      verwacht,
    )
  })
  test('wie niet als vertegenwoordiger wordt toegevoegd, heeft niets van een vertegenwoordiger', () => {
    const invoer = { hoedanigheid: 'mantelzorger', relatie: null, clientWilDit: true } as const
    const voeg = (deel: Partial<Vertegenwoordiging>) =>
      codes(toetsVoegBetrokkeneToe({ ...invoer, ...deel }, lopend(), vandaag))
    expect(voeg({ omvang: [], bewijsGezien: false })).toEqual([])
    for (const deel of [{ voorId: client }, { als: 'mentor' as const }, { sinds: vandaag }, { tot: vandaag }])
      expect(voeg(deel)).toEqual(['toevoegen-zonder-vertegenwoordiging'])
  })
  test.each(fouten)('van wie er al is: %s', (_, anders, verwacht) => {
    const invoer = { betrokkeneId: partner, ...goed, ...anders }
    expect(codes(toetsLegVertegenwoordigingVast(invoer, lopend(), vandaag))).toEqual(verwacht)
  })
  test('niet voor zichzelf, niet door een vreemde, en niet twee keer in dezelfde tijd', () => {
    const leg = (betrokkeneId: string, feiten = lopend(), anders: Partial<Vertegenwoordiging> = {}) =>
      codes(toetsLegVertegenwoordigingVast({ ...goed, ...anders, betrokkeneId }, feiten, vandaag))
    expect(leg(client)).toEqual(['vertegenwoordigt-zichzelf'])
    expect(leg('vreemde')).toEqual(['onbekende-betrokkene'])
    const band = vertegenwoordiging(partner, client, { als: 'bewindvoerder', tot: '2026-07-01' })
    const met = lopend({ vertegenwoordigingen: [band] })
    expect(leg(partner, met)).toEqual(['vertegenwoordiging-loopt-al'])
    expect(leg(partner, met, { sinds: '2026-07-01' })).toEqual([])
    expect(leg(partner, met, { als: 'mentor' })).toEqual([])
    expect(leg(partner, met, { sinds: '2025-01-01', tot: '2026-01-01' })).toEqual([])
  })
  test.each(vertegenwoordigerNamen)('%s: de wens van de client telt alleen bij een machtiging', (als) => {
    const invoer = { hoedanigheid: 'vertegenwoordiger', relatie: null, clientWilDit: false } as const
    const oordeel = toetsVoegBetrokkeneToe({ ...invoer, ...goed, als, omvang: ['geld'] }, lopend(), vandaag)
    expect(codes(oordeel)).toEqual(als === 'gemachtigde' ? ['client-wil-niet'] : [])
  })
  test('kan in het eerste contact, tijdens en na het onderzoek, en niet met één persoon', () => {
    for (const staat of staten) {
      const feiten = lopend({ dossier: dossier({ staat }) })
      const kan = ['eerste-contact', 'loopt', 'afgerond'].includes(staat)
      expect(voorafLegVertegenwoordigingVast(feiten, vandaag).toegestaan).toBe(kan)
    }
    const alleen = lopend({ betrokkenen: lopend().betrokkenen.slice(0, 1) })
    expect(codes(voorafLegVertegenwoordigingVast(alleen, vandaag))).toEqual([
      'niemand-om-te-vertegenwoordigen',
    ])
  })
})

describe('leeftijd van wie wordt vertegenwoordigd (BW 1:233, 1:378, 1:431, 1:450)', () => {
  const achttien = '2026-12-10'
  const geboren = '2008-12-10'
  const voor: Readonly<Record<Vertegenwoordiger, readonly ['ervoor' | 'erna', ...('ervoor' | 'erna')[]]>> = {
    curator: ['erna'],
    bewindvoerder: ['erna'],
    mentor: ['erna'],
    gemachtigde: ['ervoor', 'erna'],
    ouder: ['ervoor'],
    voogd: ['ervoor'],
  }
  test.each(vertegenwoordigerNamen)('%s: de dag voor en de dag van de achttiende verjaardag', (als) => {
    const op = (sinds: string) => codes(toetsLeeftijdVertegenwoordigde({ als, sinds }, geboren, vandaag))
    expect(op('2026-12-09')).toEqual(voor[als].includes('ervoor') ? [] : ['vertegenwoordigde-is-minderjarig'])
    expect(op(achttien)).toEqual(voor[als].includes('erna') ? [] : ['vertegenwoordigde-is-meerderjarig'])
    expect(codes(toetsLeeftijdVertegenwoordigde({ als, sinds: achttien }, null, vandaag))).toEqual([])
  })
  test.each(vertegenwoordigerNamen)('%s: gezag eindigt vanzelf op de achttiende verjaardag', (als) => {
    const gezag = als === 'ouder' || als === 'voogd'
    expect(eindeVan({ als }, geboren, vandaag)).toBe(gezag ? achttien : null)
    expect(eindeVan({ als, tot: '2026-03-01' }, geboren, vandaag)).toBe('2026-03-01')
    expect(eindeVan({ als, tot: '2028-03-01' }, geboren, vandaag)).toBe(gezag ? achttien : '2028-03-01')
  })
})

describe('een vertegenwoordiging verbeteren of beëindigen (AVG 5 lid 1 onder d, AVG 16)', () => {
  const band = vertegenwoordiging(partner, client, {
    als: 'gemachtigde',
    omvang: ['geld'],
    tot: '2027-01-01',
  })
  const feiten = lopend({ vertegenwoordigingen: [band] })
  const verbeter = (anders: Partial<VerbeterVertegenwoordiging>) =>
    codes(
      toetsVerbeterVertegenwoordiging(
        { bandId: band.id, reden: 'De machtiging zei iets anders.', ...anders },
        feiten,
        vandaag,
      ),
    )
  test('een dag verbeteren of het einde zeggen vraagt geen nieuw bewijs', () => {
    expect(verbeter({ tot: '2026-12-01' })).toEqual([])
    expect(verbeter({ sinds: '2026-02-01' })).toEqual([])
    expect(verbeter({ geenEinde: true })).toEqual([])
  })
  test('voor wie, als wat en waarover wel', () => {
    for (const anders of [{ voorId: 'dochter' }, { als: 'mentor' as const }, { omvang: ['zorg' as const] }]) {
      expect(verbeter(anders)).toEqual(['bewijs-niet-gezien'])
      expect(verbeter({ ...anders, bewijsGezien: true })).toEqual([])
    }
  })
  test('niet zonder verandering, zonder reden, met een einde voor het begin, of wat er niet is', () => {
    expect(verbeter({})).toEqual(['niets-veranderd'])
    expect(verbeter({ tot: '2027-01-01' })).toEqual(['niets-veranderd'])
    expect(verbeter({ tot: '2026-12-01', reden: ' ' })).toEqual(['reden-van-verbetering-ontbreekt'])
    expect(verbeter({ tot: '2026-01-01' })).toEqual(['einde-voor-begin'])
    expect(verbeter({ bandId: 'geen' })).toEqual(['onbekende-vertegenwoordiging'])
    expect(codes(voorafVerbeterVertegenwoordiging(lopend(), vandaag))).toEqual(['geen-vertegenwoordiging'])
  })
})
