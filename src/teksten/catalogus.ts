import { domeinen } from '../wet/domeinen.ts'
import { datumInWoorden } from './datum-in-woorden.ts'
import { algemeen, fouten, foutpaginas, velden as gedeeldeVelden, wieZiet } from './nl/algemeen.ts'
import { taken } from './nl/taken.ts'
import { conceptInLogboek } from './nl/wie-keek.ts'
import { zoekTekst } from './nl/zoeken.ts'
import { hoofdstukteksten } from './nl.ts'
import { type HandelingTekst, type RedenTekst, type VeldTekst, vul } from './tekst.ts'

export { algemeen, foutpaginas, wieZiet, zoekTekst }

/** The words of an act. Throws for an act without words, so that none is shown half. */
export const handelingTekst = (id: string): HandelingTekst => {
  const tekst = hoofdstukteksten.handelingen[id]
  if (!tekst) throw new Error(`no words for the act ${id}`)
  return tekst
}

/** What a task of the program itself does, in words. Throws when there are none. */
export const taakTekst = (id: string): string => {
  const tekst = taken[id]
  if (!tekst) throw new Error(`no words for the task ${id}`)
  return tekst
}

/**
 * What the log remembers that was done, in words: an act, what was done with the draft of its form (`id:concept-geopend`), what was seen, a task
 * of the program, or its id when it is no longer there.
 */
export const titelUitLogboek = (id: string): string => {
  const [van = id, wat] = id.split(':')
  const titel = hoofdstukteksten.handelingen[van]?.titel ?? taken[van]
  const deel = wat === undefined ? undefined : conceptInLogboek[wat]
  if (titel === undefined || (wat !== undefined && deel === undefined)) return id
  return deel === undefined ? titel : vul(deel, { titel })
}

/** The words of a field: those of the act, else those that every act shares. Throws when there are none. */
export const veldTekst = (id: string, naam: string): VeldTekst => {
  const tekst = handelingTekst(id).velden?.[naam] ?? gedeeldeVelden[naam]
  if (!tekst) throw new Error(`no words for the field ${naam} of ${id}`)
  return tekst
}

/** The words of one option of a closed list. Throws when there are none. */
export const optieTekst = (id: string, naam: string, waarde: string): string => {
  const eigen = veldTekst(id, naam).opties?.[waarde]
  const gedeeld = hoofdstukteksten.opties[naam]?.[waarde]
  const domein = (domeinen as Readonly<Record<string, { naam: string }>>)[waarde]?.naam
  const tekst = eigen ?? gedeeld ?? domein
  if (tekst === undefined) throw new Error(`no words for ${waarde} of ${naam} in ${id}`)
  return tekst
}

const isDatum = /^\d{4}-\d{2}-\d{2}$/

/** A parameter of a reason as people read it: days written out, the questions of the onderzoek by their words. */
const paramInWoorden = (naam: string, waarde: string | number): string | number => {
  if (typeof waarde === 'number') return waarde
  if (naam === 'onderdelen' || naam === 'onderdeel')
    return waarde
      .split(', ')
      .map((deel) => `‘${(hoofdstukteksten.opties.onderdeel?.[deel] ?? deel).replace(/^[a-e]\. /, '')}’`)
      .join(', ')
  return isDatum.test(waarde) ? datumInWoorden(waarde) : waarde
}

/** Why something may not, in words, and what would help. */
export const redenTekst = (code: string, params?: Readonly<Record<string, string | number>>): RedenTekst => {
  const tekst: RedenTekst | undefined = hoofdstukteksten.redenen[code]
  if (!tekst) throw new Error(`no words for the reason ${code}`)
  const woorden = Object.fromEntries(
    Object.entries(params ?? {}).map(([naam, waarde]) => [naam, paramInWoorden(naam, waarde)]),
  )
  return { zin: vul(tekst.zin, woorden), helpt: vul(tekst.helpt, woorden) }
}

/** A duty in words. */
export const plichtTekst = (code: string): string => {
  const tekst = hoofdstukteksten.plichten[code]
  if (!tekst) throw new Error(`no words for the duty ${code}`)
  return tekst
}

/** A fault at a field in words: `te-kort:20` becomes a sentence with the label and the limit. */
export const foutTekst = (sleutel: string, label: string): string => {
  const [code = 'ongeldig', n = ''] = sleutel.split(':')
  const zin = (label.endsWith('?') ? fouten[`${code}-vraag`] : undefined) ?? fouten[code] ?? fouten.ongeldig
  return vul(zin ?? '{veld}', { veld: label, n })
}

/** A word for a code that is shown in a list or on a badge. */
export const codeTekst = (lijst: string, code: string): string =>
  hoofdstukteksten.opties[lijst]?.[code] ?? code
