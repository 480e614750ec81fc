import { describe, expect, test } from 'vitest'
import { aanduiding, aanduidingInWoorden } from './aanduiding.ts'

const adres = { straat: 'Lindelaan', huisnummer: '12 A', postcode: '9991 AB', plaats: 'Voorbeeld' }
const samira = {
  ...{ voornamen: 'Samira', roepnaam: 'Sam', tussenvoegsel: 'el', achternaam: 'Idrissi' },
  ...{ geboortedatum: '1988-05-04', bsn: '999990019', adres, veiligContact: null },
}
const thuisGeenPost = {
  ...{ telefoon: null, magVoicemail: false, mail: null, wanneer: null, geenPostThuis: true },
  ...{ postadres: null, tolk: null, toelichting: null },
}
const woorden = (persoon: Parameters<typeof aanduiding>[0], magBsn: boolean) => {
  const wie = aanduiding(persoon, magBsn)
  return wie && aanduidingInWoorden(wie)
}

describe('waaraan een partij leest om wie het gaat (5.4.2 lid 5, 5.2.9)', () => {
  test('een partij die het nummer mag gebruiken, krijgt het, en niet het adres', () => {
    expect(woorden(samira, true)).toBe(
      'Samira el Idrissi, geboren op 4 mei 1988, burgerservicenummer 999990019',
    )
  })
  test('een andere partij krijgt naam, geboortedatum, postcode en huisnummer, en nooit het nummer', () => {
    expect(woorden(samira, false)).toBe(
      'Samira el Idrissi, geboren op 4 mei 1988, postcode 9991 AB, huisnummer 12 A',
    )
    expect(JSON.stringify(aanduiding(samira, false))).not.toContain('999990019')
  })
  test('is er geen nummer, dan krijgt ook wie het mag gebruiken postcode en huisnummer', () => {
    expect(woorden({ ...samira, bsn: null }, true)).toContain('postcode 9991 AB')
  })
  test('is een deel van het adres niet bekend, dan staat er niets van', () => {
    for (const deel of ['postcode', 'huisnummer'])
      expect(woorden({ ...samira, adres: { ...adres, [deel]: null } }, false)).toBe(
        'Samira el Idrissi, geboren op 4 mei 1988',
      )
    expect(woorden({ ...samira, adres: null }, false)).not.toContain('postcode')
  })
  test('van wie thuis geen post mag krijgen, gaat ook het adres niet naar een partij', () => {
    expect(woorden({ ...samira, veiligContact: thuisGeenPost }, false)).not.toContain('postcode')
  })
  test('een kantoor is geen mens en heeft geen aanduiding', () => {
    expect(aanduiding({ ...samira, geboortedatum: null }, true)).toBeUndefined()
  })
})
