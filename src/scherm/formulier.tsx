import type { ComponentChildren } from 'preact'
import { Alert } from '../platform/html/alert.tsx'
import { type FieldError, FormPage, HiddenFields } from '../platform/html/form.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { CheckAnswers } from '../platform/html/summary.tsx'
import { algemeen, foutTekst, handelingTekst, optieTekst, veldTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Veld } from '../verwerking/velden.ts'
import type { Keuzes } from '../verwerking/verwerking.ts'
import { type FormulierStaat, VeldScherm } from './veld.tsx'

/** What ties a form to its act, its dossier, its session and its pet. */
export interface Formulierkop {
  readonly verwerkingId: string
  readonly velden: readonly Veld[]
  readonly actie: string
  readonly terug: string
  /** The words of the link back; to the case when left out. */
  readonly terugLabel?: string
  readonly csrf: string
  readonly petId: string
  readonly handelingId: string
  readonly versie: number | undefined
  readonly controleren: boolean
}

const labels = { errorHeading: algemeen.foutenKop }

/** `items.0.naam` as the form names it: `items[0].naam`. */
const veldNaam = (pad: string): string => pad.replace(/\.(\d+)(?=\.|$)/g, '[$1]')

const foutenLijst = (kop: Formulierkop, staat: FormulierStaat): readonly FieldError[] =>
  Object.entries(staat.fouten).flatMap(([pad, sleutels]) => {
    const naam = pad.split('.').findLast((deel) => !/^\d+$/.test(deel)) ?? pad
    const label = kop.velden.some((veld) => pad.split('.')[0] === veld.naam)
      ? veldTekst(kop.verwerkingId, naam).label
      : naam
    return sleutels.map((sleutel) => ({
      name: pad === '' ? undefined : veldNaam(pad),
      message: foutTekst(sleutel, label),
    }))
  })

/** The form of an act, drawn from its declaration. */
export const Formulier = ({
  kop,
  staat,
  melding,
}: {
  kop: Formulierkop
  staat: FormulierStaat
  melding?: ComponentChildren
}) => {
  const tekst = handelingTekst(kop.verwerkingId)
  return (
    <FormPage
      title={tekst.titel}
      labels={labels}
      action={kop.actie}
      csrf={kop.csrf}
      handelingId={kop.handelingId}
      versie={kop.versie === undefined ? undefined : String(kop.versie)}
      hidden={{ _pet: kop.petId }}
      errors={foutenLijst(kop, staat)}
      back={{ label: kop.terugLabel ?? algemeen.terug, href: kop.terug }}
      intro={
        <>
          {melding}
          {tekst.inleiding && <p class="nl-paragraph">{tekst.inleiding}</p>}
        </>
      }
      primary={{ label: kop.controleren ? algemeen.verder : tekst.knop }}
      cancel={{ label: algemeen.annuleren, href: kop.terug }}
    >
      {kop.velden.map((veld) => (
        <>
          {tekst.koppen?.[veld.naam] && (
            <div class="sp-form-group">
              <Heading level={2} look={3}>
                {tekst.koppen[veld.naam]}
              </Heading>
            </div>
          )}
          <VeldScherm veld={veld} naam={veld.naam} staat={staat} />
        </>
      ))}
    </FormPage>
  )
}

const eenWaarde = (id: string, veld: Veld, waarde: unknown, keuzes: Keuzes): string => {
  if (veld.soort === 'ja') return waarde ? 'Ja' : 'Nee'
  if (veld.soort === 'datum') return datumInWoorden(String(waarde))
  const uitDossier = keuzes[veld.naam]?.find((keuze) => keuze.waarde === waarde)?.label
  if (uitDossier) return uitDossier
  return veld.soort === 'keuze' || veld.soort === 'meerkeuze'
    ? optieTekst(id, veld.naam, String(waarde))
    : String(waarde)
}

/** A value as people read it back before it leaves. */
const waardeInWoorden = (id: string, veld: Veld, waarde: unknown, keuzes: Keuzes): ComponentChildren => {
  if (waarde === undefined) return '-'
  if (veld.soort === 'lijst' && Array.isArray(waarde))
    return waarde.map((rij: Record<string, unknown>) => (
      <div class="sp-answers__part">
        {(veld.velden ?? [])
          .filter((deel) => rij[deel.naam] !== undefined)
          .map((deel) => (
            <div>
              <strong>{veldTekst(id, deel.naam).label}</strong>
              <br />
              {eenWaarde(id, deel, rij[deel.naam], keuzes)}
            </div>
          ))}
      </div>
    ))
  if (Array.isArray(waarde)) return waarde.map((deel) => eenWaarde(id, veld, deel, keuzes)).join(', ')
  return <span class="sp-typed">{eenWaarde(id, veld, waarde, keuzes)}</span>
}

interface ControleProps {
  readonly kop: Formulierkop
  readonly invoer: Readonly<Record<string, unknown>>
  readonly waarden: FormulierWaarden
  readonly keuzes: Keuzes
  readonly extra?: ComponentChildren
}

/** Check-answers: what is about to leave, before it does; every answer can still be changed. */
export const Controle = ({ kop, invoer, waarden, keuzes, extra }: ControleProps) => {
  const gezien = kop.velden.filter((veld) => invoer[veld.naam] !== undefined)
  return (
    <FormPage
      title={`${algemeen.controleer}: ${handelingTekst(kop.verwerkingId).titel}`}
      labels={labels}
      action={kop.actie}
      csrf={kop.csrf}
      handelingId={kop.handelingId}
      versie={kop.versie === undefined ? undefined : String(kop.versie)}
      hidden={{ _pet: kop.petId }}
      guard={false}
      intro={<Alert kind="info">{algemeen.controleerUitleg}</Alert>}
      primary={{ label: handelingTekst(kop.verwerkingId).knop, name: '_stap', value: 'bevestigd' }}
      cancel={{ label: algemeen.annuleren, href: kop.terug }}
    >
      <HiddenFields
        values={Object.fromEntries(
          [...waarden].filter(([naam]) =>
            kop.velden.some(
              (veld) =>
                naam === veld.naam || naam.startsWith(`${veld.naam}.`) || naam.startsWith(`${veld.naam}[`),
            ),
          ),
        )}
      />
      <CheckAnswers
        answers={gezien.map((veld) => ({
          term: veldTekst(kop.verwerkingId, veld.naam).label,
          value: waardeInWoorden(kop.verwerkingId, veld, invoer[veld.naam], keuzes),
          change: { label: algemeen.wijzigen, name: '_stap', value: 'wijzigen' },
        }))}
      />
      {extra}
    </FormPage>
  )
}
