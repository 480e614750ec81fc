import { veldenVan } from './velden.ts'
import type { Inzien } from './verwerking.ts'

const namen = ({ invoer }: Inzien): readonly string[] => veldenVan(invoer).map(({ naam }) => naam)

/** Where something beside the case is read: `/onderzoeken/:id/brieven/:briefId`. */
export const inzagePad = (verwerking: Inzien): string =>
  [`/${verwerking.dossier.pad}/:id/${verwerking.pad}`, ...namen(verwerking).map((naam) => `:${naam}`)].join(
    '/',
  )

/** The input of a reading, as its address names it. */
export const inzageInvoer = (
  verwerking: Inzien,
  deel: (naam: string) => string | undefined,
): Record<string, string | undefined> =>
  Object.fromEntries(namen(verwerking).map((naam) => [naam, deel(naam)]))
