import { keuzeUit } from '../personen/index.ts'
import { datum, dossierkeuzes, tekst } from '../verwerking/velden.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import type { AanpakLezing } from './keuzes.ts'
import type { SamenspraakBij } from './rules/samenspraak-bij.ts'

/** The fields of an act that is done in samenspraak, or says why that was not possible (N-2.3a.3-5). */
export const samenspraakVelden = {
  besprokenMet: dossierkeuzes(0).default([]),
  besprokenOp: datum().optional(),
  waaromNietBesproken: tekst({ max: 1000, wieZiet: 'client' }).optional(),
}

/** What is kept of it with the goal or the agreement. */
export const samenspraakInhoud = (invoer: SamenspraakBij, vandaag: string) =>
  invoer.besprokenMet.length > 0
    ? { met: invoer.besprokenMet, op: invoer.besprokenOp ?? vandaag, waaromNiet: null }
    : { met: [], op: null, waaromNiet: invoer.waaromNietBesproken ?? null }

/** With whom it can have been talked through. */
export const samenspraakKeuze = async (lezing: AanpakLezing) => ({ besprokenMet: await keuzeUit(lezing) })

/** Two tests of the law as one: allowed on the article of the first, or refused for all reasons. */
export const beide = (eerste: Oordeel, tweede: Oordeel): Oordeel => {
  const rijen = [...new Set([...eerste.rijen, ...tweede.rijen])]
  if (eerste.toegestaan) return tweede.toegestaan ? { ...eerste, rijen } : { ...tweede, rijen }
  if (tweede.toegestaan) return { ...eerste, rijen }
  const [reden, ...rest] = eerste.redenen
  const erbij = tweede.redenen.filter(({ code }) => eerste.redenen.every((een) => een.code !== code))
  return { toegestaan: false, redenen: [reden, ...rest, ...erbij], rijen }
}
