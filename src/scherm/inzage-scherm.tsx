import { Link } from '../platform/html/text.tsx'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import type { Afloop } from '../verwerking/afloop.ts'
import { type Bestand, bestandskoppen, type Inzage } from '../verwerking/inzage.ts'
import { inzageInvoer, inzagePad } from '../verwerking/inzage-pad.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Ctx } from './aanvraag.ts'
import { bestandsnaam, briefAlsPdf } from './brief-als-pdf.ts'
import { foutpagina } from './foutpagina.tsx'
import { briefPagina } from './gelezen-brief.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { Weigering } from './weigering.tsx'

/** Where a letter is had as a file. */
export const pdfPad = (inzage: Inzage<unknown>): string => `${inzagePad(inzage.verwerking)}/pdf`

const alsBestand = (c: Ctx, bestand: Bestand) => c.body(bestand.inhoud, 200, bestandskoppen(bestand))

/** What is read beside the case, such as a letter: its page or its file, on the road, and logged. */
export const inzageScherm = (deps: SchermDeps, inzage: Inzage<unknown>) => {
  const { verwerking, pagina: maak, brief: briefVan, bestand } = inzage
  const lees = (c: Ctx) => {
    const { wie, herkomst } = c.get('aanvraag')
    const invoer = inzageInvoer(verwerking, (naam) => c.req.param(naam))
    const verzoek = { invoer, dossierId: c.req.param('id') ?? '' }
    return runVerwerking(verwerking, verzoek, wie, deps.omgeving, herkomst)
  }

  const nietGelezen = (c: Ctx, afloop: Afloop) => {
    const aanvraag = c.get('aanvraag')
    if (afloop.soort === 'rol') return c.html(foutpagina(deps, aanvraag, 403), 403)
    if (afloop.soort !== 'geweigerd') return c.html(foutpagina(deps, aanvraag, 404), 404)
    const { titel } = handelingTekst(verwerking.id)
    const { redenen } = afloop
    const inhoud = <Weigering {...{ titel, redenen }} vandaag={vandaagVan(deps)} terug="/werkvoorraad" />
    return c.html(pagina(deps, aanvraag, titel, inhoud), 403)
  }

  const alsPagina = (c: Ctx, uitkomst: unknown) => {
    const brief = briefVan?.(uitkomst)
    return brief ? briefPagina(brief, `${c.req.path}/pdf`) : maak?.(uitkomst)
  }

  return {
    toon: async (c: Ctx) => {
      const afloop = await lees(c)
      if (afloop.soort !== 'gedaan') return nietGelezen(c, afloop)
      const weg = bestand?.(afloop.uitkomst)
      if (weg) return alsBestand(c, weg)
      const gelezen = alsPagina(c, afloop.uitkomst)
      if (!gelezen) return nietGelezen(c, { soort: 'niet-gevonden' })
      const inhoud = (
        <>
          <p class="sp-back">
            <Link href={`/${verwerking.dossier.pad}/${c.req.param('id')}`}>{algemeen.terug}</Link>
          </p>
          {gelezen.inhoud}
        </>
      )
      return c.html(pagina(deps, c.get('aanvraag'), gelezen.titel, inhoud))
    },
    toonPdf: async (c: Ctx) => {
      const afloop = await lees(c)
      const brief = afloop.soort === 'gedaan' ? briefVan?.(afloop.uitkomst) : undefined
      if (!brief) return nietGelezen(c, afloop.soort === 'gedaan' ? { soort: 'niet-gevonden' } : afloop)
      return alsBestand(c, {
        naam: bestandsnaam(brief),
        soort: 'application/pdf',
        inhoud: Uint8Array.from(briefAlsPdf(brief)),
      })
    },
  }
}
