import type { Artikel } from '../wet/artikelen.ts'
import type { Reden } from '../wet/oordeel.ts'
import type { ElkeHandeling, Kader } from './verwerking.ts'

/** What must be done now: a duty of the law or a target of our own, and the act that fulfils it. */
export interface Plicht {
  readonly code: string
  readonly handeling: string
  readonly artikel: Artikel
  readonly uiterlijk: string | null
  readonly soort: string
}

export interface KanNu {
  readonly verwerking: ElkeHandeling
  readonly artikel: Artikel
}

export interface MagNiet {
  readonly verwerking: ElkeHandeling
  readonly redenen: readonly [Reden, ...Reden[]]
}

/** Wat moet nu / Wat kan nu / Wat mag niet: the three questions a case page answers, read from the declarations. */
export interface Panel {
  readonly moet: readonly (Plicht & {
    readonly verwerking: ElkeHandeling | undefined
    readonly kan: boolean
  })[]
  readonly kan: readonly KanNu[]
  readonly magNiet: readonly MagNiet[]
}

const opDatum = (a: Plicht, b: Plicht): number => (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999')

/**
 * Tests every act of the dossier before there is input, for the pet that looks. What is one condition away stands
 * first among what may not; acts that already stand under what must are not repeated under what can.
 */
export const maakPanel = (
  handelingen: readonly ElkeHandeling[],
  plichten: readonly Plicht[],
  feiten: unknown,
  kader: Kader,
): Panel => {
  const eigen = handelingen.filter(({ rollen }) => rollen.includes(kader.wie.rol))
  const getoetst = eigen.map((verwerking) => ({ verwerking, oordeel: verwerking.vooraf(feiten, kader) }))
  const kan: KanNu[] = []
  const magNiet: MagNiet[] = []
  for (const { verwerking, oordeel } of getoetst) {
    if (oordeel.toegestaan) kan.push({ verwerking, artikel: oordeel.artikel })
    else magNiet.push({ verwerking, redenen: oordeel.redenen })
  }
  const naam = (id: string) => id.slice(id.indexOf('.') + 1)
  const moet = [...plichten].sort(opDatum).map((plicht) => {
    const verwerking = eigen.find(({ id }) => naam(id) === plicht.handeling)
    return { ...plicht, verwerking, kan: kan.some((rij) => rij.verwerking === verwerking) }
  })
  const verplicht = new Set(moet.map(({ verwerking }) => verwerking))
  return {
    moet,
    kan: kan.filter(({ verwerking }) => !verplicht.has(verwerking)),
    magNiet: magNiet.sort((a, b) => a.redenen.length - b.redenen.length),
  }
}
