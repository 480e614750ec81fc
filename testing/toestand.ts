import type { Wie } from '../src/verwerking/kader.ts'
import type { TestOmgeving } from './omgeving.ts'
import type { RijenLezer } from './rijen-lezen.ts'

/** Who does the work in the dossiers of one person, by role. */
export interface Ploeg {
  readonly toeleider: Wie
  readonly beslisser: Wie
  readonly coordinator: Wie
  /** A coordinator who has no task in any of these dossiers yet. */
  readonly kandidaat: Wie
  readonly teamleider: Wie
  readonly meldpuntmedewerker: Wie
  readonly bemoeizorger: Wie
  /** A bemoeizorger whose case none of these dossiers is. */
  readonly tweedeBemoeizorger: Wie
  /** Who handles requests about rights. */
  readonly rechtenmedewerker: Wie
  /** Somebody of a party, who answers in its portal. */
  readonly partijmedewerker: Wie
  /** A toeleider of whom none of these dossiers is. */
  readonly collega: Wie
}

/** Where a dossier is brought into a state by acts on the road: `t.doe` does them as the people of the ploeg. */
export interface Speelveld {
  readonly t: TestOmgeving
  readonly ploeg: Ploeg
  readonly db: RijenLezer
}

/** A dossier in a state of the law, and what the example of an act may name in it by `{plek}`. */
export interface Toestand {
  readonly dossierId: string
  readonly plekken: Readonly<Record<string, string>>
}

export type Bouw = (veld: Speelveld) => Promise<Toestand>

const rollen = ['toeleider', 'beslisser', 'coordinator'] as const

/** The same road, on which the people of this ploeg do what the builders of test dossiers let somebody of their role do. */
export const alsPloeg = (t: TestOmgeving, ploeg: Ploeg): TestOmgeving => ({
  ...t,
  doe: (verwerking, wie, invoer, rest) => {
    const rol = rollen.find((een) => een === wie.rol)
    return t.doe(verwerking, rol ? ploeg[rol] : wie, invoer, rest)
  },
})

/** The id of the newest row of a table in a dossier. Throws when it has none. */
export const nieuwste = async ({ db }: Speelveld, tabel: string, dossierId: string): Promise<string> => {
  const sql = `select id from ${tabel} where dossier_id = $1 order by versie desc limit 1`
  const [rij] = await db.rijen(sql, [dossierId])
  if (!rij) throw new Error(`${tabel} has no row of this dossier`)
  return String(rij.id)
}
