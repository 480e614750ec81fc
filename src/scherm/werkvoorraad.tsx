import { Hono } from 'hono'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { FilterField } from '../platform/html/filter.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Worklist } from '../platform/html/worklist.tsx'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import { overzichtWoorden } from '../teksten/nl/overzicht.ts'
import { vul } from '../teksten/tekst.ts'
import type { Bladzijde } from '../verwerking/bladzijde.ts'
import type { Hoofdstuk, Werklijst, Werkregel } from '../verwerking/hoofdstuk.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Begin } from '../verwerking/verwerking.ts'
import type { Rol } from '../wet/rollen.ts'
import type { Ctx, SchermContext } from './aanvraag.ts'
import { type AnderePet, AnderePetten, telAnderePetten } from './andere-petten.tsx'
import { beginPad } from './begin-scherm.tsx'
import { Bladeren } from './bladeren.tsx'
import { foutInhoud } from './foutpagina.tsx'
import { overzichtPad } from './overzicht-scherm.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { MijnNotities, WachtOpAnderen } from './wacht-op-anderen.tsx'
import { verdeel, zaakItem } from './werkregels.tsx'
import { zoekPad } from './zoek-scherm.tsx'

const Werkvoorraad = ({
  regels,
  waar,
  vandaag,
  beginnen,
  zoeken,
  andere,
  overzichten,
}: {
  regels: readonly Werkregel[]
  waar: Bladzijde
  vandaag: string
  beginnen: readonly Begin[]
  zoeken: NonNullable<Hoofdstuk['zoeken']>
  andere: readonly AnderePet[]
  overzichten: readonly { readonly adres: string; readonly naam: string }[]
}) => {
  const taken = verdeel(regels, vandaag)
  return (
    <>
      <Heading level={1}>{algemeen.werkvoorraad}</Heading>
      {beginnen.length + zoeken.length + overzichten.length > 0 && (
        <Buttons>
          {beginnen.map((begin) => (
            <ActionLink href={beginPad(begin)} kind="primary">
              {handelingTekst(begin.id).titel}
            </ActionLink>
          ))}
          {zoeken.map((zoek) => (
            <ActionLink href={zoekPad(zoek)}>{handelingTekst(zoek.id).titel}</ActionLink>
          ))}
          {overzichten.map(({ adres, naam }) => (
            <ActionLink href={adres}>{naam}</ActionLink>
          ))}
        </Buttons>
      )}
      {waar.bladzijden > 1 && (
        <>
          <Paragraph>{vul(overzichtWoorden.deel, { getoond: regels.length, aantal: waar.aantal })}</Paragraph>
          <Bladeren waar={waar} naar={(bladzijde) => `/werkvoorraad?bladzijde=${bladzijde}`} />
        </>
      )}
      <Worklist
        id="vandaag"
        heading={algemeen.vandaagDoen}
        items={taken.vandaag}
        empty={algemeen.nietsVandaag}
      />
      {taken.week.length > 0 && <Worklist id="week" heading={algemeen.dezeWeek} items={taken.week} />}
      {taken.zonderDag.length > 0 && (
        <Worklist id="zonder-dag" heading={algemeen.zonderDag} items={taken.zonderDag} />
      )}
      {taken.later.length > 0 && (
        <details class="sp-details">
          <summary>
            {algemeen.later} ({taken.later.length})
          </summary>
          <Worklist id="later" heading={algemeen.later} items={taken.later} />
        </details>
      )}
      <AnderePetten petten={andere} />
      <WachtOpAnderen regels={regels} />
      <MijnNotities regels={regels} />
      {regels.length === 0 ? (
        <EmptyState text={algemeen.leegWerkvoorraad} />
      ) : (
        <Worklist
          id="zaken"
          heading={algemeen.mijnZaken}
          items={regels.map((regel) => zaakItem(regel, vandaag))}
        >
          <FilterField id="filter" label={algemeen.filter} target="zaken" status={algemeen.gefilterd} />
        </Worklist>
      )}
    </>
  )
}

/** The pages of several lists that are shown together. */
const samen = (bladen: readonly Bladzijde[]): Bladzijde => ({
  aantal: bladen.reduce((som, { aantal }) => som + aantal, 0),
  bladzijde: bladen[0]?.bladzijde ?? 1,
  bladzijden: Math.max(1, ...bladen.map(({ bladzijden }) => bladzijden)),
})

const overzichtenVoor = (hoofdstukken: readonly Hoofdstuk[], rol: Rol) =>
  hoofdstukken.flatMap((hoofdstuk) =>
    (hoofdstuk.overzichten ?? [])
      .filter(({ rollen }) => rollen.includes(rol))
      .map((lijst) => ({ adres: overzichtPad(hoofdstuk, lijst), naam: handelingTekst(lijst.id).knop })),
  )

/** The worklist of the active pet: its own running cases and what must be done in them; another pet shows its own. */
export const werkvoorraadRoute = (
  deps: SchermDeps,
  hoofdstukken: readonly Hoofdstuk[],
): Hono<SchermContext> =>
  new Hono<SchermContext>().get('/werkvoorraad', async (c: Ctx) => {
    const aanvraag = c.get('aanvraag')
    const { wie, herkomst } = aanvraag
    const vandaag = vandaagVan(deps)
    const lijsten = hoofdstukken
      .flatMap(({ lijsten: eigen }) => eigen)
      .filter(({ rollen }) => rollen.includes(wie.rol))
    const gevraagd = c.req.query('bladzijde')
    const invoer = gevraagd ? { bladzijde: gevraagd } : {}
    const aflopen = await Promise.all(
      lijsten.map((lijst) => runVerwerking(lijst, { invoer }, wie, deps.omgeving, herkomst)),
    )
    if (aflopen.some(({ soort }) => soort === 'ongeldig'))
      return c.html(pagina(deps, aanvraag, algemeen.werkvoorraad, foutInhoud(400)), 400)
    const bladen = aflopen.flatMap((afloop) =>
      afloop.soort === 'gedaan' ? [afloop.uitkomst as Werklijst] : [],
    )
    const regels = bladen.flatMap(({ regels: eigen }) => eigen)
    const waar = samen(bladen)
    if (lijsten.length === 0)
      return c.html(pagina(deps, aanvraag, algemeen.werkvoorraad, foutInhoud(403)), 200)
    const beginnen = hoofdstukken
      .flatMap(({ beginnen: eigen }) => eigen)
      .filter(({ rollen }) => rollen.includes(wie.rol))
    const zoeken = hoofdstukken
      .flatMap(({ zoeken: eigen = [] }) => eigen)
      .filter(({ rollen }) => rollen.includes(wie.rol))
    const andere = await telAnderePetten(deps, hoofdstukken, aanvraag)
    const overzichten = overzichtenVoor(hoofdstukken, wie.rol)
    const inhoud = <Werkvoorraad {...{ regels, waar, vandaag, beginnen, zoeken, andere, overzichten }} />
    return c.html(pagina(deps, aanvraag, algemeen.werkvoorraad, inhoud))
  })
