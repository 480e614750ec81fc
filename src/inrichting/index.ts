export { vindBriefkop } from './aard-van-brief.store.ts'
export { berichtRol, vergeetBerichten } from './bericht.store.ts'
export {
  claimDag,
  type Dagontvanger,
  dagontvangers,
  voorkeurenVan,
} from './berichtvoorkeur.store.ts'
export { briefhoofd, gemeenteNaam } from './briefhoofd.ts'
export {
  aanwijsregisterVan,
  beslissersVan,
  type CoordinatorRij,
  coordinatorenVan,
} from './coordinator.store.ts'
export { codeVan, digestVanCode, sleutelVanCodes } from './eenmalige-code.ts'
export {
  bewaarEenmaligeVraag,
  vergeetEenmaligeVraag,
  vergeetVerlopenVragen,
} from './eenmalige-vraag.store.ts'
export { zetFg } from './fg.store.ts'
export { gaLive } from './ga-live.ts'
export { type Gebruiker, registreerGebruiker } from './gebruiker.store.ts'
export {
  gemeentenamen,
  liveGemeenten,
  registreerGemeente,
  registreerVerwerkersovereenkomst,
  type Verwerkersovereenkomst,
  vindGemeente,
} from './gemeente.store.ts'
export { zetHulp } from './hulp.store.ts'
export { type Hulp, leesHulp } from './hulpbestand.ts'
export { type Aanmeldgebeurtenis, type Identiteit, standaardLimieten, systeemLimiet } from './identiteit.ts'
export { leesInrichting, OngeldigeInrichting } from './inrichtingsbestand.ts'
export { inrichtverslag } from './inrichtverslag.ts'
export { lezersPerOrganisatie, lezersPerPartij, lezersVanOrganisatie } from './lezers.store.ts'
export { meldpuntInrichting, zetMeldpunt } from './meldpunt.store.ts'
export { type Meldsleutel, meldsleutelVan } from './meldsleutel.ts'
export { mensenVanOrganisatie, metRolVan } from './met-rol.store.ts'
export { type Organisatie, registreerOrganisatie, vindOrganisatie } from './organisatie.store.ts'
export { type Partij, type PartijRij, partijenVan, registreerPartij, vindPartij } from './partij.store.ts'
export { partijenEnNamen } from './partijen-en-namen.store.ts'
export { beeindigPet, type Pet, registreerPet } from './pet.store.ts'
export { richtIn } from './richt-in.ts'
export { inrichtingRol } from './rol-van-de-database.ts'
export { type Berichtsoort, rollenMetBericht, wanneerVan } from './rules/berichtsoorten.ts'
export type { MeldpuntInrichting } from './rules/meldpunt-open.ts'
export type { ClaimPetten } from './rules/petten-uit-claims.ts'
export { gebeurtenisrij, stuurGebeurtenis, zetGebeurtenis } from './stuur-gebeurtenis.ts'
export { registreerSysteem, werkSysteemBij } from './systeem.store.ts'
export { beeindigTeamlid, registreerTeam, registreerTeamlid, teamleidersVan } from './team.store.ts'
export { type Berichtpost, berichtenrij, verstuurBericht, zetBerichten } from './verstuur-bericht.ts'
export { eenmaligerij, verstuurEenmaligeVragen } from './verstuur-eenmalige-vragen.ts'
export { waarnemingKeuze } from './waarneming-keuze.ts'
export { namenVan, type Werker, werkersVan } from './werker.store.ts'
export { type IdentiteitEnv, type Wie, wieVan } from './wie.ts'
export { type AangemeldEnv, requireWie } from './with-session.ts'
