import { Button } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { HiddenFields } from '../platform/html/form.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { TextField } from '../platform/html/text-field.tsx'
import { Worklist } from '../platform/html/worklist.tsx'
import { algemeen } from '../teksten/catalogus.ts'
import { werkvoorraadWoorden as woorden } from '../teksten/nl/werkvoorraad.ts'
import { vul } from '../teksten/tekst.ts'
import type { Bladzijde } from '../verwerking/bladzijde.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Aanvraag } from './schil.tsx'
import { zaakItem } from './werkregels.tsx'

/** Asks for a part of a name over all pages of the worklist; it travels in the body, never in an address (N-AVG-32). */
export const ZoekInZaken = ({ aanvraag, zoek = '' }: { aanvraag: Aanvraag; zoek?: string }) => (
  <form method="post" action="/werkvoorraad" class="sp-find">
    <HiddenFields values={{ _csrf: aanvraag.sessie.csrf, _pet: aanvraag.wie.petId }} />
    <TextField
      name="zoek"
      label={woorden.zoek}
      labels={{ optional: algemeen.nietVerplicht }}
      description={woorden.zoekUitleg}
      value={zoek}
      width="medium"
    />
    <Button kind="secondary">{woorden.zoekKnop}</Button>
  </form>
)

interface Props {
  readonly aanvraag: Aanvraag
  readonly zoek: string
  readonly regels: readonly Werkregel[]
  readonly waar: Bladzijde
  readonly vandaag: string
}

/** One's own cases in which what was typed is found, and the way back to the whole worklist. */
export const Gevonden = ({ aanvraag, zoek, regels, waar, vandaag }: Props) => (
  <>
    <Paragraph>
      <Link href="/werkvoorraad">{algemeen.terugNaarWerk}</Link>
    </Paragraph>
    <Heading level={1}>{woorden.zoekTitel}</Heading>
    <ZoekInZaken aanvraag={aanvraag} zoek={zoek} />
    {regels.length < waar.aantal && (
      <Paragraph>{vul(woorden.teVeel, { getoond: regels.length, aantal: waar.aantal })}</Paragraph>
    )}
    {regels.length === 0 ? (
      <EmptyState text={woorden.nietGevonden} />
    ) : (
      <Worklist
        id="zaken"
        heading={woorden.gevonden}
        items={regels.map((regel) => zaakItem(regel, vandaag))}
      />
    )}
  </>
)
