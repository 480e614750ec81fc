import type { Option } from '../platform/html/form.tsx'
import { algemeen, foutTekst, optieTekst, veldTekst, wieZiet } from '../teksten/catalogus.ts'
import type { Fouten } from '../verwerking/afloop.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Ernaast } from '../verwerking/leeswijzer.ts'
import type { Veld } from '../verwerking/velden.ts'
import type { Keuzes } from '../verwerking/verwerking.ts'

/** Everything a field is drawn from: its words, what was typed, what is wrong with it, and its options. */
export interface FormulierStaat {
  readonly verwerkingId: string
  readonly waarden: FormulierWaarden
  readonly fouten: Fouten
  readonly keuzes: Keuzes
  /** Extra rows asked for, per list. */
  readonly rijen: Readonly<Record<string, number>>
  /** Where the form goes. */
  readonly actie?: string
  /** Lists whose rows were made on an earlier page, with the field that names a row. */
  readonly vast?: Readonly<Record<string, string>>
  /** Fields that are folded away until they are answered, those of a row under the name of their list. */
  readonly ingeklapt?: readonly string[]
  /** Names of fields that no answer calls for. */
  readonly nietGevraagd?: ReadonlySet<string>
  /** What others wrote that a question of this page is about. */
  readonly ernaast?: readonly Ernaast[]
  /** Fields that are asked because of an answer: they must be filled. */
  readonly alleenAls?: ReadonlySet<string>
}

/** Words that every field shares. */
export const labels = {
  optional: `(${algemeen.nietVerplicht})`,
  dag: algemeen.dag,
  maand: algemeen.maand,
  jaar: algemeen.jaar,
}

/** The path of a field as the parser names it: `items[0].naam` is `items.0.naam`. */
const foutPad = (naam: string): string => naam.replace(/\[(\d+)\]/g, '.$1')

/** The options of a choice: those of the dossier, else of its closed list in words. */
export const optiesVan = (veld: Veld, staat: FormulierStaat): readonly Option[] => {
  const uitDossier = staat.keuzes[veld.naam]
  if (uitDossier)
    return uitDossier.map(({ waarde, label, uitleg, groep }) => ({
      value: waarde,
      label,
      description: uitleg,
      group: groep,
    }))
  return (veld.opties ?? []).map((waarde) => ({
    value: waarde,
    label: optieTekst(staat.verwerkingId, veld.naam, waarde),
    description: veldTekst(staat.verwerkingId, veld.naam).uitlegOpties?.[waarde],
    shortcut: veldTekst(staat.verwerkingId, veld.naam).toetsen?.[waarde],
  }))
}

/** What every kind of field is drawn with. */
export const gemeenschappelijk = (veld: Veld, naam: string, staat: FormulierStaat) => {
  const tekst = veldTekst(staat.verwerkingId, veld.naam)
  return {
    name: naam,
    label: tekst.label,
    labels,
    description: tekst.uitleg,
    whoSees: veld.wieZiet && wieZiet[veld.wieZiet],
    error: (staat.fouten[foutPad(naam)] ?? []).map((sleutel) => foutTekst(sleutel, tekst.label)),
    required:
      veld.verplicht ||
      veld.standaard !== undefined ||
      (staat.alleenAls?.has(naam.replace(/\[\d+\]/g, '')) ?? false),
  }
}

/** A good and a bad example beside a field that asks why; undefined where there are none. */
export const voorbeelden = (veld: Veld, staat: FormulierStaat) => {
  const { goed, slecht } = veldTekst(staat.verwerkingId, veld.naam)
  if (!goed || !slecht) return undefined
  return { goodLabel: algemeen.goed, good: goed, badLabel: algemeen.slecht, bad: slecht }
}

/** A day in its three boxes, or as it was typed. */
export const delen = (waarden: FormulierWaarden, naam: string) =>
  waarden.get(naam)?.[0] ?? {
    dag: waarden.get(`${naam}.dag`)?.[0] ?? '',
    maand: waarden.get(`${naam}.maand`)?.[0] ?? '',
    jaar: waarden.get(`${naam}.jaar`)?.[0] ?? '',
  }
