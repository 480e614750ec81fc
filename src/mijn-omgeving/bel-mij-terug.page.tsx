import {
  Checkbox,
  FormPage,
  type HiddenValues,
  RadioGroup,
  TextArea,
  TextField,
} from '../platform/html/form.tsx'
import { CheckAnswers } from '../platform/html/summary.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import { vul } from '../teksten/tekst.ts'
import { mijn } from './mijn-paden.ts'
import type { Blad } from './mijn-pagina.tsx'
import type { Stand } from './mijn-stand.ts'

type Inhoud = Omit<Blad, 'sessie' | 'taal'>

/** What was typed; empty where nothing was. */
export interface Getypt {
  readonly wanneer: string
  readonly alleen: boolean
  readonly telefoon: string
  readonly waarover: string
}

/** Which fields are wrong. */
export type FoutVeld = keyof Stand['woorden']['bellen']['fouten']

/** Where the form is sent to, with which step. */
export const belPad = `${mijn}/bel-mij-terug`

/** What was typed, as it is sent on. */
const alsVelden = ({ wanneer, alleen, telefoon, waarover }: Getypt): HiddenValues => ({
  ...{ wanneer, telefoon, waarover },
  alleen: alleen ? 'ja' : undefined,
})

/** The form: nothing in it is needed but when to call. */
export const belBlad = (stand: Stand, getypt: Getypt, fouten: readonly FoutVeld[] = []): Inhoud => {
  const { bellen: w } = stand.woorden
  const labels = { optional: '' }
  const fout = (veld: FoutVeld) => (fouten.includes(veld) ? w.fouten[veld] : undefined)
  const momenten = Object.entries(w.momenten).map(([value, label]) => ({ value, label }))
  return {
    titel: fouten.length > 0 ? `${w.fout}: ${w.titel}` : w.titel,
    eigenKop: true,
    inhoud: (
      <FormPage
        title={w.titel}
        labels={{ errorHeading: w.fout }}
        action={belPad}
        csrf={csrfToken(stand.sessie.csrf)}
        errors={fouten.map((name) => ({ name, message: w.fouten[name] }))}
        intro={<Paragraph>{w.uitleg}</Paragraph>}
        primary={{ label: w.verder, name: 'stap', value: 'controle' }}
      >
        <RadioGroup
          {...{ name: 'wanneer', label: w.wanneer, labels, options: momenten, value: getypt.wanneer }}
          error={fout('wanneer')}
        />
        <Checkbox
          {...{ name: 'alleen', label: w.alleen, labels, value: 'ja', checked: getypt.alleen }}
          required={false}
        />
        <TextField
          {...{ name: 'telefoon', label: w.telefoon, labels, value: getypt.telefoon, inputmode: 'tel' }}
          autocomplete="tel"
          description={w.telefoonUitleg}
          error={fout('telefoon')}
          required={false}
        />
        <TextArea
          {...{ name: 'waarover', label: w.waarover, labels, value: getypt.waarover, rows: 4 }}
          error={fout('waarover')}
          required={false}
        />
      </FormPage>
    ),
  }
}

/** What was typed, to check before it goes; `nee` says why it could not be sent. */
export const belControle = (stand: Stand, getypt: Getypt, handelingId: string, nee?: string): Inhoud => {
  const { bellen: w } = stand.woorden
  const momenten: Readonly<Record<string, string>> = w.momenten
  const change = { label: w.wijzig, name: 'stap', value: 'wijzig' }
  return {
    titel: w.controleer,
    eigenKop: true,
    ...(nee ? { status: 403 as const } : {}),
    inhoud: (
      <FormPage
        title={w.controleer}
        labels={{ errorHeading: w.nietGelukt }}
        action={belPad}
        csrf={csrfToken(stand.sessie.csrf)}
        handelingId={handelingId}
        hidden={alsVelden(getypt)}
        errors={nee ? [{ message: nee }] : []}
        primary={{ label: w.stuur, name: 'stap', value: 'stuur' }}
        guard={false}
      >
        <CheckAnswers
          answers={[
            { term: w.wanneer, value: momenten[getypt.wanneer] ?? w.leeg, change },
            { term: w.alleen, value: getypt.alleen ? w.ja : w.nee, change },
            { term: w.telefoon, value: getypt.telefoon || w.leeg, change },
            { term: w.waarover, value: getypt.waarover || w.leeg, change },
          ]}
        />
      </FormPage>
    ),
  }
}

/** It was received: on which day, and what comes next (Awb 2:17, as it will read; N-AVG-12-1). */
export const belGedaan = ({ woorden: { bellen: w }, dag, zaken, vandaag }: Stand): Inhoud => {
  const op = zaken.flatMap(({ belVerzoek }) => belVerzoek ?? [])[0] ?? vandaag
  return {
    titel: w.gedaan,
    inhoud: (
      <div role="status">
        <Paragraph>{vul(w.gedaanUitleg, { datum: dag(op) })}</Paragraph>
      </div>
    ),
  }
}
