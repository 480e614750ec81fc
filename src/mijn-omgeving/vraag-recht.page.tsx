import { FormPage, RadioGroup, TextArea } from '../platform/html/form.tsx'
import { CheckAnswers } from '../platform/html/summary.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import { mijn } from './mijn-paden.ts'
import type { Blad } from './mijn-pagina.tsx'
import type { Stand } from './mijn-stand.ts'

type Inhoud = Omit<Blad, 'sessie' | 'taal'>

/** What was typed; empty where nothing was. */
export interface Getypt {
  readonly recht: string
  readonly wat: string
}

/** Which fields are wrong. */
export type FoutVeld = keyof Getypt

/** Where the form is sent to, with which step. */
export const rechtPad = `${mijn}/recht`

/** The form: which right, and in his own words what he wants. */
export const rechtBlad = (stand: Stand, getypt: Getypt, fouten: readonly FoutVeld[] = []): Inhoud => {
  const { recht: w, bellen: algemeen } = stand.woorden
  const labels = { optional: '' }
  const fout = (veld: FoutVeld) => (fouten.includes(veld) ? w.fouten[veld] : undefined)
  return {
    titel: fouten.length > 0 ? `${algemeen.fout}: ${w.titel}` : w.titel,
    eigenKop: true,
    inhoud: (
      <FormPage
        title={w.titel}
        labels={{ errorHeading: algemeen.fout }}
        action={rechtPad}
        csrf={csrfToken(stand.sessie.csrf)}
        errors={fouten.map((name) => ({ name, message: w.fouten[name] }))}
        intro={[w.uitleg, w.bezwaar].map((zin) => <Paragraph>{zin}</Paragraph>)}
        primary={{ label: algemeen.verder, name: 'stap', value: 'controle' }}
      >
        <RadioGroup
          {...{ name: 'recht', label: w.welke, labels, value: getypt.recht }}
          options={Object.entries(w.keuzes).map(([value, label]) => ({ value, label }))}
          error={fout('recht')}
        />
        <TextArea
          {...{ name: 'wat', label: w.wat, labels, value: getypt.wat, rows: 6 }}
          description={w.watUitleg}
          error={fout('wat')}
        />
      </FormPage>
    ),
  }
}

/** What was typed, to check before it goes; `nee` says why it could not be sent. */
export const rechtControle = (stand: Stand, getypt: Getypt, handelingId: string, nee?: string): Inhoud => {
  const { recht: w, bellen: algemeen } = stand.woorden
  const keuzes: Readonly<Record<string, string>> = w.keuzes
  const change = { label: algemeen.wijzig, name: 'stap', value: 'wijzig' }
  return {
    titel: algemeen.controleer,
    eigenKop: true,
    ...(nee ? { status: 403 as const } : {}),
    inhoud: (
      <FormPage
        title={algemeen.controleer}
        labels={{ errorHeading: algemeen.nietGelukt }}
        action={rechtPad}
        csrf={csrfToken(stand.sessie.csrf)}
        handelingId={handelingId}
        hidden={{ ...getypt }}
        errors={nee ? [{ message: nee }] : []}
        primary={{ label: w.stuur, name: 'stap', value: 'stuur' }}
        guard={false}
      >
        <CheckAnswers
          answers={[
            { term: w.welke, value: keuzes[getypt.recht] ?? '', change },
            { term: w.wat, value: getypt.wat, change },
          ]}
        />
      </FormPage>
    ),
  }
}

/** It was received: the receipt lies with the letters (Awb, afdeling 2.3). */
export const rechtGedaan = ({ woorden: { recht: w, brieven } }: Stand): Inhoud => ({
  titel: w.gedaan,
  inhoud: (
    <div role="status">
      <Paragraph>{w.gedaanUitleg}</Paragraph>
      <Paragraph>
        <Link href={`${mijn}/brieven`}>{brieven.alle}</Link>
      </Paragraph>
    </div>
  ),
})
