import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import type { Regel } from './plicht.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { heeftReikwijdte, reikwijdteNu } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { isZelf } from './zeg-over-aanpak.ts'

/** Who says whether the reikwijdte is right, and under which ids he is in the onderzoek himself. */
export interface ZegOverReikwijdte {
  readonly betrokkeneId: string
  readonly ik?: readonly string[] | undefined
}

const artikel = 'reikwijdte'
const basis = (feiten: Feiten): Redenen => [inStaat(feiten, ['loopt'], artikel), heeftReikwijdte(feiten)]

/** What each said last of the reikwijdte that holds now; rows stand in the order in which they were recorded. */
export const gezegdOverReikwijdte = (feiten: Feiten): readonly GebeurtenisFeit[] => {
  const sinds = reikwijdteNu(feiten)?.vastgelegdBij ?? 0
  const gezegd = feiten.gebeurtenissen.filter(
    ({ soort, versie }) => soort === 'reikwijdte-gezegd' && versie > sinds,
  )
  return gezegd.filter(
    (een, plek) => !gezegd.slice(plek + 1).some(({ betrokkeneId }) => betrokkeneId === een.betrokkeneId),
  )
}

/**
 * A reason while this client does not agree with what the onderzoek is about: nothing more is asked or told of him until it was agreed
 * again, for his wish decides (2.3a.1 lid 4, N-2.3a.1-4-rw). Where nobody has to ask for the onderzoek the college decides (2.3a.4).
 * Eigen invulling: the law does not say what may go on meanwhile.
 */
export const reikwijdteBetwistDoor = (feiten: Feiten, wie: string | null | undefined): Reden | undefined =>
  alsNiet(
    !zonderVerzoekVanClient(feiten) &&
      gezegdOverReikwijdte(feiten).some(
        ({ betrokkeneId, code }) => betrokkeneId === wie && code === 'niet-eens',
      ),
    'reikwijdte-betwist',
    artikel,
  )

/** What stands in the way of `zeg-over-reikwijdte` before it is known who says it. */
export const voorafZegOverReikwijdte: Vooraf = (feiten, vandaag) => beoordeel(artikel, vandaag, basis(feiten))

/**
 * Says whether what the onderzoek is about is right: a client himself, while it runs. His wish decides, so a no asks to speak with him at
 * once (2.3a.1 lid 4, N-2.3a.1-4-rw, N-2.3a.1-1-vrg). Eigen invulling: the reikwijdte changes when it was spoken about, as narrowing has
 * consequences that are explained first.
 */
export const toetsZegOverReikwijdte: Toets<ZegOverReikwijdte> = ({ betrokkeneId, ik }, feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    ...basis(feiten),
    alsNiet(!isZelf(feiten, betrokkeneId, ik), 'keuze-alleen-zelf', 'autorisatie'),
  ])

/** A client does not agree with the reikwijdte: agree it again with him, until then nobody can say that it is agreed (N-2.3a.1-4-rw). */
export const reikwijdteBetwist: Regel = (feiten) =>
  gezegdOverReikwijdte(feiten)
    .filter(({ code }) => code === 'niet-eens')
    .map(({ betrokkeneId }) => ({
      code: 'bespreek-reikwijdte',
      handeling: 'stel-reikwijdte-vast',
      artikel,
      uiterlijk: null,
      soort: 'wettelijk',
      ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
    }))
