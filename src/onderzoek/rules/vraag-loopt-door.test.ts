import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dossier,
  eersteContact,
  gebeurtenis,
  lopend,
} from '../../../testing/onderzoek.ts'
import { wetCodes } from '../../wet/domeinen.ts'
import { ingangVanWet } from '../../wet/ingangen.ts'
import { toetsLegSchulddreigingVast, toetsLegStapBijWetVast } from './andere-wetten.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { toetsHaalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { clienten } from './is-client.ts'
import { gevraagdOp, klokken, openKlokken } from './klokken.ts'
import { termijnplichten } from './plichten-termijn.ts'
import { type SluitEersteContact, toetsSluitEersteContact } from './sluit-eerste-contact.ts'
import { type SluitVerzoekBijWet, toetsSluitVerzoekBijWet } from './sluit-verzoek-bij-wet.ts'
import { toetsTrekOnderzoekIn } from './trek-onderzoek-in.ts'

const vandaag = '2026-12-10'
const schuldhulp = ingangVanWet.wgs
const met = (staat: Feiten['dossier']['staat'], ...feiten: readonly GebeurtenisFeit[]): Feiten => ({
  ...lopend({ gebeurtenissen: [...lopend().gebeurtenissen, ...feiten] }),
  dossier: dossier({
    ...{ wet: null, ingang: schuldhulp, staat },
    eindeOp: staat === 'loopt' ? null : vandaag,
  }),
  peildag: vandaag,
})
const gesloten = (hoe: 'ingetrokken' | 'overgedragen', code: string = 'wgs', datum = vandaag) =>
  gebeurtenis(`verzoek-bij-wet-${hoe}`, { code, datum })
const sluit = (feiten: Feiten, deel: Partial<SluitVerzoekBijWet> = {}) =>
  codes(
    toetsSluitVerzoekBijWet(
      { wet: 'wgs', hoe: 'overgedragen', aan: 'Team Schulden', datum: vandaag, ...deel },
      feiten,
      vandaag,
    ),
  )

describe('wat onder een wet is gevraagd loopt door als het onderzoek stopt (Wgs 4, Awb 4:13, 2.3.2 lid 1)', () => {
  test.each(wetCodes)('een vraag onder de %s blijft een plicht na het stoppen', (wet) => {
    const feiten = {
      ...met('ingetrokken'),
      dossier: { ...met('ingetrokken').dossier, ingang: ingangVanWet[wet] },
    }
    expect(termijnplichten(feiten)).toMatchObject([
      { code: `klok-${wet}`, handeling: 'leg-stap-bij-wet-vast', soort: 'wettelijk' },
    ])
  })
  test('een huisuitzetting die dan dreigt geeft nog steeds drie werkdagen, en het gesprek sluit haar', () => {
    const invoer = { dreiging: 'woning', datum: vandaag } as const
    expect(codes(toetsLegSchulddreigingVast(invoer, met('ingetrokken'), vandaag))).toEqual([])
    const dreigt = met('ingetrokken', gebeurtenis('schulddreiging', { code: 'woning', datum: vandaag }))
    expect(klokken(dreigt)[0]).toMatchObject({ uiterlijk: '2026-12-15', dreiging: 'woning' })
    const stap = { wet: 'wgs', datum: vandaag } as const
    expect(codes(toetsLegStapBijWetVast(stap, dreigt, vandaag))).toEqual([])
  })
  test('pas een stap, een overdracht of het intrekken door de cliënt haalt de plicht weg', () => {
    const stap = gebeurtenis('stap-bij-wet', { code: 'wgs', datum: vandaag })
    for (const feit of [stap, gesloten('overgedragen'), gesloten('ingetrokken')])
      expect(termijnplichten(met('ingetrokken', feit))).toEqual([])
    expect(termijnplichten(met('ingetrokken', gesloten('ingetrokken', 'jeugdwet')))).toHaveLength(1)
  })
})

describe('een vraag intrekken of overdragen (Q-09)', () => {
  test('overgedragen houdt de vraag haar dag; ingetrokken is er geen vraag meer, tot er opnieuw wordt gevraagd', () => {
    const over = met('loopt', gesloten('overgedragen'))
    expect([gevraagdOp(over, 'wgs'), klokken(over)[0]?.klaarOp]).toEqual(['2026-11-30', vandaag])
    const terug = met('loopt', gesloten('ingetrokken'))
    expect([gevraagdOp(terug, 'wgs'), klokken(terug)]).toEqual([undefined, []])
    const opnieuw = gebeurtenis('verzoek-bij-wet', { code: 'wgs', datum: '2026-12-09' })
    const weer = met('loopt', gesloten('ingetrokken'), { ...opnieuw, versie: 9999 })
    expect(openKlokken(weer)).toMatchObject([{ wet: 'wgs', begonOp: '2026-12-09' }])
  })
  test.each(['eerste-contact', 'loopt', 'afgerond', 'ingetrokken'] as const)('kan als het %s is', (staat) => {
    expect(sluit(met(staat))).toEqual([])
  })
  test('niet als er niets open is, niet voor de vraag, en niet zonder aan wie', () => {
    expect(sluit(met('loopt'), { wet: 'jeugdwet' })).toEqual(['geen-klok'])
    expect(sluit(met('loopt', gesloten('overgedragen')))).toEqual(['geen-klok'])
    expect(sluit(met('loopt'), { datum: '2026-11-29' })).toEqual(['stap-voor-verzoek'])
    expect(sluit(met('loopt'), { aan: ' ' })).toEqual(['overdracht-aan-wie'])
    expect(sluit(met('loopt'), { hoe: 'ingetrokken' })).toEqual(['overdracht-aan-wie'])
  })
  test('een vergissing kan weg, ook na het stoppen; een gesprek dan niet (AVG 16)', () => {
    const [fout, gesprek] = [gesloten('overgedragen'), gebeurtenis('gesprek', { code: 'thuis' })]
    const weg = (id: string) =>
      codes(
        toetsHaalGebeurtenisWeg(
          { gebeurtenisId: id, reden: 'Een vergissing.' },
          met('ingetrokken', fout, gesprek),
          vandaag,
        ),
      )
    expect([weg(fout.id), weg(gesprek.id)]).toEqual([[], ['gebeurtenis-ligt-vast']])
  })
})

describe('een eerste contact sluiten: de vraag gaat naar wie erop beslist (Q-09, 2.3a.1 lid 1 toelichting)', () => {
  const contact = (...feiten: readonly GebeurtenisFeit[]) =>
    eersteContact({ gebeurtenissen: feiten, peildag: vandaag })
  const sluitAf = (deel: Partial<SluitEersteContact>, feiten = contact()) =>
    codes(
      toetsSluitEersteContact(
        { reden: 'enkelvoudige-vraag', toelichting: 'Eén vraag.', ...deel },
        feiten,
        vandaag,
      ),
    )
  test('een open vraag om bijstand houdt het sluiten op tot vaststaat waar zij heen gaat', () => {
    expect(sluitAf({})).toEqual(['vraag-loopt-nog'])
    expect(sluitAf({ vraag: 'overgedragen', aan: 'Team Inkomen' })).toEqual([])
    expect(sluitAf({ vraag: 'ingetrokken' })).toEqual([])
    expect(sluitAf({ vraag: 'overgedragen' })).toEqual(['overdracht-aan-wie'])
  })
  test('is al beslist of overgedragen, dan wordt niets meer gevraagd', () => {
    for (const soort of ['stap-bij-wet', 'verzoek-bij-wet-overgedragen'] as const)
      expect(sluitAf({}, contact(gebeurtenis(soort, { code: 'participatiewet' })))).toEqual([])
  })
})

describe('ten onrechte gestart: eerst overdragen wat doorloopt, dan wissen (AVG 17)', () => {
  const stop = (reden: 'ten-onrechte-gestart' | 'client-stopt', feiten: Feiten) =>
    codes(
      toetsTrekOnderzoekIn(
        {
          ...{ reden, toelichting: 'Er was geen aanleiding.', clientGeinformeerd: true },
          vanWie: clienten(feiten).map(({ id }) => id),
        },
        feiten,
        vandaag,
      ),
    )
  const aanvaard = {
    ...dienst('d', { betrokkeneId: client }),
    staat: 'aanvaard',
    verklaardOp: vandaag,
  } as const
  test('met een open vraag of hulp die doorloopt niet; een cliënt die stopt wordt niet opgehouden', () => {
    const over = met('loopt', gesloten('overgedragen'))
    expect(stop('ten-onrechte-gestart', met('loopt'))).toEqual(['vraag-loopt-nog'])
    expect(stop('ten-onrechte-gestart', over)).toEqual([])
    const metHulp = { ...met('loopt', gesloten('ingetrokken')), diensten: [aanvaard] }
    expect(stop('ten-onrechte-gestart', metHulp)).toEqual(['vraag-loopt-nog'])
    expect(stop('client-stopt', met('loopt'))).toEqual([])
  })
})
