import type { z } from 'zod'

type Fout = z.core.$ZodIssue

const formaten: Readonly<Record<string, string>> = {
  uuid: 'is geen UUID',
  email: 'is geen mailadres',
  regex: 'is geen code van vier cijfers',
}

const zin = (fout: Fout): string => {
  switch (fout.code) {
    case 'invalid_type':
      return fout.input === undefined ? 'ontbreekt' : 'heeft een waarde van de verkeerde soort'
    case 'invalid_value':
      return fout.input === undefined
        ? 'ontbreekt'
        : `moet ${fout.values.length > 1 ? 'een van deze zijn' : 'dit zijn'}: ${fout.values.join(', ')}`
    case 'invalid_format':
      return formaten[fout.format] ?? 'heeft niet de goede vorm'
    case 'too_small':
      return 'is leeg'
    case 'too_big':
      return 'is te lang'
    case 'unrecognized_keys':
      return `heeft een onbekend veld: ${fout.keys.join(', ')}`
    case 'custom':
      return fout.message
    default:
      return 'is niet goed'
  }
}

/** Where a field stands, for a person: 'gebruikers 2, petten 1, van'; numbers count from 1. */
const plekInWoorden = (pad: readonly PropertyKey[]): string =>
  pad.reduce<string>((tot, deel) => {
    if (typeof deel === 'number') return `${tot} ${deel + 1}`
    return tot === '' ? String(deel) : `${tot}, ${String(deel)}`
  }, '') || 'Het bestand'

/** What is wrong with a file: one Dutch sentence per field, naming the field and never what stands in it. */
export const foutenIn = (fouten: readonly Fout[]): readonly string[] =>
  fouten.map((fout) => `${plekInWoorden(fout.path)}: ${zin(fout)}.`)
