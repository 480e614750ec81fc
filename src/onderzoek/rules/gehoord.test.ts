import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  gebeurtenis,
  ingevuld,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { toetsLegAntwoordOpUitnodigingVast } from './beantwoord-uitnodiging.ts'
import { toetsBrengInCasusoverleg } from './breng-in-casusoverleg.ts'
import type { Feiten } from './feiten.ts'
import { toetsLegWensVast, voorafLegWensVast, type Wens, wensen, wensNamen } from './leg-wens-vast.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'
import { eerstEigenRegieBespreken, toetsVraagEigenRegie } from './vraag-eigen-regie.ts'
import { reikwijdteBetwistDoor } from './zeg-over-reikwijdte.ts'

const met = (feiten: Feiten, ...later: Feiten['gebeurtenissen']): Feiten => ({
  ...feiten,
  gebeurtenissen: [...feiten.gebeurtenissen, ...later],
})
const voorgesteld = met(lopend(), gebeurtenis('conclusie', { code: 'aanpak-verplicht' }))
const wil = (code: string, betrokkeneId = client) =>
  gebeurtenis('eigen-regie-gevraagd', { betrokkeneId, code })
const leg = (wens: Wens, feiten: Feiten, betrokkeneId = client, datum = vandaag) =>
  codes(toetsLegWensVast({ betrokkeneId, wens, datum }, feiten, vandaag))

describe('vastleggen wat een cliënt zegt die geen Mijn omgeving gebruikt (AVG 12, 2.3a.1 lid 1)', () => {
  test('iedere wens staat in de lijst en wordt een rij zoals hij die zelf maakt', () => {
    expect([...wensNamen].toSorted()).toEqual(Object.keys(wensen).toSorted())
  })
  test.each(wensNamen)('%s: alleen van wie in het onderzoek staat, op een dag tot vandaag', (wens) => {
    const feiten = wens === 'toch-geen-eigen-regie' ? met(voorgesteld, wil('zelf')) : voorgesteld
    expect(leg(wens, feiten)).toEqual([])
    expect(leg(wens, feiten, 'vreemd')).toContain('onbekende-betrokkene')
    expect(leg(wens, feiten, client, '2999-01-01')).toContain('datum-in-toekomst')
  })
  test('wat over de reikwijdte en de regie gaat zegt alleen een cliënt; om ondersteuning vraagt wie erbij hoort', () => {
    const zonder = { ...lopend(), gebeurtenissen: [gebeurtenis('conclusie', { code: 'aanpak-verplicht' })] }
    for (const wens of wensNamen)
      expect(leg(wens, zonder, partner).includes('wens-alleen-van-client')).toBe(
        wens !== 'clientondersteuning',
      )
  })
  test.each(staten)('in de stand %s', (staat) => {
    const in_ = { ...voorgesteld, dossier: dossier({ staat }) }
    const kan = wensNamen.filter((wens) => leg(wens, in_).length === 0)
    const regie: readonly Wens[] = ['zelf-coordineren', 'iemand-anders-coordineert']
    const verwacht: Partial<Record<typeof staat, readonly Wens[]>> = {
      'eerste-contact': ['clientondersteuning'],
      loopt: ['reikwijdte-klopt', 'reikwijdte-klopt-niet', ...regie, 'clientondersteuning'],
      afgerond: regie,
    }
    expect(kan).toEqual(verwacht[staat] ?? [])
    expect(voorafLegWensVast(in_, vandaag).toegestaan).toBe(kan.length > 0)
  })
  test('twee keer om ondersteuning vragen hoeft niet', () => {
    const eerder = met(lopend(), gebeurtenis('clientondersteuning-gevraagd', { betrokkeneId: client }))
    expect(leg('clientondersteuning', eerder)).toEqual(['ondersteuning-al-gevraagd'])
    expect(leg('clientondersteuning', eerder, partner)).toEqual([])
  })
})

describe('toch niet zelf het overzicht houden (2.3a.3 lid 2)', () => {
  const zelf = (feiten: Feiten) =>
    codes(
      toetsVraagEigenRegie({ betrokkeneId: client, antwoord: 'toch-niet', ik: [client] }, feiten, vandaag),
    )
  const moet = (feiten: Feiten) =>
    plichten(feiten, { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }).filter(
      ({ code }) => code === 'bespreek-eigen-regie',
    ).length

  test('alleen wie het vroeg, neemt het terug', () => {
    expect(zelf(voorgesteld)).toEqual(['eigen-regie-niet-gevraagd'])
    expect(zelf(met(voorgesteld, wil('zelf', partner)))).toEqual(['eigen-regie-niet-gevraagd'])
    expect(zelf(met(voorgesteld, wil('zelf')))).toEqual([])
    expect(zelf(met(voorgesteld, wil('zelf'), wil('toch-niet')))).toEqual(['eigen-regie-niet-gevraagd'])
    expect(leg('toch-geen-eigen-regie', voorgesteld)).toEqual(['eigen-regie-niet-gevraagd'])
  })
  test('daarna is er niets meer te bespreken', () => {
    expect(moet(met(voorgesteld, wil('zelf')))).toBe(1)
    expect(moet(met(voorgesteld, wil('zelf'), wil('toch-niet')))).toBe(0)
  })
  test('een coördinator wijst het college pas aan als er over is gesproken', () => {
    const reden = (feiten: Feiten) => eerstEigenRegieBespreken(feiten)?.code
    const gevraagd = met(voorgesteld, wil('iemand-anders'))
    expect(reden(voorgesteld)).toBeUndefined()
    expect(reden(gevraagd)).toBe('eigen-regie-eerst-bespreken')
    expect(reden(met(gevraagd, wil('toch-niet')))).toBeUndefined()
    expect(reden(met(gevraagd, gebeurtenis('contactpoging', { code: 'niet-bereikt' })))).toBe(
      'eigen-regie-eerst-bespreken',
    )
    expect(reden(met(gevraagd, gebeurtenis('contactpoging', { code: 'bereikt' })))).toBeUndefined()
    expect(reden(met(gevraagd, gebeurtenis('gesprek')))).toBeUndefined()
  })
})

describe('wie het niet eens is met de reikwijdte (2.3a.1 lid 4)', () => {
  const zei = (code: string, betrokkeneId = client) =>
    gebeurtenis('reikwijdte-gezegd', { betrokkeneId, code })
  const reden = (feiten: Feiten, wie = client) => reikwijdteBetwistDoor(feiten, wie)?.code

  test('over hem wordt niets gevraagd of gedeeld tot het is besproken', () => {
    expect(reden(lopend())).toBeUndefined()
    expect(reden(met(lopend(), zei('niet-eens')))).toBe('reikwijdte-betwist')
    expect(reden(met(lopend(), zei('niet-eens')), partner)).toBeUndefined()
    expect(reden(met(lopend(), zei('niet-eens'), zei('eens')))).toBeUndefined()
  })
  test('ook in het casusoverleg niet (5.4.3 lid 1)', () => {
    const [gegeven] = ingevuld().gegevens
    const reden = (wie: string) => {
      const feiten = { ...lopend(), gegevens: gegeven ? [{ ...gegeven, betrokkeneId: wie }] : [] }
      const stand = met(feiten, zei('niet-eens'))
      return codes(toetsBrengInCasusoverleg({ gegevenId: gegeven?.id ?? '' }, stand, vandaag))
    }
    expect(reden(client)).toContain('reikwijdte-betwist')
    expect(reden(partner)).not.toContain('reikwijdte-betwist')
  })
  test('niet waar niemand om het onderzoek hoeft te vragen (2.3a.4)', () => {
    const naVerzoek = { ...lopend(), dossier: dossier({ ingang: 'verzoek-van-partij' }) }
    expect(reden(met(naVerzoek, zei('niet-eens')))).toBeUndefined()
  })
})

describe('een antwoord op een uitnodiging dat een medewerker hoort (2.3a.1 lid 4)', () => {
  const afspraak = gebeurtenis('gespreksafspraak', { datum: vandaag, code: 'thuis' })
  const antwoord = (feiten: Feiten, betrokkeneId = client, genodigd: readonly string[] = [client]) =>
    codes(toetsLegAntwoordOpUitnodigingVast({ betrokkeneId, overId: afspraak.id, genodigd }, feiten, vandaag))

  test('van wie is uitgenodigd, ook als hij het zelf niet digitaal kan', () =>
    expect(antwoord(met(lopend(), afspraak))).toEqual([]))
  test('niet van een ander, en niet zonder afspraak', () => {
    expect(antwoord(met(lopend(), afspraak), partner)).toEqual(['onbekende-gespreksafspraak'])
    expect(antwoord(lopend())).toEqual(['geen-gespreksafspraak', 'onbekende-gespreksafspraak'])
  })
  test('niet als de dag voorbij is', () => {
    const gisteren = { ...afspraak, datum: '2026-01-01' }
    expect(antwoord(met(lopend(), gisteren))).toContain('gespreksafspraak-in-verleden')
  })
})
