import type { ComponentChildren } from 'preact'
import { Badge } from '../platform/html/badge.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { TermBar } from '../platform/html/progress.tsx'
import { Link } from '../platform/html/text.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { BetrokkeneBeeld, OnderzoekBeeld } from './onderzoek-beeld.ts'
import { Gegevens, naamVan, Tijdlijn, Verzoeken } from './onderzoek-lijsten.tsx'

type Uitkomst = ZaakUitkomst & { readonly beeld: OnderzoekBeeld }

const dagen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / 86_400_000

const Kop = ({ nummer, beeld, vandaag }: { nummer: string; beeld: OnderzoekBeeld; vandaag: string }) => {
  const gestart = beeld.gestartOp
    ? vul(woorden.gestart, { datum: datumInWoorden(beeld.gestartOp) })
    : codeTekst('staat', beeld.staat)
  const loopt = beeld.staat === 'eerste-contact' || beeld.staat === 'loopt'
  return (
    <>
      <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
      <p class="nl-paragraph">
        {gestart}, {vul(woorden.verzocht, { datum: datumInWoorden(beeld.verzochtOp) })},{' '}
        {codeTekst('wet', beeld.wet ?? '')}
      </p>
      {loopt ? (
        <TermBar
          words={vul(woorden.klaar, { term: termInWoorden(beeld.klaarVoor, vandaag) })}
          passed={Math.min(
            1,
            Math.max(0, dagen(beeld.verzochtOp, vandaag) / dagen(beeld.verzochtOp, beeld.klaarVoor)),
          )}
          late={vandaag > beeld.klaarVoor}
        />
      ) : (
        <p class="nl-paragraph">
          {codeTekst('staat', beeld.staat)}
          {beeld.vernietigenOp &&
            `. ${vul(woorden.vernietigen, { datum: datumInWoorden(beeld.vernietigenOp) })}`}
        </p>
      )}
    </>
  )
}

const Bereikbaar = ({ betrokkene }: { betrokkene: BetrokkeneBeeld }) => {
  const contact = betrokkene.veiligContact
  if (!contact) return <>{woorden.geenContact}</>
  return (
    <>
      {contact.telefoon && (
        <>
          <Link href={`tel:${contact.telefoon.replace(/[^+0-9]/g, '')}`} context={betrokkene.naam}>
            {contact.telefoon}
          </Link>
          {`, ${contact.magVoicemail ? woorden.voicemailMag : woorden.voicemailNiet}`}
        </>
      )}
      {contact.wanneer && `, ${contact.wanneer}`}
      {contact.geenPostThuis && `. ${woorden.geenPost}`}
      {contact.tolk && `. ${vul(woorden.tolk, { taal: contact.tolk })}`}
    </>
  )
}

const leeftijd = (geboren: string | null, vandaag: string): string => {
  if (!geboren) return ''
  const jaren =
    Number(vandaag.slice(0, 4)) - Number(geboren.slice(0, 4)) - (vandaag.slice(5) < geboren.slice(5) ? 1 : 0)
  return ` (${jaren})`
}

const Mensen = ({ beeld, vandaag }: { beeld: OnderzoekBeeld; vandaag: string }) => (
  <section aria-labelledby="mensen">
    <Heading level={2} id="mensen">
      {woorden.mensen}
    </Heading>
    <DefinitionList
      items={beeld.betrokkenen.map((betrokkene) => ({
        term: `${betrokkene.naam}${leeftijd(betrokkene.geboortedatum, vandaag)}`,
        value: (
          <>
            {codeTekst('hoedanigheid', betrokkene.hoedanigheid)}{' '}
            <Badge
              label={betrokkene.client ? woorden.client : woorden.geenClient}
              kind={betrokkene.client ? 'done' : 'neutral'}
            />{' '}
            <Bereikbaar betrokkene={betrokkene} />
          </>
        ),
      }))}
    />
  </section>
)

const Reikwijdte = ({ beeld }: { beeld: OnderzoekBeeld }) => {
  const { reikwijdte } = beeld
  if (!reikwijdte) return <EmptyState text={woorden.geenReikwijdte} />
  const namen = (lijst: readonly string[]) => lijst.map((thema) => codeTekst('thema', thema)).join(', ')
  return (
    <DefinitionList
      items={[
        {
          term: vul(woorden.reikwijdte, { nr: reikwijdte.nr, datum: datumInWoorden(reikwijdte.datum) }),
          value: namen(reikwijdte.binnen),
        },
        ...(reikwijdte.gesloten.length > 0
          ? [{ term: woorden.gesloten, value: namen(reikwijdte.gesloten) }]
          : []),
      ]}
    />
  )
}

const Uitklap = ({
  titel,
  children,
  open,
}: {
  titel: string
  children: ComponentChildren
  open?: boolean
}) => (
  <details class="sp-details" open={open}>
    <summary>{titel}</summary>
    {children}
  </details>
)

const Brieven = ({ beeld, dossierId }: { beeld: OnderzoekBeeld; dossierId: string }) => (
  <ul class="utrecht-unordered-list">
    {beeld.brieven.map((brief) => (
      <li class="utrecht-unordered-list__item">
        <Link href={`/onderzoeken/${dossierId}/brieven/${brief.id}`}>
          {codeTekst('briefsoort', brief.soort)}, {naamVan(beeld, brief.betrokkeneId)},{' '}
          {datumInWoorden(brief.datum)}
        </Link>
      </li>
    ))}
  </ul>
)

/** The page of an onderzoek: first what must happen, then what can, then what may not; below it the case itself. */
export const onderzoekZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld, nummer } = uitkomst
  const { vandaag } = kader
  return {
    titel: vul(woorden.titel, { nummer }),
    inhoud: (
      <>
        <Kop nummer={nummer} beeld={beeld} vandaag={vandaag} />
        <Mensen beeld={beeld} vandaag={vandaag} />
        <Reikwijdte beeld={beeld} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        <Uitklap titel={vul(woorden.gegevens, { aantal: beeld.gegevens.length })} open>
          <Gegevens beeld={beeld} />
        </Uitklap>
        <Uitklap titel={vul(woorden.verzoeken, { aantal: beeld.verzoeken.length })}>
          <Verzoeken beeld={beeld} />
        </Uitklap>
        {beeld.brieven.length > 0 && (
          <Uitklap titel={vul(woorden.brieven, { aantal: beeld.brieven.length })}>
            <Brieven beeld={beeld} dossierId={dossierId} />
          </Uitklap>
        )}
        <Uitklap titel={woorden.tijdlijn}>
          <Tijdlijn beeld={beeld} vandaag={vandaag} />
        </Uitklap>
      </>
    ),
  }
}
