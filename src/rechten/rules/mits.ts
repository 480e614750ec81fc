import type { Artikel } from '../../wet/artikelen.ts'
import type { Gebeurtenis } from '../../wet/gebeurtenis.ts'
import { laatsteFeit, type Mits } from '../../wet/mits.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { rechtOp } from '../../wet/rechten.ts'
import type { Verzoektijd } from '../../wet/rechten-termijnen.ts'
import { wachtMetVernietigen } from '../../wet/wachten-met-vernietigen.ts'
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

/** Where the law gives the time for this right: AVG 12 lid 3, 5.3.5, Awb 7:10 or 9:11. */
export const termijnartikel = ({ dossier }: Feiten): Artikel =>
  rechtOp(dossier.recht, dossier.ontvangenOp).antwoordtijd.artikel

/** What the state it is in says against an act. */
const doorDeStand = (feiten: Feiten): Reden => ({
  ...reden(waarom[feiten.dossier.staat]),
  artikel: termijnartikel(feiten),
})

/** The request is in one of these states. */
export const inStaat = (feiten: Feiten, ...staten: readonly Staat[]): Mits =>
  staten.includes(feiten.dossier.staat) ? undefined : doorDeStand(feiten)

/** The table of moves has this one from the present state. */
export const magOver = (overgang: keyof typeof overgangen, feiten: Feiten): Mits =>
  kanOver(overgang, feiten.dossier.staat) ? undefined : doorDeStand(feiten)

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

/** Whether destroying what it is about waits for it on this day; `eindeOp` null while it is open (N-AVG-17, N-AVG-18). */
export const houdtAan = (
  { dossier: { recht, over, ontvangenOp, staat } }: Feiten,
  eindeOp: string | null,
  vandaag: string,
): boolean => {
  const stand = { recht, over, ontvangenOp, eindeOp, ingetrokken: staat === 'recht-ingetrokken' }
  return wachtMetVernietigen(stand, 'rechten', vandaag)
}
