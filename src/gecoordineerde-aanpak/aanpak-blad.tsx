import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakWoorden as woorden } from '../teksten/nl/aanpak-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { type Afspraakstaat, type Afspraakstap, kanStap } from '../wet/afspraakstaten.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import type { AfspraakBeeld, DoelBeeld, GedeeldBeeld } from './aanpak-delen.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import { Evaluatiedag, MetBespreking } from './besproken.tsx'
import { haalAntwoordVanPartijWeg } from './haal-antwoord-van-partij-weg.ts'
import { legJaVanPartijVast } from './leg-ja-van-partij-vast.ts'
import { legNeeVanPartijVast } from './leg-nee-van-partij-vast.ts'
import { meldAfspraakGedaan } from './meld-afspraak-gedaan.ts'
import { meldAfspraakLuktNiet } from './meld-afspraak-lukt-niet.ts'
import { trekAfspraakIn } from './trek-afspraak-in.ts'
import { trekVerstrekkingIn } from './trek-verstrekking-in.ts'
import { verbeterAfspraak } from './verbeter-afspraak.ts'
import { verbeterAntwoordVanPartij } from './verbeter-antwoord-van-partij.ts'
import { verbeterDoel } from './verbeter-doel.ts'
import { verzetAfspraak } from './verzet-afspraak.ts'

const stappen: readonly (readonly [Afspraakstap, { readonly id: string }])[] = [
  ['leg-ja-van-partij-vast', legJaVanPartijVast],
  ['leg-nee-van-partij-vast', legNeeVanPartijVast],
  ['meld-afspraak-gedaan', meldAfspraakGedaan],
  ['meld-afspraak-lukt-niet', meldAfspraakLuktNiet],
  ['verzet-afspraak', verzetAfspraak],
  ['verbeter-afspraak', verbeterAfspraak],
  ['trek-afspraak-in', trekAfspraakIn],
]

interface AfspraakProps {
  readonly afspraak: AfspraakBeeld
  readonly dossierId: string
}

const vanPartij = (stap: Afspraakstap): boolean =>
  stap === 'leg-ja-van-partij-vast' || stap === 'leg-nee-van-partij-vast'

const Stappen = ({ afspraak, dossierId }: AfspraakProps) => (
  <Buttons>
    {stappen
      .filter(
        ([stap]) =>
          kanStap(stap, afspraak.staat as Afspraakstaat) && (!vanPartij(stap) || afspraak.vanPartij),
      )
      .map(([, handeling]) => (
        <ActionLink
          href={`/${aanpakDossier.pad}/${dossierId}/handelingen/${naamVan(handeling)}?afspraakId=${afspraak.id}`}
          kind="subtle"
          context={afspraak.tekst}
        >
          {handelingTekst(handeling.id).knop}
        </ActionLink>
      ))}
  </Buttons>
)

const magWeg = ({ staat }: AfspraakBeeld): boolean =>
  kanStap('haal-antwoord-van-partij-weg', staat as Afspraakstaat)

/** What the party answered, with the way to mend it beside it. */
const Antwoord = ({ afspraak, dossierId }: AfspraakProps) => {
  const { antwoord, id, tekst } = afspraak
  if (!antwoord) return null
  const { ja, door, op } = antwoord
  const zin = ja ? (door ? woorden.jaDoor : woorden.ja) : woorden.nee
  const link = { dossierId, veld: 'afspraakId', id, context: tekst }
  return (
    <>
      <Paragraph>{vul(zin, { door: door ?? '', dag: datumInWoorden(op) })}</Paragraph>
      <Buttons>
        <VerbeterLink handeling={verbeterAntwoordVanPartij} {...link} />
        {magWeg(afspraak) && <VerbeterLink handeling={haalAntwoordVanPartijWeg} {...link} />}
      </Buttons>
    </>
  )
}

const Afspraken = ({ beeld, dossierId }: { beeld: AanpakBeeld; dossierId: string }) =>
  beeld.afspraken.length === 0 ? (
    <EmptyState text={woorden.geenAfspraken} />
  ) : (
    <DataTable
      caption={vul(woorden.afspraken, { aantal: beeld.afspraken.length })}
      columns={woorden.afspraakKolommen.map((header) => ({ header }))}
      rows={beeld.afspraken.map((afspraak) => [
        <MetBespreking {...afspraak} />,
        afspraak.wie,
        afspraak.uiterlijk ? datumInWoorden(afspraak.uiterlijk) : woorden.geenDatum,
        <>
          {codeTekst('afspraakstaat', afspraak.staat)}
          <Antwoord afspraak={afspraak} dossierId={dossierId} />
          <Stappen afspraak={afspraak} dossierId={dossierId} />
        </>,
      ])}
    />
  )

const voortgangOver = ({ voortgang }: AanpakBeeld, doel: DoelBeeld): string => {
  const laatste = voortgang.findLast(({ overId }) => overId === doel.id)
  if (!laatste) return woorden.geenVoortgang
  return `${datumInWoorden(laatste.datum)}: ${laatste.tekst || codeTekst('voortgang', laatste.code ?? '')}`
}

const Doelen = ({ beeld, dossierId }: { beeld: AanpakBeeld; dossierId: string }) =>
  beeld.doelen.length === 0 ? (
    <EmptyState text={woorden.geenDoelen} />
  ) : (
    <DataTable
      caption={vul(woorden.doelen, { aantal: beeld.doelen.length })}
      columns={woorden.doelKolommen.map((header) => ({ header }))}
      rows={beeld.doelen.map((doel) => [
        <>
          <MetBespreking {...doel} />
          <VerbeterLink
            handeling={verbeterDoel}
            dossierId={dossierId}
            veld="doelId"
            id={doel.id}
            context={doel.tekst}
          />
        </>,
        doel.wie.join(', '),
        codeTekst('doelstaat', doel.staat),
        voortgangOver(beeld, doel),
      ])}
    />
  )

const Intrekking = ({ gedeeld, dossierId }: { gedeeld: GedeeldBeeld; dossierId: string }) => {
  const { id, gegeven, partij, ingetrokken } = gedeeld
  if (!ingetrokken)
    return (
      <VerbeterLink
        handeling={trekVerstrekkingIn}
        dossierId={dossierId}
        veld="verstrekkingId"
        id={id}
        context={`${partij}: ${gegeven}`}
      />
    )
  const { op, reden, vernietiging } = ingetrokken
  return (
    <Paragraph>
      {vul(woorden.ingetrokken, { datum: datumInWoorden(op), reden })}{' '}
      {vernietiging && vul(woorden.vernietiging, { stand: codeTekst('vernietiging', vernietiging) })}
    </Paragraph>
  )
}

const Gedeeld = ({ beeld, dossierId }: { beeld: AanpakBeeld; dossierId: string }) =>
  beeld.gedeeld.length === 0 ? (
    <EmptyState text={woorden.nietsGedeeld} />
  ) : (
    <DataTable
      caption={vul(woorden.gedeeld, { aantal: beeld.gedeeld.length })}
      columns={woorden.gedeeldKolommen.map((header) => ({ header }))}
      rows={beeld.gedeeld.map((gedeeld) => [
        gedeeld.partij,
        gedeeld.gegeven,
        gedeeld.reden,
        <>
          {datumInWoorden(gedeeld.datum)} <Intrekking gedeeld={gedeeld} dossierId={dossierId} />
        </>,
      ])}
    />
  )

/** The sheet with agreements, goals and what was shared: part of the page on a screen, alone on paper for the client. */
export const Blad = ({
  beeld,
  nummer,
  dossierId,
}: {
  beeld: AanpakBeeld
  nummer: string
  dossierId: string
}) => (
  <article class="sp-letter" aria-labelledby="blad">
    <Heading level={2} id="blad">
      {woorden.blad}
    </Heading>
    <Paragraph>
      {vul(woorden.titel, { nummer })}. {woorden.coordinator}: {beeld.coordinator}.
    </Paragraph>
    <Afspraken beeld={beeld} dossierId={dossierId} />
    <Doelen beeld={beeld} dossierId={dossierId} />
    <Evaluatiedag op={beeld.evaluatieOp} />
    <Gedeeld beeld={beeld} dossierId={dossierId} />
  </article>
)
