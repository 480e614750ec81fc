import { createHash, randomUUID } from 'node:crypto'
import type { ComponentChildren } from 'preact'
import { Alert } from '../platform/html/alert.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { handelingTekst, redenTekst } from '../teksten/catalogus.ts'
import { teamWoorden as woorden } from '../teksten/nl/team.ts'
import { vul } from '../teksten/tekst.ts'
import type { Afloop, Fouten } from '../verwerking/afloop.ts'
import { decodeVelden, encodeVelden, type FormulierWaarden, waardenVan } from '../verwerking/decode-form.ts'
import { foutenVan } from '../verwerking/lees-invoer.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import type { Verdeling, Werkverdeling } from '../verwerking/verdeling.ts'
import { type Ctx, handelingIdVan, leesFormulier } from './aanvraag.ts'
import { Formulier } from './formulier.tsx'
import { foutpagina } from './foutpagina.tsx'
import { metStand, pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { teamPad, waarnemingPad } from './team-inhoud.tsx'
import { leesVerdeling } from './team-lezen.ts'

/** The field that says which cases of the absent colleague it is about. */
const zaken: Veld = { naam: 'zaken', soort: 'dossierkeuzes', verplicht: true }

/** What came of one case. */
interface PerZaak {
  readonly nummer: string
  readonly afloop: Afloop
}

/** The key of the act on one case: the same for the same form, so that sending it again does nothing twice. */
const sleutelVoor = (handelingId: string, dossierId: string): string => {
  const hex = createHash('sha256').update(`${handelingId}/${dossierId}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

const gelukt = ({ afloop }: PerZaak): boolean => afloop.soort === 'gedaan'

const waarom = (afloop: Afloop): string =>
  afloop.soort === 'geweigerd'
    ? afloop.redenen
        .map(({ code, params }) => redenTekst(code, params))
        .map(({ zin, helpt }) => `${zin} ${helpt}`)
        .join(' ')
    : woorden.nietGeregeld

const Uitkomst = ({ gedaan }: { gedaan: readonly PerZaak[] }) => (
  <>
    <Alert kind="warning" role="status" heading={woorden.deels} />
    <DataTable
      caption={woorden.deels}
      hideCaption
      columns={woorden.uitkomstKolommen.map((header) => ({ header }))}
      rows={gedaan.map((een) => [een.nummer, gelukt(een) ? woorden.geregeld : waarom(een.afloop)])}
    />
  </>
)

/** The form with which a colleague stands in for another: filled in once, and judged and logged for each case apart. */
export const waarnemingScherm = (deps: SchermDeps, verdeling: Werkverdeling) => {
  const { waarneming } = verdeling
  const eigen = veldenVan(waarneming.invoer)
  const velden = [zaken, ...eigen]

  /** All open cases of the colleague in the address; an answer when they cannot be shown. */
  const leesZaken = async (c: Ctx) => {
    const aanvraag = c.get('aanvraag')
    const medewerker = c.req.query('medewerker')
    const vraag = { ...(medewerker ? { medewerker } : {}), alles: true }
    const afloop = await leesVerdeling(deps, verdeling, c, vraag)
    if (afloop.soort === 'ongeldig') return { fout: await c.html(foutpagina(deps, aanvraag, 400), 400) }
    if (afloop.soort !== 'gedaan') return { fout: await c.html(foutpagina(deps, aanvraag, 403), 403) }
    return { lijst: afloop.uitkomst as Verdeling }
  }

  const toonMet = (
    c: Ctx,
    { belasting, gekozen, regels, collegas }: Verdeling,
    waarden: FormulierWaarden,
    wat: { fouten?: Fouten; melding?: ComponentChildren; status: 200 | 400 | 403 },
  ) => {
    const aanvraag = c.get('aanvraag')
    const naam = belasting.find(({ medewerker }) => medewerker === gekozen)?.naam
    const titel = naam ? vul(woorden.waarnemingTitel, { naam }) : handelingTekst(waarneming.id).titel
    const terug = `${teamPad}?${new URLSearchParams({ medewerker: gekozen })}`
    const inhoud =
      naam && regels.length > 0 ? (
        <Formulier
          kop={{
            verwerkingId: waarneming.id,
            velden,
            actie: `${waarnemingPad}?${new URLSearchParams({ medewerker: gekozen })}`,
            terug,
            terugLabel: woorden.terug,
            csrf: aanvraag.sessie.csrf,
            petId: aanvraag.wie.petId,
            handelingId: handelingIdVan(waarden) ?? randomUUID(),
            versie: undefined,
            controleren: false,
            titel,
          }}
          staat={{
            verwerkingId: waarneming.id,
            waarden,
            fouten: wat.fouten ?? {},
            keuzes: {
              zaken: regels.map(({ dossierId, nummer }) => ({ waarde: dossierId, label: nummer })),
              waarnemerId: collegas.filter(
                ({ waarde }) => waarde !== gekozen && waarde !== aanvraag.wie.gebruikerId,
              ),
            },
            rijen: {},
          }}
          melding={wat.melding}
        />
      ) : (
        <>
          <Heading level={1}>{titel}</Heading>
          <Paragraph>{naam ? woorden.leeg : woorden.alGevraagd}</Paragraph>
          <Paragraph>
            <Link href={terug}>{woorden.terug}</Link>
          </Paragraph>
        </>
      )
    return c.html(pagina(deps, aanvraag, metStand(titel, wat), inhoud), wat.status)
  }

  const toon = async (c: Ctx) => {
    const { lijst, fout } = await leesZaken(c)
    if (!lijst) return fout
    const begin = {
      zaken: lijst.regels.map(({ dossierId }) => dossierId),
      van: vandaagVan(deps),
    }
    const waarden = waardenVan([...encodeVelden(velden, begin), ['handelingId', randomUUID()]])
    return toonMet(c, lijst, waarden, { status: 200 })
  }

  const perZaak = async (c: Ctx, gekozen: Verdeling['regels'], invoer: unknown, handelingId: string) => {
    const { wie, herkomst } = c.get('aanvraag')
    const gedaan: PerZaak[] = []
    for (const { dossierId, nummer } of gekozen) {
      const verzoek = { invoer, dossierId, handelingId: sleutelVoor(handelingId, dossierId) }
      const afloop = await runVerwerking(waarneming, verzoek, wie, deps.omgeving, herkomst)
      gedaan.push({ nummer, afloop })
    }
    return gedaan
  }

  /** A form for whose role it is not: refused on the road, so that the log knows. */
  const nietUwRol = async (c: Ctx) => {
    const { wie, herkomst } = c.get('aanvraag')
    if (waarneming.rollen.includes(wie.rol)) return undefined
    await runVerwerking(waarneming, { invoer: undefined }, wie, deps.omgeving, herkomst)
    return c.html(foutpagina(deps, c.get('aanvraag'), 403), 403)
  }

  const doe = async (c: Ctx) => {
    const geweigerd = await nietUwRol(c)
    if (geweigerd) return geweigerd
    const waarden = await leesFormulier(c)
    const { lijst, fout } = await leesZaken(c)
    if (!lijst) return fout
    const handelingId = handelingIdVan(waarden) ?? randomUUID()
    const { zaken: ids, ...invoer } = decodeVelden(velden, waarden)
    const gekozen = lijst.regels.filter(({ dossierId }) => [ids].flat().includes(dossierId))
    const geparsed = waarneming.invoer.safeParse(invoer)
    const fouten = {
      ...(geparsed.success ? {} : foutenVan(geparsed.error)),
      ...(gekozen.length === 0 ? { zaken: ['kies'] } : {}),
    }
    if (Object.keys(fouten).length > 0) return toonMet(c, lijst, waarden, { fouten, status: 400 })
    const gedaan = await perZaak(c, gekozen, invoer, handelingId)
    const [eerste] = gekozen
    if (eerste && gedaan.every(gelukt))
      return c.redirect(`${teamPad}?gedaan=${sleutelVoor(handelingId, eerste.dossierId)}`, 303)
    // Mended and sent again it is another act, about what was not arranged yet.
    const over = new Map([
      ...waarden,
      [
        'zaken',
        gekozen.filter((_, i) => gedaan[i]?.afloop.soort !== 'gedaan').map(({ dossierId }) => dossierId),
      ],
      ['handelingId', [randomUUID()]],
    ] as const)
    return toonMet(c, lijst, over, { melding: <Uitkomst gedaan={gedaan} />, status: 403 })
  }

  return { toon, doe }
}
