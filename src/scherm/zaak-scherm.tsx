import { Alert } from '../platform/html/alert.tsx'
import { FilterField } from '../platform/html/filter.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import { vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { maakPanel } from '../verwerking/panel.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { artikel } from '../wet/artikelen.ts'
import type { Ctx } from './aanvraag.ts'
import { foutpagina } from './foutpagina.tsx'
import { GedaanMelding } from './gedaan-melding.tsx'
import { Paneel } from './paneel.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { Weigering } from './weigering.tsx'

/** How many items nobody uses for now: what they say is nowhere on the page (AVG 18). */
const Bevroren = ({ aantal, op }: { readonly aantal: number; readonly op: string }) => {
  if (aantal === 0) return null
  const { wet, nummer } = artikel('avg-beperking', op)
  const zin = aantal === 1 ? algemeen.eenBevroren : algemeen.aantalBevroren
  return (
    <Alert kind="info">
      <Paragraph>{vul(zin, { aantal, wet, nummer })}</Paragraph>
    </Alert>
  )
}

/** The screens of one case: the case itself, what happened after an act, and every act it knows. */
export const zaakScherm = (deps: SchermDeps, hoofdstuk: Hoofdstuk) => {
  const lees = async (c: Ctx, gedaan?: string) => {
    const dossierId = c.req.param('id') ?? ''
    const { wie, herkomst } = c.get('aanvraag')
    const invoer = gedaan ? { gedaan } : {}
    const afloop = await runVerwerking(
      hoofdstuk.bekijken,
      { invoer, dossierId },
      wie,
      deps.omgeving,
      herkomst,
    )
    return { dossierId, afloop, kader: { vandaag: vandaagVan(deps), wie } satisfies Kader }
  }

  const fout = (c: Ctx, afloop: Awaited<ReturnType<typeof lees>>['afloop']) => {
    const aanvraag = c.get('aanvraag')
    if (afloop.soort === 'rol') return c.html(foutpagina(deps, aanvraag, 403), 403)
    if (afloop.soort !== 'geweigerd') return c.html(foutpagina(deps, aanvraag, 404), 404)
    const titel = handelingTekst(hoofdstuk.bekijken.id).titel
    const inhoud = (
      <Weigering titel={titel} redenen={afloop.redenen} vandaag={vandaagVan(deps)} terug="/werkvoorraad" />
    )
    return c.html(pagina(deps, aanvraag, titel, inhoud), 403)
  }

  const panelVan = (uitkomst: ZaakUitkomst, kader: Kader) => {
    const { feiten } = uitkomst
    const namen = hoofdstuk.namen?.(uitkomst)
    return maakPanel(
      {
        handelingen: hoofdstuk.handelingen,
        plichten: hoofdstuk.plichten(feiten, kader),
        grenzen: hoofdstuk.grenzen?.(feiten, kader) ?? [],
        voorbij: hoofdstuk.voorbij ?? [],
        nietsErvoor: hoofdstuk.nietsErvoor ?? [],
        watHelpt: hoofdstuk.watHelpt ?? {},
        ...(namen ? { namen } : {}),
      },
      feiten,
      kader,
    )
  }

  const toon = async (c: Ctx) => {
    const { dossierId, afloop, kader } = await lees(c)
    if (afloop.soort !== 'gedaan') return fout(c, afloop)
    const uitkomst = afloop.uitkomst as ZaakUitkomst
    const panel = panelVan(uitkomst, kader)
    const { titel, inhoud, script } = hoofdstuk.zaak({ uitkomst, panel, kader, dossierId })
    const eigen = script ? { script: deps.schil.assets[script] } : {}
    const metBevroren = (
      <>
        <Bevroren aantal={uitkomst.bevroren ?? 0} op={kader.vandaag} />
        {inhoud}
      </>
    )
    return c.html(pagina(deps, c.get('aanvraag'), titel, metBevroren, eigen))
  }

  const toonGedaan = async (c: Ctx) => {
    const { dossierId, afloop, kader } = await lees(c, c.req.param('handelingId'))
    if (afloop.soort !== 'gedaan') return fout(c, afloop)
    const uitkomst = afloop.uitkomst as ZaakUitkomst
    // An address of which this worker did nothing says what can be done, and not that something was.
    const inhoud = (
      <>
        <Heading level={1}>{uitkomst.gedaan ? algemeen.gedaanKop : algemeen.watNu}</Heading>
        {uitkomst.gedaan && <GedaanMelding verwerkingId={uitkomst.gedaan} />}
        <Paragraph>
          <Link href={`/${hoofdstuk.dossier.pad}/${dossierId}`}>{algemeen.terug}</Link>
        </Paragraph>
        {uitkomst.gedaan && <Heading level={2}>{algemeen.watNu}</Heading>}
        <Paneel panel={panelVan(uitkomst, kader)} kader={kader} dossierId={dossierId} />
      </>
    )
    const titel = uitkomst.gedaan
      ? `${algemeen.gedaanKop}: ${handelingTekst(uitkomst.gedaan).titel}`
      : algemeen.watNu
    return c.html(pagina(deps, c.get('aanvraag'), titel, inhoud))
  }

  const toonAlles = async (c: Ctx) => {
    const { dossierId, afloop, kader } = await lees(c)
    if (afloop.soort !== 'gedaan') return fout(c, afloop)
    const inhoud = (
      <>
        <Heading level={1}>{algemeen.alleHandelingen}</Heading>
        <FilterField
          id="filter"
          label={algemeen.filterHandelingen}
          target="handelingen"
          status={algemeen.handelingenGefilterd}
        />
        <div id="handelingen">
          <Paneel
            panel={panelVan(afloop.uitkomst as ZaakUitkomst, kader)}
            kader={kader}
            dossierId={dossierId}
            alles
          />
        </div>
        <Paragraph>
          <Link href={`/${hoofdstuk.dossier.pad}/${dossierId}`}>{algemeen.terug}</Link>
        </Paragraph>
      </>
    )
    return c.html(pagina(deps, c.get('aanvraag'), algemeen.alleHandelingen, inhoud))
  }

  return { toon, toonGedaan, toonAlles }
}
