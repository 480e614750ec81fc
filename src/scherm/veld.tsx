import {
  Checkbox,
  CheckboxGroup,
  DateField,
  type Option,
  RadioGroup,
  RepeatedGroup,
  Select,
  TextArea,
  TextField,
} from '../platform/html/form.tsx'
import { algemeen, foutTekst, optieTekst, veldTekst, wieZiet } from '../teksten/catalogus.ts'
import { vul } from '../teksten/tekst.ts'
import type { Fouten } from '../verwerking/afloop.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Veld } from '../verwerking/velden.ts'
import type { Keuzes } from '../verwerking/verwerking.ts'
import { nummerIn } from './rijen-knop.ts'

/** Everything a field is drawn from: its words, what was typed, what is wrong with it, and its options. */
export interface FormulierStaat {
  readonly verwerkingId: string
  readonly waarden: FormulierWaarden
  readonly fouten: Fouten
  readonly keuzes: Keuzes
  /** Extra rows asked for, per list. */
  readonly rijen: Readonly<Record<string, number>>
}

const labels = {
  optional: `(${algemeen.nietVerplicht})`,
  dag: algemeen.dag,
  maand: algemeen.maand,
  jaar: algemeen.jaar,
}

/** The path of a field as the parser names it: `items[0].naam` is `items.0.naam`. */
const foutPad = (naam: string): string => naam.replace(/\[(\d+)\]/g, '.$1')

const optiesVan = (veld: Veld, staat: FormulierStaat): readonly Option[] => {
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
  }))
}

const gemeenschappelijk = (veld: Veld, naam: string, staat: FormulierStaat) => {
  const tekst = veldTekst(staat.verwerkingId, veld.naam)
  return {
    name: naam,
    label: tekst.label,
    labels,
    description: tekst.uitleg,
    whoSees: veld.wieZiet && wieZiet[veld.wieZiet],
    error: (staat.fouten[foutPad(naam)] ?? []).map((sleutel) => foutTekst(sleutel, tekst.label)),
    required: veld.verplicht,
  }
}

const voorbeelden = (veld: Veld, staat: FormulierStaat) => {
  const { goed, slecht } = veldTekst(staat.verwerkingId, veld.naam)
  if (!goed || !slecht) return undefined
  return { goodLabel: algemeen.goed, good: goed, badLabel: algemeen.slecht, bad: slecht }
}

const delen = (waarden: FormulierWaarden, naam: string) =>
  waarden.get(naam)?.[0] ?? {
    dag: waarden.get(`${naam}.dag`)?.[0] ?? '',
    maand: waarden.get(`${naam}.maand`)?.[0] ?? '',
    jaar: waarden.get(`${naam}.jaar`)?.[0] ?? '',
  }

interface VeldProps {
  readonly veld: Veld
  readonly naam: string
  readonly staat: FormulierStaat
}

/**
 * The only choice there is, is made when there must be one (a radio cannot be undone); not in a row of a list, because a
 * row with nothing in it must stay empty.
 */
const enige = (veld: Veld, naam: string, opties: readonly Option[]): string | undefined =>
  veld.soort === 'dossierkeuze' && veld.verplicht && opties.length === 1 && !naam.includes('[')
    ? opties[0]?.value
    : undefined

const Keuzeveld = ({ veld, naam, staat }: VeldProps) => {
  const opties = optiesVan(veld, staat)
  const waarde = staat.waarden.get(naam)?.[0] ?? enige(veld, naam, opties)
  const gedeeld = { ...gemeenschappelijk(veld, naam, staat), options: opties, value: waarde }
  return opties.length > 7 ? <Select {...gedeeld} emptyLabel={algemeen.kies} /> : <RadioGroup {...gedeeld} />
}

/** A list begins with one row, one that may stay empty with none: a talk without gegevens is a short form. */
const aantalRijen = (veld: Veld, naam: string, { rijen, waarden }: FormulierStaat): number => {
  const minste = veld.verplicht ? 1 : 0
  const gevraagd = rijen[naam]
  if (gevraagd !== undefined) return Math.max(minste, gevraagd)
  return Math.max(minste, ...[...waarden.keys()].map((sleutel) => (nummerIn(sleutel, naam) ?? -1) + 1))
}

const Lijstveld = ({ veld, naam, staat }: VeldProps) => (
  <RepeatedGroup
    name={naam}
    legend={veldTekst(staat.verwerkingId, veld.naam).label}
    labels={{
      row: (nummer) => vul(algemeen.rij, { nummer }),
      add: algemeen.rijToevoegen,
      remove: algemeen.rijWeghalen,
    }}
    rows={aantalRijen(veld, naam, staat)}
    min={veld.verplicht ? 1 : 0}
    row={(voor) =>
      (veld.velden ?? []).map((deel) => (
        <VeldScherm veld={deel} naam={`${voor}.${deel.naam}`} staat={staat} />
      ))
    }
  />
)

/** One field of a form, drawn from its declaration and its words. */
export const VeldScherm = ({ veld, naam, staat }: VeldProps) => {
  const gedeeld = gemeenschappelijk(veld, naam, staat)
  const waarde = staat.waarden.get(naam)?.[0]
  switch (veld.soort) {
    case 'tekst':
      return <TextArea {...gedeeld} value={waarde} examples={voorbeelden(veld, staat)} />
    case 'regel':
      return (
        <TextField
          {...gedeeld}
          value={waarde}
          inputmode={veld.inputmode === 'numeric' ? 'numeric' : undefined}
        />
      )
    case 'datum':
      return <DateField {...gedeeld} value={delen(staat.waarden, naam)} />
    case 'keuze':
    case 'dossierkeuze':
      return <Keuzeveld veld={veld} naam={naam} staat={staat} />
    case 'meerkeuze':
    case 'dossierkeuzes':
      return (
        <CheckboxGroup {...gedeeld} options={optiesVan(veld, staat)} values={staat.waarden.get(naam) ?? []} />
      )
    case 'ja':
      return (
        <Checkbox
          {...gedeeld}
          required={false}
          labels={{ ...labels, optional: '' }}
          value="ja"
          checked={staat.waarden.has(naam)}
        />
      )
    case 'lijst':
      return <Lijstveld veld={veld} naam={naam} staat={staat} />
  }
}
