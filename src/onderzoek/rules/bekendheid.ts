import { type Bekendheid, vroegste, weetHetOfWacht } from '../../wet/bekendheid.ts'
import { opVerzoekVanPartij } from '../../wet/ingangen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { laatste } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { nietGewezenOp } from './gewezen-op.ts'
import { alsNiet } from './toets.ts'

type Wie = Pick<BetrokkeneFeit, 'id' | 'datum' | 'hoedanigheid'>

/** The first day on which somebody was spoken to or asked: by then he has been told (AVG 14 lid 3 onder b, Q-22). */
const eersteGesprek = ({ gebeurtenissen }: Feiten, wie: string): string | undefined =>
  vroegste(
    gebeurtenissen
      .filter(({ betrokkeneId }) => betrokkeneId === wie)
      .filter(
        ({ soort, code }) =>
          soort === 'gezinslid-gevraagd' ||
          soort === 'gesprek' ||
          (soort === 'contactpoging' && code === 'bereikt'),
      )
      .map(({ datum }) => datum),
  )

/** The first day on which a party was asked about him: asking tells it who it is about (AVG 14 lid 3 onder c). */
const eersteVraag = ({ verzoeken, dossier }: Feiten, wie: string): string | undefined =>
  dossier.ingang === opVerzoekVanPartij
    ? vroegste(
        verzoeken.filter(({ betrokkeneId }) => betrokkeneId === wie).map(({ verzondenOp }) => verzondenOp),
      )
    : undefined

/** Whether somebody heard which data are kept of him and why (AVG 13 and 14). */
export const weetVanGegevens = (feiten: Feiten, wie: Wie): boolean =>
  nietGewezenOp(feiten, 'gewezen-op-gegevensgebruik', [{ ...wie, jeugdigeTot: null }]).length === 0

/**
 * How it stands with telling somebody that data of him are kept. Where a party asked for the onderzoek the month runs from the day of
 * its request: that is the day on which he entered the dossier (AVG 14 lid 3, N-AVG-14-3).
 */
export const bekendheidVan = (feiten: Feiten, wie: Wie): Bekendheid => {
  const herzienOp = laatste(feiten, ['onderzoek-informeren-herzien'], wie.id)?.datum
  return {
    weetHet: weetVanGegevens(feiten, wie),
    vanaf: wie.datum,
    gesproken: eersteGesprek(feiten, wie.id),
    verstrekt: eersteVraag(feiten, wie.id),
    uitstel: herzienOp
      ? { reden: laatste(feiten, ['onderzoek-informeren-uitgesteld'], wie.id)?.code ?? null, herzienOp }
      : undefined,
  }
}

/**
 * A reason when the first disclosure would come before he was told, and telling does not wait either: only where a party asked for
 * the onderzoek (AVG 14 lid 3 onder c, N-AVG-14-3).
 */
export const eerstInformeren = (feiten: Feiten, betrokkeneId: string): Reden | undefined => {
  const wie = feiten.betrokkenen.find(({ id }) => id === betrokkeneId)
  return alsNiet(
    feiten.dossier.ingang === opVerzoekVanPartij &&
      wie !== undefined &&
      !weetHetOfWacht(bekendheidVan(feiten, wie), feiten.peildag),
    'eerst-informeren-of-uitstellen',
    'avg-informeren-anderen',
  )
}
