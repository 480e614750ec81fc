import { type Gang, naamVan } from './toegang-site.ts'

const geenVraag = /^(begin|commit|rollback|savepoint|release|set local)/

/** A page of a form under way is reached by a post of its own, which would be counted with it. */
const onderweg = /\/(stap\/:stap|controleren)$/

/** What answers a request about rights reads in every compartment that it is about, each by itself (ADR 0020): three questions more for one. */
const overCompartimenten =
  /\/verzoeken-over-rechten\/:id\/(pakket|handelingen\/(laat-weg|laat-weer-zien|neem-dossier-mee|bevries|sta-gebruik-toe|hef-bevriezing-op|zet-verklaring-erbij|laat-ontvangers-weten|geef-afschrift)) /

/** One page reads the ended aanpak of a client in the compartment of its coordinator too, which is one more (N-5.4.5-ren). */
export const hoogstens = (pagina: string): number =>
  overCompartimenten.test(pagina) ? 10 : pagina.includes('/neem-uit-eerdere-aanpak-over ') ? 7 : 6

/** How often each page that was gone to asked the database. */
export const vragenPerPagina = (gangen: readonly Gang[]) =>
  gangen
    .filter(({ route }) => route.leest && !onderweg.test(route.patroon))
    .map((gang) => ({
      pagina: naamVan(gang),
      aantal: gang.gevraagd.filter((sql) => !geenVraag.test(sql)).length,
    }))
