import type { Persoon } from '../personen/index.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { briefhoofd } from './briefhoofd.ts'
import { gezamenlijkeUitkomstbrief } from './gezamenlijke-uitkomstbrief.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Brief as Briefsoort } from './rules/gebeurtenissen.ts'
import { lezersVanBrief } from './rules/gezamenlijke-brief.ts'
import { grondInHetAlgemeen } from './rules/grond-voor.ts'
import { gegevensInBrief, uitkomstVoor, type Wens } from './uitkomst-voor.ts'
import { uitkomstbrief } from './uitkomstbrief.ts'
import { volleNaam } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>
type Personen = ReadonlyMap<string, Persoon>

/** A letter with the outcome as it was asked for. */
export interface GevraagdeBrief {
  readonly betrokkeneId: string
  readonly overId?: string | undefined
  readonly brief: Briefsoort
  readonly samenMet: readonly string[]
  readonly motiveringGezamenlijk?: string | undefined
  readonly toelichting?: string | undefined
  readonly datum: string
}

/** One letter that leaves: to whom, of which kind, and the ids of the gegevens that stand in it. */
export interface Uitgaand {
  readonly voor: string
  readonly soort: Briefsoort
  readonly gegevens: readonly string[]
}

const persoonVan = (personen: Personen, id: string): Persoon => {
  const persoon = personen.get(id)
  if (!persoon) throw new Error('this person was destroyed')
  return persoon
}

const eigenWens = (
  { overId, datum, toelichting }: GevraagdeBrief,
  betrokkeneId: string,
  naastGezamenlijk: boolean,
): Wens => ({
  lezer: { betrokkeneId, overId: naastGezamenlijk ? undefined : overId, datum },
  gezamenlijkOmdat: null,
  toelichting: naastGezamenlijk ? null : (toelichting ?? null),
  naastGezamenlijk,
})

const samenWens = (vraag: GevraagdeBrief, betrokkeneId: string): Wens => ({
  lezer: { betrokkeneId, datum: vraag.datum, samen: lezersVanBrief(vraag) },
  gezamenlijkOmdat: vraag.motiveringGezamenlijk ?? '',
  toelichting: null,
})

/** The readers about whom the letter together cannot say all: each of them gets a letter of his own beside it (N-2.3a.2-1-zwt). */
const metEigenBrief = (
  vraag: GevraagdeBrief,
  lezing: Pick<L, 'rijen' | 'feiten'>,
  personen: Personen,
): readonly string[] =>
  lezersVanBrief(vraag).filter((id) => {
    const inhoud = (wens: Wens) => {
      const { bevindingen, diensten, gevraagd } = uitkomstVoor(lezing, wens, personen)
      return JSON.stringify([bevindingen, diensten, gevraagd])
    }
    return inhoud(samenWens(vraag, id)) !== inhoud(eigenWens(vraag, id, true))
  })

/** Which letters leave, in the order of `brievenMetUitkomst`: one of his own, or one to each reader and what could not be in it. */
export const watUitgaat = (
  vraag: GevraagdeBrief,
  lezing: Pick<L, 'rijen' | 'feiten'>,
  personen: Personen,
): readonly Uitgaand[] => {
  if (vraag.brief === 'eigen-brief') {
    const { lezer } = eigenWens(vraag, vraag.betrokkeneId, false)
    return [{ voor: vraag.betrokkeneId, soort: 'eigen-brief', gegevens: gegevensInBrief(lezing, lezer) }]
  }
  const lezers = lezersVanBrief(vraag)
  const samen = lezers.flatMap((id) => gegevensInBrief(lezing, samenWens(vraag, id).lezer))
  return [
    ...lezers.map((voor) => ({ voor, soort: 'gezamenlijke-brief' as const, gegevens: samen })),
    ...metEigenBrief(vraag, lezing, personen).map((voor) => ({
      voor,
      soort: 'eigen-brief' as const,
      gegevens: gegevensInBrief(lezing, eigenWens(vraag, voor, true).lezer).filter(
        (id) => !samen.includes(id),
      ),
    })),
  ]
}

/**
 * The letters with the outcome that leave with the act: one of his own for one reader; or, for clients together, the same letter
 * to each of them at his own address, and beside it a letter of his own to who has something the others may not know.
 */
export const brievenMetUitkomst = async (
  vraag: GevraagdeBrief,
  lezing: L,
  kader: Kader,
  personen: Personen,
): Promise<readonly UitgaandeBrief[]> => {
  const lezers = lezersVanBrief(vraag)
  const delen = () =>
    lezers.map((id) => ({
      naam: volleNaam(persoonVan(personen, id)),
      uitkomst: uitkomstVoor(lezing, samenWens(vraag, id), personen),
    }))
  const brieven: UitgaandeBrief[] = []
  for (const { voor, soort } of watUitgaat(vraag, lezing, personen)) {
    const hoofd = await briefhoofd(lezing, kader, persoonVan(personen, voor), vraag.datum)
    if (soort === 'eigen-brief') {
      const wens = eigenWens(vraag, voor, vraag.brief === 'gezamenlijke-brief')
      brieven.push({ voor, brief: uitkomstbrief(hoofd, uitkomstVoor(lezing, wens, personen)) })
      continue
    }
    const [naam = '', ...adres] = hoofd.aan
    const anderen = lezers.filter((id) => id !== voor).map((id) => volleNaam(persoonVan(personen, id)))
    const voorAllen = {
      gezamenlijkOmdat: vraag.motiveringGezamenlijk ?? '',
      toelichting: vraag.toelichting ?? null,
      grond: grondInHetAlgemeen(lezing.feiten),
    }
    const aan = [naam, ...anderen, ...adres]
    brieven.push({ voor, brief: gezamenlijkeUitkomstbrief({ ...hoofd, aan }, voorAllen, delen()) })
  }
  return brieven
}
