import { describe, expect, test } from 'vitest'
import {
  aanpak,
  aanpakIn,
  als,
  alsBeslisser,
  client,
  codes,
  gebeurtenis,
  partner,
} from '../../../testing/aanpak.ts'
import { ontvangersVanBrief } from '../../wet/ontvangers-van-brief.ts'
import type { Feiten, VertegenwoordigingFeit } from './feiten.ts'
import { toetsHaalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { plichten } from './plichten.ts'
import { lopend, staten } from './staten.ts'
import {
  nogNietMeegedeeld,
  toetsStuurCoordinatorbrief,
  voorafStuurCoordinatorbrief,
} from './stuur-coordinatorbrief.ts'

const verteld = (versie: number, betrokkeneId = client) =>
  gebeurtenis('coordinator-meegedeeld', versie, { betrokkeneId })
const vervangen = gebeurtenis('coordinator-vervangen', 5, { code: 'college' })
const overleden = (betrokkeneId: string) => gebeurtenis('overleden', 6, { betrokkeneId, datum: '2027-02-20' })
const met = (...gebeurtenissen: Feiten['gebeurtenissen']) => aanpak({}, { gebeurtenissen })
const moet = (feiten: Feiten, wie = als()) =>
  plichten(feiten, wie)
    .filter(({ code }) => code === 'coordinator-meedelen')
    .map(({ betrokkenen }) => betrokkenen)

describe('een brief aan iedere cliënt over wie coördinator is (2.3a.3 lid 1, 5.4.4 lid 6, AVG 13 en 14)', () => {
  test('is een plicht van de coördinator vanaf de aanvaarding, per cliënt, tot hij is verstuurd', () => {
    expect(moet(met())).toEqual([[client], [partner]])
    expect(moet(met(verteld(3)))).toEqual([[partner]])
    expect(moet(met(verteld(3), verteld(4, partner)))).toEqual([])
    expect(moet(aanpakIn('einde-gemeld'))).toEqual([[client], [partner]])
  })
  test.each(['aangewezen', 'teruggegeven', 'beeindigd'] as const)('geen plicht in de stand %s', (staat) => {
    expect(moet(aanpakIn(staat))).toEqual([])
  })
  test('is na een vervanging opnieuw een plicht, tot de nieuwe coördinator haar nakwam (2.3a.3 lid 4)', () => {
    expect(moet(met(verteld(3), verteld(4, partner), vervangen))).toEqual([[client], [partner]])
    expect(moet(met(verteld(3), vervangen, verteld(6)))).toEqual([[partner]])
  })
  test('is er niet voor wie stopte of overleed, en niet van het college', () => {
    expect(
      nogNietMeegedeeld(met(gebeurtenis('client-gestopt', 4, { betrokkeneId: partner }), overleden(client))),
    ).toEqual([])
    expect(moet(met(), alsBeslisser)).toEqual([])
  })
  test('kan voor wie meedoet, ook nog eens als het nummer verandert', () => {
    const stuur = (betrokkeneId: string, feiten = met(), wie = als()) =>
      codes(toetsStuurCoordinatorbrief({ betrokkeneId }, feiten, wie))
    expect(stuur(client)).toEqual([])
    expect(stuur(client, met(verteld(3)))).toEqual([])
    expect(stuur('moeder')).toEqual(['geen-client-die-meedoet'])
    expect(stuur('vreemd')).toEqual(['geen-client-die-meedoet'])
    expect(stuur(client, met(gebeurtenis('client-gestopt', 4, { betrokkeneId: client })))).toEqual([
      'geen-client-die-meedoet',
    ])
    expect(stuur(client, met(), alsBeslisser)).toEqual(['niet-de-coordinator'])
    expect(stuur(client, met(), als('coordinator', 'de-boer'))).toEqual(['niet-de-coordinator'])
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafStuurCoordinatorbrief(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
  test('een brief die nooit wegging kan weg; dan is de plicht er weer (AVG 16)', () => {
    const feiten = met(verteld(3))
    const weg = { gebeurtenisId: 'coordinator-meegedeeld-3', reden: 'Hij is niet verstuurd.' }
    expect(codes(toetsHaalGebeurtenisWeg(weg, feiten, als(), new Map()))).toEqual([])
  })
})

describe('aan wie een brief over een cliënt gaat (BW 1:245, 1:381 en 1:453, Awb 2:1)', () => {
  const dag = '2027-03-01'
  const band = (
    soort: VertegenwoordigingFeit['als'],
    omvang: VertegenwoordigingFeit['omvang'],
    deel: Partial<VertegenwoordigingFeit> = {},
  ): VertegenwoordigingFeit => ({
    ...{ id: `band-${soort}`, betrokkeneId: soort, als: soort, voorId: client, omvang },
    ...{ sinds: '2026-01-01', tot: null },
    ...deel,
  })
  const aan = (
    geboren: string | null,
    vertegenwoordigingen: Feiten['vertegenwoordigingen'],
    gebeurtenissen: Feiten['gebeurtenissen'] = [],
  ) =>
    ontvangersVanBrief(aanpak({}, { vertegenwoordigingen, gebeurtenissen }), client, geboren, dag).map(
      ({ id, als: rol }) => `${id}: ${rol}`,
    )
  const zelf = `${client}: zelf`
  const ouder = band('ouder', ['geld', 'zorg', 'overig'])

  test('aan een volwassene zelf, ook als zijn geboortedag niet bekend is', () => {
    expect(aan('1988-05-04', [])).toEqual([zelf])
    expect(aan(null, [])).toEqual([zelf])
  })
  test.each([
    ['jonger dan twaalf', '2015-03-02', ['ouder: vertegenwoordiger']],
    ['op de dag dat hij twaalf wordt', '2015-03-01', [zelf]],
  ])('een kind %s', (_, geboren, verwacht) => {
    expect(aan(geboren, [ouder])).toEqual(verwacht)
  })
  test('van een jong kind van wie niemand met gezag hier staat: aan wie het gezag heeft', () => {
    const gezag = [`${client}: gezag`]
    expect(aan('2020-01-01', [])).toEqual(gezag)
    expect(aan('2020-01-01', [band('gemachtigde', ['zorg'])])).toEqual(gezag)
    expect(aan('2020-01-01', [{ ...ouder, tot: dag }])).toEqual(gezag)
    expect(aan('2020-01-01', [ouder], [overleden('ouder')])).toEqual(gezag)
  })
  test('aan beide ouders, en aan niemand twee keer', () => {
    const beiden = [ouder, { ...ouder, id: 'b2', betrokkeneId: 'vader' }, { ...ouder, id: 'b3' }]
    expect(aan('2020-01-01', beiden)).toEqual(['ouder: vertegenwoordiger', 'vader: vertegenwoordiger'])
  })
  test.each([
    ['curator', ['geld', 'zorg', 'overig'], true],
    ['mentor', ['zorg'], true],
    ['gemachtigde', ['overig'], true],
    ['gemachtigde', ['geld'], false],
    ['bewindvoerder', ['geld'], false],
  ] as const)('ook aan een %s voor %s: %s', (soort, omvang, ook) => {
    const verwacht = ook ? [zelf, `${soort}: vertegenwoordiger`] : [zelf]
    expect(aan('1988-05-04', [band(soort, omvang)])).toEqual(verwacht)
    expect(aan('1988-05-04', [band(soort, omvang)], [overleden(soort)])).toEqual([zelf])
    expect(aan('1988-05-04', [band(soort, omvang, { voorId: partner })])).toEqual([zelf])
  })
  test('nooit aan of over wie is overleden (BW 1:2)', () => {
    expect(aan('1988-05-04', [band('mentor', ['zorg'])], [overleden(client)])).toEqual([])
    expect(aan('2020-01-01', [ouder], [overleden(client)])).toEqual([])
  })
})
