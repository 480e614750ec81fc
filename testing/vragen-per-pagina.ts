import { type Gang, naamVan } from './toegang-site.ts'

const geenVraag = /^(begin|commit|rollback|savepoint|release|set local)/

/** A page of a form under way is reached by a post of its own, which would be counted with it. */
const onderweg = /\/(stap\/:stap|controleren)$/

/** How often each page that was gone to asked the database. */
export const vragenPerPagina = (gangen: readonly Gang[]) =>
  gangen
    .filter(({ route }) => route.leest && !onderweg.test(route.patroon))
    .map((gang) => ({
      pagina: naamVan(gang),
      aantal: gang.gevraagd.filter((sql) => !geenVraag.test(sql)).length,
    }))
