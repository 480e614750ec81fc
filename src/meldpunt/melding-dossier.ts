import { doorzettingenVan } from '../doorzetten/index.ts'
import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import { type EigenTaak, type Grond, isDoorzetting, type Melder } from '../wet/melding.ts'
import type { Vertegenwoordiger } from '../wet/vertegenwoordiging.ts'
import { toegangTotMelding } from './rules/bekijk-melding.ts'
import type {
  BetrokkeneFeit,
  DoorgeleidingFeit,
  Feiten,
  GebeurtenisFeit,
  GegevenFeit,
  InlichtingFeit,
  MelderFeit,
} from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'

const tabellen = [
  'overgang',
  'betrokkene',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'band',
  'brief',
  'melder',
  'inlichting',
  'doorgeleiding',
] as const

/** The tables a melding is made of. */
export type MeldingTabel = (typeof tabellen)[number]

const melderVan = ({ rijen }: Dossier<MeldingTabel>): MelderFeit => {
  const [rij] = rijen.melder
  if (!rij) throw new Error('a melding has somebody who called')
  const { id, soort, verborgen, anoniem } = rij
  return { id, soort: soort as Melder, verborgen, anoniem }
}

const ontvangen = ({ verzocht_op }: Dossier<MeldingTabel>): string => {
  if (verzocht_op === null) throw new Error('a melding has a day on which it was received')
  return verzocht_op
}

const inlichtingenVan = ({ rijen }: Dossier<MeldingTabel>): readonly InlichtingFeit[] =>
  rijen.inlichting.map(({ id, aan, partij_id, andere_gemeente, niveau, staat, gevraagd_op }) => ({
    id,
    aan: aan as InlichtingFeit['aan'],
    partijId: partij_id,
    andereGemeente: andere_gemeente,
    niveau: niveau as InlichtingFeit['niveau'],
    staat: staat as InlichtingFeit['staat'],
    gevraagdOp: gevraagd_op,
  }))

const doorgeleidingenVan = ({ rijen }: Dossier<MeldingTabel>): readonly DoorgeleidingFeit[] =>
  rijen.doorgeleiding
    .filter(({ soort }) => !isDoorzetting(soort))
    .map(({ id, soort, partij_id, taak, grond, staat, datum }) => ({
      id,
      soort: soort as DoorgeleidingFeit['soort'],
      partijId: partij_id,
      taak: taak as EigenTaak | null,
      grond: grond as Grond,
      staat: staat as DoorgeleidingFeit['staat'],
      datum,
    }))

/** The columns of the database are closed lists that only the acts fill; the facts are those same lists. */
const feiten = (d: Dossier<MeldingTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    behandelaar: d.behandelaar,
    ontvangenOp: ontvangen(d),
    begonnenOp: d.gestart_op ?? ontvangen(d),
    eindeOp: d.einde_op,
    vernietigenOp: d.vernietigen_op,
  },
  melder: melderVan(d),
  betrokkenen: d.rijen.betrokkene.map(({ id, hoedanigheid }) => ({
    id,
    hoedanigheid: hoedanigheid as BetrokkeneFeit['hoedanigheid'],
  })),
  gebeurtenissen: d.rijen.gebeurtenis.map(({ id, soort, datum, code, versie, wie }) => ({
    id,
    soort: soort as GebeurtenisFeit['soort'],
    datum,
    code,
    versie,
    door: wie,
  })),
  gegevens: d.rijen.gegeven.map(({ id, betrokkene_id, categorie, niveau, bron, verzoek_id }) => ({
    id,
    betrokkeneId: betrokkene_id,
    categorie: categorie as GegevenFeit['categorie'],
    niveau: niveau as GegevenFeit['niveau'],
    bron,
    inlichtingId: verzoek_id,
  })),
  inlichtingen: inlichtingenVan(d),
  doorgeleidingen: doorgeleidingenVan(d),
  doorzettingen: doorzettingenVan(d.rijen.doorgeleiding),
  verstrekkingen: d.rijen.verstrekking.map((rij) => ({
    id: rij.id,
    gegevenId: rij.gegeven_id,
    aan: rij.aan,
    datum: rij.datum,
    verbeterdOp: rij.verbeterd_op,
    gemeldOp: rij.gemeld_op,
    ingetrokkenOp: rij.ingetrokken_op,
  })),
  meldingsbrieven: d.rijen.brief.flatMap(({ soort, datum }) => (soort === 'melding' ? [datum] : [])),
  vertegenwoordigingen: d.rijen.band.map(({ id, betrokkene_id, code, sinds, tot }) => ({
    id,
    betrokkeneId: betrokkene_id,
    als: code as Vertegenwoordiger,
    sinds: sinds ?? d.verzocht_op ?? '',
    tot,
  })),
})

/** The dossier of a melding: a compartment of its own, that only the meldpunt comes near (5.5.4 lid 1, N-2.2.5-sch). */
export const meldingDossier: DossierSoort<Feiten, MeldingTabel> = {
  compartiment: 'meldpunt',
  pad: 'meldingen',
  tabellen,
  feiten,
  toegang: toegangTotMelding,
}
