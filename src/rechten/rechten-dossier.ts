import { gebeurtenisfeiten } from '../dossier/gebeurtenissen.ts'
import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'
import { toegangTotVerzoek } from './rules/toegang.ts'

const tabellen = ['overgang', 'betrokkene', 'gebeurtenis', 'brief'] as const

/** The tables of a request about rights. */
export type RechtTabel = (typeof tabellen)[number]

/** What of a request stands in the clear: on it hang its term, who answers and who may ask. Never who asks or what for. */
export type Kenmerk = Pick<
  Feiten['dossier'],
  'recht' | 'over' | 'door' | 'besluitBekendOp' | 'metCommissie' | 'partijInAanpak' | 'aangenomenDoor'
>

/** The same as it was written; a defect when it is not there. */
export const kenmerkVan = ({ kenmerk }: Pick<Dossier<RechtTabel>, 'kenmerk'>): Kenmerk => {
  if (typeof kenmerk.recht !== 'string') throw new Error('a request is about a right')
  return kenmerk as unknown as Kenmerk
}

const feiten = (d: Dossier<RechtTabel>): Feiten => {
  if (d.verzocht_op === null) throw new Error('a request came in on a day')
  return {
    dossier: {
      ...kenmerkVan(d),
      staat: d.staat as Staat,
      ontvangenOp: d.verzocht_op,
      behandelaar: d.behandelaar,
    },
    gebeurtenissen: gebeurtenisfeiten(d.rijen.gebeurtenis),
  }
}

/** A request about rights: a compartment of its own, that only who handles it, who decides and who asked it come near (N-AVG-32). */
export const rechtenDossier: DossierSoort<Feiten, RechtTabel> = {
  compartiment: 'rechten',
  pad: 'verzoeken-over-rechten',
  tabellen,
  feiten,
  toegang: toegangTotVerzoek,
}
