import { doorzettingenVan } from '../doorzetten/index.ts'
import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import { type EigenTaak, isDoorzetting } from '../wet/melding.ts'
import type { OggzEinde } from '../wet/oggz.ts'
import { toegangTotBemoeizorg } from './rules/bekijk-bemoeizorg.ts'
import type { Feiten, GebeurtenisFeit, GegevenFeit, OverdrachtFeit } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'

const tabellen = [
  'overgang',
  'betrokkene',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'doorgeleiding',
] as const

/** The tables a dossier of the oggz is made of. */
export type OggzTabel = (typeof tabellen)[number]

const begonnen = ({ gestart_op }: Dossier<OggzTabel>): string => {
  if (gestart_op === null) throw new Error('bemoeizorg has a day on which it was taken up')
  return gestart_op
}

const overdrachtenVan = ({ rijen }: Dossier<OggzTabel>): readonly OverdrachtFeit[] =>
  rijen.doorgeleiding
    .filter(({ soort }) => !isDoorzetting(soort))
    .map(({ id, soort, partij_id, taak, grond, staat, datum }) => ({
      id,
      soort: soort as OverdrachtFeit['soort'],
      partijId: partij_id,
      taak: taak as EigenTaak | null,
      grond: grond as OverdrachtFeit['grond'],
      staat: staat as OverdrachtFeit['staat'],
      datum,
    }))

const eindeVan = ({ rijen, staat }: Dossier<OggzTabel>): OggzEinde | null =>
  staat === 'gestopt' ? ((rijen.overgang.at(-1)?.reden_code ?? null) as OggzEinde | null) : null

/** The columns of the database are closed lists that only the acts fill; the facts are those same lists. */
const feiten = (d: Dossier<OggzTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    behandelaar: d.behandelaar,
    begonnenOp: begonnen(d),
    eindeOp: d.einde_op,
    vernietigenOp: d.vernietigen_op,
  },
  betrokkenen: d.rijen.betrokkene.map(({ id }) => ({ id, hoedanigheid: 'client' })),
  gebeurtenissen: d.rijen.gebeurtenis.map(({ id, soort, datum, code, versie }) => ({
    id,
    soort: soort as GebeurtenisFeit['soort'],
    datum,
    code,
    versie,
  })),
  gegevens: d.rijen.gegeven.map(({ id, betrokkene_id, categorie, bron }) => ({
    id,
    betrokkeneId: betrokkene_id,
    categorie: categorie as GegevenFeit['categorie'],
    bron,
  })),
  verstrekkingen: d.rijen.verstrekking.map(
    ({ id, gegeven_id, aan, verbeterd_op, gemeld_op, ingetrokken_op }) => ({
      id,
      gegevenId: gegeven_id,
      aan,
      verbeterdOp: verbeterd_op,
      gemeldOp: gemeld_op,
      ingetrokkenOp: ingetrokken_op,
    }),
  ),
  overdrachten: overdrachtenVan(d),
  doorzettingen: doorzettingenVan(d.rijen.doorgeleiding),
  einde: eindeVan(d),
})

/** The dossier of the oggz: a compartment of its own, that only bemoeizorgers come near (N-1.1.1-oggz, N-5.4.4-6-gs). */
export const oggzDossier: DossierSoort<Feiten, OggzTabel> = {
  compartiment: 'oggz',
  pad: 'bemoeizorg',
  tabellen,
  feiten,
  toegang: toegangTotBemoeizorg,
}
