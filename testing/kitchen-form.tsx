import {
  Button,
  Checkbox,
  CheckboxGroup,
  DateField,
  FormPage,
  RadioGroup,
  RepeatedGroup,
  Select,
  TextArea,
  TextField,
} from '../src/platform/html/form.tsx'
import { CheckAnswers } from '../src/platform/html/summary.tsx'

const labels = { optional: '(niet verplicht)', dag: 'Dag', maand: 'Maand', jaar: 'Jaar' }

/** A form with every kind of field, some of them wrong. */
export const kitchenForm = (
  <FormPage
    title="Gegevensverzoek opstellen"
    step="Stap 2 van 4"
    back={{ label: 'Terug naar het onderzoek', href: '/onderzoeken/1' }}
    intro={<p>Vraag alleen wat nodig is.</p>}
    labels={{ errorHeading: 'Verbeter eerst het volgende' }}
    action="/formulier"
    csrf="csrf-123"
    handelingId="h-1"
    versie="7"
    hidden={{ partij: 'zorg', vraag: ['a', 'b'] }}
    errors={[
      { name: 'waarom', message: 'Schrijf op waarom dit nodig is.' },
      { name: 'niveau', message: 'Kies een niveau.' },
      { name: 'tot', message: 'Vul een dag in die bestaat.' },
      { name: 'leden[0].naam', message: 'Vul de naam in.' },
      { message: 'Iemand anders heeft dit onderzoek intussen veranderd.' },
    ]}
    primary={{ label: 'Verder naar controleren' }}
    secondary={
      <Button kind="secondary" name="_concept" value="ja">
        Bewaren
      </Button>
    }
    cancel={{ label: 'Stoppen', href: '/onderzoeken/1' }}
    draft={{ saved: 'Het is bewaard.', failed: 'Bewaren lukt niet.' }}
  >
    <TextField
      name="email"
      label="E-mailadres"
      labels={labels}
      inputmode="email"
      autocomplete="email"
      required={false}
    />
    <TextArea
      name="waarom"
      label="Waarom is dit nodig?"
      labels={labels}
      description="Schrijf in gewone woorden."
      whoSees="De cliënt ziet deze tekst."
      error="Schrijf op waarom dit nodig is."
      examples={{
        goodLabel: 'Goed',
        good: 'Om te weten of begeleiding bij schulden nu past.',
        badLabel: 'Niet goed',
        bad: 'Voor een volledig beeld.',
      }}
    />
    <RadioGroup
      name="niveau"
      label="Wat wilt u weten?"
      labels={labels}
      error="Kies een niveau."
      options={[
        { value: 'dat', label: 'Alleen of deze persoon bekend is' },
        {
          value: 'proces',
          label: 'Of er iets loopt, en tot wanneer',
          description: 'Niet waarover het gaat.',
        },
        {
          value: 'inhoud',
          label: 'De inhoud',
          detail: <TextArea name="inhoudWaarom" label="Waarom is de inhoud nodig?" labels={labels} />,
        },
      ]}
    />
    <CheckboxGroup
      name="delen"
      label="Met wie wordt het antwoord gedeeld?"
      labels={labels}
      required={false}
      values={['wijkteam']}
      options={[
        { value: 'wijkteam', label: 'Wijkteam' },
        { value: 'schuldhulp', label: 'Schuldhulp' },
      ]}
    />
    <Select
      name="partij"
      label="Aan wie?"
      labels={labels}
      emptyLabel="Kies een partij"
      options={[
        { value: 'a', label: 'Zorg Voorbeeld' },
        { value: 'b', label: 'Wonen Voorbeeld' },
      ]}
    />
    <DateField
      name="tot"
      label="Tot wanneer?"
      labels={labels}
      description="Bijvoorbeeld 31 12 2026."
      error="Vul een dag in die bestaat."
      value={{ dag: '31', maand: '2', jaar: '2027' }}
      invalidParts={['dag']}
    />
    <RepeatedGroup
      name="leden"
      legend="Wie wonen er in huis?"
      rows={2}
      labels={{
        row: (position) => `Persoon ${position}`,
        add: 'Nog iemand toevoegen',
        remove: 'Verwijderen',
      }}
      row={(prefix, index) => (
        <TextField
          name={`${prefix}.naam`}
          label="Naam"
          labels={labels}
          width="medium"
          error={index === 0 ? 'Vul de naam in.' : undefined}
        />
      )}
    />
    <Checkbox name="besproken" value="ja" label="Ik heb dit met de cliënt besproken" labels={labels} />
    <CheckAnswers
      answers={[
        { term: 'Partij', value: 'Zorg Voorbeeld', change: { label: 'Wijzigen', name: '_stap', value: '1' } },
        { term: 'Vraag', value: 'Loopt er een behandeling?', change: { label: 'Wijzigen', href: '/vraag' } },
      ]}
    />
  </FormPage>
)
