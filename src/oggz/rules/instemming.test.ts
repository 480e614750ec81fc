import { describe, expect, test } from 'vitest'
import { aan, bemoeizorg, feit, mijdt, vandaag } from '../../../testing/oggz.ts'
import { codes } from '../../../testing/onderzoek.ts'
import { toetsLegGegevenVast } from './gegevens.ts'
import { isVerantwoord, toetsLegHulpAanvaardVast, toetsMotiveerZonderInstemming } from './instemming.ts'

const ja = feit('hulp-aanvaard', 'ja', '2026-11-05')
const nee = feit('hulp-aanvaard', 'nee', '2026-11-06')
const watDreigt = 'Zij eet bijna niet.'
const motiveer = (gebeurtenissen = [mijdt], deel = {}) =>
  codes(
    toetsMotiveerZonderInstemming(
      { reden: 'mijdt-hulp', watDreigt, ...deel },
      bemoeizorg({ gebeurtenissen }),
      aan(),
    ),
  )

describe('zonder instemming, met een reden (MvT 11.5.2 c; 1.1.1, openbare geestelijke gezondheidszorg)', () => {
  test('instemming is niet nodig, een reden wel', () => {
    expect(isVerantwoord(bemoeizorg({ gebeurtenissen: [] }))).toBe(false)
    expect(isVerantwoord(bemoeizorg())).toBe(true)
    expect(isVerantwoord(bemoeizorg({ gebeurtenissen: [ja] }))).toBe(true)
  })
  test('na een nee moet de reden opnieuw', () => {
    expect(isVerantwoord(bemoeizorg({ gebeurtenissen: [mijdt, nee] }))).toBe(false)
    expect(motiveer([mijdt, nee])).toEqual([])
    const opnieuw = feit('zonder-instemming', 'mijdt-hulp')
    expect(isVerantwoord(bemoeizorg({ gebeurtenissen: [mijdt, nee, opnieuw] }))).toBe(true)
  })
  test('wie hulp aanvaardt, heeft geen reden nodig', () => {
    expect(motiveer([mijdt, ja])).toEqual(['persoon-stemde-al-in'])
    expect(motiveer([mijdt, ja, nee])).toEqual([])
  })
  test('er staat wat er dreigt; alleen spaties is niets', () => {
    expect(motiveer([mijdt], { watDreigt: '  ' })).toEqual(['zonder-instemming-zonder-uitleg'])
  })
  test('niet bereikt is geen reden als de persoon is gesproken', () => {
    const gesproken = feit('oggz-contact', 'gesproken')
    expect(motiveer([mijdt, gesproken], { reden: 'niet-bereikt' })).toEqual(['wel-gesproken'])
    expect(motiveer([mijdt, feit('oggz-contact', 'niet-thuis')], { reden: 'niet-bereikt' })).toEqual([])
  })
  test('zonder reden komen er geen gegevens bij', () => {
    const gegeven = { bron: 'inwoner', categorie: 'gewoon' } as const
    const leg = (gebeurtenissen = [mijdt]) =>
      codes(toetsLegGegevenVast(gegeven, bemoeizorg({ gebeurtenissen }), aan()))
    expect(leg()).toEqual([])
    expect(leg([mijdt, nee])).toEqual(['nee-zonder-reden'])
  })
})

test('of de persoon hulp aanvaardt is een feit van een eigen dag (§11.5.2 c, §1.5)', () => {
  const zelf = {
    antwoord: 'ja',
    door: 'zelf',
    kanNietZelf: false,
    iedereenMetGezag: false,
    bewijsGezien: false,
  } as const
  const leg = (datum: string, feiten = bemoeizorg()) =>
    codes(toetsLegHulpAanvaardVast({ ...zelf, datum }, feiten, aan(), '1960-06-01'))
  expect(leg(vandaag)).toEqual([])
  expect(leg('2026-11-11')).toEqual(['oggz-dag-in-toekomst'])
  expect(leg(vandaag, bemoeizorg({}, { staat: 'gestopt' }))).toEqual(['bemoeizorg-beeindigd'])
})
