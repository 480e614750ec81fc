import { Link } from '../platform/html/text.tsx'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import type { Inzage } from '../verwerking/hoofdstuk.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { veldenVan } from '../verwerking/velden.ts'
import type { Inzien } from '../verwerking/verwerking.ts'
import type { Ctx } from './aanvraag.ts'
import { foutpagina } from './foutpagina.tsx'
import { pagina, type SchermDeps, vandaagVan } from './schil.tsx'
import { Weigering } from './weigering.tsx'

const namen = ({ invoer }: Inzien): readonly string[] => veldenVan(invoer).map(({ naam }) => naam)

/** Where something beside the case is read: `/onderzoeken/:id/brieven/:briefId`. */
export const inzagePad = (verwerking: Inzien): string =>
  [`/${verwerking.dossier.pad}/:id/${verwerking.pad}`, ...namen(verwerking).map((naam) => `:${naam}`)].join(
    '/',
  )

/** What the address names of the input of a reading. */
export const inzageInvoer = (verwerking: Inzien, c: Ctx): Record<string, string | undefined> =>
  Object.fromEntries(namen(verwerking).map((naam) => [naam, c.req.param(naam)]))

/** The page of something that is read beside the case, such as a letter: on the road, and logged. */
export const inzageScherm = (deps: SchermDeps, { verwerking, pagina: maak }: Inzage<unknown>) => {
  return async (c: Ctx) => {
    const aanvraag = c.get('aanvraag')
    const dossierId = c.req.param('id') ?? ''
    const verzoek = { invoer: inzageInvoer(verwerking, c), dossierId }
    const afloop = await runVerwerking(verwerking, verzoek, aanvraag.wie, deps.omgeving, aanvraag.herkomst)
    const terug = `/${verwerking.dossier.pad}/${dossierId}`
    if (afloop.soort === 'rol') return c.html(foutpagina(deps, aanvraag, 403), 403)
    if (afloop.soort === 'geweigerd') {
      const { titel } = handelingTekst(verwerking.id)
      const { redenen } = afloop
      const inhoud = <Weigering {...{ titel, redenen }} vandaag={vandaagVan(deps)} terug="/werkvoorraad" />
      return c.html(pagina(deps, aanvraag, titel, inhoud), 403)
    }
    const gelezen = afloop.soort === 'gedaan' ? maak(afloop.uitkomst) : undefined
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
