import type { ComponentChildren } from 'preact'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { vul } from '../teksten/tekst.ts'
import type { MijnZaak } from '../verwerking/mijn-zaak.ts'
import { alsZin } from './als-zin.ts'
import { Deel } from './deel.tsx'
import { EigenDelen } from './eigen-delen.tsx'
import { Bel, WieHelpt } from './hulplijnen.tsx'
import { mijn } from './mijn-paden.ts'
import type { Blad } from './mijn-pagina.tsx'
import type { Stand } from './mijn-stand.ts'
import { Bestanden } from './stuur-bestand.page.tsx'
import { Besliste, OokMogelijk, teBeslissen, VraagOndersteuning } from './te-beslissen.tsx'

interface Props {
  readonly stand: Stand
}

/** What somebody must do: often nothing. The first thing on the page, and one list. */
const watMoet = (stand: Stand): readonly ComponentChildren[] => {
  const { woorden, zaken, dag } = stand
  const { moet, afgesproken } = woorden
  const gevraagd = zaken.flatMap(({ afspraken, stukken, wieDoetWat }) => [
    ...afspraken.map(({ datum, tijd }) => vul(moet.afspraak, { datum: dag(datum), tijd })),
    ...stukken.map(({ wat, uiterlijk }) => vul(moet.stuk, { datum: dag(uiterlijk), wat })),
    ...wieDoetWat
      .filter(({ eigen, gedaan }) => eigen && !gedaan)
      .map(({ wat, uiterlijk }) =>
        [
          alsZin(vul(afgesproken.eigen, { wat })),
          ...(uiterlijk ? [vul(afgesproken.voor, { datum: dag(uiterlijk) })] : []),
        ].join(' '),
      ),
  ])
  const doen = [...gevraagd, ...teBeslissen(stand)]
  const belt = zaken.some(({ belVerzoek }) => belVerzoek !== null)
  if (doen.length > 0) return [...doen, ...(belt ? [woorden.bellen.gedaan] : [])]
  if (belt) return [moet.belt]
  return [zaken.some(({ kanBellen }) => kanBellen) ? moet.nietsWijBellen : moet.niets]
}

const kanVragen = ({ zaken }: Stand): boolean =>
  zaken.some(({ kanBellen, belVerzoek }) => kanBellen && belVerzoek === null)

function Moet({ stand }: Props) {
  const { woorden } = stand
  const doen = watMoet(stand)
  return (
    <section class="sp-mine__first" aria-labelledby="moet">
      <Heading level={2} id="moet">
        {woorden.moet.kop}
      </Heading>
      {doen.length === 1 ? <Paragraph>{doen[0]}</Paragraph> : <List items={doen} />}
      {kanVragen(stand) && (
        <Buttons>
          <ActionLink href={`${mijn}/bel-mij-terug`} kind="primary">
            {woorden.bel}
          </ActionLink>
        </Buttons>
      )}
    </section>
  )
}

const watGebeurt = ({ woorden: { nu }, dag }: Stand, zaak: MijnZaak): readonly string[] => {
  if (zaak.zicht === 'geadresseerd') return [nu.meekijken]
  const standen: Readonly<Record<string, string>> = nu.standen
  return [
    standen[zaak.stand] ?? '',
    ...(zaak.klaarVoor ? [vul(nu.klaar, { datum: dag(zaak.klaarVoor) })] : []),
  ]
}

function Nu({ stand }: Props) {
  const zinnen = [...new Set(stand.zaken.flatMap((zaak) => watGebeurt(stand, zaak)))]
  return (
    <Deel titel={stand.woorden.nu.kop}>
      {zinnen.map((zin) => (
        <Paragraph>{zin}</Paragraph>
      ))}
    </Deel>
  )
}

/** Who does what, as was agreed: of others, for what he does himself stands above. */
function WieDoetWat({ stand: { woorden, zaken, dag } }: Props) {
  const { afgesproken: w } = woorden
  const vanAnderen = zaken
    .flatMap(({ wieDoetWat }) => wieDoetWat)
    .filter(({ eigen, gedaan }) => !eigen || gedaan)
  if (vanAnderen.length === 0) return null
  return (
    <Deel titel={w.kop}>
      <List
        items={vanAnderen.map(({ wie, wat, uiterlijk, gedaan }) =>
          [
            alsZin(vul(w.regel, { wie, wat })),
            ...(gedaan ? [w.gedaan] : uiterlijk ? [vul(w.voor, { datum: dag(uiterlijk) })] : []),
          ].join(' '),
        )}
      />
    </Deel>
  )
}

const nieuwste = 3

function Brieven({ stand }: Props) {
  const { woorden: w, zaken, dag } = stand
  const brieven = zaken.flatMap(({ dossierId, pad, brieven: van }) =>
    van.map((brief) => ({ ...brief, adres: `${mijn}/brieven/${pad}/${dossierId}/${brief.id}` })),
  )
  if (brieven.length === 0) return null
  return (
    <Deel titel={w.brieven.kop}>
      <List
        items={brieven
          .slice(0, nieuwste)
          .map(({ adres, onderwerp, datum }) => (
            <Link href={adres}>{vul(w.brieven.regel, { onderwerp, datum: dag(datum) })}</Link>
          ))}
      />
      {brieven.length > nieuwste && (
        <Paragraph>
          <Link href={`${mijn}/brieven`}>{w.brieven.alle}</Link>
        </Paragraph>
      )}
    </Deel>
  )
}

function Fout({ stand }: Props) {
  const {
    woorden: { fout },
    sessie: { fg },
  } = stand
  return (
    <Deel titel={fout.kop}>
      <Paragraph>{fout.tekst}</Paragraph>
      <Paragraph>{fout.meer}</Paragraph>
      {!stand.namens && (
        <Paragraph>
          <Link href={`${mijn}/recht`}>{stand.woorden.recht.link}</Link>
        </Paragraph>
      )}
      {fg && (
        <Paragraph>
          <Bel nummer={fg.telefoon}>{vul(fout.fg, { naam: fg.naam, telefoon: fg.telefoon })}</Bel>
        </Paragraph>
      )}
    </Deel>
  )
}

/** Nothing to see: the same for who is not known here, for who is under twelve, and for who was not told yet. */
const leegBlad = (stand: Stand): Omit<Blad, 'sessie' | 'taal'> => {
  const { niets } = stand.woorden
  return {
    titel: niets.kop,
    inhoud: (
      <>
        {[niets.tekst, niets.waarom, niets.jong, niets.bel].map((zin) => (
          <Paragraph>{zin}</Paragraph>
        ))}
        <WieHelpt stand={stand} />
      </>
    ),
  }
}

/** The first page: what must I do, what happens, who helps; then what is kept, in one look (AVG 12 lid 1; N-AVG-12-1, N-AVG-15). */
export const beginBlad = (stand: Stand): Omit<Blad, 'sessie' | 'taal'> => {
  const { woorden: w, zaken, namens, jong } = stand
  const [zaak] = zaken
  if (!zaak) return leegBlad(stand)
  const naam = zaak.naam
  return {
    titel: vul(namens ? w.namens : w.groet, { naam }).replace(/\.$/, ''),
    jong,
    inhoud: (
      <>
        <Moet stand={stand} />
        <Nu stand={stand} />
        <Deel titel={w.wie.kop}>
          <WieHelpt stand={stand} />
          <VraagOndersteuning stand={stand} />
        </Deel>
        <Besliste stand={stand} />
        <OokMogelijk stand={stand} />
        <WieDoetWat stand={stand} />
        <Brieven stand={stand} />
        <Bestanden stand={stand} />
        {zaken.some(({ zicht }) => zicht === 'alles') && <EigenDelen stand={stand} />}
        <Fout stand={stand} />
      </>
    ),
  }
}
