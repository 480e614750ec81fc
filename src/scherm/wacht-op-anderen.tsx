import { Heading } from '../platform/html/heading.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { werkvoorraadWoorden as woorden } from '../teksten/nl/werkvoorraad.ts'
import { vul } from '../teksten/tekst.ts'
import type { Conceptregel, Wachtregel, Werkregel } from '../verwerking/hoofdstuk.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { domeinen } from '../wet/domeinen.ts'

const zaakNaam = (regel: Werkregel): string =>
  [`${codeTekst('dossiersoort', regel.pad)} ${regel.nummer}`, regel.namen[0]]
    .filter((deel) => deel)
    .join(', ')

const zaakLink = (regel: Werkregel, pad = '') => (
  <Link href={`/${regel.pad}/${regel.dossierId}${pad}`}>{zaakNaam(regel)}</Link>
)

const watPrecies = ({ domein, sinds, hoeftNiet }: Wachtregel): string =>
  [
    domein && domeinen[domein].naam,
    sinds && vul(woorden.sinds, { datum: datumInWoorden(sinds) }),
    hoeftNiet && woorden.hoeftNiet,
  ]
    .filter((deel) => deel)
    .join(', ')

/** What others must say first, per kind with its number; folded, without a term: nothing here is late. */
export const WachtOpAnderen = ({ regels }: { regels: readonly Werkregel[] }) => {
  const alles = regels.flatMap((regel) => regel.wachtOp.map((wacht) => ({ regel, wacht })))
  if (alles.length === 0) return null
  return (
    <details class="sp-details">
      <summary>{vul(woorden.wacht, { aantal: alles.length })}</summary>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {Object.entries(woorden.soorten).map(([soort, kop]) => {
        const deze = alles.filter(({ wacht }) => wacht.soort === soort)
        return (
          deze.length > 0 && (
            <>
              <Heading level={2} look={3}>
                {vul(kop, { aantal: deze.length })}
              </Heading>
              <List
                items={deze.map(({ regel, wacht }) => (
                  <>
                    {zaakLink(regel)}: {watPrecies(wacht)}
                  </>
                ))}
              />
            </>
          )
        )
      })}
    </details>
  )
}

const totWanneer = ({ aantal, tot }: NonNullable<Werkregel['notities']>): string =>
  aantal === 1
    ? vul(woorden.notitieEen, { datum: datumInWoorden(tot) })
    : vul(woorden.notitie, {
        aantal: vul(woorden.notitiesAantal, { aantal }),
        datum: datumInWoorden(tot),
      })

/** The notes of one's own that are still kept: in which case, how many and until when; never what they say. */
export const MijnNotities = ({ regels }: { regels: readonly Werkregel[] }) => {
  const met = regels.flatMap((regel) => (regel.notities ? [{ regel, notities: regel.notities }] : []))
  if (met.length === 0) return null
  const aantal = met.reduce((som, { notities }) => som + notities.aantal, 0)
  return (
    <details class="sp-details">
      <summary>{vul(woorden.notities, { aantal })}</summary>
      <List
        items={met.map(({ regel, notities }) => (
          <>
            {zaakLink(regel, '/notities')}: {totWanneer(notities)}
          </>
        ))}
      />
    </details>
  )
}

const conceptAdres = ({ pad, dossierId }: Werkregel, { verwerking, zoek }: Conceptregel): string =>
  `/${pad}/${dossierId}/handelingen/${naamVan({ id: verwerking })}${zoek && `?${zoek}`}`

/** The forms of one's own that were not sent yet: of which case, which act and until when they stay; never what they say. */
export const NogNietVerstuurd = ({ regels }: { regels: readonly Werkregel[] }) => {
  const alle = regels.flatMap((regel) => (regel.concepten ?? []).map((concept) => ({ regel, concept })))
  if (alle.length === 0) return null
  return (
    <section id="concepten">
      <Heading level={2}>{vul(woorden.concepten, { aantal: alle.length })}</Heading>
      <Paragraph>{woorden.conceptenUitleg}</Paragraph>
      <List
        items={alle.map(({ regel, concept }) => (
          <>
            <Link href={conceptAdres(regel, concept)}>
              {[zaakNaam(regel), handelingTekst(concept.verwerking).titel].join(': ')}
            </Link>
            , {vul(woorden.conceptTot, { datum: datumInWoorden(concept.tot.slice(0, 10)) })}
          </>
        ))}
      />
    </section>
  )
}
