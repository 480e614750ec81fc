import { hoofdstukteksten } from '../src/teksten/nl.ts'
import { type Artikel, artikel } from '../src/wet/artikelen.ts'
import { letterlijk } from './invullen.ts'

/** The sentence of a reason, whatever stands in its places. */
const zinVan = (code: string): RegExp => {
  const zin = hoofdstukteksten.redenen[code]?.zin
  if (!zin) throw new Error(`no words for ${code}`)
  return new RegExp(
    zin
      .split(/\{\w+\}/)
      .map(letterlijk)
      .join('.+'),
  )
}

/** What a refusal must say on the screen: the sentence of each reason, and the number of its article on that day. */
export const redenenVan = (geweigerd: Readonly<Record<string, Artikel>>, vandaag: string) =>
  Object.entries(geweigerd).map(([code, id]) => ({ zin: zinVan(code), nummer: artikel(id, vandaag).nummer }))
