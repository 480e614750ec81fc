import { overlegVan } from '../dossier/overleg-rij.ts'
import type { Dossier, Rij } from '../dossier/rijen.ts'
import { waarnemingVan } from '../dossier/waarneming-rij.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { Domein } from '../wet/domeinen.ts'
import { isOverleden } from '../wet/overleden.ts'
import type { PartijRegime } from '../wet/partij-regimes.ts'
import type { Vertegenwoordiger, Zaak } from '../wet/vertegenwoordiging.ts'
import { type AanpakTabel, tabellen } from './aanpak-tabellen.ts'
import { bijhouden } from './bijhouden.ts'
import { deelnameVan, inbrengVan } from './deelname-rijen.ts'
import { toegangTotAanpak } from './rules/bekijk-aanpak.ts'
import type {
  AfspraakFeit,
  BetrokkeneFeit,
  DienstFeit,
  DoelFeit,
  Feiten,
  GebeurtenisFeit,
  GegevenFeit,
  Vernietiging,
  VertegenwoordigingFeit,
} from './rules/feiten.ts'
import { zvhOntvanger } from './rules/geef-aan-zvh.ts'
import type { Staat } from './rules/staten.ts'
import { zvhFeitenVan } from './zvh-rijen.ts'

export type { AanpakTabel }

/*
 * What the facts below expect of a coordination dossier, so of the act of the college that makes one (2.3a.3 lid 1):
 *
 * dossier     staat 'aangewezen'; behandelaar = user id of the appointed coordinator; verzocht_op = the day of the
 *             appointment (only for the order of a worklist); gestart_op, einde_op, vernietigen_op null: gestart_op is
 *             filled when the coordinator accepts. kenmerk = { verwerkingsverantwoordelijke: 'college' | id of the party
 *             the coordinator works for } (N-5.4.4-6); ookToeleider: his own id when he was the toeleider as well.
 * overgang    one row { overgang: 'wijs-coordinator-aan', naar: 'aangewezen', artikel: 'coordinator-aanwijzen', datum }
 *             with inhoud = { onderzoekId, betrokkenen (by id here: the id in the onderzoek) }: its date is the day of the appointment. A later 'vervang-coordinator' row appoints the next one;
 *             its reden_code is 'college' or the id of the party he works for.
 * betrokkene  pseudoniem of this compartment (personen: pseudoniemIn); hoedanigheid 'client', 'vertegenwoordiger',
 *             'mantelzorger' or 'netwerk'; only who agreed to take part is 'client'. Who speaks for a client, and who cares
 *             for them, goes along; 'netwerk' is a gezinslid of whom it was handed over whether he can support.
 * band        soort 'vertegenwoordiging': who speaks for whom, as what, in what, from which day until which.
 * partij      partij_id (id in inrichting.partij), domein, regime: every party that takes part in the approach.
 * dienst      the services of the approach: betrokkene_id here, domein, soort, staat.
 * gebeurtenis 'inburgeringsplicht' of a client who has the duty to integrate (2.3a.2 lid 2 onder b).
 * gegeven     handed over one by one: betrokkene_id here, categorie, niveau, bron, datum; verzoek_id null; niet_tonen_aan
 *             = ids of parties the provider does not want to have it; inhoud = { tekst, reden: why the coordinator needs
 *             it, waaromBijzonder, voorwaarden: all conditions of the provider (rules/voorwaarden.ts) }.
 */

interface Kenmerk {
  readonly verwerkingsverantwoordelijke?: string
  readonly ookToeleider?: string
}

const aanwijzing = ({ rijen }: Dossier<AanpakTabel>) => {
  const laatste = rijen.overgang.findLast(({ naar }) => naar === 'aangewezen')
  if (!laatste) throw new Error('an aanpak has a day on which its coordinator was appointed')
  return laatste
}

/** For whom the coordinator works who was appointed later. */
const werkgeverVan = (overgang: string, redenCode: string | null): string | null =>
  overgang === 'vervang-coordinator' ? redenCode : null

const dossierFeiten = (d: Dossier<AanpakTabel>): Feiten['dossier'] => {
  const { datum, overgang, reden_code } = aanwijzing(d)
  const { verwerkingsverantwoordelijke = 'college', ookToeleider = null } = d.kenmerk as Kenmerk
  return {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    coordinator: d.behandelaar,
    // Nobody is coordinator: the college has the aanpak (5.4.4 lid 6 and 8).
    verwerkingsverantwoordelijke:
      d.staat === 'teruggegeven'
        ? 'college'
        : (werkgeverVan(overgang, reden_code) ?? verwerkingsverantwoordelijke),
    ookToeleider,
    aangewezenOp: datum,
    begonnenOp: d.gestart_op,
    eindeOp: d.einde_op,
    vernietigenOp: d.vernietigen_op,
  }
}

/** Conditions that stand in the content of a gegeven come in through `bij` of the act that needs them. */
const gegevensVan = (d: Dossier<AanpakTabel>): readonly GegevenFeit[] =>
  d.rijen.gegeven.map((rij) => ({
    id: rij.id,
    betrokkeneId: rij.betrokkene_id,
    categorie: rij.categorie as GegevenFeit['categorie'],
    niveau: rij.niveau as GegevenFeit['niveau'],
    bron: rij.bron,
    redenVastgelegd: true,
    ingebracht: rij.item_id !== null || rij.bron === zvhOntvanger,
    voorwaarden: rij.niet_tonen_aan.length > 0 ? [{ soort: 'niet-delen-met', aan: rij.niet_tonen_aan }] : [],
  }))

const afsprakenVan = (d: Dossier<AanpakTabel>): readonly AfspraakFeit[] =>
  d.rijen.afspraak.map((rij) => ({
    id: rij.id,
    doelId: rij.doel_id,
    partijId: rij.partij_id,
    betrokkeneId: rij.betrokkene_id,
    staat: rij.staat as AfspraakFeit['staat'],
    uiterlijk: rij.uiterlijk,
    datum: rij.datum,
  }))

const vertegenwoordigingVan = (rij: Rij<'band'>): VertegenwoordigingFeit => {
  const { id, betrokkene_id, code, voor_id, omvang, sinds, tot } = rij
  if (voor_id === null || sinds === null) throw new Error('a representation is of somebody, from a day')
  return {
    id,
    betrokkeneId: betrokkene_id,
    als: code as Vertegenwoordiger,
    voorId: voor_id,
    omvang: omvang as readonly Zaak[],
    sinds,
    tot,
  }
}

/** The columns of the database are closed lists that only the acts fill; the facts are those same lists. */
const feiten = (d: Dossier<AanpakTabel>, vandaag: string): Feiten => ({
  dossier: dossierFeiten(d),
  overgangen: d.rijen.overgang.map(({ overgang, datum, artikel, reden_code }) => ({
    overgang,
    op: datum,
    artikel,
    redenCode: reden_code,
  })),
  betrokkenen: d.rijen.betrokkene.map(({ id, hoedanigheid }) => ({
    id,
    hoedanigheid: hoedanigheid as BetrokkeneFeit['hoedanigheid'],
  })),
  vertegenwoordigingen: d.rijen.band.map(vertegenwoordigingVan),
  gebeurtenissen: d.rijen.gebeurtenis.map(({ id, soort, betrokkene_id, datum, code, versie }) => ({
    id,
    soort: soort as GebeurtenisFeit['soort'],
    betrokkeneId: betrokkene_id,
    datum,
    code,
    versie,
  })),
  gegevens: gegevensVan(d),
  doelen: d.rijen.doel.map(({ id, staat }) => ({ id, staat: staat as DoelFeit['staat'] })),
  afspraken: afsprakenVan(d),
  partijen: d.rijen.partij.map(({ partij_id, domein, regime }) => ({
    id: partij_id,
    domein: domein as Domein,
    regime: regime as PartijRegime,
  })),
  diensten: d.rijen.dienst.map(({ id, betrokkene_id, domein, soort, staat }) => ({
    id,
    betrokkeneId: betrokkene_id,
    domein: domein as Domein,
    soort: soort as DienstFeit['soort'],
    staat: staat as DienstFeit['staat'],
  })),
  verstrekkingen: d.rijen.verstrekking.map((rij) => ({
    id: rij.id,
    gegevenId: rij.gegeven_id,
    aan: rij.aan,
    verbeterdOp: rij.verbeterd_op,
    gemeldOp: rij.gemeld_op,
    ingetrokkenOp: rij.ingetrokken_op,
    vernietiging: rij.vernietiging as Vernietiging | null,
    uitlegOp: rij.uitleg_op,
  })),
  waarnemingen: d.rijen.waarneming.map(waarnemingVan),
  deelnames: d.rijen.deelname.map(deelnameVan),
  inbreng: d.rijen.inbreng.map(inbrengVan),
  ...zvhFeitenVan(d),
  overleggen: d.rijen.overleg.map(overlegVan(vandaag)),
})

/**
 * The dossier of an aanpak. Only the appointed coordinator comes near it, from appointment to end; the beslisser of the
 * college sees its state and what awaits a decision (5.4.4 lid 2 and 7, N-5.4.4-7, N-AVG-32).
 */
export const aanpakDossier: DossierSoort<Feiten, AanpakTabel> = {
  compartiment: 'coordinatie',
  pad: 'aanpakken',
  tabellen,
  feiten,
  toegang: toegangTotAanpak,
  isOverleden,
  bijhouden,
}
