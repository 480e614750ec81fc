import { Alert } from '../platform/html/alert.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Fold } from '../platform/html/fold.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { CheckAnswers } from '../platform/html/summary.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { magDitWoorden as woorden } from '../teksten/nl/mag-dit.ts'
import { vul } from '../teksten/tekst.ts'
import { adresVan, magDitPad } from './adres.ts'
import type { Beeld } from './beeld.ts'
import type { Antwoorden, Vraag } from './rules/antwoorden.ts'
import { antwoordTekst, vraagTekst } from './woorden.ts'

interface AntwoordProps {
  readonly beeld: Beeld
  readonly antwoorden: Antwoorden
  readonly gesteld: readonly Vraag[]
  readonly op: string
}

const kleur = { ja: 'ok', 'ja-mits': 'ok', zelf: 'info', nee: 'warning' } as const

const metArtikel = (tekst: string, artikel: string) => (
  <>
    {tekst} <span class="sp-article">({artikel})</span>
  </>
)

const Waarom = ({ beeld: { antwoord, kop, waarom, redenen, doet } }: Pick<AntwoordProps, 'beeld'>) => (
  <Alert kind={kleur[antwoord]} heading={`${woorden.waarom}: ${kop}`}>
    {waarom && <Paragraph>{waarom}</Paragraph>}
    {redenen.length > 0 && (
      <List
        items={redenen.map(({ zin, helpt, artikel }) => (
          <>
            {metArtikel(zin, artikel)}
            <br />
            {woorden.watZouHelpen}: {helpt}
          </>
        ))}
      />
    )}
    {doet.length > 0 && <Paragraph>{vul(woorden.wieDoetDit, { rollen: doet.join(', ') })}</Paragraph>}
  </Alert>
)

/** The questions up to this one: going back to it forgets what came after. */
const totAan = (gesteld: readonly Vraag[], vraag: Vraag): readonly Vraag[] =>
  gesteld.slice(0, gesteld.indexOf(vraag))

const UwAntwoorden = ({ antwoorden, gesteld }: Pick<AntwoordProps, 'antwoorden' | 'gesteld'>) => (
  <CheckAnswers
    answers={gesteld.map((vraag) => ({
      term: vraagTekst(vraag).label,
      value: antwoordTekst(vraag, antwoorden[vraag] ?? ''),
      change: { label: woorden.wijzig, href: adresVan(antwoorden, totAan(gesteld, vraag)) },
    }))}
  />
)

const elders: Readonly<Record<string, string>> = { melden: '/meldpunt', 'bel-andere-gemeente': '/meldpunt' }

/** The answer, large, with why, what to look out for, what to do now, and the articles folded away. */
export const Antwoordblad = ({ beeld, antwoorden, gesteld, op }: AntwoordProps) => {
  const { kop, mits, volgende, artikelen, doorAnder } = beeld
  const naar = elders[volgende.code]
  return (
    <div class="sp-form-page">
      <p class="sp-step">{antwoordTekst('wat', antwoorden.wat ?? '')}</p>
      <Heading level={1}>{kop}</Heading>
      <Waarom beeld={beeld} />
      {mits.length > 0 && (
        <>
          <Heading level={2}>{doorAnder ? woorden.waarOpTeLetten : woorden.waarOpLetten}</Heading>
          <List items={mits.map(({ tekst, artikel }) => metArtikel(tekst, artikel))} />
        </>
      )}
      <Heading level={2}>{woorden.volgendeStap}</Heading>
      <Paragraph>{naar ? <Link href={naar}>{volgende.tekst}</Link> : volgende.tekst}</Paragraph>
      <Fold summary={woorden.artikelen} open={false}>
        <DefinitionList items={artikelen.map(({ artikel, kop: naam }) => ({ term: artikel, value: naam }))} />
        <Paragraph>{vul(woorden.opDag, { dag: datumInWoorden(op) })}</Paragraph>
        <Paragraph>{woorden.concept}</Paragraph>
      </Fold>
      <Heading level={2}>{woorden.uwAntwoorden}</Heading>
      <UwAntwoorden antwoorden={antwoorden} gesteld={gesteld} />
      <Paragraph>{woorden.delen}</Paragraph>
      <Paragraph>
        <Link href={magDitPad}>{woorden.opnieuw}</Link>
      </Paragraph>
    </div>
  )
}
