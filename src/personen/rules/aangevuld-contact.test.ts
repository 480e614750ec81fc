import { expect, test } from 'vitest'
import { aangevuldContact, type VeiligContact } from './persoonsgegevens.ts'

const leeg: VeiligContact = {
  telefoon: null,
  magVoicemail: false,
  mail: null,
  wanneer: null,
  geenPostThuis: false,
  postadres: null,
  tolk: null,
  toelichting: null,
}
const veilig: VeiligContact = {
  ...leeg,
  telefoon: '06 12345678',
  wanneer: 'overdag',
  geenPostThuis: true,
  toelichting: 'Niet bellen als hij thuis is.',
}

test('wie niets weet van eerdere afspraken, wist ze niet: geen post thuis blijft (N-AVG-32)', () => {
  expect(aangevuldContact(veilig, leeg)).toEqual(veilig)
})

test('wat nieuw is, komt erbij en de bescherming blijft', () => {
  expect(aangevuldContact(veilig, { ...leeg, telefoon: '06 87654321', mail: 'a@b.nl' })).toEqual({
    ...veilig,
    telefoon: '06 87654321',
    mail: 'a@b.nl',
  })
})

test('geen post thuis kan er wel bij komen', () => {
  expect(
    aangevuldContact({ ...veilig, geenPostThuis: false }, { ...leeg, geenPostThuis: true }),
  ).toMatchObject({
    geenPostThuis: true,
  })
})

test('op een nummer dat niet ingesproken mag worden, mag dat niet opeens wel', () => {
  const nieuw = { ...leeg, telefoon: '06 12345678', magVoicemail: true }
  expect(aangevuldContact(veilig, nieuw).magVoicemail).toBe(false)
  expect(aangevuldContact(veilig, { ...nieuw, telefoon: '06 00000000' }).magVoicemail).toBe(true)
  expect(aangevuldContact({ ...veilig, magVoicemail: true }, nieuw).magVoicemail).toBe(true)
})

test('zonder eerdere afspraken geldt wat er nu gezegd is', () => {
  expect(aangevuldContact(null, veilig)).toBe(veilig)
})
