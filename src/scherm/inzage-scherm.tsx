import { Link } from '../platform/html/text.tsx'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import type { Inzage } from '../verwerking/hoofdstuk.ts'
import { inzageInvoer } from '../verwerking/inzage-pad.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { Ctx } from './aanvraag.ts'
import { foutpagina } from './foutpagina.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { Weigering } from './weigering.tsx'

/** The page or the file of something that is read beside the case, such as a letter: on the road, and logged. */
export const inzageScherm = (deps: SchermDeps, { verwerking, pagina: maak, bestand }: Inzage<unknown>) => {
  return async (c: Ctx) => {
    const aanvraag = c.get('aanvraag')
    const dossierId = c.req.param('id') ?? ''
    const verzoek = { invoer: inzageInvoer(verwerking, (naam) => c.req.param(naam)), dossierId }
    const afloop = await runVerwerking(verwerking, verzoek, aanvraag.wie, deps.omgeving, aanvraag.herkomst)
    const terug = `/${verwerking.dossier.pad}/${dossierId}`
    if (afloop.soort === 'rol') return c.html(foutpagina(deps, aanvraag, 403), 403)
    if (afloop.soort === 'geweigerd') {
      const { titel } = handelingTekst(verwerking.id)
      const { redenen } = afloop
      const inhoud = <Weigering {...{ titel, redenen }} vandaag={vandaagVan(deps)} terug="/werkvoorraad" />
      return c.html(pagina(deps, aanvraag, titel, inhoud), 403)
    }
    const weg = afloop.soort === 'gedaan' ? bestand?.(afloop.uitkomst) : undefined
    if (weg)
      return c.body(weg.inhoud, 200, {
        'content-type': weg.soort,
        'content-disposition': `attachment; filename="${weg.naam}"`,
      })
    const gelezen = afloop.soort === 'gedaan' ? maak?.(afloop.uitkomst) : undefined
    if (!gelezen) return c.html(foutpagina(deps, aanvraag, 404), 404)
    const inhoud = (
      <>
        <p class="sp-back">
          <Link href={terug}>{algemeen.terug}</Link>
        </p>
        {gelezen.inhoud}
      </>
    )
    return c.html(pagina(deps, aanvraag, gelezen.titel, inhoud))
  }
}
