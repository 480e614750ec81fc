import { BarChart } from '../platform/html/bar-chart.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Fold } from '../platform/html/fold.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { algemeen, codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden, maandInWoorden, periodeInWoorden } from '../teksten/datum-in-woorden.ts'
import { tellingWoorden as woorden } from '../teksten/nl/telling.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import { type Getelde, type Teloverzicht, telperiodes } from '../verwerking/teloverzicht.ts'
import { plusDagen, plusMaanden } from '../wet/datum.ts'

interface TellingProps {
  readonly overzicht: Teloverzicht
  readonly titel: string
  readonly inleiding: string | undefined
  readonly pad: string
}

const groepen = ['genomen', 'niet-genomen', 'afloop'] as const

const naamVan = ({ groep, soort }: Pick<Getelde, 'groep' | 'soort'>): string =>
  codeTekst(groep === 'niet-genomen' ? 'telsoort' : 'telafloop', soort)

const som = (regels: readonly Getelde[]): number => regels.reduce((tot, { aantal }) => tot + aantal, 0)

/** The days of a period, or its months when it is a year: what one bar and one row stand for. */
const vakken = ({ periode, van, tot }: Teloverzicht): readonly { sleutel: string; naam: string }[] => {
  const perMaand = periode === 'jaar'
  const lijst: { sleutel: string; naam: string }[] = []
  for (let dag = van; dag <= tot; dag = perMaand ? plusMaanden(dag, 1) : plusDagen(dag, 1))
    lijst.push(
      perMaand
        ? { sleutel: dag.slice(0, 7), naam: maandInWoorden(dag) }
        : { sleutel: dag, naam: datumInWoorden(dag) },
    )
  return lijst
}

const Periode = ({ overzicht, pad }: Pick<TellingProps, 'overzicht' | 'pad'>) => {
  const { periode, van, vorige, volgende } = overzicht
  const naar = (soort: string, dag: string) => `${pad}?${new URLSearchParams({ periode: soort, dag })}`
  return (
    <nav aria-label={woorden.kies}>
      <ul class="sp-periods">
        {telperiodes.map((soort) => (
          <li>
            <Link href={naar(soort, van)} current={soort === periode}>
              {woorden.periodes[soort]}
            </Link>
          </li>
        ))}
      </ul>
      <ul class="sp-periods">
        <li>
          <Link href={naar(periode, vorige)}>{woorden.vorige[periode]}</Link>
        </li>
        {volgende && (
          <li>
            <Link href={naar(periode, volgende)}>{woorden.volgende[periode]}</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}

const Totalen = ({ telling }: Pick<Teloverzicht, 'telling'>) => {
  const rijen = groepen.flatMap((groep) => {
    const eigen = telling.filter((regel) => regel.groep === groep)
    const soorten = [...Map.groupBy(eigen, naamVan)].toSorted(([a], [b]) => a.localeCompare(b, 'nl'))
    const samen = vul(woorden.totaal, { groep: codeTekst('telgroep', groep) })
    const per = soorten.map(([naam, regels]) => [naam, som(regels)] as const)
    return groep === 'genomen'
      ? [[codeTekst('telgroep', groep), som(eigen)] as const]
      : [...per, [samen, som(eigen)] as const]
  })
  return (
    <DataTable
      caption={woorden.totalen}
      columns={woorden.totaalKolommen.map((header, nr) => ({ header, numeric: nr > 0 }))}
      rows={rijen.map(([naam, aantal]) => [naam, aantal])}
    />
  )
}

const PerVak = ({ overzicht }: Pick<TellingProps, 'overzicht'>) => {
  const { periode, telling, gestapeld } = overzicht
  const tel = (sleutel: string, groep: string) =>
    som(telling.filter((regel) => regel.groep === groep && regel.dag.startsWith(sleutel)))
  const lijst = vakken(overzicht)
  return (
    <>
      <BarChart
        title={vul(woorden.beeld, { per: woorden.per[periode] })}
        series={gestapeld.map((groep) => codeTekst('telgroep', groep))}
        bars={lijst.map(({ sleutel, naam }) => ({
          label: naam,
          parts: gestapeld.map((groep) => tel(sleutel, groep)),
        }))}
      />
      <DataTable
        caption={woorden.perDag[periode]}
        columns={woorden.dagKolommen.map((header, nr) => ({ header, numeric: nr > 0 }))}
        rows={lijst
          .map(({ sleutel, naam }) => [naam, ...groepen.map((groep) => tel(sleutel, groep))])
          .filter(([, ...aantallen]) => aantallen.some((aantal) => aantal !== 0))}
      />
    </>
  )
}

/** The numbers of a period as a picture and as tables that say the same, and nobody's name (N-5.5.2-tel). */
export const TellingInhoud = ({ overzicht, titel, inleiding, pad }: TellingProps) => {
  const { van, tot, telling } = overzicht
  return (
    <>
      <Paragraph>
        <Link href="/werkvoorraad">{algemeen.terugNaarWerk}</Link>
      </Paragraph>
      <Heading level={1}>{titel}</Heading>
      {inleiding && <Paragraph>{inleiding}</Paragraph>}
      <Heading level={2}>{metHoofdletter(periodeInWoorden(van, tot))}</Heading>
      <Periode overzicht={overzicht} pad={pad} />
      {telling.length === 0 ? (
        <EmptyState text={woorden.leeg} />
      ) : (
        <>
          <Totalen telling={telling} />
          <PerVak overzicht={overzicht} />
          <Fold summary={woorden.regels} open={false}>
            <DataTable
              caption={woorden.regels}
              hideCaption
              columns={woorden.regelKolommen.map((header, nr) => ({ header, numeric: nr > 1 }))}
              rows={telling
                .toSorted((a, b) => (a.dag < b.dag ? -1 : 1))
                .map((regel) => [datumInWoorden(regel.dag), naamVan(regel), regel.aantal])}
            />
          </Fold>
        </>
      )}
    </>
  )
}
