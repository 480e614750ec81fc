import { codeTekst } from '../teksten/catalogus.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { MeldingLezing } from './declaratie.ts'

/** The gegevens of this melding as options: what, and how sensitive; needs the content of 'gegeven'. */
export const gegevenKeuze = (lezing: MeldingLezing): readonly Keuze[] =>
  lezing.rijen('gegeven').map(({ id, categorie, inhoud }) => ({
    waarde: id,
    label: tekstVan(inhoud.tekst),
    uitleg: codeTekst('categorie', categorie),
  }))
