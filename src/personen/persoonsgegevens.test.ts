import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { veldenVan } from '../verwerking/velden.ts'
import {
  naarPersoonsgegevens,
  naarVeiligContact,
  persoonVelden,
  veiligContactVelden,
  zoekInvoer,
} from './persoonsgegevens.ts'

const persoon = z.object(persoonVelden)
const contact = z.object(veiligContactVelden)

const fouten = (schema: z.ZodType, invoer: unknown): readonly string[] =>
  (schema.safeParse(invoer).error?.issues ?? []).map((fout) => `${fout.path.join('.')}: ${fout.message}`)

const geldig = { voornamen: 'Samira', achternaam: 'Aziz', geboortedatum: '1987-03-02' }

describe('a person as typed', () => {
  test('the least: names and birth date; all else is null', () => {
    expect(naarPersoonsgegevens(persoon.parse(geldig))).toEqual({
      ...geldig,
      bsn: null,
      roepnaam: null,
      tussenvoegsel: null,
      adres: null,
    })
  })

  test('BSN and postcode are read as people write them', () => {
    const typed = { ...geldig, bsn: '9999 90 019', postcode: '3512jk', huisnummer: '4 bis' }
    expect(naarPersoonsgegevens(persoon.parse(typed))).toMatchObject({
      bsn: '999990019',
      adres: { straat: null, huisnummer: '4 bis', postcode: '3512 JK', plaats: null },
    })
  })

  test('a number that was copied from a telephone loses what cannot be seen, and a name keeps its order of reading', () => {
    expect(contact.parse({ telefoon: '\u202a06 12345678\u202c' })).toMatchObject({ telefoon: '06 12345678' })
    expect(persoon.parse({ ...geldig, achternaam: '\u202eAziz\u2066' })).toMatchObject({ achternaam: 'Aziz' })
    expect(fouten(persoon, { ...geldig, achternaam: '\u202e\u202c' })).toEqual(['achternaam: verplicht'])
  })

  test('a name in a script from right to left, with joiners and accents, stays as it is', () => {
    for (const achternaam of [
      '\u0639\u0632\u064a\u0632',
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      'Zoe\u0308',
    ])
      expect(persoon.parse({ ...geldig, achternaam })).toMatchObject({ achternaam })
  })

  test('what is asked on one line is one line', () => {
    for (const einde of ['\n', '\r\n', '\u2028', '\u2029'])
      expect(fouten(persoon, { ...geldig, achternaam: `Aziz${einde}Bcc: x` })).toEqual([
        'achternaam: vreemd-teken',
      ])
  })

  test('mistakes are named by a code, at the field, without the value', () => {
    expect(fouten(persoon, { ...geldig, bsn: '999990018' })).toEqual(['bsn: geen-bsn'])
    expect(fouten(persoon, { ...geldig, postcode: 'Utrecht' })).toEqual(['postcode: geen-postcode'])
    expect(fouten(persoon, { ...geldig, geboortedatum: '1987-02-30' })).toEqual(['geboortedatum: geen-datum'])
    expect(fouten(persoon, {})).toEqual([
      'voornamen: verplicht',
      'achternaam: verplicht',
      'geboortedatum: verplicht',
    ])
  })

  test('every field can be shown on a form and described to the API', () => {
    for (const schema of [persoon, contact]) {
      expect(veldenVan(schema)).toHaveLength(Object.keys(schema.shape).length)
      expect(z.toJSONSchema(schema, { io: 'input' })).toHaveProperty('properties')
    }
    expect(
      veldenVan(persoon)
        .filter(({ verplicht }) => verplicht)
        .map(({ naam }) => naam),
    ).toEqual(['voornamen', 'achternaam', 'geboortedatum'])
  })
})

describe('veilig contact as typed', () => {
  test('nothing filled in: no voicemail, and post may go home', () => {
    expect(naarVeiligContact(contact.parse({}))).toEqual({
      telefoon: null,
      magVoicemail: false,
      mail: null,
      wanneer: null,
      geenPostThuis: false,
      postadres: null,
      tolk: null,
      toelichting: null,
    })
  })

  test('a telephone number and mail address that cannot be one are refused', () => {
    expect(fouten(contact, { telefoon: 'bel mij', mail: 'geen' })).toEqual([
      'telefoon: geen-telefoonnummer',
      'mail: geen-mailadres',
    ])
    expect(fouten(contact, { telefoon: '+31 6 12345678', mail: 'samira@voorbeeld.nl' })).toEqual([])
  })
})

describe('the look-up as typed', () => {
  test('takes a BSN, or a name with a birth date, and nothing less', () => {
    expect(fouten(zoekInvoer, { bsn: '999990019' })).toEqual([])
    expect(fouten(zoekInvoer, { achternaam: 'Aziz', geboortedatum: '1987-03-02' })).toEqual([])
    for (const less of [{}, { achternaam: 'Aziz' }, { geboortedatum: '1987-03-02' }])
      expect(fouten(zoekInvoer, less)).toEqual(['bsn: bsn-of-naam-met-geboortedatum'])
  })
})
