import { describe, expect, test } from 'vitest'
import { aanpak, als, alsBeslisser, client, codes, gebeurtenis, vandaag } from '../../../testing/aanpak.ts'
import type { ZvhBesluit } from '../../wet/zvh.ts'
import { toetsBeantwoordMelding, voorafBeantwoordMelding } from './beantwoord-melding.ts'
import type { Feiten } from './feiten.ts'
import { type MeldingAanCollege, openMeldingen, toetsMeldAanCollege } from './meld-aan-college.ts'
import { plichten } from './plichten.ts'
import {
  openZvhMeldingen,
  toetsInformeerClientOverZvh,
  toetsMeldAanBijZvh,
  toetsTrekZvhAanmeldingIn,
  voorafMeldAanBijZvh,
  zvhMelding,
} from './zvh-aanmelding.ts'
import type { ZvhOverlegFeit } from './zvh-feiten.ts'

const zei = (partijId: string, deel: Partial<ZvhOverlegFeit> = {}): ZvhOverlegFeit => ({
  ...{ id: `o-${partijId}`, partijId, antwoord: 'mag', nietGegevens: [], datum: '2027-02-01' },
  ...deel,
})
const metOverleg = (deel: Partial<Omit<Feiten, 'dossier'>> = {}) =>
  aanpak({}, { zvhOverleg: [zei('schuldhulp')], ...deel })

describe('de coördinator meldt dat het Zorg- en Veiligheidshuis nodig lijkt (2.3a.3, nieuw lid 5 van art. VIII)', () => {
  const melding: MeldingAanCollege = {
    ...{ redenCode: zvhMelding, toelichting: 'Overlast en dreiging.' },
    ...{ betrokkeneId: client, gesprokenOp: vandaag },
  }
  const meld = (deel: Partial<MeldingAanCollege> = {}, feiten = metOverleg()) =>
    codes(toetsMeldAanCollege({ ...melding, ...deel }, feiten, als()))
  test('na overleg met iedere partij die meedoet en met de cliënt', () => {
    expect(meld()).toEqual([])
  })
  test('niet als een partij die meedoet niet is gevraagd', () => {
    expect(meld({}, aanpak())).toEqual(['zvh-partijen-niet-gevraagd'])
  })
  test('een partij die niets doet in de aanpak hoeft niet te zijn gevraagd', () => {
    expect(meld({}, metOverleg({ zvhOverleg: [], afspraken: [] }))).toEqual([])
  })
  test('niet zonder te zeggen over welke cliënt', () => {
    expect(meld({ betrokkeneId: undefined })).toEqual(['zvh-zonder-client'])
    expect(meld({ betrokkeneId: 'moeder' })).toEqual(['zvh-zonder-client'])
  })
  test('niet zonder gesprek, tenzij een zwaarwegende reden met een motief', () => {
    expect(meld({ gesprokenOp: undefined })).toEqual(['zvh-client-niet-gesproken'])
    const niet = { gesprokenOp: undefined, nietGesproken: 'escalatie' }
    expect(meld(niet)).toEqual(['zvh-client-niet-gesproken'])
    expect(meld({ ...niet, waaromNietGesproken: 'Hij dreigde gisteren nog.' })).toEqual([])
  })
  test('H-56: en hij verwijst niet zelf (N-2.3a.3-zv5)', () => {
    expect(meld({ zelfVerwijzen: true })).toEqual(['verwijzen-doet-het-college'])
  })
})

const gemeld = gebeurtenis('melding-aan-college', 5, { code: zvhMelding, betrokkeneId: client })
const wacht = (...later: Feiten['gebeurtenissen']) => metOverleg({ gebeurtenissen: [gemeld, ...later] })
const besluit = gebeurtenis('zvh-besluit', 7, { code: 'aangemeld', betrokkeneId: client })

describe('een melding over het Zorg- en Veiligheidshuis wacht op een eigen besluit (2.3a.6 lid 1)', () => {
  test('zij staat open tot het college over deze cliënt beslist', () => {
    expect(openZvhMeldingen(wacht())).toEqual([gemeld])
    expect(openZvhMeldingen(wacht(besluit))).toEqual([])
    expect(openZvhMeldingen(wacht({ ...besluit, betrokkeneId: 'client-b' }))).toEqual([gemeld])
  })
  test('een antwoord op een andere melding of een andere coördinator sluit haar niet', () => {
    const antwoord = gebeurtenis('melding-beantwoord', 8, { code: 'voortgezet' })
    const vervangen = gebeurtenis('coordinator-vervangen', 9, { code: 'college' })
    expect(openMeldingen(wacht(antwoord, vervangen))).toEqual([gemeld])
  })
  test('de aanpak laten doorgaan is er geen antwoord op', () => {
    const apart = ['zvh-melding-apart']
    expect(codes(voorafBeantwoordMelding(wacht(), alsBeslisser))).toEqual(apart)
    const ander = gebeurtenis('melding-aan-college', 6, { code: 'aanpak-aanpassen' })
    const invoer = { uitkomst: 'aangepast', reden: 'Dat kan.' } as const
    expect(codes(toetsBeantwoordMelding(invoer, wacht(ander), alsBeslisser))).toEqual([])
  })
  test('zij is een plicht van het college, met een streeftermijn', () => {
    expect(plichten(wacht(), alsBeslisser).map(({ code }) => code)).toEqual(['zvh-beslissen'])
    expect(plichten(wacht(besluit), alsBeslisser).map(({ code }) => code)).toEqual(['zvh-client-vertellen'])
  })
})

const aanmelden: ZvhBesluit & { readonly betrokkeneId: string } = {
  ...{ betrokkeneId: client, uitkomst: 'aangemeld', informeren: 'brief', motief: 'Alles afgewogen.' },
  ...{ samenhang: 'Dat hangt samen.', bijdrage: 'Dat helpt.' },
}

describe('alleen het college meldt aan (2.3a.6 lid 1; H-56)', () => {
  const meldAan = (deel: Partial<typeof aanmelden> = {}, feiten = wacht(), kader = alsBeslisser) =>
    codes(toetsMeldAanBijZvh({ ...aanmelden, ...deel }, feiten, kader))
  test('op de melding van de coördinator, met beide delen van de toets en een motief', () => {
    expect(meldAan()).toEqual([])
  })
  test('nooit de coördinator, ook niet in de pet van het college (N-2.3a.3-zv5, Awb 2:4)', () => {
    expect(meldAan({}, wacht(), als())).toEqual(['niet-het-college', 'eigen-zaak'])
    expect(meldAan({}, wacht(), als('beslisser', 'coordinator-jansen'))).toEqual(['eigen-zaak'])
    for (const rol of ['toeleider', 'teamleider', 'partijmedewerker', 'meldpuntmedewerker'] as const)
      expect(meldAan({}, wacht(), als(rol, 'iemand'))).toEqual(['niet-het-college'])
  })
  test('niet zonder melding, en niet over een ander', () => {
    expect(codes(voorafMeldAanBijZvh(metOverleg(), alsBeslisser))).toEqual(['zvh-geen-melding'])
    expect(meldAan({ betrokkeneId: 'client-b' })).toEqual(['zvh-zonder-client'])
  })
  test('niet zonder toets of motief', () => {
    expect(meldAan({ samenhang: ' ' })).toEqual(['zvh-samenhang-ontbreekt'])
    expect(meldAan({ bijdrage: undefined })).toEqual(['zvh-bijdrage-ontbreekt'])
    expect(meldAan({ motief: '' })).toEqual(['zvh-zonder-motief'])
  })
  test('het mag ook niet, of de meest aangewezen partij vragen die meedoet', () => {
    expect(meldAan({ uitkomst: 'niet-aangemeld', samenhang: undefined, bijdrage: undefined })).toEqual([])
    expect(meldAan({ uitkomst: 'partij-gevraagd', partijId: 'ggz' })).toEqual([])
    expect(meldAan({ uitkomst: 'partij-gevraagd', partijId: 'school' })).toEqual(['zvh-partij-doet-niet-mee'])
  })
})

describe('de cliënt hoort dat hij is aangemeld (2.3a.6 lid 3)', () => {
  const informeer = (deel: object, feiten = wacht(besluit)) =>
    codes(
      toetsInformeerClientOverZvh(
        { betrokkeneId: client, informeren: 'brief', ...deel },
        feiten,
        alsBeslisser,
      ),
    )
  test('met een brief, of later om een zwaarwegende reden tot een dag', () => {
    expect(informeer({})).toEqual([])
    const later = { informeren: 'later', waaromLater: 'opsporing', toelichtingLater: 'Tot de zitting.' }
    expect(informeer({ ...later, herzienOp: '2027-04-01' })).toEqual([])
    expect(informeer(later)).toEqual(['zvh-uitstel-zonder-dag'])
  })
  test('niet als hij het weet, en niet als hij niet is aangemeld', () => {
    const weet = wacht(besluit, gebeurtenis('zvh-ingelicht', 8, { betrokkeneId: client }))
    expect(informeer({}, weet)[0]).toBe('zvh-niemand-te-vertellen')
    expect(informeer({}, wacht())[0]).toBe('zvh-niemand-te-vertellen')
  })
})

describe('een aanmelding die een vergissing was gaat terug (AVG 16 en 19)', () => {
  const trekIn = (deel: object, feiten = wacht(besluit), kader = alsBeslisser) =>
    codes(toetsTrekZvhAanmeldingIn({ betrokkeneId: client, reden: 'Een ander.', ...deel }, feiten, kader))
  test('door het college, met wat er misging', () => {
    expect(trekIn({})).toEqual([])
    expect(trekIn({ reden: ' ' })).toEqual(['intrekking-zonder-reden'])
    expect(trekIn({}, wacht(besluit), als())).toEqual(['niet-het-college', 'eigen-zaak'])
  })
  test('niet wat er niet is, of al terug is', () => {
    expect(trekIn({}, wacht())).toEqual(['zvh-niet-aangemeld', 'zvh-niet-aangemeld'])
    const weg = wacht(besluit, gebeurtenis('zvh-ingetrokken', 8, { betrokkeneId: client }))
    expect(trekIn({}, weg)[0]).toBe('zvh-niet-aangemeld')
  })
})
