import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { richtAanpakIn } from './aanpak-register.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { gedaan, testOmgeving, werker } from './omgeving.ts'
import { rijenLezer } from './rijen-lezen.ts'
import type { Ploeg, Toestand } from './toestand.ts'
import { toestandenVanMeldpunt } from './toestanden-van-meldpunt.ts'

const ploeg: Ploeg = {
  toeleider: werker('toeleider'),
  beslisser: werker('beslisser'),
  coordinator: werker('coordinator'),
  kandidaat: werker('coordinator', 2),
  teamleider: werker('teamleider'),
  collega: werker('toeleider', 2),
  meldpuntmedewerker: werker('meldpuntmedewerker'),
  partijmedewerker: werker('partijmedewerker'),
  bemoeizorger: werker('bemoeizorger'),
  tweedeBemoeizorger: werker('bemoeizorger', 2),
  rechtenmedewerker: werker('rechtenmedewerker'),
}

/** Who works at the meldpunt. */
export const mila = ploeg.meldpuntmedewerker

/** The meldpunt on the real road: meldingen in a state of `toestandenVanMeldpunt`, acts of Mila, and the rows as they are stored. */
export const meldpuntVeld = async (
  dag: string = vandaag,
  richtIn = richtAanpakIn,
  onQuery?: (sql: string) => void,
) => {
  const t = await testOmgeving(dag, onQuery && { onQuery })
  const db = await rijenLezer(t.superUrl)
  await richtIn(t)
  const veld = { t, db, ploeg }
  return {
    ...veld,
    melding: (stand: string): Promise<Toestand> => {
      const bouw = toestandenVanMeldpunt[stand]
      if (!bouw) throw new Error(`no such state of a melding: ${stand}`)
      return bouw(veld)
    },
    /** An act of Mila that must be done. */
    doe: async <U = Record<string, string>>(handeling: Verwerking, invoer: object, { dossierId }: Toestand) =>
      gedaan<U>(await t.doe(handeling, mila, invoer, { dossierId })).uitkomst,
    /** The rows of a table of one melding, the oldest first. */
    rijen: (tabel: string, { dossierId }: Toestand) =>
      db.rijen(`select * from meldpunt.${tabel} where dossier_id = $1 order by versie, id`, [dossierId]),
    close: async () => {
      await db.close()
      await t.close()
    },
  }
}

export type MeldpuntVeld = Awaited<ReturnType<typeof meldpuntVeld>>
