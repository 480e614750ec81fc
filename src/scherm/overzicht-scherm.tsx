import { Button } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { TextField } from '../platform/html/text-field.tsx'
import { algemeen, codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { overzichtWoorden as woorden } from '../teksten/nl/overzicht.ts'
import { metHoofdletter } from '../teksten/tekst.ts'
import type { Hoofdstuk, Overzicht, Overzichtregel } from '../verwerking/hoofdstuk.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Teloverzicht } from '../verwerking/teloverzicht.ts'
import type { Teamlast } from '../verwerking/verdeling.ts'
import type { Ctx } from './aanvraag.ts'
import { Bladeren, laatsteBlad } from './bladeren.tsx'
import { foutpagina } from './foutpagina.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { bladzijdeBij, TeamlastInhoud } from './teamlast-inhoud.tsx'
import { TellingInhoud } from './telling-inhoud.tsx'

type Lijst = NonNullable<Hoofdstuk['overzichten']>[number]

/** Where a list with pages stands. */
export const overzichtPad = ({ dossier }: Hoofdstuk, { pad }: Pick<Lijst, 'pad'>): string =>
  `/${pad}/${dossier.pad}`

const rij = (regel: Overzichtregel, vandaag: string) => [
  <Link href={`/${regel.pad}/${regel.dossierId}`}>{regel.nummer}</Link>,
  metHoofdletter(codeTekst('staat', regel.staat)),
  regel.sinds ? datumInWoorden(regel.sinds) : woorden.onbekend,
  regel.bij ? metHoofdletter(regel.bij) : woorden.niemand,
  regel.gesprekVoor ? termInWoorden(regel.gesprekVoor, vandaag) : woorden.geenGesprek,
]

const Zoek = ({ adres, nummer }: { adres: string; nummer: string }) => (
  <form method="get" action={adres} class="sp-find">
    <TextField
      name="nummer"
      label={woorden.nummer}
      labels={{ optional: algemeen.nietVerplicht }}
      description={woorden.uitleg}
      value={nummer}
      width="medium"
    />
    <Button kind="secondary">{woorden.toon}</Button>
  </form>
)

const toonTeamlast = (deps: SchermDeps, c: Ctx, { id }: Lijst, last: Teamlast, pad: string) => {
  const laatste = laatsteBlad({ waar: last, naar: bladzijdeBij(pad, last.gekozen) })
  if (laatste) return c.redirect(laatste, 303)
  const { titel, inleiding } = handelingTekst(id)
  const team = { last, titel, inleiding, pad, vandaag: vandaagVan(deps) }
  return c.html(pagina(deps, c.get('aanvraag'), titel, <TeamlastInhoud {...team} />))
}

const toonTelling = (deps: SchermDeps, c: Ctx, { id }: Lijst, overzicht: Teloverzicht, pad: string) => {
  const { titel, inleiding } = handelingTekst(id)
  const inhoud = <TellingInhoud overzicht={overzicht} titel={titel} inleiding={inleiding} pad={pad} />
  return c.html(pagina(deps, c.get('aanvraag'), titel, inhoud))
}

/** The screen of a list with pages: what is asked for stands in its address, and is a number of a dossier at most. */
export const overzichtScherm = (deps: SchermDeps, hoofdstuk: Hoofdstuk, lijst: Lijst) => async (c: Ctx) => {
  const aanvraag = c.get('aanvraag')
  const { wie, herkomst } = aanvraag
  const invoer = Object.fromEntries(
    Object.entries(c.req.query()).filter(([, waarde]) => waarde.trim() !== ''),
  )
  const afloop = await runVerwerking(lijst, { invoer }, wie, deps.omgeving, herkomst)
  if (afloop.soort === 'ongeldig') return c.html(foutpagina(deps, aanvraag, 400), 400)
  if (afloop.soort !== 'gedaan') return c.html(foutpagina(deps, aanvraag, 403), 403)
  const overzicht = afloop.uitkomst as Overzicht | Teamlast | Teloverzicht
  const adres = overzichtPad(hoofdstuk, lijst)
  if ('belasting' in overzicht) return toonTeamlast(deps, c, lijst, overzicht, adres)
  if ('telling' in overzicht) return toonTelling(deps, c, lijst, overzicht, adres)
  const vandaag = vandaagVan(deps)
  const { titel, inleiding } = handelingTekst(lijst.id)
  const nummer = c.req.query('nummer')?.trim() ?? ''
  const naar = (bladzijde: number): string =>
    `${adres}?${new URLSearchParams({ bladzijde: String(bladzijde), ...(nummer ? { nummer } : {}) })}`
  const kop = `${titel} (${overzicht.aantal})`
  const inhoud = (
    <>
      <Paragraph>
        <Link href="/werkvoorraad">{algemeen.terugNaarWerk}</Link>
      </Paragraph>
      <Heading level={1}>{kop}</Heading>
      {inleiding && <Paragraph>{inleiding}</Paragraph>}
      <Zoek adres={adres} nummer={nummer} />
      {overzicht.regels.length === 0 ? (
        <EmptyState text={nummer ? woorden.nietGevonden : woorden.leeg} />
      ) : (
        <DataTable
          caption={kop}
          hideCaption
          columns={woorden.kolommen.map((header) => ({ header }))}
          rows={overzicht.regels.map((regel) => rij(regel, vandaag))}
        />
      )}
      <Bladeren waar={overzicht} naar={naar} />
    </>
  )
  return c.html(pagina(deps, aanvraag, titel, inhoud))
}
