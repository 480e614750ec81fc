import { describe, expect, test } from 'vitest'
import { aanpak, als, client, codes, gebeurtenis, vandaag } from '../../../testing/aanpak.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import {
  afgezegdeAfspraken,
  openGespreksafspraken,
  toetsBekijkGespreksafspraak,
  toetsMaakGespreksafspraak,
  toetsVerzetGespreksafspraak,
  toetsZegGespreksafspraakAf,
} from './gespreksafspraak.ts'
import { plichten } from './plichten.ts'

const morgen = '2027-03-02'
const metClient = { met: [client], metPartijen: [], datum: morgen }

const afspraak = (versie: number, deel: Partial<GebeurtenisFeit> = {}) =>
  gebeurtenis('gespreksafspraak', versie, { datum: morgen, betrokkeneId: client, code: 'thuis', ...deel })
const gesproken = (versie: number, datum: string) =>
  gebeurtenis('samenspraak', versie, { datum, betrokkeneId: client, code: 'gesproken' })
const met = (...gebeurtenissen: readonly GebeurtenisFeit[]): Feiten => aanpak({}, { gebeurtenissen })
const open = (feiten: Feiten) => openGespreksafspraken(feiten, vandaag).map(({ id }) => id)

describe('een gesprek afspreken in de aanpak (2.3a.3 lid 3 en 5)', () => {
  test('met een cliënt, met een partij die meedoet, of met beide', () => {
    for (const wie of [
      metClient,
      { ...metClient, met: [], metPartijen: ['ggz'] },
      { ...metClient, met: [client, 'moeder'], metPartijen: ['ggz', 'schuldhulp'] },
    ])
      expect(codes(toetsMaakGespreksafspraak(wie, aanpak(), als()))).toEqual([])
  })
  test('niet met niemand, een vreemde of een partij die niet meedoet (5.4.4 lid 5)', () => {
    const reden = (deel: object) =>
      codes(toetsMaakGespreksafspraak({ ...metClient, ...deel }, aanpak(), als()))
    expect(reden({ met: [] })).toEqual(['afspraak-met-niemand'])
    expect(reden({ met: ['buurman'] })).toEqual(['betrokkene-onbekend'])
    expect(reden({ metPartijen: ['school'] })).toEqual(['partij-doet-niet-mee'])
  })
  test('niet door een ander, niet voordat de aanwijzing is aanvaard en niet na het einde (5.4.4 lid 2 en 7)', () => {
    const reden = (staat: Feiten['dossier']['staat'], wie = als()) =>
      codes(toetsMaakGespreksafspraak(metClient, aanpak({ staat }), wie))
    expect(reden('in-uitvoering', als('coordinator', 'de-boer'))).toEqual(['niet-de-coordinator'])
    expect(reden('aangewezen')).toEqual(['aanwijzing-niet-aanvaard'])
    expect(reden('beeindigd')).toEqual(['aanpak-beeindigd'])
  })
})

describe('de dag van een gesprek: de dag ervoor, de dag zelf en de dag erna (2.3a.3 lid 5)', () => {
  test.each([
    ['2027-02-28', ['datum-voorbij']],
    [vandaag, []],
    [morgen, []],
    ['2027-02-30', ['datum-bestaat-niet']],
    ['geen dag', ['datum-bestaat-niet']],
  ])('%s', (datum, verwacht) => {
    expect(codes(toetsMaakGespreksafspraak({ ...metClient, datum }, aanpak(), als()))).toEqual(verwacht)
    const invoer = { ...metClient, gespreksafspraakId: 'gespreksafspraak-3', datum }
    expect(codes(toetsVerzetGespreksafspraak(invoer, met(afspraak(3)), als()))).toEqual(verwacht)
  })
})

describe('op welk uur, en met wie nog meer', () => {
  const agenda = [{ id: 'ander', datum: morgen, tijd: '10.30', tot: null }]
  const maak = (deel: object, feiten = aanpak(), anders = agenda) =>
    codes(
      toetsMaakGespreksafspraak(
        { ...metClient, tijd: '10:00', tot: '11:00', ...deel },
        feiten,
        als(),
        anders,
      ),
    )
  test('een afspraak eindigt nadat zij begon', () => {
    expect(maak({ tot: '9:30' }, aanpak(), [])).toEqual(['afspraak-eindigt-te-vroeg'])
  })
  test('twee eigen afspraken tegelijk is een vraag: wie het weet, gaat verder', () => {
    expect(maak({})).toEqual(['afspraak-op-hetzelfde-uur'])
    expect(maak({ dubbel: true })).toEqual([])
    expect(maak({ tot: '10:30' })).toEqual([])
  })
  test('een contactpersoon van een partij kan erbij, of alleen, als hij in het dossier staat', () => {
    const persoon = gebeurtenis('contactpersoon', 3, { betrokkeneId: null, code: null })
    const wie = (id: string) => maak({ met: [], metContactpersonen: [id] }, met(persoon), [])
    expect(wie(persoon.id)).toEqual([])
    expect(wie('vreemde')).toEqual(['contactpersoon-onbekend'])
  })
  test('een afgezegde afspraak staat niet meer open, en is nog te zien tot haar dag voorbij is', () => {
    const weg = afspraak(3, { code: 'afgezegd', betrokkeneId: null })
    expect(open(met(weg))).toEqual([])
    expect(afgezegdeAfspraken(met(weg), morgen)).toEqual([weg])
    expect(afgezegdeAfspraken(met(weg), '2027-03-03')).toEqual([])
  })
  test('wie de aanwijzing nog niet aanvaardde, zet geen afspraak in zijn agenda (5.4.4 lid 2)', () => {
    expect(codes(toetsBekijkGespreksafspraak(aanpak(), als()))).toEqual([])
    expect(codes(toetsBekijkGespreksafspraak(aanpak({ staat: 'aangewezen' }), als()))).toEqual([
      'aanwijzing-niet-aanvaard',
    ])
    expect(codes(toetsBekijkGespreksafspraak(aanpak(), als('coordinator', 'de-boer')))).toEqual([
      'niet-de-coordinator',
    ])
  })
})

describe('welke afspraken openstaan', () => {
  test('de eerste eerst; een overleg op of na de dag sluit haar, een eerder overleg niet', () => {
    const later = afspraak(3, { datum: '2027-03-09' })
    expect(open(met(later, afspraak(4)))).toEqual(['gespreksafspraak-4', 'gespreksafspraak-3'])
    const geweest = afspraak(3, { datum: '2027-02-20' })
    expect(open(met(geweest))).toEqual(['gespreksafspraak-3'])
    expect(open(met(geweest, gesproken(4, '2027-02-20')))).toEqual([])
    expect(open(met(geweest, gesproken(4, '2027-02-19')))).toEqual(['gespreksafspraak-3'])
    expect(open(met(gesproken(2, '2027-02-20'), geweest))).toEqual(['gespreksafspraak-3'])
  })
  test('met alleen partijen: tot en met de dag zelf, want wat partijen zeggen staat hier niet (2.3a.3 lid 5)', () => {
    expect(open(met(afspraak(3, { betrokkeneId: null, datum: vandaag })))).toEqual(['gespreksafspraak-3'])
    expect(open(met(afspraak(3, { betrokkeneId: null, datum: '2027-02-28' })))).toEqual([])
  })
  test('op de dag moet het gesprek gevoerd worden; met alleen partijen is er geen plicht', () => {
    const moet = (feiten: Feiten) =>
      plichten(feiten, als()).filter(({ code }) => code === 'overleg-volgens-afspraak')
    expect(moet(met(afspraak(3)))).toMatchObject([
      { uiterlijk: morgen, soort: 'afspraak', handeling: 'leg-samenspraak-vast', betrokkenen: [client] },
    ])
    expect(moet(met(afspraak(3, { betrokkeneId: null })))).toEqual([])
  })
})

describe('verzetten en afzeggen (AVG 5 lid 1 onder d)', () => {
  const gespreksafspraakId = 'gespreksafspraak-3'
  test('kan zolang de afspraak openstaat', () => {
    expect(
      codes(
        toetsVerzetGespreksafspraak(
          { ...metClient, gespreksafspraakId, datum: vandaag },
          met(afspraak(3)),
          als(),
        ),
      ),
    ).toEqual([])
    expect(codes(toetsZegGespreksafspraakAf({ gespreksafspraakId }, met(afspraak(3)), als()))).toEqual([])
  })
  test('kan niet als er geen is, als het een andere is, of als er al is gesproken', () => {
    const anders = { ...metClient, gespreksafspraakId: 'x' }
    expect(codes(toetsVerzetGespreksafspraak(anders, met(afspraak(3)), als()))).toEqual([
      'gesprek-niet-afgesproken',
    ])
    const voorbij = met(afspraak(3, { datum: '2027-02-20' }), gesproken(4, '2027-02-20'))
    expect(codes(toetsZegGespreksafspraakAf({ gespreksafspraakId }, voorbij, als()))).toEqual([
      'geen-gesprek-afgesproken',
      'gesprek-niet-afgesproken',
    ])
  })
  test('een ander dan de coördinator kan het niet (5.4.4 lid 2)', () => {
    const ander = als('coordinator', 'de-boer')
    expect(codes(toetsZegGespreksafspraakAf({ gespreksafspraakId }, met(afspraak(3)), ander))).toEqual([
      'niet-de-coordinator',
    ])
  })
})
