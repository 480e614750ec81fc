import { ActionLink } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { List } from '../platform/html/text.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden } from '../teksten/nl/onderzoek-pagina.ts'
import { reikwijdteWoorden as woorden } from '../teksten/nl/onderzoek-woorden/reikwijdte.ts'
import { vul } from '../teksten/tekst.ts'
import { type Domein, domeinen } from '../wet/domeinen.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { naamMetNamens, naamVan } from './onderzoek-lijsten.tsx'
import type { VersieBeeld } from './reikwijdte-beeld.ts'
import { verbeterReikwijdte } from './verbeter-reikwijdte.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const themas = (lijst: readonly string[]): string =>
  lijst.map((thema) => codeTekst('thema', thema)).join(', ')

const partijen = ({ partijsoorten, partijen: namen }: VersieBeeld): string => {
  if (partijsoorten === null) return woorden.allePartijen
  const soorten = partijsoorten.map((domein) => domeinen[domein as Domein].naam)
  return [...soorten, ...namen].join(', ') || woorden.geenPartijen
}

const metNaam = (versie: VersieBeeld, beeld: OnderzoekBeeld): string => {
  const met = versie.met
    .map((id) => naamMetNamens(beeld, id, versie.namens))
    .filter(Boolean)
    .join(', ')
  const params = { nr: versie.nr, datum: datumInWoorden(versie.datum), met }
  return vul(met ? woorden.versieMet : woorden.versie, params)
}

/** The questions that were agreed; of those that hold now, one can ask a party when `vraagt` says in which case. */
const Vragen = ({
  versie,
  beeld,
  vraagt,
}: {
  versie: VersieBeeld
  beeld: OnderzoekBeeld
  vraagt: string | undefined
}) => (
  <List
    items={versie.vragen.map(({ id, vraag, thema, betrokkeneId }) => {
      const params = { vraag, thema: codeTekst('thema', thema), naam: naamVan(beeld, betrokkeneId) }
      const zin = vul(betrokkeneId ? woorden.vraagOver : woorden.vraagVan, params)
      if (!vraagt) return zin
      return (
        <>
          {zin}{' '}
          <ActionLink
            href={`${handelingPad(vraagGegevensAanPartij, vraagt)}?vraagId=${encodeURIComponent(id)}`}
            kind="subtle"
            context={vraag}
          >
            {woorden.vraagPartij}
          </ActionLink>
        </>
      )
    })}
  />
)

const NietOver = ({ versie, beeld }: { versie: VersieBeeld; beeld: OnderzoekBeeld }) => (
  <List
    items={versie.nietOver.map(({ thema, betrokkeneId }) =>
      vul(woorden.nietOver, { thema: codeTekst('thema', thema), naam: naamVan(beeld, betrokkeneId) }),
    )}
  />
)

const veranderd = ({ erbij, eraf }: VersieBeeld): string =>
  [
    ...(erbij.length > 0 ? [vul(woorden.erbij, { wat: themas(erbij) })] : []),
    ...(eraf.length > 0 ? [vul(woorden.eraf, { wat: themas(eraf) })] : []),
  ].join(' ')

const regelsVan = (versie: VersieBeeld, beeld: OnderzoekBeeld, vraagt?: string) => {
  const woordelijk = [
    { term: woorden.wens, value: versie.wensVan ? naamVan(beeld, versie.wensVan) : '' },
    { term: woorden.waaromErnstig, value: versie.waaromErnstig },
    { term: woorden.waaromTochOpen, value: versie.waaromTochOpen },
    { term: woorden.uitgelegd, value: versie.uitgelegd },
    { term: woorden.vondNodig, value: versie.vondNodig },
    { term: woorden.afgesproken, value: versie.afgesproken },
    { term: woorden.veranderd, value: veranderd(versie) },
  ]
  return [
    { term: woorden.onderwerpen, value: themas(versie.binnen) || woorden.niets },
    ...(versie.gesloten.length > 0 ? [{ term: woorden.gesloten, value: themas(versie.gesloten) }] : []),
    ...(versie.nietOver.length > 0
      ? [{ term: woorden.nietOverKop, value: <NietOver versie={versie} beeld={beeld} /> }]
      : []),
    ...(versie.vragen.length > 0
      ? [{ term: woorden.vragen, value: <Vragen versie={versie} beeld={beeld} vraagt={vraagt} /> }]
      : []),
    { term: woorden.partijen, value: partijen(versie) },
    ...woordelijk.filter(({ value }) => value !== ''),
  ]
}

const Versie = ({
  versie,
  beeld,
  dossierId,
  vraagt,
}: {
  versie: VersieBeeld
  beeld: OnderzoekBeeld
  dossierId: string | undefined
  vraagt?: string | undefined
}) => (
  <>
    <DefinitionList items={regelsVan(versie, beeld, vraagt)} />
    {dossierId && (
      <VerbeterLink
        handeling={verbeterReikwijdte}
        dossierId={dossierId}
        veld="reikwijdteId"
        id={versie.id}
        context={metNaam(versie, beeld)}
      />
    )}
  </>
)

/**
 * What was agreed about the onderzoek: the version that holds now, and under it the earlier ones with what changed and why.
 * Nothing for who does not see it. `dossierId` when the worker may mend a version, `vraagt`
 * when he may ask a party a question that was agreed.
 */
export const Reikwijdte = ({
  beeld,
  dossierId,
  vraagt,
}: {
  beeld: OnderzoekBeeld
  dossierId: string | undefined
  vraagt: string | undefined
}) => {
  if (!beeld.reikwijdtes) return null
  const [nu, ...eerder] = beeld.reikwijdtes
  if (!nu) return <EmptyState text={onderzoekWoorden.geenReikwijdte} />
  return (
    <>
      <Heading level={2}>{woorden.kop}</Heading>
      <p class="nl-paragraph">{metNaam(nu, beeld)}</p>
      <Versie versie={nu} beeld={beeld} dossierId={dossierId} vraagt={vraagt} />
      {eerder.length > 0 && (
        <details class="sp-details">
          <summary>{vul(woorden.titel, { aantal: eerder.length })}</summary>
          {eerder.map((versie) => (
            <>
              <Heading level={3}>{metNaam(versie, beeld)}</Heading>
              <Versie versie={versie} beeld={beeld} dossierId={dossierId} />
            </>
          ))}
        </details>
      )}
    </>
  )
}
