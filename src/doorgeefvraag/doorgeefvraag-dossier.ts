import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'
import { toegangTotDoorgeefvraag } from './rules/toegang.ts'

const tabellen = ['overgang', 'betrokkene', 'gebeurtenis'] as const

/** The tables of such a question at the side of who gave it: one `gebeurtenis` holds what is asked, sealed. */
export type DoorgeefvraagTabel = (typeof tabellen)[number]

/** Which kind of dossier of the compartment this is. */
export const ingang = 'doorgeefvraag'

const moet = (waarde: string | null): string => {
  if (waarde === null) throw new Error('such a question goes to an organisation, on a day')
  return waarde
}

const feiten = (d: Dossier<DoorgeefvraagTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    organisatieId: moet(d.team),
    gesteldOp: moet(d.verzocht_op),
    vernietigenOp: d.vernietigen_op,
  },
  beantwoordOp:
    d.staat === 'beantwoord'
      ? (d.rijen.overgang.findLast(({ naar }) => naar === 'beantwoord')?.datum ?? null)
      : null,
})

/** The question to a party whether what it gave may go to somebody: its `team` is the organisation that gave it (5.4.2 lid 1, N-AVG-32). */
export const doorgeefvraagDossier: DossierSoort<Feiten, DoorgeefvraagTabel> = {
  compartiment: 'partij',
  ingang,
  pad: 'doorgeefvragen',
  tabellen,
  feiten,
  toegang: toegangTotDoorgeefvraag,
}
