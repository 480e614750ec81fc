import type { Lezing } from '../verwerking/lezing.ts'
import { zvhAangemeld, zvhStand } from '../wet/zvh.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { openZvhVoorstellen, zvhFeitenHier } from './rules/zvh-aanmelding.ts'

/** What who decides sees of a referral: what the toeleider proposed and why, or that somebody was referred and whether he knows it. */
export interface ZvhBijCollege {
  readonly betrokkeneId: string
  readonly stand: 'voorgesteld' | 'nog-niet-verteld' | 'aangemeld'
  readonly datum: string | null
  readonly samenhang: string | null
  readonly bijdrage: string | null
  /** The day on which the client was spoken to; null when he was not, for the weighty reason beside it. */
  readonly gesprokenOp: string | null
  readonly nietGesproken: string | null
  readonly waaromNietGesproken: string | null
}

const tekst = (waarde: unknown): string | null => (typeof waarde === 'string' ? waarde : null)

/** Opens it; needs the content of 'gebeurtenis' (N-2.3a.6-1, N-2.3a.6-3a, N-AVG-5-1c). */
export const zvhBijCollegeVan = ({
  feiten,
  rijen,
}: Pick<Lezing<Feiten, OnderzoekTabel>, 'feiten' | 'rijen'>): readonly ZvhBijCollege[] => {
  const inhoudVan = new Map(rijen('gebeurtenis').map(({ id, inhoud }) => [id, inhoud]))
  const voorstellen = openZvhVoorstellen(feiten).map(({ id, betrokkeneId, datum }): ZvhBijCollege => {
    const inhoud = inhoudVan.get(id) ?? {}
    return {
      ...{ betrokkeneId: betrokkeneId ?? '', stand: 'voorgesteld', datum },
      ...{ samenhang: tekst(inhoud.samenhang), bijdrage: tekst(inhoud.bijdrage) },
      ...{ gesprokenOp: tekst(inhoud.gesprokenOp), nietGesproken: tekst(inhoud.nietGesproken) },
      waaromNietGesproken: tekst(inhoud.waaromNietGesproken),
    }
  })
  const hier = zvhFeitenHier(feiten)
  const aangemeld = zvhAangemeld(hier).map((betrokkeneId): ZvhBijCollege => {
    const { ingelicht, herzienOp } = zvhStand(hier, betrokkeneId)
    return {
      ...{ betrokkeneId, stand: ingelicht ? 'aangemeld' : 'nog-niet-verteld', datum: herzienOp ?? null },
      ...{ samenhang: null, bijdrage: null, gesprokenOp: null },
      ...{ nietGesproken: null, waaromNietGesproken: null },
    }
  })
  return [...voorstellen, ...aangemeld]
}
