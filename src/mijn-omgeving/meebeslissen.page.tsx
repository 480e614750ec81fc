import { Checkbox, FormPage, RadioGroup, TextArea, TextField } from '../platform/html/form.tsx'
import { CheckAnswers } from '../platform/html/summary.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import { vul } from '../teksten/tekst.ts'
import type { MijnKeuzesoort } from '../verwerking/mijn-zaak.ts'
import type { Blad } from './mijn-pagina.tsx'
import type { Stand } from './mijn-stand.ts'
import { eerstPraten, inWoorden, keuzePad, type TeKiezen, vraagVan, woordenVoor } from './te-beslissen.tsx'

type Inhoud = Omit<Blad, 'sessie' | 'taal'>

/** What was typed; empty where nothing was. */
export interface Gezegd {
  readonly antwoord: string
  readonly alleen: boolean
  readonly wieMee: string
  readonly toelichting: string
}

/** Which fields are wrong. */
export type FoutVeld = keyof Stand['woorden']['meebeslissen']['fouten']

/** The answers as options, each with what follows from it: he chooses nothing without knowing. */
const opties = (stand: Stand, { zaak, keuze }: TeKiezen) => {
  const { meebeslissen: w } = stand.woorden
  const gevolgen: Readonly<Record<string, string>> = woordenVoor(stand, keuze).gevolgen
  const eerst =
    (keuze.soort === 'aanpak' || keuze.soort === 'dienst') && zaak.kanBellen && zaak.belVerzoek === null
  return [
    ...keuze.antwoorden.map((value) => ({
      value,
      label: inWoorden(stand, keuze, value),
      description: gevolgen[value],
    })),
    ...(eerst ? [{ value: eerstPraten, label: w.eerstPraten, description: w.eerstPratenGevolg }] : []),
  ]
}

/** Where he can add something in his own words. */
const metToelichting: readonly MijnKeuzesoort[] = ['afspraak', 'reikwijdte', 'regie']

/** Which answers can be sent. */
export const mogelijk = (stand: Stand, te: TeKiezen): readonly string[] =>
  opties(stand, te).map(({ value }) => value)

/** The form: what it is about, what follows from each answer, and for an appointment with whom and whether alone. */
export const beslisBlad = (
  stand: Stand,
  te: TeKiezen,
  gezegd: Gezegd,
  fouten: readonly FoutVeld[] = [],
): Inhoud => {
  const { meebeslissen: w, bellen: algemeen } = stand.woorden
  const labels = { optional: '' }
  const titel = vraagVan(stand, te.keuze)
  const fout = (veld: FoutVeld) => (fouten.includes(veld) ? w.fouten[veld] : undefined)
  const eenJa = !['aanpak', 'dienst'].includes(te.keuze.soort) || te.keuze.antwoorden.length > 1
  return {
    titel: fouten.length > 0 ? `${algemeen.fout}: ${titel}` : titel,
    eigenKop: true,
    ...(fouten.length > 0 ? { status: 400 as const } : {}),
    inhoud: (
      <FormPage
        title={titel}
        labels={{ errorHeading: algemeen.fout }}
        action={keuzePad(te)}
        csrf={csrfToken(stand.sessie.csrf)}
        errors={fouten.map((name) => ({ name, message: w.fouten[name] }))}
        intro={[woordenVoor(stand, te.keuze).uitleg, ...(eenJa ? [] : [w.nietAlleen])].map((zin) => (
          <Paragraph>{zin}</Paragraph>
        ))}
        primary={{ label: algemeen.verder, name: 'stap', value: 'controle' }}
      >
        <RadioGroup
          {...{ name: 'antwoord', label: w.antwoord, labels, options: opties(stand, te) }}
          value={gezegd.antwoord}
          error={fout('antwoord')}
        />
        {te.keuze.soort === 'afspraak' && (
          <>
            <Checkbox
              {...{ name: 'alleen', label: w.alleen, labels, value: 'ja', checked: gezegd.alleen }}
              description={w.alleenUitleg}
              required={false}
            />
            <TextField
              {...{ name: 'wieMee', label: w.wieMee, labels, value: gezegd.wieMee }}
              error={fout('wieMee')}
              required={false}
            />
          </>
        )}
        {metToelichting.includes(te.keuze.soort) && (
          <TextArea
            {...{ name: 'toelichting', label: w.toelichting, labels, value: gezegd.toelichting, rows: 4 }}
            error={fout('toelichting')}
            required={false}
          />
        )}
      </FormPage>
    ),
  }
}

/** What was chosen, to check before it goes; `nee` says that it could not be sent. */
export const beslisControle = (
  stand: Stand,
  te: TeKiezen,
  gezegd: Gezegd,
  handelingId: string,
  nee?: string,
): Inhoud => {
  const { meebeslissen: w, bellen: algemeen } = stand.woorden
  const change = { label: algemeen.wijzig, name: 'stap', value: 'wijzig' }
  const bij = [
    { term: w.alleen, value: gezegd.alleen ? algemeen.ja : algemeen.nee, change },
    { term: w.wieMee, value: gezegd.wieMee || algemeen.leeg, change },
  ]
  const toelichting = { term: w.toelichting, value: gezegd.toelichting || algemeen.leeg, change }
  return {
    titel: algemeen.controleer,
    eigenKop: true,
    ...(nee ? { status: 403 as const } : {}),
    inhoud: (
      <FormPage
        title={algemeen.controleer}
        labels={{ errorHeading: algemeen.nietGelukt }}
        action={keuzePad(te)}
        csrf={csrfToken(stand.sessie.csrf)}
        handelingId={handelingId}
        hidden={{ ...gezegd, alleen: gezegd.alleen ? 'ja' : undefined }}
        errors={nee ? [{ message: nee }] : []}
        primary={{ label: w.stuur, name: 'stap', value: 'stuur' }}
        guard={false}
      >
        <CheckAnswers
          answers={[
            { term: vraagVan(stand, te.keuze), value: inWoorden(stand, te.keuze, gezegd.antwoord), change },
            ...(te.keuze.soort === 'afspraak' ? bij : []),
            ...(metToelichting.includes(te.keuze.soort) ? [toelichting] : []),
          ]}
        />
      </FormPage>
    ),
  }
}

/** It was received: on which day, and that it can still be changed. */
export const beslisGedaan = ({ woorden: { meebeslissen: w }, dag, vandaag }: Stand): Inhoud => ({
  titel: w.gedaan,
  inhoud: (
    <div role="status">
      <Paragraph>{vul(w.gedaanUitleg, { datum: dag(vandaag) })}</Paragraph>
    </div>
  ),
})
