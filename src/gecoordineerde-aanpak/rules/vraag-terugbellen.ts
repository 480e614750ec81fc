import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { komtVoorZich } from '../../wet/rollen.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { mijnZicht } from './mijn-zicht.ts'
import { met, mits, taakLoopt } from './mits.ts'
import { meteen, type Plicht } from './plichtcodes.ts'

/** Who asks to be called, under which ids he is in the aanpak himself, and how old he is; null when that is not known. */
export interface VraagTerugbellen {
  readonly betrokkeneId: string
  readonly ik?: readonly string[] | undefined
  readonly leeftijd?: Leeftijdsgroep | null | undefined
}

/** The requests to be called after which nobody spoke with who asked, or tried to. */
export const openBelverzoeken = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(
    ({ soort, betrokkeneId, versie }) =>
      soort === 'terugbelverzoek' &&
      !gebeurtenissen.some(
        (later) =>
          later.soort === 'samenspraak' && later.betrokkeneId === betrokkeneId && later.versie > versie,
      ),
  )

/** Before input: a coordinator is at work, and who asks comes for himself. */
export const voorafVraagTerugbellen = (feiten: Feiten, { wie }: Kader): Oordeel =>
  oordeel('coordinatie-samenspraak', [
    mits(komtVoorZich(wie.rol), 'belverzoek-alleen-zelf'),
    taakLoopt(feiten),
    mits(feiten.dossier.coordinator !== null, 'geen-coordinator'),
  ])

/**
 * Asks the coordinator to call. Who is in the aanpak and knows of it can always ask, once until somebody tried (2.3a.3 lid 5: in samenspraak;
 * N-2.3a.3-5, N-AVG-12-1).
 */
export const toetsVraagTerugbellen = (
  { betrokkeneId, ik = [], leeftijd = null }: VraagTerugbellen,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const zelf =
    ik.includes(betrokkeneId) && mijnZicht(feiten, betrokkeneId, leeftijd, kader.vandaag) !== 'niets'
  const loopt = openBelverzoeken(feiten).some((een) => een.betrokkeneId === betrokkeneId)
  return met(voorafVraagTerugbellen(feiten, kader), [
    mits(zelf || !komtVoorZich(kader.wie.rol), 'belverzoek-alleen-zelf'),
    mits(!zelf || !loopt, 'belverzoek-loopt-al'),
  ])
}

/** Who asked to be called is called within two working days: a target of our own. */
export const terugbellen = (feiten: Feiten, { vandaag }: Kader): readonly Plicht[] =>
  openBelverzoeken(feiten).map(({ datum, betrokkeneId }) => {
    const { datum: uiterlijk, rij } = einddatum('terugbellen', datum, vandaag < datum ? datum : vandaag)
    return {
      ...meteen('bel-terug'),
      ...{ uiterlijk, rij, soort: 'streef' },
      ...(betrokkeneId === null ? {} : { betrokkenen: [betrokkeneId] }),
    }
  })
