import type { ComponentChildren } from 'preact'
import { Alert } from '../platform/html/alert.tsx'
import { Button, type FieldError, FormPage, HiddenFields, type HiddenValues } from '../platform/html/form.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { algemeen, foutTekst, handelingTekst, veldTekst } from '../teksten/catalogus.ts'
import { vul } from '../teksten/tekst.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import type { Gevolg } from '../verwerking/leeswijzer.ts'
import type { Veld } from '../verwerking/velden.ts'
import type { FormulierStaat } from './formulier-staat.ts'
import { Formuliervelden } from './formuliervelden.tsx'
import { staatOp } from './stappen.ts'

/** Where a page stands in a form of several. */
export interface Stapkop {
  readonly nummer: number
  readonly totaal: number
  readonly titel: string
  /** Whether its answers go back to the check page. */
  readonly naarControle: boolean
}

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
  /** Fields that are folded away until they are answered or opened. */
  readonly ingeklapt?: readonly string[] | undefined
  /** Whether what is typed is kept as a draft. */
  readonly concept?: boolean
  /** The address of what helps with it. */
  readonly hulp?: string | undefined
  /** What follows when it is done, whatever is typed. */
  readonly watVolgt?: readonly Gevolg[]
  /** The heading, when it says more than the act does. */
  readonly titel?: string
  /** Which case it is about, for who does not see the case itself. */
  readonly onderwerp?: string
  /** For one page of several; then `velden` are those of this page. */
  readonly stap?: Stapkop
}

const labels = { errorHeading: algemeen.foutenKop }

/** `items.0.naam` as the form names it: `items[0].naam`. */
const veldNaam = (pad: string): string => pad.replace(/\.(\d+)(?=\.|$)/g, '[$1]')

/** Where a field stands on the page: its number, the row, and its number in the row; what is of no field comes last. */
const plaatsVan = (velden: readonly Veld[], pad: string): readonly number[] => {
  const [naam, rij = 0, deel] = pad.split('.')
  const nummer = velden.findIndex((veld) => veld.naam === naam)
  const inRij = (velden[nummer]?.velden ?? []).findIndex((veld) => veld.naam === deel)
  return [nummer < 0 ? velden.length : nummer, Number(rij), inRij]
}

const opVolgorde = (velden: readonly Veld[]) => (een: string, ander: string) => {
  const [links, rechts] = [plaatsVan(velden, een), plaatsVan(velden, ander)]
  return links.map((plaats, index) => plaats - (rechts[index] ?? 0)).find((verschil) => verschil !== 0) ?? 0
}

/** What is wrong, field by field in words and in the order of the page, for the summary above a form. */
export const foutenLijst = (
  kop: Pick<Formulierkop, 'verwerkingId' | 'velden'>,
  staat: Pick<FormulierStaat, 'fouten'>,
): readonly FieldError[] =>
  Object.entries(staat.fouten)
    .sort(([een], [ander]) => opVolgorde(kop.velden)(een, ander))
    .flatMap(([pad, sleutels]) => {
      const naam = pad.split('.').findLast((deel) => !/^\d+$/.test(deel)) ?? pad
      const label = kop.velden.some((veld) => pad.split('.')[0] === veld.naam)
        ? veldTekst(kop.verwerkingId, naam).label
        : naam
      return sleutels.map((sleutel) => ({
        name: pad === '' ? undefined : veldNaam(pad),
        message: foutTekst(sleutel, label),
      }))
    })

/** What was answered to these fields, to travel along unseen. */
export const verborgen = (velden: readonly Veld[], waarden: FormulierWaarden) =>
  Object.fromEntries([...waarden].filter(([naam]) => staatOp({ velden }, naam)))

const knopVan = ({ controleren, stap, verwerkingId }: Formulierkop): string => {
  if (stap && stap.nummer < stap.totaal && !stap.naarControle) return algemeen.volgende
  return controleren ? algemeen.verder : handelingTekst(verwerkingId).knop
}

/** The words above a page: of a form in steps which act it is, and how far. */
const bovenVan = ({ stap, verwerkingId, titel: eigen, onderwerp }: Formulierkop) => {
  const { titel, inleiding } = handelingTekst(verwerkingId)
  if (!stap) return { title: eigen ?? titel, step: onderwerp, inleiding }
  const { nummer, totaal } = stap
  return {
    title: stap.titel,
    step: `${titel}. ${vul(algemeen.stap, { nummer, totaal })}`,
    inleiding: nummer === 1 ? inleiding : undefined,
  }
}

/** What follows when an act is done, whatever is typed: nothing when it says nothing. */
export const WatVolgt = ({ gevolgen = [] }: { readonly gevolgen: readonly Gevolg[] | undefined }) =>
  gevolgen.length === 0 ? null : (
    <Alert kind="info">
      {gevolgen.map(({ zin, punten }) => (
        <>
          <Paragraph>{zin}</Paragraph>
          {punten.length > 0 && <List items={punten} />}
        </>
      ))}
    </Alert>
  )

interface FormulierProps {
  readonly kop: Formulierkop
  readonly staat: FormulierStaat
  readonly melding?: ComponentChildren
  /** The work instruction, folded away below the introduction. */
  readonly instructie?: ComponentChildren
  /** What other pages of the form asked, to travel along unseen. */
  readonly verborgen?: HiddenValues
}

/** The form of an act, or one page of it, drawn from its declaration. */
export const Formulier = ({ kop, staat, melding, instructie, verborgen: mee = {} }: FormulierProps) => {
  const { inleiding, ...boven } = bovenVan(kop)
  const { hulp } = handelingTekst(kop.verwerkingId)
  const { stap } = kop
  return (
    <FormPage
      {...boven}
      labels={labels}
      action={kop.actie}
      csrf={kop.csrf}
      handelingId={kop.handelingId}
      versie={kop.versie === undefined ? undefined : String(kop.versie)}
      hidden={{
        _pet: kop.petId,
        _blad: stap && String(stap.nummer),
        _naar: stap?.naarControle ? 'controleren' : undefined,
      }}
      errors={foutenLijst(kop, staat)}
      back={{ label: kop.terugLabel ?? algemeen.terug, href: kop.terug }}
      intro={
        <>
          {melding}
          {inleiding && <p class="nl-paragraph">{inleiding}</p>}
          <WatVolgt gevolgen={kop.watVolgt} />
          {kop.hulp && hulp && (
            <p class="nl-paragraph">
              <Link href={kop.hulp}>{hulp}</Link>
            </p>
          )}
          {instructie}
        </>
      }
      primary={{ label: knopVan(kop) }}
      secondary={
        <>
          {stap && stap.nummer > 1 && (
            <Button kind="secondary" name="_stap" value="vorige">
              {algemeen.vorige}
            </Button>
          )}
          {kop.concept && (
            <Button kind="secondary" name="_stap" value="later">
              {algemeen.conceptLater}
            </Button>
          )}
        </>
      }
      multipart={kop.velden.some(({ soort }) => soort === 'bestand')}
      draft={kop.concept ? { saved: algemeen.conceptBewaard, failed: algemeen.conceptMislukt } : undefined}
      cancel={{ label: algemeen.annuleren, href: kop.terug }}
    >
      <HiddenFields values={mee} />
      <Formuliervelden velden={kop.velden} staat={staat} ingeklapt={kop.ingeklapt} />
    </FormPage>
  )
}
