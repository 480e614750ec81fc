import { tekstVan } from '../verwerking/tekst-van.ts'
import type { OverlegLezing } from './declaratie.ts'
import { kijker } from './rules/aanwezigheid.ts'
import { afsprakenVan, eigenAfspraken, leesbareAfspraken } from './rules/afspraken.ts'
import type { DeelnemerFeit, Feiten, Kader, MeenemingFeit, OverlegafspraakFeit } from './rules/feiten.ts'
import { eigenaarVan, eigenMeenemingen, teBeantwoorden } from './rules/meeneming-beantwoorden.ts'
import { type Ingebracht, watZietDeelnemer } from './rules/zicht.ts'
import { namenVanDeelnemers, openIngebracht } from './sluit-keuzes.ts'

/** One agreement as a participant reads it, and what he may do with it. */
export interface AfspraakBeeld {
  readonly id: string
  readonly wie: string
  readonly wat: string
  readonly toelichting: string
  readonly uiterlijk: string | null
  readonly staat: OverlegafspraakFeit['staat']
  /** With whom its owner shares it: for himself alone. */
  readonly gedeeldMet: readonly string[]
  readonly vanMij: boolean
  readonly magAntwoorden: boolean
}

/** What somebody would take along, for who asked, who brought it in, and who organises. */
export interface MeenemingBeeld {
  readonly id: string
  readonly wie: string
  /** Exactly these words go along, and the yes is about these. */
  readonly wat: string
  /** What was brought in, as the asker may see it; null where he may not. */
  readonly ingebracht: string | null
  readonly taak: string
  readonly waarvoor: string
  readonly van: string
  readonly staat: MeenemingFeit['staat']
  readonly magAntwoorden: boolean
  readonly magLaten: boolean
}

/** What was agreed and what goes along, as far as the asker reads it. */
export interface SlotBeeld {
  /** Whether the asker is here for a party: it alone chooses with whom it shares its agreement. */
  readonly alsPartij: boolean
  readonly afspraken: readonly AfspraakBeeld[]
  readonly meenemingen: readonly MeenemingBeeld[]
}

const afsprakenIn = (lezing: OverlegLezing, kader: Kader): readonly AfspraakBeeld[] => {
  const { feiten } = lezing
  const namen = namenVanDeelnemers(lezing)
  const inhouden = new Map(lezing.rijen('overlegafspraak').map(({ id, inhoud }) => [id, inhoud]))
  const eigen = new Set(eigenAfspraken(feiten, kader).map(({ id }) => id))
  const mag = new Set(afsprakenVan(feiten, kader).map(({ id }) => id))
  return leesbareAfspraken(feiten, kader).map(({ id, deelnemerId, uiterlijk, staat, delenMet }) => ({
    ...{ id, uiterlijk, staat, wie: namen.get(deelnemerId ?? '') ?? '', vanMij: eigen.has(id) },
    ...{ wat: tekstVan(inhouden.get(id)?.wat), toelichting: tekstVan(inhouden.get(id)?.toelichting) },
    gedeeldMet: eigen.has(id) ? delenMet.flatMap((wie) => namen.get(wie) ?? []) : [],
    magAntwoorden: mag.has(id),
  }))
}

const watHijZiet = (item: Ingebracht | undefined, ik: DeelnemerFeit, feiten: Feiten, dag: string) =>
  (item && watZietDeelnemer(item, ik, feiten, dag)) ?? null

/** Only while it is held, and by who is in the room: what goes along is words that were brought in (5.4.3 lid 1, N-5.4.3-1-vw). */
const meenemingenIn = (lezing: OverlegLezing, kader: Kader): readonly MeenemingBeeld[] => {
  const { feiten } = lezing
  const ik = kijker(feiten, kader)
  if (!ik) return []
  const items = new Map(openIngebracht(lezing).map((een) => [een.feit.id, een]))
  const namen = namenVanDeelnemers(lezing)
  const antwoorden = new Set(teBeantwoorden(feiten, kader).map(({ id }) => id))
  const eigen = new Set(eigenMeenemingen(feiten, kader).map(({ id }) => id))
  return lezing
    .rijen('meeneming')
    .filter(({ id }) => antwoorden.has(id) || eigen.has(id))
    .map(({ id, deelnemer_id, ingebracht_id, staat, inhoud }) => ({
      ...{ id, wie: namen.get(deelnemer_id) ?? '', staat: staat as MeenemingFeit['staat'] },
      ...{ wat: tekstVan(inhoud.wat), taak: tekstVan(inhoud.taak), waarvoor: tekstVan(inhoud.waarvoor) },
      ingebracht: watHijZiet(items.get(ingebracht_id), ik, feiten, kader.vandaag),
      van: namen.get(eigenaarVan(feiten, { ingebrachtId: ingebracht_id }) ?? '') ?? '',
      ...{ magAntwoorden: antwoorden.has(id), magLaten: eigen.has(id) },
    }))
}

/** Opens what was agreed and what goes along. Needs the content of 'deelnemer', 'overlegafspraak' and 'meeneming'. */
export const slotBeeld = (lezing: OverlegLezing, kader: Kader, metGesprek = true): SlotBeeld => ({
  alsPartij: kader.wie.rol === 'partijmedewerker',
  afspraken: afsprakenIn(lezing, kader),
  meenemingen: metGesprek ? meenemingenIn(lezing, kader) : [],
})
