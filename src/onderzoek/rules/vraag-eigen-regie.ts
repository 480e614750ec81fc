import { laatste } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { eigenRegieFeiten } from './gebeurtenissen.ts'
import { isClient } from './is-client.ts'
import { voorafLegEigenRegieVast } from './leg-eigen-regie-vast.ts'
import type { Regel } from './plicht.ts'
import { alsNiet, ookAls, type Toets, type Vooraf } from './toets.ts'
import { conclusieNu } from './voortgang.ts'
import { isZelf } from './zeg-over-aanpak.ts'

/** Who wants to keep the overview himself, or wants somebody near him to, and under which ids he is in the onderzoek himself. */
export interface VraagEigenRegie {
  readonly betrokkeneId: string
  readonly ik?: readonly string[] | undefined
}

/** What each wanted last, while nobody recorded what all clients together state and it is about the conclusion that holds. */
export const gevraagdeEigenRegie = (feiten: Feiten): readonly GebeurtenisFeit[] => {
  const sinds = Math.max(laatste(feiten, eigenRegieFeiten)?.versie ?? 0, conclusieNu(feiten)?.versie ?? 0)
  const gevraagd = feiten.gebeurtenissen.filter(
    ({ soort, versie }) => soort === 'eigen-regie-gevraagd' && versie > sinds,
  )
  return gevraagd.filter(
    (een, plek) => !gevraagd.slice(plek + 1).some(({ betrokkeneId }) => betrokkeneId === een.betrokkeneId),
  )
}

/** What stands in the way of `vraag-eigen-regie` before it is known who asks: what stands in the way of recording the statement. */
export const voorafVraagEigenRegie: Vooraf = voorafLegEigenRegieVast

/**
 * Says that he, or somebody near him, will coordinate: a client himself, as long as the statement can be recorded (2.3a.3 lid 2,
 * N-2.3a.3-2). All clients make that statement together: the worker speaks with them and records it.
 */
export const toetsVraagEigenRegie: Toets<VraagEigenRegie> = ({ betrokkeneId, ik }, feiten, vandaag) =>
  ookAls(
    voorafVraagEigenRegie(feiten, vandaag),
    alsNiet(
      !isZelf(feiten, betrokkeneId, ik) || !isClient(feiten, betrokkeneId),
      'keuze-alleen-zelf',
      'autorisatie',
    ),
  )

/** Somebody wants own direction: speak with the clients and record what they state, before a coordinator is appointed (2.3a.3 lid 2). */
export const eigenRegieGevraagd: Regel = (feiten) =>
  voorafVraagEigenRegie(feiten, feiten.peildag).toegestaan
    ? gevraagdeEigenRegie(feiten).map(({ betrokkeneId }) => ({
        code: 'bespreek-eigen-regie',
        handeling: 'leg-eigen-regie-vast',
        artikel: 'eigen-regie',
        uiterlijk: null,
        soort: 'wettelijk',
        ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
      }))
    : []
