import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dochter,
  eersteContact,
  gebeurtenis,
  lopend,
  vandaag,
} from '../../../testing/onderzoek.ts'
import type { GebeurtenisFeit } from './feiten.ts'
import {
  afgezegdeAfspraken,
  openGespreksafspraken,
  toetsMaakGespreksafspraak,
  toetsVerzetGespreksafspraak,
  toetsZegGespreksafspraakAf,
  voorafMaakGespreksafspraak,
  voorafVerzetGespreksafspraak,
  voorafZegGespreksafspraakAf,
} from './gespreksafspraak.ts'
import { plichten } from './plichten.ts'

const morgen = '2026-12-25'
const gisteren = '2026-12-23'

const afspraak = (deel: Partial<GebeurtenisFeit> = {}) =>
  gebeurtenis('gespreksafspraak', { betrokkeneId: client, code: 'thuis', datum: morgen, ...deel })

const met = (...gebeurtenissen: readonly GebeurtenisFeit[]) =>
  lopend({ gebeurtenissen: [...lopend().gebeurtenissen, ...gebeurtenissen] })

const open = (...gebeurtenissen: readonly GebeurtenisFeit[]) =>
  openGespreksafspraken(met(...gebeurtenissen)).map(({ id }) => id)

describe('een afspraak maken voor een gesprek (2.3a.1 lid 4, samenspraak)', () => {
  test.each([vandaag, morgen])('mag voor %s, met de cliënt of anderen in het dossier', (datum) => {
    expect(codes(toetsMaakGespreksafspraak({ met: [client, dochter], datum }, lopend(), vandaag))).toEqual([])
  })
  test('mag ook al bij het eerste contact', () => {
    const contact = eersteContact()
    expect(codes(voorafMaakGespreksafspraak(contact, vandaag))).toEqual([])
    expect(codes(toetsMaakGespreksafspraak({ met: [client], datum: morgen }, contact, vandaag))).toEqual([])
  })
  test('niet voor een dag die al is geweest', () => {
    const invoer = { met: [client], datum: gisteren }
    expect(codes(toetsMaakGespreksafspraak(invoer, lopend(), vandaag))).toEqual([
      'gespreksafspraak-in-verleden',
    ])
  })
  test('niet met niemand, en niet met iemand buiten het dossier', () => {
    const maak = (wie: readonly string[]) =>
      codes(toetsMaakGespreksafspraak({ met: wie, datum: morgen }, lopend(), vandaag))
    expect(maak([])).toEqual(['gesprek-met-niemand'])
    expect(maak([client, 'vreemde'])).toEqual(['onbekende-betrokkene'])
  })
  test('niet meer als het onderzoek is afgerond', () => {
    expect(codes(voorafMaakGespreksafspraak(afgerond(), vandaag))).toEqual(['onderzoek-afgerond'])
    expect(codes(toetsMaakGespreksafspraak({ met: [client], datum: morgen }, afgerond(), vandaag))).toContain(
      'onderzoek-afgerond',
    )
  })
})

describe('op welk uur, en met wie nog meer', () => {
  const invoer = { met: [client], datum: morgen, tijd: '10:00', tot: '11:00' }
  const agenda = [{ id: 'ander', datum: morgen, tijd: '10.30', tot: null }]
  const maak = (deel: object, anders = agenda) =>
    codes(toetsMaakGespreksafspraak({ ...invoer, ...deel }, lopend(), vandaag, anders))

  test('een afspraak eindigt nadat zij begon', () => {
    expect(maak({ tot: '09:30' }, [])).toEqual(['afspraak-eindigt-te-vroeg'])
    expect(maak({ tot: undefined }, [])).toEqual([])
  })
  test('twee eigen afspraken tegelijk is een vraag: wie het weet, gaat verder', () => {
    expect(maak({})).toEqual(['afspraak-op-hetzelfde-uur'])
    expect(maak({ dubbel: true })).toEqual([])
    expect(maak({ tot: '10:30' })).toEqual([])
    expect(maak({ datum: vandaag })).toEqual([])
  })
  test('de afspraak zelf zit zichzelf niet in de weg', () => {
    const een = afspraak()
    const feiten = met(een)
    const verzet = (eigen: string) =>
      codes(
        toetsVerzetGespreksafspraak({ ...invoer, gespreksafspraakId: een.id }, feiten, vandaag, [
          { id: eigen, datum: morgen, tijd: '10:00', tot: null },
        ]),
      )
    expect(verzet(een.id)).toEqual([])
    expect(verzet('ander')).toEqual(['afspraak-op-hetzelfde-uur'])
  })
  test('een contactpersoon van een partij kan erbij, als hij in het dossier staat', () => {
    const persoon = gebeurtenis('contactpersoon', { betrokkeneId: null, code: null })
    const wie = (id: string) =>
      codes(toetsMaakGespreksafspraak({ ...invoer, metContactpersonen: [id] }, met(persoon), vandaag))
    expect(wie(persoon.id)).toEqual([])
    expect(wie('vreemde')).toEqual(['onbekende-contactpersoon'])
  })
  test('een afgezegde afspraak staat niet meer open, en is nog te zien tot haar dag voorbij is', () => {
    const weg = afspraak({ code: 'afgezegd', betrokkeneId: null })
    expect(open(weg)).toEqual([])
    expect(afgezegdeAfspraken(met(weg), morgen)).toEqual([weg])
    expect(afgezegdeAfspraken(met(weg), '2026-12-26')).toEqual([])
  })
})

describe('een afspraak verzetten of afzeggen (AVG 5 lid 1 onder d)', () => {
  const een = afspraak()
  test('mag zolang er geen gesprek op volgde, ook als de dag al voorbij is', () => {
    for (const deze of [een, afspraak({ datum: gisteren })]) {
      const feiten = met(deze)
      const invoer = { gespreksafspraakId: deze.id, met: [client], datum: morgen }
      expect(codes(voorafVerzetGespreksafspraak(feiten, vandaag))).toEqual([])
      expect(codes(toetsVerzetGespreksafspraak(invoer, feiten, vandaag))).toEqual([])
      expect(codes(voorafZegGespreksafspraakAf(feiten, vandaag))).toEqual([])
      expect(codes(toetsZegGespreksafspraakAf(invoer, feiten, vandaag))).toEqual([])
    }
  })
  test('niet naar een dag die al is geweest', () => {
    const invoer = { gespreksafspraakId: een.id, met: [client], datum: gisteren }
    expect(codes(toetsVerzetGespreksafspraak(invoer, met(een), vandaag))).toEqual([
      'gespreksafspraak-in-verleden',
    ])
  })
  test('niet als er geen afspraak openstaat', () => {
    expect(codes(voorafVerzetGespreksafspraak(lopend(), vandaag))).toEqual(['geen-gespreksafspraak'])
    expect(codes(voorafZegGespreksafspraakAf(lopend(), vandaag))).toEqual(['geen-gespreksafspraak'])
  })
  test('niet meer na het gesprek, en niet een andere vastlegging', () => {
    const gesprek = gebeurtenis('gesprek', { betrokkeneId: client, datum: morgen, code: 'thuis' })
    for (const id of [een.id, gesprek.id]) {
      const invoer = { gespreksafspraakId: id, met: [client], datum: morgen }
      const feiten = met(een, gesprek)
      expect(codes(toetsVerzetGespreksafspraak(invoer, feiten, vandaag))).toEqual([
        'onbekende-gespreksafspraak',
      ])
      expect(codes(toetsZegGespreksafspraakAf(invoer, feiten, vandaag))).toEqual([
        'onbekende-gespreksafspraak',
      ])
    }
  })
})

describe('welke afspraak nog openstaat', () => {
  test('de eerste bovenaan; een gesprek of contactpoging op of na de dag sluit haar', () => {
    const laat = afspraak({ datum: '2027-01-05' })
    const vroeg = afspraak()
    expect(open(laat, vroeg)).toEqual([vroeg.id, laat.id])
    const poging = gebeurtenis('contactpoging', { datum: morgen, code: 'niet-bereikt' })
    expect(open(laat, vroeg, poging)).toEqual([laat.id])
  })
  test('een gesprek van voor de dag, of dat al vastlag, sluit haar niet', () => {
    const eerder = gebeurtenis('gesprek', { datum: morgen, code: 'thuis' })
    const een = afspraak()
    const ervoor = gebeurtenis('gesprek', { datum: gisteren, code: 'thuis' })
    expect(open(eerder, een, ervoor)).toEqual([een.id])
  })
})

describe('wat een afspraak vraagt', () => {
  const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: null }
  const gevraagd = (...feiten: readonly GebeurtenisFeit[]) =>
    plichten(met(...feiten), termijnen).filter(({ code }) => code === 'gesprek-volgens-afspraak')

  test('het gesprek voeren en vastleggen, op de dag van de afspraak: onze streeftermijn, geen termijn van de wet', () => {
    expect(gevraagd(afspraak())).toMatchObject([
      { handeling: 'leg-gesprek-vast', uiterlijk: morgen, soort: 'streeftermijn', betrokkenen: [client] },
    ])
  })
  test('niets meer als het gesprek er was', () => {
    expect(gevraagd(afspraak(), gebeurtenis('gesprek', { datum: morgen, code: 'thuis' }))).toEqual([])
  })
})
