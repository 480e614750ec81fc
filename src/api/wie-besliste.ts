import { veldenVan } from '../verwerking/velden.ts'
import type { Verwerking, Wie } from '../verwerking/verwerking.ts'

/** The field in which a system of a party says which professional decided. */
export const besluitVeld = 'beslistDoor'

/** Whether this act asks itself who decided. */
export const vraagtWieBesliste = ({ invoer }: Pick<Verwerking, 'invoer'>): boolean =>
  veldenVan(invoer).some(({ naam }) => naam === besluitVeld)

const naamUit = (waarde: unknown): string | undefined => {
  const naam = typeof waarde === 'string' ? waarde.trim() : ''
  return naam.length >= 2 && naam.length <= 120 && !/[\p{Cc}\p{Cs}]/u.test(naam) ? naam : undefined
}

/**
 * Who acts, with what was typed. A system decides nothing: with every act it names the professional who did, and that name stands
 * where a person's would (5.4.2 lid 1 and 2; N-5.4.2-1). Undefined when it names nobody.
 */
export const besluitVan = (
  verwerking: Pick<Verwerking, 'invoer'>,
  wie: Wie,
  getypt: Readonly<Record<string, unknown>>,
): { readonly wie: Wie; readonly invoer: Readonly<Record<string, unknown>> } | undefined => {
  if (!wie.systeem) return { wie, invoer: getypt }
  const { [besluitVeld]: waarde, ...rest } = getypt
  const naam = naamUit(waarde)
  if (naam === undefined) return undefined
  return {
    wie: { ...wie, naam },
    invoer: vraagtWieBesliste(verwerking) ? { ...rest, [besluitVeld]: naam } : rest,
  }
}
