import type { Gebeurtenis } from '../../wet/gebeurtenis.ts'
import { laatsteFeit, type Mits } from '../../wet/mits.ts'
import type { Verzoektijd } from '../../wet/rechten-termijnen.ts'
import { type WieAntwoordt, wieAntwoordt } from '../../wet/wie-antwoordt.ts'
import type { Feiten, Gebeurtenissoort } from './feiten.ts'
import { reden } from './redenen.ts'
import { kanOver, type overgangen, type Staat } from './staten.ts'

const waarom = {
  'recht-gevraagd': 'recht-nog-onbeslist',
  'recht-beslist': 'recht-al-beslist',
  'recht-ingetrokken': 'recht-al-ingetrokken',
  'recht-afgerond': 'recht-al-afgerond',
} as const satisfies Record<Staat, string>

/** The request is in this state. */
export const inStaat = ({ dossier }: Feiten, staat: Staat): Mits =>
  dossier.staat === staat ? undefined : reden(waarom[dossier.staat])

/** The table of moves has this one from the present state. */
export const magOver = (overgang: keyof typeof overgangen, { dossier }: Feiten): Mits =>
  kanOver(overgang, dossier.staat) ? undefined : reden(waarom[dossier.staat])

/** The last fact of this kind; undefined when there is none. */
export const laatste = (
  { gebeurtenissen }: Feiten,
  soort: Gebeurtenissoort,
): Gebeurtenis<Gebeurtenissoort> | undefined =>
  laatsteFeit(gebeurtenissen.filter((een) => een.soort === soort))

/** Whose answer this is: of the college, of the party, or of both (5.4.4 lid 6, Q-34). */
export const antwoordVan = ({ dossier }: Feiten): WieAntwoordt =>
  wieAntwoordt(dossier.recht, dossier.over, dossier.partijInAanpak)

/** What the term of this request depends on (AVG 12 lid 3). */
export const tijdVan = (feiten: Feiten): Verzoektijd => {
  const { recht, ontvangenOp, besluitBekendOp, metCommissie } = feiten.dossier
  const verlengdOp = laatste(feiten, 'antwoord-verlengd')?.datum ?? null
  return { recht, ontvangenOp, besluitBekendOp, metCommissie, verlengdOp }
}
