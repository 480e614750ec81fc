import type { Oordeel } from '../../wet/oordeel.ts'
import { komtVoorZich, type Rol, rollen, werktIn } from '../../wet/rollen.ts'
import { werktEraan } from '../../wet/waarneming.ts'
import { eigenRegieNu } from './eigen-regie.ts'
import type { Feiten } from './feiten.ts'
import { eigenRegieFeiten, type GebeurtenisSoort, uitkomstbrieven } from './gebeurtenissen.ts'
import { alsNiet, beoordeel, type Toets } from './toets.ts'
import { steltAanpakVoor } from './voortgang.ts'
import { aflopendeVoorzieningen, openSpoed } from './voorziening.ts'
import { bezettingVan } from './waarneming.ts'
import { zvhVoorCollege } from './zvh-aanmelding.ts'

export interface BekijkOnderzoek {
  readonly rol: Rol
  readonly gebruikerId: string
}

/** Of what happened, a beslisser sees what the appointment of a coordinator rests on; never a gegeven (N-AVG-5-1c). */
export const voorBesluit: readonly GebeurtenisSoort[] = [
  'conclusie',
  ...uitkomstbrieven,
  'instemming-aanpak',
  'dienst-verklaring',
  ...eigenRegieFeiten,
  'aanpak-afgezien',
  'aanpak-hervat',
  'coordinator-aangewezen',
  'aanpak-beeindigd',
]

/** Whether this role sees what the onderzoek holds about people, or only what it must decide on. */
export const zietGegevens = (rol: Rol): boolean => rol !== 'beslisser'

/** A toeleider sees the onderzoeken he works on, also while he stands in; supervisors and deciders are bound by their mandate instead. */
const alleenEigen = (rol: Rol): boolean => rol === 'toeleider'

/**
 * There is an aanpak for the college to decide on: it was proposed, or a client wants to coordinate himself. Before that the
 * college sees no more than what cannot wait (2.3.3), or a referral it decides on (2.3a.6).
 */
export const besluitOverAanpak = (feiten: Feiten): boolean =>
  steltAanpakVoor(feiten) &&
  (feiten.dossier.staat === 'afgerond' ||
    (feiten.dossier.staat === 'loopt' && eigenRegieNu(feiten) !== 'geen'))

/** Something waits for an urgent decision of the college; in between it reads nothing (2.3.3, N-AVG-5-1c). */
export const spoedVoorCollege = (feiten: Feiten): boolean =>
  openSpoed(feiten).length > 0 || aflopendeVoorzieningen(feiten).length > 0

/**
 * Whether somebody may read this onderzoek (N-AVG-32, N-5.4.5-sch): roles that work in it and see content, never the
 * coördinator. There is no role for fraud control (N-5.4.4-1-frd).
 */
export const toetsBekijkOnderzoek: Toets<BekijkOnderzoek> = ({ rol, gebruikerId }, feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, [
    alsNiet(rol === 'coordinator', 'coordinator-ziet-onderzoek-niet', 'bewaren-onderzoek'),
    alsNiet(
      rol !== 'coordinator' && (!werktIn(rol, 'onderzoek') || !rollen[rol].zietInhoud || komtVoorZich(rol)),
      'rol-zonder-toegang',
      'autorisatie',
    ),
    alsNiet(
      alleenEigen(rol) && !werktEraan(bezettingVan(feiten), gebruikerId, vandaag),
      'niet-de-behandelaar',
      'autorisatie',
    ),
    alsNiet(
      rol === 'beslisser' &&
        !besluitOverAanpak(feiten) &&
        !spoedVoorCollege(feiten) &&
        !zvhVoorCollege(feiten),
      'geen-besluit-nodig',
      'autorisatie',
    ),
  ])

/** The same question before there is a form: reading has no input but who asks. */
export const voorafBekijkOnderzoek = (wie: BekijkOnderzoek, feiten: Feiten, vandaag: string): Oordeel =>
  toetsBekijkOnderzoek(wie, feiten, vandaag)
