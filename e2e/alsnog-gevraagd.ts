import type { Bladzijde } from '../src/scherm/stappen.ts'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import type { ElkeHandeling } from '../src/verwerking/verwerking.ts'
import type { Persoon } from './persoon.ts'

/** The page without what only some answers call for. */
export const vooraf = ({ alleenAls = {} }: ElkeHandeling, bladzijde: Bladzijde): Bladzijde => ({
  ...bladzijde,
  velden: bladzijde.velden
    .filter(({ naam }) => !Object.hasOwn(alleenAls, naam))
    .map((veld) =>
      veld.velden
        ? {
            ...veld,
            velden: veld.velden.filter(({ naam }) => !Object.hasOwn(alleenAls, `${veld.naam}.${naam}`)),
          }
        : veld,
    ),
})

/** Whether a page asks more once it was sent: something that an answer on it calls for. */
export const vraagtMeer = (
  { alleenAls = {} }: ElkeHandeling,
  { velden }: Bladzijde,
  invoer: Readonly<Record<string, unknown>>,
): boolean => velden.some(({ naam }) => Object.hasOwn(alleenAls, naam) && invoer[naam] !== undefined)

/** The button under the last page of a form. */
export const knopVan = ({ controleren, id }: ElkeHandeling): string =>
  controleren ? algemeen.verder : handelingTekst(id).knop

/** What was typed before, in a form that was refused, is kept when it took long enough: it is not part of the next step. */
export const beginOpnieuw = async (persoon: Persoon): Promise<void> => {
  const opnieuw = persoon.page.getByRole('button', { name: algemeen.opnieuwBeginnen, exact: true })
  if ((await opnieuw.count()) > 0) await persoon.buitenTelling(() => persoon.druk(opnieuw))
}
