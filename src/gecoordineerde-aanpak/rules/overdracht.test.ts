import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import { plekken, toetsBiedOverdrachtAan, voorafBiedOverdrachtAan } from './bied-overdracht-aan.ts'
import type { Feiten } from './feiten.ts'
import { toetsLegOverdrachtVast, voorafLegOverdrachtVast } from './leg-overdracht-vast.ts'
import { toetsLegVerklaringVast, voorafLegVerklaringVast } from './leg-verklaring-vast.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'

const partij = { verwerkingsverantwoordelijke: 'schuldhulp' }
const vervangen = gebeurtenis('coordinator-vervangen', 7, { code: 'partij' })
const aanbod = gebeurtenis('overdracht-aangeboden', 6)
const met = (...gebeurtenissen: Feiten['gebeurtenissen']) =>
  aanpak({ staat: 'aangewezen' }, { gebeurtenissen })
const dezeplichten = (feiten: Feiten, kader = alsBeslisser) => plichten(feiten, kader).map(({ code }) => code)

describe('bied-overdracht-aan: de kant van de partij (5.4.4 lid 8)', () => {
  const bied = (deel: object = {}, feiten = aanpak(partij)) =>
    codes(
      toetsBiedOverdrachtAan(
        {
          ...{ op: '2027-02-20', watEnHoe: 'Alles staat hier.', elders: ['papier'], nergensAnders: false },
          ...{ alles: true, ...deel },
        },
        feiten,
        als(),
      ),
    )
  test('wat, op welke dag, en waar het ook nog ligt', () => {
    expect(bied()).toEqual([])
    expect(bied({ elders: plekken })).toEqual([])
    expect(bied({ elders: [], nergensAnders: true })).toEqual([])
  })
  test('niet een deel, niet zonder te zeggen wat, en niet zonder te zeggen waar nog iets ligt', () => {
    expect(bied({ alles: false })).toEqual(['overdracht-onvolledig'])
    expect(bied({ watEnHoe: ' ' })).toEqual(['overdracht-zonder-inhoud'])
    expect(bied({ elders: [] })).toEqual(['elders-niet-gezegd'])
    expect(bied({ nergensAnders: true })).toEqual(['elders-niet-gezegd'])
    expect(bied({ op: '2027-03-02' })).toEqual(['datum-in-de-toekomst'])
    expect(bied({ op: '2027-01-03' })).toEqual(['datum-te-vroeg'])
  })
  test('een ambtenaar heeft niets over te dragen: het college heeft het al', () => {
    expect(bied({}, aanpak())).toEqual(['coordinator-werkt-bij-gemeente'])
  })
  test.each(staten)('in de stand %s alleen als zijn taak loopt', (staat) => {
    const mag = voorafBiedOverdrachtAan(aanpak({ ...partij, staat }), als()).toegestaan
    expect(mag).toBe(['in-uitvoering', 'einde-gemeld'].includes(staat))
  })
  test('bij een gemeld einde staat het bij wat nu moet, tot hij het aanbood', () => {
    const einde = { ...partij, staat: 'einde-gemeld' } as const
    const melding = gebeurtenis('melding-aan-college', 5, { code: 'problemen-opgelost' })
    const klaar = aanpak(einde, { gebeurtenissen: [melding] })
    expect(dezeplichten(klaar, als())).toContain('overdracht-aanbieden')
    const daarna = aanpak(einde, { gebeurtenissen: [melding, aanbod] })
    expect(dezeplichten(daarna, als())).not.toContain('overdracht-aanbieden')
    const ambtenaar = aanpak({ staat: 'einde-gemeld' }, { gebeurtenissen: [melding] })
    expect(dezeplichten(ambtenaar, als())).not.toContain('overdracht-aanbieden')
  })
})

describe('leg-overdracht-vast: de kant van het college (5.4.4 lid 8)', () => {
  const invoer = { ontvangenOp: '2027-02-20', alles: true }
  const leg = (feiten: Feiten, deel: object = {}) =>
    codes(toetsLegOverdrachtVast({ ...invoer, ...deel }, feiten, alsBeslisser))

  test('na het aanbod van de partij', () => {
    expect(leg(met(aanbod, vervangen))).toEqual([])
    expect(leg(met(aanbod, vervangen), { alles: false })).toEqual(['overdracht-onvolledig'])
  })
  test('zonder aanbod alleen met waarom: een partij kan er ook niet meer zijn', () => {
    expect(leg(met(vervangen))).toEqual(['overdracht-niet-aangeboden'])
    expect(leg(met(vervangen), { waaromZonderAanbod: ' ' })).toEqual(['overdracht-niet-aangeboden'])
    expect(leg(met(vervangen), { waaromZonderAanbod: 'De partij is failliet.' })).toEqual([])
  })
  test('het aanbod van wie voor hem kwam telt niet', () => {
    const eerder = [
      gebeurtenis('overdracht-aangeboden', 2),
      gebeurtenis('coordinator-vervangen', 3, { code: 'partij' }),
    ]
    const ontvangen = gebeurtenis('overdracht-aan-college', 4)
    expect(leg(met(...eerder, ontvangen, vervangen))).toEqual(['overdracht-niet-aangeboden'])
    expect(leg(met(...eerder, ontvangen, aanbod, vervangen))).toEqual([])
  })
  test('één keer, en niet als de coördinator ambtenaar was', () => {
    const ontvangen = met(vervangen, gebeurtenis('overdracht-aan-college', 8))
    expect(codes(voorafLegOverdrachtVast(ontvangen, alsBeslisser))).toEqual(['geen-overdracht-verwacht'])
    expect(codes(voorafLegOverdrachtVast(aanpak(), alsBeslisser))).toEqual(['geen-overdracht-verwacht'])
  })
  test('een eerdere overdracht telt niet voor een latere coördinator van een partij', () => {
    const later = gebeurtenis('coordinator-vervangen', 9, { code: 'partij' })
    const feiten = met(vervangen, gebeurtenis('overdracht-aan-college', 8), later)
    expect(voorafLegOverdrachtVast(feiten, alsBeslisser).toegestaan).toBe(true)
  })
})

describe('twee partijen na elkaar dragen ieder zelf over (5.4.4 lid 8)', () => {
  const eerste = gebeurtenis('coordinator-vervangen', 3, { code: 'partij' })
  const tweede = gebeurtenis('coordinator-vervangen', 7, { code: 'partij' })
  const ontvangen = (versie: number) => gebeurtenis('overdracht-aan-college', versie)
  const mag = (...feiten: Feiten['gebeurtenissen']) =>
    voorafLegOverdrachtVast(met(...feiten), alsBeslisser).toegestaan
  test('één ontvangst sluit er één: op de andere wacht het college nog', () => {
    expect(mag(eerste, tweede)).toBe(true)
    expect(mag(eerste, tweede, ontvangen(8))).toBe(true)
    expect(mag(eerste, tweede, ontvangen(8), ontvangen(9))).toBe(false)
  })
  test('ook als er een ambtenaar tussen zat blijft het wachten op de eerste', () => {
    const ambtenaar = gebeurtenis('coordinator-vervangen', 5, { code: 'college' })
    expect(mag(eerste, ambtenaar)).toBe(true)
  })
  test('wat de vorige partij nu overdraagt, is niet van de partij van deze coördinator', () => {
    const melding = gebeurtenis('melding-aan-college', 6, { code: 'problemen-opgelost' })
    const nu = (...feiten: Feiten['gebeurtenissen']) =>
      voorafLegOverdrachtVast(
        aanpak({ ...partij, staat: 'einde-gemeld' }, { gebeurtenissen: feiten }),
        alsBeslisser,
      ).toegestaan
    expect(nu(eerste, melding, ontvangen(7))).toBe(true)
    expect(nu(eerste, melding, ontvangen(7), ontvangen(8))).toBe(false)
  })
  test('het aanbod is van wie het deed', () => {
    const vanEerste = gebeurtenis('overdracht-aangeboden', 2)
    const invoer = { ontvangenOp: '2027-02-20', alles: true }
    const leg = (...feiten: Feiten['gebeurtenissen']) =>
      codes(toetsLegOverdrachtVast(invoer, met(...feiten), alsBeslisser))
    expect(leg(vanEerste, eerste, tweede)).toEqual([])
    expect(leg(vanEerste, eerste, tweede, ontvangen(8))).toEqual(['overdracht-niet-aangeboden'])
  })
  test('en ieder verklaart zelf dat er niets bleef', () => {
    const verklaard = (versie: number) =>
      gebeurtenis('vernietiging-verklaard', versie, { code: 'vernietigd' })
    const wacht = (...feiten: Feiten['gebeurtenissen']) =>
      voorafLegVerklaringVast(met(...feiten), alsBeslisser).toegestaan
    expect(wacht(ontvangen(8), ontvangen(9), verklaard(10))).toBe(true)
    expect(wacht(ontvangen(8), ontvangen(9), verklaard(10), verklaard(11))).toBe(false)
  })
})

describe('leg-verklaring-vast: niets blijft bij de partij (5.4.4 lid 8, AVG 5 lid 1 onder e)', () => {
  const ontvangst = gebeurtenis('overdracht-aan-college', 8, { datum: '2027-02-10' })
  const verklaard = (code: string, versie = 9) => gebeurtenis('vernietiging-verklaard', versie, { code })
  const leg = (feiten: Feiten, deel: object = {}) =>
    codes(
      toetsLegVerklaringVast(
        { verklaring: 'vernietigd', op: '2027-02-20', doorWie: 'De bestuurder', ...deel },
        feiten,
        alsBeslisser,
      ),
    )
  test('na de ontvangst, ook als de aanpak al is beëindigd', () => {
    for (const staat of staten)
      expect(leg(aanpak({ staat }, { gebeurtenissen: [vervangen, ontvangst] }))).toEqual([])
  })
  test('niet voor er iets is ontvangen, en niet nog eens', () => {
    expect(leg(met(vervangen))).toEqual(['geen-verklaring-verwacht'])
    for (const code of ['vernietigd', 'had-niets'])
      expect(leg(met(vervangen, ontvangst, verklaard(code)))).toEqual(['geen-verklaring-verwacht'])
  })
  test('is er nog iets niet vernietigd, dan blijft het wachten; een volgende partij verklaart zelf', () => {
    const niet = verklaard('niet-vernietigd')
    expect(leg(met(vervangen, ontvangst, niet))).toEqual([])
    const tweede = gebeurtenis('overdracht-aan-college', 12)
    expect(voorafLegVerklaringVast(met(ontvangst, verklaard('vernietigd'), tweede), alsBeslisser)).toEqual(
      expect.objectContaining({ toegestaan: true }),
    )
  })
  test('met wie, op een dag sinds de ontvangst, en waarom iets bleef', () => {
    const feiten = met(vervangen, ontvangst)
    expect(leg(feiten, { doorWie: ' ' })).toEqual(['verklaring-zonder-naam'])
    expect(leg(feiten, { op: '2027-02-09' })).toEqual(['datum-te-vroeg'])
    expect(leg(feiten, { op: '2027-03-02' })).toEqual(['datum-in-de-toekomst'])
    expect(leg(feiten, { verklaring: 'niet-vernietigd' })).toEqual(['verklaring-zonder-toelichting'])
    expect(leg(feiten, { verklaring: 'weet-niet' })).toEqual(['uitkomst-past-niet'])
    const waarom = { verklaring: 'niet-vernietigd', toelichting: 'De reservekopie wacht een maand.' }
    expect(leg(feiten, waarom)).toEqual([])
  })
  test('het is een plicht tot zij er is, ook na het einde', () => {
    for (const staat of staten) {
      const wacht = aanpak({ staat }, { gebeurtenissen: [ontvangst] })
      expect(dezeplichten(wacht)).toContain('verklaring-ontvangen')
      const er = aanpak({ staat }, { gebeurtenissen: [ontvangst, verklaard('vernietigd')] })
      expect(dezeplichten(er)).not.toContain('verklaring-ontvangen')
    }
  })
})
