import fc from 'fast-check'
import { encodeVelden } from '../src/verwerking/decode-form.ts'
import type { Veld } from '../src/verwerking/velden.ts'

const toren = (diep: number): unknown => {
  let waarde: unknown = 'top'
  for (let i = 0; i < diep; i++) waarde = i % 2 === 0 ? [waarde] : { a: waarde }
  return waarde
}

/** Texts that trip programs: control characters, halves of pairs, names of prototypes, days that are none, too long. */
const vreemdeTekst = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x\udfffy',
    '\u202e\u200b',
    '__proto__',
    'constructor',
    'toString',
    '{verzoeker}',
    "'; drop table onderzoek.dossier; --",
    '<script>alert(1)</script>',
    '0000-01-01',
    '0001-01-01',
    '1900-01-01',
    '2199-12-31',
    '2026-02-30',
    '9999-12-31',
    '-2026-01-01',
    '99999999-9999-4999-8999-999999999999',
    '00000000-0000-0000-0000-000000000000',
    'x'.repeat(5_000),
    '😀'.repeat(2_000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

const vreemdeWaarde: fc.Arbitrary<unknown> = fc.oneof(
  vreemdeTekst,
  fc.constantFrom(null, true, false, 0, -1, 1e308, 2 ** 53, [], {}, [[]], [null], toren(1_000)),
  fc.array(vreemdeTekst, { maxLength: 25 }),
  fc.jsonValue({ maxDepth: 2 }),
)

const vreemdeNaam = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'rol',
  'versie',
  'x',
)

// By hand: an object of JavaScript cannot hold every name that JSON can.
const alsJson = (paren: readonly (readonly [string, unknown])[]): string =>
  `{${paren.map(([naam, waarde]) => `${JSON.stringify(naam)}:${JSON.stringify(waarde)}`).join(',')}}`

/** A valid example as JSON, with fields left out, replaced by something odd, odd within their rows, or added. */
export const vreemdeInvoer = (
  velden: readonly Veld[],
  voorbeeld: Readonly<Record<string, unknown>>,
): fc.Arbitrary<string> => {
  const naam = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...velden.map((veld) => veld.naam), 'x') },
    vreemdeNaam,
  )
  const rijen = velden.filter(({ soort }) => soort === 'lijst')
  const inRij = rijen.map((lijst) =>
    fc
      .tuple(fc.constantFrom(...(lijst.velden ?? []).map((veld) => veld.naam), 'x'), vreemdeWaarde)
      .map(([deel, waarde]): readonly [string, unknown] => {
        const [eerste = {}] = Array.isArray(voorbeeld[lijst.naam]) ? (voorbeeld[lijst.naam] as object[]) : []
        return [lijst.naam, [{ ...eerste, [deel]: waarde }]]
      }),
  )
  const anders = fc.oneof(fc.tuple(naam, vreemdeWaarde), ...inRij)
  return fc
    .tuple(fc.array(naam, { maxLength: 2 }), fc.array(anders, { minLength: 1, maxLength: 3 }))
    .map(([weg, bij]) => {
      const blijft = Object.entries(voorbeeld).filter(([sleutel]) => !weg.includes(sleutel))
      return alsJson([...blijft, ...bij])
    })
}

const vreemdVeld = (velden: readonly Veld[]): fc.Arbitrary<string> => {
  const namen = velden.map(({ naam }) => naam)
  const lijsten = velden.filter(({ soort }) => soort === 'lijst').map(({ naam }) => naam)
  return fc.constantFrom(
    ...namen,
    ...namen.flatMap((naam) => [`${naam}.dag`, `${naam}.maand`, `${naam}.jaar`]),
    ...lijsten.flatMap((naam) => [`${naam}[0].x`, `${naam}[999999999].x`, `${naam}[-1].x`, `${naam}[`]),
    ...[
      'versie',
      'handelingId',
      '_stap',
      '_rij_toevoegen',
      '_rij_verwijderen',
      '__proto__',
      'constructor[0].x',
    ],
  )
}

/** A valid example as a form, with fields replaced or added; a button for rows may have been pressed. */
export const vreemdFormulier = (
  velden: readonly Veld[],
  voorbeeld: Readonly<Record<string, unknown>>,
): fc.Arbitrary<readonly (readonly [string, string])[]> => {
  const knoppen = velden.filter(({ soort }) => soort === 'lijst').flatMap(({ naam }) => [naam, `${naam}[0]`])
  const waarde = fc.oneof(
    vreemdeTekst,
    fc.constantFrom('1', 'bevestigd', 'wijzigen', '99999999999', ...knoppen),
  )
  return fc.array(fc.tuple(vreemdVeld(velden), waarde), { minLength: 1, maxLength: 4 }).map((bij) => {
    const namen = new Set(bij.map(([naam]) => naam))
    return [...encodeVelden(velden, voorbeeld).filter(([naam]) => !namen.has(naam)), ...bij]
  })
}
