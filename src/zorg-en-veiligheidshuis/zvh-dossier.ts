import type { Dossier, Rij } from '../dossier/rijen.ts'
import { waarnemingVan } from '../dossier/waarneming-rij.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { AfspraakFeit, Feiten, GehoordFeit } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'
import { toegangTotAfstemming } from './rules/toegang.ts'

const tabellen = ['overgang', 'betrokkene', 'gegeven', 'zvhafspraak', 'verstrekking', 'waarneming'] as const

/** The tables of the tuning with a Zorg- en Veiligheidshuis. */
export type ZvhTabel = (typeof tabellen)[number]

/** What every tuning has: a defect when it is not there. */
const moet = (waarde: string | null): string => {
  if (waarde === null) throw new Error('a tuning began on a day')
  return waarde
}

const afspraakVan = (rij: Rij<'zvhafspraak'>): AfspraakFeit => ({
  id: rij.id,
  gegevenId: rij.gegeven_id,
  aan: rij.aan,
  clienten: rij.clienten,
  afgesprokenOp: rij.afgesproken_op,
  staat: rij.staat as AfspraakFeit['staat'],
})

/** By which agreement something was shared stands in the row: its `aan` is the receiver and the agreement. */
const gedeeldVan = ({ id, gegeven_id, aan, datum }: Rij<'verstrekking'>) => {
  const [wie = '', afspraakId = ''] = aan.split('/')
  return { id, gegevenId: gegeven_id, afspraakId, aan: wie, datum }
}

/** How that is written. */
export const ontvangerVolgens = (aan: string, afspraakId: string): string => `${aan}/${afspraakId}`

const feiten = (d: Dossier<ZvhTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    coordinator: d.behandelaar,
    begonnenOp: moet(d.gestart_op),
    vernietigenOp: d.vernietigen_op,
  },
  waarnemingen: d.rijen.waarneming.map(waarnemingVan),
  betrokkenen: d.rijen.betrokkene.map(({ id }) => ({ id })),
  gehoord: d.rijen.gegeven.map(({ id, betrokkene_id, categorie, datum }) => ({
    ...{ id, betrokkeneId: betrokkene_id, datum },
    categorie: categorie as GehoordFeit['categorie'],
  })),
  afspraken: d.rijen.zvhafspraak.map(afspraakVan),
  gedeeld: d.rijen.verstrekking.map(gedeeldVan),
})

/**
 * The tuning of an aanpak with a track of a Zorg- en Veiligheidshuis, apart from both: the coordinator is the filter, and what he hears
 * there stands here and nowhere else. The aanpak writes who he is; where it lies stands sealed (art. VIII; N-2.3a.3-zv4, N-VIII-flt).
 */
export const zvhDossier: DossierSoort<Feiten, ZvhTabel> = {
  compartiment: 'zvh',
  pad: 'zvh-afstemmingen',
  tabellen,
  feiten,
  toegang: toegangTotAfstemming,
}
