import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  eersteContact,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  spoed,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { isOverleden } from '../../wet/overleden.ts'
import type { Feiten } from './feiten.ts'
import { toetsMaakGespreksafspraak } from './gespreksafspraak.ts'
import { toetsHaalGebeurtenisWeg, weggehaaldMet, wegTeHalen } from './haal-gebeurtenis-weg.ts'
import { clienten } from './is-client.ts'
import {
  niemandMeerOver,
  stoptDoorOverlijden,
  toetsLegOverlijdenVast,
  voorafLegOverlijdenVast,
} from './leg-overlijden-vast.ts'
import { plichten } from './plichten.ts'
import { toetsRondOnderzoekAf } from './rond-onderzoek-af.ts'
import { voorafStartOnderzoek } from './start-onderzoek.ts'
import { staten } from './staten.ts'
import { voorafTrekConclusie } from './trek-conclusie.ts'
import { toetsTrekOnderzoekIn } from './trek-onderzoek-in.ts'
import { toetsVerbeterGebeurtenis } from './verbeter-gebeurtenis.ts'

const dood = (betrokkeneId: string, datum = '2026-12-20') =>
  gebeurtenis('overleden', { id: `dood-${betrokkeneId}`, betrokkeneId, datum })
const met = (feiten: Feiten, ...wie: readonly string[]): Feiten => ({
  ...feiten,
  gebeurtenissen: [...feiten.gebeurtenissen, ...wie.map((id) => dood(id))],
})
const leg = (deel: object = {}, feiten = lopend()) =>
  codes(toetsLegOverlijdenVast({ betrokkeneId: client, datum: '2026-12-20', ...deel }, feiten, vandaag))
const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }
const plichtcodes = (feiten: Feiten) => plichten(feiten, termijnen).map(({ code }) => code)

describe('een overlijden vastleggen (AVG 5 lid 1 onder d, Q-32)', () => {
  test('van iedereen in het dossier, ook wie geen cliënt is, op een dag die er is geweest', () => {
    for (const betrokkeneId of [client, partner, dochter]) expect(leg({ betrokkeneId })).toEqual([])
    expect(leg({ datum: vandaag })).toEqual([])
    expect(leg({ datum: '2026-12-25' })).toEqual(['datum-in-toekomst'])
    expect(leg({ betrokkeneId: 'vreemde' })).toEqual(['onbekende-betrokkene'])
  })
  test('één keer, en niet van een kantoor', () => {
    expect(leg({}, met(lopend(), client))).toEqual(['persoon-overleden'])
    const kantoor = { id: 'kantoor', datum: vandaag, hoedanigheid: 'kantoor' } as const
    const feiten = lopend({ betrokkenen: [...lopend().betrokkenen, kantoor] })
    expect(leg({ betrokkeneId: 'kantoor' }, feiten)).toEqual(['kantoor-is-geen-mens'])
  })
  test('zolang er iets met het dossier kan: voor de start, tijdens en na de afronding', () => {
    for (const staat of staten)
      expect(voorafLegOverlijdenVast(lopend({ dossier: dossier({ staat }) }), vandaag).toegestaan).toBe(
        ['eerste-contact', 'loopt', 'afgerond'].includes(staat),
      )
  })
  test('het telt vanaf de dag zelf, en alleen voor wie het gaat', () => {
    const feiten = met(lopend(), client)
    expect(['2026-12-19', '2026-12-20', vandaag].map((dag) => isOverleden(feiten, client, dag))).toEqual([
      false,
      true,
      true,
    ])
    expect(isOverleden(feiten, partner, vandaag)).toBe(false)
  })
})

describe('wie is overleden is geen cliënt meer, en de anderen gaan door (1.1.1 cliënt, Q-32)', () => {
  test('geen brief, geen plicht en geen afspraak met hem', () => {
    const feiten = met(lopend(), client)
    expect(clienten(feiten).map(({ id }) => id)).toEqual([partner])
    const over = plichten(feiten, termijnen).flatMap(({ betrokkenen = [] }) => betrokkenen)
    expect(over).not.toContain(client)
    expect(plichtcodes(feiten).length).toBeGreaterThan(1)
    const afspraak = (wie: readonly string[]) =>
      codes(toetsMaakGespreksafspraak({ met: wie, datum: vandaag }, feiten, vandaag))
    expect(afspraak([client])).toEqual(['persoon-overleden'])
    expect(afspraak([partner, client])).toEqual(['persoon-overleden'])
    expect(afspraak([partner])).toEqual([])
  })
  test('zijn deel eindigt als een ander cliënt is, en niemand alleen via hem meedoet', () => {
    expect(stoptDoorOverlijden(lopend(), client, vandaag)).toBe(true)
    expect(stoptDoorOverlijden(lopend(), dochter, vandaag)).toBe(false)
    expect(stoptDoorOverlijden(met(lopend(), partner), client, vandaag)).toBe(false)
    expect(stoptDoorOverlijden(eersteContact(), client, vandaag)).toBe(false)
  })
  test('is er niemand meer, dan is afsluiten het enige wat moet, en starten en afronden kan niet', () => {
    const leeg = met(lopend(), client, partner)
    expect(niemandMeerOver(leeg)).toBe(true)
    expect(plichten(leeg, termijnen)).toMatchObject([
      { code: 'eindig-na-overlijden', handeling: 'trek-onderzoek-in' },
    ])
    expect(codes(voorafTrekConclusie(leeg, vandaag))).toContain('niemand-meer-in-onderzoek')
    const af = { motiveringTermijn: '' }
    const rond = toetsRondOnderzoekAf(af, met(ingevuld(), client, partner), vandaag)
    expect(codes(rond)).toContain('niemand-meer-in-onderzoek')
    const contact = met(eersteContact(), client)
    expect(plichten(contact, termijnen)).toMatchObject([{ handeling: 'sluit-eerste-contact' }])
    expect(codes(voorafStartOnderzoek(contact, vandaag))).toContain('niemand-meer-in-onderzoek')
    expect([niemandMeerOver(lopend()), niemandMeerOver(met(lopend(), client))]).toEqual([false, false])
  })
  test('daarna kan het onderzoek stoppen omdat hij is overleden, ook met spoed die vervallen is', () => {
    const stop = { reden: 'overleden', toelichting: 'Overleden.', clientGeinformeerd: false } as const
    const feiten = { ...met(lopend(), client, partner), voorzieningen: [spoed('s')] }
    expect(codes(toetsTrekOnderzoekIn({ ...stop, overledenId: client }, feiten, vandaag))).toEqual([])
    expect(codes(toetsTrekOnderzoekIn({ ...stop, overledenId: dochter }, feiten, vandaag))).toEqual([
      'overleden-wie',
    ])
  })
})

describe('een overlijden dat niet klopt (AVG 16)', () => {
  const stap = (gebeurtenisId: string, feiten: Feiten) =>
    codes(toetsHaalGebeurtenisWeg({ gebeurtenisId, reden: 'Een ander.' }, feiten, vandaag))
  test('gaat weg, met wat zegt dat hij erom stopte, en dan is alles weer zoals het was', () => {
    const gestopt = gebeurtenis('client-gestopt', { id: 'gestopt', betrokkeneId: client, code: 'overleden' })
    const basis = met(lopend(), client)
    const feiten = { ...basis, gebeurtenissen: [...basis.gebeurtenissen, gestopt] }
    for (const id of [`dood-${client}`, 'gestopt']) {
      expect(stap(id, feiten)).toEqual([])
      const feit = feiten.gebeurtenissen.find((een) => een.id === id)
      const weg = feit ? weggehaaldMet(feiten, feit) : []
      expect(weg.map((een) => een.id)).toEqual([`dood-${client}`, 'gestopt'])
      const over = { ...feiten, gebeurtenissen: feiten.gebeurtenissen.filter((een) => !weg.includes(een)) }
      expect(clienten(over)).toEqual(clienten(lopend()))
    }
  })
  test('wie om een andere reden stopte, komt zo niet terug', () => {
    const gestopt = gebeurtenis('client-gestopt', { id: 'g', betrokkeneId: client, code: 'client-stopt' })
    expect(stap('g', lopend({ gebeurtenissen: [gestopt] }))).toContain('gebeurtenis-ligt-vast')
  })
  test('ook na de afronding, en dan alleen dat', () => {
    const basis = lopend({ dossier: dossier({ staat: 'afgerond' }) })
    const gesprek = gebeurtenis('gesprek', { id: 'gesprek', betrokkeneId: client })
    const feiten = met({ ...basis, gebeurtenissen: [...basis.gebeurtenissen, gesprek] }, client)
    expect(wegTeHalen(feiten).map(({ soort }) => soort)).toEqual(['overleden'])
    expect(stap(`dood-${client}`, feiten)).toEqual([])
    expect(stap('gesprek', feiten)).toEqual(['gebeurtenis-ligt-vast'])
  })
  test('of de dag wordt verbeterd, niet naar een dag die nog komt', () => {
    const feiten = met(lopend(), client)
    const verbeter = (datum: string) =>
      codes(
        toetsVerbeterGebeurtenis(
          { gebeurtenisId: `dood-${client}`, datum, reden: 'Verkeerde dag.' },
          feiten,
          vandaag,
        ),
      )
    expect(verbeter('2026-12-19')).toEqual([])
    expect(verbeter('2026-12-25')).toEqual(['datum-in-toekomst'])
    expect(verbeter('2026-12-20')).toEqual(['niets-veranderd'])
  })
})
