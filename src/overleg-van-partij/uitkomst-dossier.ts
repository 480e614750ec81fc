import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import type { Feiten } from './rules/feiten.ts'
import { toegangTotUitkomst } from './rules/toegang.ts'

const tabellen = ['overgang', 'betrokkene', 'overlegafspraak', 'meegenomen'] as const

/** The tables of what one party keeps of a conference. */
export type UitkomstTabel = (typeof tabellen)[number]

/** Which kind of dossier of the compartment this is. */
export const ingang = 'overleg'

/** What every one of these has: a defect when it is not there. */
const moet = (waarde: unknown): string => {
  if (typeof waarde !== 'string') throw new Error('a party was in a conference for an organisation')
  return waarde
}

const feiten = (d: Dossier<UitkomstTabel>): Feiten => ({
  dossier: {
    ...{ id: d.id, versie: d.versie, organisatieId: moet(d.team), partijId: moet(d.kenmerk.partij) },
    vanuit: d.kenmerk.vanuit === 'coordinatie' ? 'coordinatie' : 'onderzoek',
    vernietigenOp: d.vernietigen_op,
  },
  afspraken: d.rijen.overlegafspraak.map(({ id, staat, uiterlijk, datum }) => ({
    ...{ id, uiterlijk, datum },
    staat: staat as Afspraakstaat,
  })),
  meegenomen: d.rijen.meegenomen.map(({ id, betrokkene_id }) => ({ id, betrokkeneId: betrokkene_id })),
})

/**
 * What one party keeps of a conference that was closed: its own agreements, and what it took along with the yes of who brought it in. Its
 * `team` is the organisation; of what it was about stands sealed (5.4.3 lid 3 and 4, N-5.4.3-3-vsp).
 */
export const uitkomstDossier: DossierSoort<Feiten, UitkomstTabel> = {
  compartiment: 'partij',
  ingang,
  pad: 'uitkomsten-van-overleg',
  tabellen,
  feiten,
  toegang: toegangTotUitkomst,
}
