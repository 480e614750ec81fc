import type { ComponentChildren } from 'preact'
import { Alert } from '../platform/html/alert.tsx'
import { FormPage, HiddenFields } from '../platform/html/form.tsx'
import { CheckAnswers } from '../platform/html/summary.tsx'
import { algemeen, handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Veld } from '../verwerking/velden.ts'
import type { Keuzes } from '../verwerking/verwerking.ts'
import { type Formulierkop, verborgen, WatVolgt } from './formulier.tsx'
import type { Bladzijde } from './stappen.ts'

const eenWaarde = (id: string, veld: Veld, waarde: unknown, keuzes: Keuzes): string => {
  if (veld.soort === 'ja') return waarde ? 'Ja' : 'Nee'
  if (veld.soort === 'datum') return datumInWoorden(String(waarde))
  const uitDossier = keuzes[veld.naam]?.find((keuze) => keuze.waarde === waarde)?.label
  if (uitDossier) return uitDossier
  return veld.soort === 'keuze' || veld.soort === 'meerkeuze'
    ? optieTekst(id, veld.naam, String(waarde))
    : String(waarde)
}

interface Gegeven {
  readonly id: string
  readonly veld: Veld
  readonly waarde: unknown
  readonly keuzes: Keuzes
  /** The field that names a row, where the row is not asked itself. */
  readonly rijnaam: string | undefined
  /** Fields that its form folds away: left empty they are no answer. */
  readonly dicht: readonly string[]
}

/** What names a row: what was typed, or the words of what was chosen. */
const naamVanRij = (waarde: unknown, veld: string, keuzes: Keuzes): string =>
  keuzes[veld]?.find((keuze) => keuze.waarde === waarde)?.label ?? String(waarde ?? '')

/** Whether something was answered in a field that is folded away. */
const zegtIets = (waarde: unknown): boolean => (Array.isArray(waarde) ? waarde.length > 0 : Boolean(waarde))

/** A value as people read it back before it leaves. */
const waardeInWoorden = ({ id, veld, waarde, keuzes, rijnaam, dicht }: Gegeven): ComponentChildren => {
  if (veld.soort === 'lijst' && Array.isArray(waarde))
    return waarde.map((rij: Record<string, unknown>) => (
      <div class="sp-answers__part">
        {rijnaam && <p class="nl-paragraph">{naamVanRij(rij[rijnaam], rijnaam, keuzes)}</p>}
        {(veld.velden ?? [])
          .filter((deel) => rij[deel.naam] !== undefined && deel.naam !== rijnaam)
          .filter((deel) => !dicht.includes(`${veld.naam}.${deel.naam}`) || zegtIets(rij[deel.naam]))
          .map((deel) => (
            <div>
              <strong>{veldTekst(id, deel.naam).label}</strong>
              <br />
              {[rij[deel.naam]]
                .flat()
                .map((waar) => eenWaarde(id, deel, waar, keuzes))
                .join(', ')}
            </div>
          ))}
      </div>
    ))
  if (Array.isArray(waarde)) return waarde.map((deel) => eenWaarde(id, veld, deel, keuzes)).join(', ')
  return <span class="sp-typed">{eenWaarde(id, veld, waarde, keuzes)}</span>
}

interface ControleProps {
  readonly kop: Formulierkop
  readonly bladzijden: readonly Bladzijde[]
  readonly invoer: Readonly<Record<string, unknown>>
  readonly waarden: FormulierWaarden
  readonly keuzes: Keuzes
  /** What stands in the way, or what others did meanwhile. */
  readonly melding?: ComponentChildren
  /** False when it may not be done as it stands: the answers can only be changed. */
  readonly magVerder?: boolean
  readonly extra?: ComponentChildren
  /** Fields that are not asked in this dossier: no answer to them is not a no. */
  readonly nietHier?: readonly string[]
}

/** The fields that something chosen makes superfluous: no answer to them is not a no. */
const overbodig = ({ invoer, keuzes }: Pick<ControleProps, 'invoer' | 'keuzes'>): readonly string[] =>
  Object.entries(keuzes).flatMap(([naam, opties]) => {
    const gekozen = [invoer[naam]].flat()
    return opties.flatMap(({ waarde, zonder = [] }) => (gekozen.includes(waarde) ? zonder : []))
  })

/** Whether anything was answered in the fields of a row that a page asks. */
const ietsInRijen = (
  { naam: lijst, velden = [] }: Veld,
  rijnaam: string | undefined,
  waarde: unknown,
  dicht: readonly string[],
): boolean =>
  rijnaam === undefined ||
  !Array.isArray(waarde) ||
  waarde.some((rij: Record<string, unknown>) =>
    velden.some(({ naam }) =>
      dicht.includes(`${lijst}.${naam}`) ? zegtIets(rij[naam]) : naam !== rijnaam && rij[naam] !== undefined,
    ),
  )

const wijzigen = (index: number) => ({
  label: algemeen.wijzigen,
  name: '_stap',
  value: `wijzigen-${index + 1}`,
})

/** A page on which nothing was answered can be gone back to as well: what is missing may be asked there. */
const nietsOp = ({ verwerkingId }: Formulierkop, { naam }: Bladzijde, index: number) => {
  const kop = naam && handelingTekst(verwerkingId).stappen?.[naam]
  return kop ? [{ term: kop, value: algemeen.nietsIngevuld, change: wijzigen(index) }] : []
}

const antwoordenOp = ({ kop, bladzijden, invoer, keuzes, nietHier = [] }: ControleProps) => {
  const weg = [...overbodig({ invoer, keuzes }), ...nietHier]
  const dicht = kop.ingeklapt ?? []
  return bladzijden.flatMap((bladzijde, index) => {
    const { naam, velden, vast } = bladzijde
    const antwoorden = velden
      .filter((veld) => invoer[veld.naam] !== undefined)
      .filter((veld) => Boolean(invoer[veld.naam]) || !weg.includes(veld.naam))
      .filter((veld) => ietsInRijen(veld, vast[veld.naam], invoer[veld.naam], dicht))
      .map((veld) => {
        const { verwerkingId: id } = kop
        const rijnaam = vast[veld.naam]
        const kopVanStap = naam && handelingTekst(id).stappen?.[naam]
        return {
          term: (rijnaam && kopVanStap) || veldTekst(id, veld.naam).label,
          value: waardeInWoorden({ id, veld, waarde: invoer[veld.naam], keuzes, rijnaam, dicht }),
          change: wijzigen(index),
        }
      })
    const gevraagd = velden.some((veld) => !weg.includes(veld.naam))
    return antwoorden.length > 0 || !gevraagd ? antwoorden : nietsOp(kop, bladzijde, index)
  })
}

/** Check-answers: what is about to leave, before it does; every answer can still be changed. */
export const Controle = (props: ControleProps) => {
  const { kop, waarden, melding, magVerder = true, extra } = props
  const { titel, knop } = handelingTekst(kop.verwerkingId)
  return (
    <FormPage
      title={magVerder ? `${algemeen.controleer}: ${titel}` : titel}
      labels={{ errorHeading: algemeen.foutenKop }}
      action={kop.actie}
      csrf={kop.csrf}
      handelingId={kop.handelingId}
      versie={kop.versie === undefined ? undefined : String(kop.versie)}
      hidden={{ _pet: kop.petId }}
      guard={false}
      intro={
        <>
          {melding ?? <Alert kind="info">{algemeen.controleerUitleg}</Alert>}
          <WatVolgt gevolgen={kop.watVolgt} />
        </>
      }
      primary={
        magVerder
          ? { label: knop, name: '_stap', value: 'bevestigd' }
          : { label: algemeen.wijzigen, name: '_stap', value: 'wijzigen-1' }
      }
      cancel={{ label: algemeen.annuleren, href: kop.terug }}
    >
      <HiddenFields values={verborgen(kop.velden, waarden)} />
      <CheckAnswers answers={antwoordenOp(props)} />
      {extra}
    </FormPage>
  )
}
