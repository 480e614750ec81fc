import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { Niveau } from '../wet/categorieen.ts'
import type { AntwoordFeit, Feiten, VraagFeit } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'
import { toegangTotVraag } from './rules/toegang.ts'

const tabellen = ['overgang', 'betrokkene', 'vraag', 'antwoord'] as const

/** The tables of one question as its party sees it. */
export type VraagTabel = (typeof tabellen)[number]

/** Which kind of dossier of the compartment this is. */
const ingang = 'vraag'

const vraagVan = ({ rijen }: Dossier<VraagTabel>): VraagFeit => {
  const [rij] = rijen.vraag
  if (!rij) throw new Error('a question has what was asked')
  return {
    id: rij.id,
    partijId: rij.partij_id,
    regime: rij.regime as VraagFeit['regime'],
    soort: rij.soort,
    weg: rij.weg as VraagFeit['weg'],
    ernstig: rij.ernstig,
    jeugdvoorziening: rij.jeugdvoorziening,
    niveau: rij.niveau as Niveau,
    toestemming: rij.toestemming,
    verzondenOp: rij.verzonden_op,
    items: rij.item_ids.map((id, nummer) => ({ id, niveau: rij.item_niveaus[nummer] as Niveau })),
  }
}

const organisatieVan = ({ team }: Dossier<VraagTabel>): string => {
  if (team === null) throw new Error('a question goes to an organisation')
  return team
}

/** The day of the last answer that still stands. */
const beantwoordOp = ({ staat, rijen }: Dossier<VraagTabel>): string | null =>
  staat === 'beantwoord'
    ? (rijen.overgang.findLast(({ naar }) => naar === 'beantwoord')?.datum ?? null)
    : null

const feiten = (d: Dossier<VraagTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    behandelaar: d.behandelaar,
    organisatieId: organisatieVan(d),
    vernietigenOp: d.vernietigen_op,
  },
  vraag: vraagVan(d),
  antwoorden: d.rijen.antwoord.map(({ id, item_id, soort, niveau, categorie, datum }) => ({
    id,
    itemId: item_id,
    soort: soort as AntwoordFeit['soort'],
    niveau: niveau as AntwoordFeit['niveau'],
    categorie: categorie as AntwoordFeit['categorie'],
    datum,
  })),
  beantwoordOp: beantwoordOp(d),
})

/** A question of the college as the organisation sees it that was asked: its `team` is that organisation (N-5.4.2-6, N-AVG-32). */
export const vraagDossier: DossierSoort<Feiten, VraagTabel> = {
  compartiment: 'partij',
  ingang,
  pad: 'vragen',
  tabellen,
  feiten,
  toegang: toegangTotVraag,
}
