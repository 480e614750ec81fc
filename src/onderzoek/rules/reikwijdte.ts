import type { Domein } from '../../wet/domeinen.ts'
import { domeinen } from '../../wet/domeinen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { raaktThema, type Thema, themas } from '../../wet/themas.ts'
import type { Feiten, ReikwijdteFeit } from './feiten.ts'
import { alsNiet } from './toets.ts'

/** The reikwijdte as last agreed, if there is one. */
export const reikwijdteNu = (feiten: Feiten): ReikwijdteFeit | undefined => feiten.reikwijdtes.at(-1)

/** A reason when no reikwijdte was agreed yet (N-2.3a.1-4-rw). */
export const heeftReikwijdte = (feiten: Feiten): Reden | undefined =>
  alsNiet(reikwijdteNu(feiten) === undefined, 'geen-reikwijdte', 'reikwijdte')

/** The themes a client closed and did not open again, also when a later reikwijdte no longer names them (N-2.3a.1-1-vrg). */
export const geslotenThemas = ({ reikwijdtes }: Feiten): readonly Thema[] => {
  const dicht = new Set<Thema>()
  for (const { binnen, gesloten } of reikwijdtes) {
    for (const thema of gesloten) dicht.add(thema)
    for (const thema of binnen) dicht.delete(thema)
  }
  return [...dicht]
}

/** A reason when a theme was closed by the client, or lies outside what was agreed (N-2.3a.1-4-rw, N-2.3a.1-1-vrg). */
export const themaBinnen = (feiten: Feiten, thema: Thema): Reden | undefined => {
  const nu = reikwijdteNu(feiten)
  if (!nu || nu.binnen.includes(thema)) return undefined
  const params = { thema: themas[thema].naam }
  return geslotenThemas(feiten).includes(thema)
    ? alsNiet(true, 'thema-gesloten', 'open-vraag', params)
    : alsNiet(true, 'thema-buiten-reikwijdte', 'reikwijdte', params)
}

/** A reason when a proposed service is of a domain that touches none of the agreed themes. */
export const domeinBinnen = (feiten: Feiten, domein: Domein): Reden | undefined => {
  const nu = reikwijdteNu(feiten)
  const raakt = nu?.binnen.some((thema) => raaktThema(domein, thema)) ?? true
  return alsNiet(!raakt, 'dienst-buiten-reikwijdte', 'reikwijdte', { domein: domeinen[domein].naam })
}
