export { aanRegels } from './aan-regels.ts'
export { type Aanduiding, aanduiding, aanduidingInWoorden } from './aanduiding.ts'
export { adresRegel, adresRegels } from './adres-regel.ts'
export {
  leesContact,
  schrijfAanvulling,
  schrijfContact,
  verwijderContact,
  vulContactAan,
} from './contact.store.ts'
export {
  type Contactpersoon,
  contactpersonenUit,
  contactpersoonKeuze,
  contactpersoonVelden,
  zoalsHijStaat,
} from './contactpersoon.ts'
export { kantoorVelden, naarKantoor, zoalsKantoorStaat } from './kantoor.ts'
export { leesIdentiteiten, leesPersonen, type Persoon } from './lezen.store.ts'
export { naamgenotenIn } from './naamgenoten.ts'
export { opWerkregel } from './op-werkregel.ts'
export {
  type Gevonden,
  herkenOpBsn,
  type MetDossier,
  vindInCompartiment,
  type Zoekvraag,
} from './opzoeken.store.ts'
export { schrijfPersoon, verwijderPersoon } from './persoon.store.ts'
export {
  naarAdres,
  naarPersoonsgegevens,
  naarVeiligContact,
  persoonVelden,
  veiligContactVelden,
  zoekInvoer,
} from './persoonsgegevens.ts'
export { aliasVan as pseudoniemVan, type Binnen, pseudoniemIn } from './plek.ts'
export { isTestBsn } from './rules/bsn.ts'
export {
  type Aanvulling,
  type Adres,
  type Identiteit,
  type Naam,
  normaliseerNaam,
  type Persoonsgegevens,
  type VeiligContact,
} from './rules/persoonsgegevens.ts'
export { houdPersoonVast, personenMetId } from './vernietigen.store.ts'
export { vertegenwoordigingRij, vertegenwoordigingVelden } from './vertegenwoordiging.ts'
export { type BronVanMensen, keuzeUit, personenVan, talenVan, volleNaam } from './wie-is-wie.ts'
