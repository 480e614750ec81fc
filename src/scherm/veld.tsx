import { mimeTypes } from '../platform/files/file-kind.ts'
import { Fold } from '../platform/html/fold.tsx'
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  FieldGroup,
  FileField,
  fieldId,
  type Option,
  RadioGroup,
  RepeatedGroup,
  Select,
  TextArea,
  TextField,
} from '../platform/html/form.tsx'
import { algemeen, handelingTekst, veldTekst } from '../teksten/catalogus.ts'
import { vul } from '../teksten/tekst.ts'
import type { Veld } from '../verwerking/velden.ts'
import {
  delen,
  type FormulierStaat,
  gemeenschappelijk,
  labels,
  optiesVan,
  voorbeelden,
} from './formulier-staat.ts'
import { nummerIn } from './rijen-knop.ts'

interface VeldProps {
  readonly veld: Veld
  readonly naam: string
  readonly staat: FormulierStaat
}

/**
 * What is chosen before anyone chose: in a row that was made before, what the declaration says; else the only choice there is
 * when there must be one (a radio cannot be undone), but not in a row, because a row with nothing in it must stay empty.
 */
const alGekozen = ({ veld, naam, staat }: VeldProps, opties: readonly Option[]): string | undefined => {
  if (staat.vast?.[naam.split('[')[0] ?? '']) return veld.standaard
  return !naam.includes('[') && veld.soort === 'dossierkeuze' && veld.verplicht && opties.length === 1
    ? opties[0]?.value
    : undefined
}

const Keuzeveld = ({ veld, naam, staat }: VeldProps) => {
  const opties = optiesVan(veld, staat)
  const waarde = staat.waarden.get(naam)?.[0] ?? alGekozen({ veld, naam, staat }, opties)
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

/** What names a row that was made before: what was typed, or the words of what was chosen. */
const naamVanRij = (waarde: string, veld: string, { keuzes }: FormulierStaat): string =>
  keuzes[veld]?.find((keuze) => keuze.waarde === waarde)?.label ?? waarde

const nietGevraagd = (naam: string, { nietGevraagd: niet }: FormulierStaat): boolean =>
  niet?.has(naam) === true || niet?.has(naam.replace(/\[\d+\]/, '')) === true

/** Whether something in these fields of a row was answered or is wrong: then they stand open. */
const staatOpen = (namen: readonly string[], { waarden, fouten }: FormulierStaat): boolean =>
  namen.some(
    (naam) =>
      fouten[naam.replace(/\[(\d+)\]/g, '.$1')] !== undefined ||
      [...waarden].some(
        ([sleutel, antwoorden]) =>
          (sleutel === naam || sleutel.startsWith(`${naam}.`)) && antwoorden.some((een) => een !== ''),
      ),
  )

/** The fields of a row; what not everybody has something for is folded away. */
const InRij = ({ velden, rij, staat }: { velden: readonly Veld[]; rij: string; staat: FormulierStaat }) => {
  const lijst = rij.replace(/\[\d+\]$/, '')
  const dicht = velden.filter(
    ({ naam }) => staat.ingeklapt?.includes(`${lijst}.${naam}`) && !nietGevraagd(`${rij}.${naam}`, staat),
  )
  const [eerste] = dicht
  const kop = eerste && handelingTekst(staat.verwerkingId).koppen?.[eerste.naam]
  const teken = (welke: readonly Veld[]) =>
    welke.map((deel) => <VeldScherm veld={deel} naam={`${rij}.${deel.naam}`} staat={staat} />)
  if (!kop) return <>{teken(velden)}</>
  const namen = dicht.map(({ naam }) => `${rij}.${naam}`)
  return (
    <>
      {teken(velden.filter((deel) => !dicht.includes(deel)))}
      <Fold summary={kop} open={staatOpen(namen, staat)}>
        {teken(dicht)}
      </Fold>
    </>
  )
}

/** Rows that were made before: each under what it is about, without a button to add or remove one. */
const VasteRijen = ({ veld, naam, staat }: VeldProps) => {
  const noemt = staat.vast?.[naam] ?? ''
  const noemend = veld.velden?.find((deel) => deel.naam === noemt)
  return (
    <>
      {Array.from({ length: aantalRijen(veld, naam, staat) }, (_, nummer) => `${naam}[${nummer}]`).map(
        (rij) => {
          const pad = `${rij}.${noemt}`
          const waarde = staat.waarden.get(pad)?.[0] ?? ''
          return (
            <FieldGroup id={fieldId(rij)} legend={naamVanRij(waarde, noemt, staat)}>
              {noemend && <input type="hidden" name={pad} value={waarde} />}
              <InRij
                velden={(veld.velden ?? []).filter((deel) => deel !== noemend)}
                rij={rij}
                staat={staat}
              />
            </FieldGroup>
          )
        },
      )}
    </>
  )
}

const Lijstveld = ({ veld, naam, staat }: VeldProps) => (
  <RepeatedGroup
    name={naam}
    legend={veldTekst(staat.verwerkingId, veld.naam).label}
    description={veldTekst(staat.verwerkingId, veld.naam).uitleg}
    labels={{
      row: (nummer) => vul(veldTekst(staat.verwerkingId, veld.naam).rij ?? algemeen.rij, { nummer }),
      add: veldTekst(staat.verwerkingId, veld.naam).rijToevoegen ?? algemeen.rijToevoegen,
      remove: algemeen.rijWeghalen,
    }}
    action={staat.actie}
    rows={aantalRijen(veld, naam, staat)}
    min={veld.verplicht ? 1 : 0}
    max={veld.max}
    error={gemeenschappelijk(veld, naam, staat).error}
    row={(voor) =>
      (veld.velden ?? []).map((deel) => (
        <VeldScherm veld={deel} naam={`${voor}.${deel.naam}`} staat={staat} />
      ))
    }
  />
)

/** A choice from the dossier that may stay empty, while the dossier has nothing to choose: a question without answers. */
const nietsTeKiezen = ({ veld, naam, staat }: VeldProps): boolean => {
  const { required, error } = gemeenschappelijk(veld, naam, staat)
  const uitDossier = veld.soort === 'dossierkeuze' || veld.soort === 'dossierkeuzes'
  return uitDossier && !required && error.length === 0 && optiesVan(veld, staat).length === 0
}

/** One field of a form, drawn from its declaration and its words; not one that may stay empty and offers nothing. */
export const VeldScherm = ({ veld, naam, staat }: VeldProps) => {
  if (nietGevraagd(naam, staat)) return null
  if (nietsTeKiezen({ veld, naam, staat })) return null
  const gedeeld = gemeenschappelijk(veld, naam, staat)
  const waarde = staat.waarden.get(naam)?.[0]
  switch (veld.soort) {
    case 'tekst':
      return <TextArea {...gedeeld} value={waarde} examples={voorbeelden(veld, staat)} hints={veld.hints} />
    case 'regel':
      return <TextField {...gedeeld} value={waarde} inputmode={veld.inputmode} />
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
    case 'bestand':
      return <FileField {...gedeeld} accept={mimeTypes} />
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
      return staat.vast?.[naam] ? (
        <VasteRijen veld={veld} naam={naam} staat={staat} />
      ) : (
        <Lijstveld veld={veld} naam={naam} staat={staat} />
      )
  }
}
