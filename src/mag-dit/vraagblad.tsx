import { Button, Buttons } from '../platform/html/button.tsx'
import { ErrorSummary, type FieldError } from '../platform/html/error-summary.tsx'
import { HiddenFields, RadioGroup, Select } from '../platform/html/form.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { algemeen } from '../teksten/catalogus.ts'
import { magDitWoorden as woorden } from '../teksten/nl/mag-dit.ts'
import { magDitGroepen } from '../teksten/nl/mag-dit-vragen.ts'
import { metKleineLetter, vul } from '../teksten/tekst.ts'
import { adresVan, magDitPad } from './adres.ts'
import { type Antwoorden, opties, type Vraag } from './rules/antwoorden.ts'
import { groepNamen, onderwerpgroepen } from './rules/onderwerpcodes.ts'
import { antwoordTekst, vraagTekst, woordenBij } from './woorden.ts'

interface BladProps {
  readonly vragen: readonly Vraag[]
  /** What was answered, and which of it travels along. */
  readonly antwoorden: Antwoorden
  readonly gesteld: readonly Vraag[]
  /** Questions that were on the page that was sent, and stayed empty. */
  readonly leeg: readonly Vraag[]
}

/** One question with its answers as links: choosing is going on. */
const alsLinks = (vraag: Vraag, keuzes: readonly string[], a: Antwoorden) => (
  <List
    items={keuzes.map((waarde) => (
      <Link href={adresVan({ ...a, [vraag]: waarde })}>{antwoordTekst(vraag, waarde)}</Link>
    ))}
  />
)

const Onderwerpen = ({ antwoorden }: Pick<BladProps, 'antwoorden'>) =>
  groepNamen.map((groep) => (
    <section aria-labelledby={`groep-${groep}`}>
      <Heading level={2} look={3} id={`groep-${groep}`}>
        {woordenBij(magDitGroepen, groep)}
      </Heading>
      {alsLinks('wat', onderwerpgroepen[groep], antwoorden)}
    </section>
  ))

const foutBij = (vraag: Vraag): string =>
  vul(woorden.kiesEerst, { vraag: metKleineLetter(vraagTekst(vraag).label).replace(/\?$/, '') })

const Veld = ({ vraag, waarde, leeg }: { vraag: Vraag; waarde: string | undefined; leeg: boolean }) => {
  const { label, uitleg } = vraagTekst(vraag)
  const keuzes = opties[vraag].map((value) => ({ value, label: antwoordTekst(vraag, value) }))
  const gedeeld = {
    ...{ name: vraag, label, options: keuzes, value: waarde, labels: { optional: algemeen.nietVerplicht } },
    ...(uitleg ? { description: uitleg } : {}),
    ...(leeg ? { error: foutBij(vraag) } : {}),
  }
  return keuzes.length > 12 ? <Select {...gedeeld} emptyLabel={algemeen.kies} /> : <RadioGroup {...gedeeld} />
}

const Formulier = ({ vragen, antwoorden, gesteld, leeg }: BladProps) => (
  <form method="get" action={magDitPad} novalidate autocomplete="off">
    <HiddenFields
      values={{
        ...Object.fromEntries(gesteld.map((vraag) => [vraag, antwoorden[vraag]])),
        gezien: vragen.join('.'),
      }}
    />
    {vragen.map((vraag) => (
      <Veld vraag={vraag} waarde={antwoorden[vraag]} leeg={leeg.includes(vraag)} />
    ))}
    <Buttons>
      <Button>{woorden.verder}</Button>
    </Buttons>
  </form>
)

/** What stands above a page: its question when there is one, else what its questions are about. */
export const kopVanBlad = ({ vragen }: Pick<BladProps, 'vragen'>): string => {
  const [eerste] = vragen
  return eerste && vragen.length === 1 ? vraagTekst(eerste).label : woorden.meerKop
}

/** One page of questions: who and what as links, the others as a form that works without script and keeps nothing. */
export const Vraagblad = (props: BladProps) => {
  const { vragen, antwoorden, gesteld, leeg } = props
  const fouten: readonly FieldError[] = leeg.map((vraag) => ({ name: vraag, message: foutBij(vraag) }))
  const [eerste] = vragen
  const verder =
    eerste === 'wat' ? (
      <Onderwerpen antwoorden={antwoorden} />
    ) : eerste === 'wie' ? (
      alsLinks('wie', opties.wie, antwoorden)
    ) : (
      <Formulier {...props} />
    )
  return (
    <div class="sp-form-page">
      <ErrorSummary heading={woorden.foutenKop} errors={fouten} />
      <p class="sp-step">{vul(woorden.vraagTitel, { nummer: gesteld.length + 1 })}</p>
      <Heading level={1}>{kopVanBlad(props)}</Heading>
      {gesteld.length === 0 && <Paragraph>{woorden.intro}</Paragraph>}
      {verder}
      {gesteld.length > 0 && (
        <Paragraph>
          <Link href={magDitPad}>{woorden.opnieuw}</Link>
        </Paragraph>
      )}
    </div>
  )
}
