import { type Thema, themaNamen } from '../../wet/themas.ts'
import type { Feiten, GegevenFeit, VerzoekFeit } from './feiten.ts'
import { isClient } from './is-client.ts'
import { vragenNu } from './onderzoeksvraag.ts'
import { isPartijAfgesproken, reikwijdteNu, standVan } from './reikwijdte.ts'
import { openStukken } from './stuk.ts'
import { openVerzoeken } from './verzoek.ts'

const onderwerpBinnen = (
  feiten: Feiten,
  betrokkeneId: string,
  thema: Thema,
  vraagId: string | null | undefined,
): boolean =>
  standVan(feiten, thema, betrokkeneId) === 'binnen' &&
  (!vraagId || vragenNu(feiten).some(({ id }) => id === vraagId))

/**
 * Whether a gegeven lies within the reikwijdte as it is now. What no longer does stays, and is used no further: no letter,
 * no transfer (N-2.3a.1-4-rw). Why the onderzoek began and whether somebody can support belong to no theme.
 */
export const isGegevenBinnen = (feiten: Feiten, { betrokkeneId, thema, vraagId }: GegevenFeit): boolean =>
  thema === null ||
  reikwijdteNu(feiten) === undefined ||
  onderwerpBinnen(feiten, betrokkeneId, thema, vraagId)

/** Whether a request asks a party that was agreed about a client, theme and question within the reikwijdte as it is now (N-5.4.1-1-gez). */
export const isVerzoekBinnen = (feiten: Feiten, verzoek: VerzoekFeit): boolean =>
  isClient(feiten, verzoek.betrokkeneId) &&
  onderwerpBinnen(feiten, verzoek.betrokkeneId, verzoek.thema, verzoek.vraagId) &&
  isPartijAfgesproken(feiten, { id: verzoek.partijId, domein: verzoek.domein })

/** The open requests that the reikwijdte no longer bears: they must be withdrawn. */
export const verzoekenBuiten = (feiten: Feiten): readonly VerzoekFeit[] =>
  openVerzoeken(feiten).filter((verzoek) => !isVerzoekBinnen(feiten, verzoek))

/** The papers a client was asked for that the reikwijdte no longer bears: asking for them stops. */
export const stukkenBuiten = (feiten: Feiten) =>
  openStukken(feiten).filter(
    ({ betrokkeneId, thema }) =>
      !isClient(feiten, betrokkeneId) ||
      ((themaNamen as readonly string[]).includes(thema) &&
        standVan(feiten, thema as Thema, betrokkeneId) !== 'binnen'),
  )
