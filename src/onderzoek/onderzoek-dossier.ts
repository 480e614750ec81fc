import { gebeurtenisfeiten } from '../dossier/gebeurtenissen.ts'
import { overlegafspraakVan, overlegVan } from '../dossier/overleg-rij.ts'
import type { Dossier, Rij } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { Artikel } from '../wet/artikelen.ts'
import type { WetCode } from '../wet/domeinen.ts'
import type { Gezinsrelatie } from '../wet/gezinsrelaties.ts'
import type { Ingang } from '../wet/ingangen.ts'
import { isOverleden } from '../wet/overleden.ts'
import type { Spoedmelder } from '../wet/spoed.ts'
import type { Thema } from '../wet/themas.ts'
import type { Vertegenwoordiger, Zaak } from '../wet/vertegenwoordiging.ts'
import { gegevensFeiten } from './gegevens-feiten.ts'
import { houdOverlegBij } from './houd-overleg-bij.ts'
import { leeftijdsband } from './leeftijd-rij.ts'
import { type OnderzoekTabel, tabellen } from './onderzoek-tabellen.ts'
import type {
  BestandFeit,
  DienstFeit,
  Feiten,
  GezinsbandFeit,
  Hoedanigheid,
  OvergangFeit,
  StukFeit,
  VertegenwoordigingFeit,
  VoorzieningFeit,
} from './rules/feiten.ts'
import type { Overgang, Staat } from './rules/staten.ts'
import { toegangTotOnderzoek, toegangUitTeamrij } from './toegang-tot-onderzoek.ts'
import { verdeelfeitenVan } from './verdeelfeiten.ts'

export type { OnderzoekTabel }

/** What every row of its kind has: a defect when it is not there. */
const moet = (waarde: string | null): string => {
  if (waarde === null) throw new Error('a row of this dossier is not whole')
  return waarde
}

const dossierFeiten = (d: Dossier<OnderzoekTabel>): Feiten['dossier'] => ({
  id: d.id,
  versie: d.versie,
  staat: d.staat as Staat,
  behandelaar: d.behandelaar,
  team: d.team,
  wet: d.wet as WetCode | null,
  ingang: d.ingang as Ingang | null,
  verzoekendePartij: typeof d.kenmerk.verzoekendePartij === 'string' ? d.kenmerk.verzoekendePartij : null,
  verzoekers: Array.isArray(d.kenmerk.verzoekers) ? d.kenmerk.verzoekers.map(String) : [],
  verzochtOp: moet(d.verzocht_op),
  gestartOp: d.gestart_op,
  eindeOp: d.einde_op,
  vernietigenOp: d.vernietigen_op,
})

const gezinsband = ({ id, betrokkene_id, voor_id, code, sinds, tot }: Rij<'band'>): GezinsbandFeit => ({
  id,
  betrokkeneId: betrokkene_id,
  naarId: voor_id,
  relatie: code as Gezinsrelatie,
  sinds,
  tot,
})

const vertegenwoordiging = (rij: Rij<'band'>): VertegenwoordigingFeit => ({
  id: rij.id,
  betrokkeneId: rij.betrokkene_id,
  als: rij.code as Vertegenwoordiger,
  voorId: moet(rij.voor_id),
  omvang: rij.omvang as readonly Zaak[],
  sinds: moet(rij.sinds),
  tot: rij.tot,
})

/** The columns of the database are closed lists that only the acts fill; the facts are those same lists. */
const feiten = (d: Dossier<OnderzoekTabel>, peildag: string): Feiten => ({
  peildag,
  dossier: dossierFeiten(d),
  overgangen: d.rijen.overgang.map(
    (rij): OvergangFeit => ({
      overgang: rij.overgang as Overgang,
      op: rij.datum,
      artikel: rij.artikel as Artikel,
      redenCode: rij.reden_code,
    }),
  ),
  betrokkenen: d.rijen.betrokkene.map((rij) => ({
    id: rij.id,
    datum: rij.datum,
    hoedanigheid: rij.hoedanigheid as Hoedanigheid,
    jeugdigeTot: leeftijdsband(d.rijen.band, rij.id)?.tot ?? null,
  })),
  gezinsbanden: d.rijen.band.filter(({ soort }) => soort === 'gezin').map(gezinsband),
  vertegenwoordigingen: d.rijen.band
    .filter(({ soort }) => soort === 'vertegenwoordiging')
    .map(vertegenwoordiging),
  gebeurtenissen: gebeurtenisfeiten(d.rijen.gebeurtenis),
  ...gegevensFeiten(d.rijen),
  diensten: d.rijen.dienst.map((rij) => ({
    id: rij.id,
    versie: rij.versie,
    betrokkeneId: rij.betrokkene_id,
    domein: rij.domein as DienstFeit['domein'],
    soort: rij.soort as DienstFeit['soort'],
    staat: rij.staat as DienstFeit['staat'],
    verklaardOp: rij.verklaard_op,
    aangevraagdOp: rij.aangevraagd_op,
    afgehandeldOp: rij.afgehandeld_op,
    dreiging: rij.dreiging,
    los: rij.los,
    vertrouwelijk: rij.vertrouwelijk,
  })),
  stukken: d.rijen.stuk.map((rij) => ({
    id: rij.id,
    betrokkeneId: rij.betrokkene_id,
    soort: rij.soort,
    onderdeel: rij.onderdeel as StukFeit['onderdeel'],
    thema: rij.thema as Thema,
    staat: rij.staat as StukFeit['staat'],
    gevraagdOp: rij.gevraagd_op,
    uiterlijk: rij.uiterlijk,
  })),
  bestanden: d.rijen.bestand.map(({ id, betrokkene_id, soort, type, datum, stuk_id }) => ({
    ...{ id, betrokkeneId: betrokkene_id, datum, stukId: stuk_id },
    soort: soort as BestandFeit['soort'],
    type: type as BestandFeit['type'],
  })),
  voorzieningen: d.rijen.voorziening.map(({ id, betrokkene_id, gemeld_door, staat, ...dagen }) => ({
    id,
    betrokkeneId: betrokkene_id,
    melder: gemeld_door as Spoedmelder,
    staat: staat as VoorzieningFeit['staat'],
    gemeldOp: dagen.gemeld_op,
    gesprokenOp: dagen.gesproken_op,
    vanaf: dagen.vanaf,
    tot: dagen.tot,
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
  overleggen: d.rijen.overleg.map(overlegVan(peildag)),
  overlegafspraken: d.rijen.overlegafspraak.map(overlegafspraakVan),
  ...verdeelfeitenVan(d.rijen),
})

/**
 * The dossier of an onderzoek: the compartment, its tables, its facts, and who may come near it. Only the worker it was
 * assigned to does, and who stands in for him on that day; a beslisser acts on what a toeleider has prepared, a teamleider
 * divides the work of his team and opens nothing (N-AVG-32, N-5.4.4-6-gs).
 */
export const onderzoekDossier: DossierSoort<Feiten, OnderzoekTabel> = {
  compartiment: 'onderzoek',
  pad: 'onderzoeken',
  tabellen,
  feiten,
  toegang: toegangTotOnderzoek,
  isOverleden,
  bijhouden: houdOverlegBij,
}

/** The same dossier for who takes it out of the queue of his team: it is nobody's yet (N-AVG-32). */
export const onderzoekInTeamrij: DossierSoort<Feiten, OnderzoekTabel> = {
  ...onderzoekDossier,
  toegang: toegangUitTeamrij,
}
