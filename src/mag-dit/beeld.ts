import { redenTekst } from '../teksten/catalogus.ts'
import { magDitVolgende, magDitWoorden } from '../teksten/nl/mag-dit.ts'
import { magDitMits, magDitUitleg } from '../teksten/nl/mag-dit-antwoord.ts'
import { artikel, citeer } from '../wet/artikelen.ts'
import { rollen } from '../wet/rollen.ts'
import type { Antwoorden } from './rules/antwoorden.ts'
import type { Kennis } from './rules/onderwerp.ts'
import { onderwerpCodes } from './rules/onderwerpcodes.ts'
import type { Uitkomst } from './rules/uitkomst.ts'
import { rolVan } from './rules/wie.ts'
import { woordenBij } from './woorden.ts'

/** The answer in words, as the page shows it and the API gives it. */
export interface Beeld {
  readonly antwoord: Uitkomst['antwoord']
  readonly kop: string
  /** Why it may; undefined where the reasons say why not. */
  readonly waarom: string | undefined
  readonly redenen: readonly {
    readonly code: string
    readonly artikel: string
    readonly zin: string
    readonly helpt: string
  }[]
  readonly mits: readonly { readonly code: string; readonly artikel: string; readonly tekst: string }[]
  readonly volgende: { readonly code: string; readonly tekst: string }
  readonly artikelen: readonly { readonly id: string; readonly artikel: string; readonly kop: string }[]
  /** Who does this, by the declarations of the acts; and whether who asks is not among them. */
  readonly doet: readonly string[]
  readonly doorAnder: boolean
}

const kopVan = ({ antwoord }: Uitkomst, a: Antwoorden): string =>
  antwoord === 'zelf' && a.wie !== 'partij'
    ? magDitWoorden.zelfDoorPartij
    : magDitWoorden.antwoorden[antwoord]

/** The words of an answer on day `op`. */
export const beeldVan = (uitkomst: Uitkomst, a: Antwoorden, op: string, kennis: Kennis): Beeld => {
  const { antwoord, uitleg, redenen, mits, volgende } = uitkomst
  const wat = onderwerpCodes.find((code) => code === a.wat)
  const doen = wat ? kennis.doet(wat, a) : []
  return {
    antwoord,
    kop: kopVan(uitkomst, a),
    waarom: antwoord === 'nee' ? undefined : woordenBij(magDitUitleg, uitleg),
    redenen: redenen.map(({ code, artikel: id, params }) => ({
      code,
      artikel: citeer(id, op),
      ...redenTekst(code, params),
    })),
    mits: mits.map(({ code, artikel: id }) => ({
      code,
      artikel: citeer(id, op),
      tekst: woordenBij(magDitMits, code),
    })),
    volgende: { code: volgende, tekst: woordenBij(magDitVolgende, volgende) },
    artikelen: uitkomst.artikelen.map((id) => ({ id, artikel: citeer(id, op), kop: artikel(id, op).kop })),
    doet: doen.map((rol) => rollen[rol].naam),
    doorAnder: doen.length > 0 && !doen.some((rol) => rol === rolVan(a)),
  }
}
