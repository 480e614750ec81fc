import type { ComponentChildren } from 'preact'
import { vandaag } from '../platform/clock/clock.ts'
import type { Assets } from '../platform/html/assets.ts'
import { renderPage, type Theme } from '../platform/html/layout.tsx'
import type { Drafts } from '../platform/identity/draft.ts'
import { algemeen } from '../teksten/catalogus.ts'
import { vul } from '../teksten/tekst.ts'
import type { Fouten } from '../verwerking/afloop.ts'
import type { Sessiewoorden } from '../verwerking/beginscherm.ts'
import type { Herkomst } from '../verwerking/gang.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { type Rol, rollen } from '../wet/rollen.ts'
import { begin, hoofdmenu } from './hoofdmenu.ts'

/** What all pages of this installation share. */
export interface Schil {
  readonly assets: Assets
  readonly theme: Theme
  /** Name of a municipality by its code. */
  readonly gemeentenaam: (code: string) => string
  /** A bar above every page, in the demo only. */
  readonly balk?: ((aanvraag: Aanvraag) => ComponentChildren) | undefined
}

/** One's own work in other municipalities: each pet as a form names it. */
export interface Elders {
  readonly petten: () => Promise<
    readonly {
      readonly waarde: string
      readonly petId: string
      readonly gemeente: string
      readonly gemeenteNaam: string
      readonly rol: Rol
    }[]
  >
  /** Goes on as this pet; undefined when it is not one's own. */
  readonly wissel: (waarde: string) => Promise<Aanvraag | undefined>
}

/** One request of a signed-in worker: who, in which pet, with which session. */
export interface Aanvraag {
  readonly wie: Wie
  /** Other petten of the same person in the same municipality. */
  readonly anderePetten: readonly Pick<Wie, 'petId' | 'rol' | 'organisatieId'>[]
  /** Moments by the clock of sessions, which nobody can move: `now` too. */
  readonly sessie: {
    readonly csrf: string
    readonly now: number
    readonly idleEnds: number
    readonly absoluteEnds: number
  }
  readonly herkomst: Herkomst
  readonly pad: string
  readonly elders: Elders
  /** Forms under way of this browser in this session and this pet. */
  readonly concepten: Drafts
}

/** What a screen needs of the machine. */
export interface SchermDeps {
  readonly omgeving: Omgeving
  readonly schil: Schil
}

const sessieTeksten = ({ sessie }: Aanvraag, eigen: Partial<Sessiewoorden> = {}) => ({
  now: sessie.now,
  idleEnds: sessie.idleEnds,
  absoluteEnds: sessie.absoluteEnds,
  labels: {
    heading: algemeen.sessieTitel,
    idle: algemeen.sessieEindigt,
    absolute: algemeen.sessieAfgelopenOm,
    ended: algemeen.sessieVoorbij,
    failed: algemeen.sessieMislukt,
    extend: algemeen.sessieVerlengen,
    close: algemeen.sluiten,
    ...eigen,
  },
})

/** The title of a form that came back with faults or was refused says so first: it is the first thing one hears. */
export const metStand = (
  titel: string,
  { fouten = {}, status }: { fouten?: Fouten; status: number },
): string => {
  if (Object.keys(fouten).length > 0) return vul(algemeen.foutTitel, { titel })
  return status === 403 ? vul(algemeen.magNietTitel, { titel }) : titel
}

/** The whole page around `inhoud`, as text; `eigen` is what only this page has. */
export const pagina = (
  deps: SchermDeps,
  aanvraag: Aanvraag,
  titel: string,
  inhoud: ComponentChildren,
  eigen: { readonly script?: string; readonly sessie?: Sessiewoorden } = {},
): string => {
  const { schil } = deps
  const { wie, sessie, pad } = aanvraag
  return renderPage({
    title: titel,
    assets: schil.assets,
    theme: schil.theme,
    product: { name: algemeen.product, href: begin(wie.rol).href },
    gemeente: vul(algemeen.gemeente, { naam: schil.gemeentenaam(wie.gemeente) }),
    labels: { skip: algemeen.naarInhoud, navigation: algemeen.navigatie },
    pet: {
      label: algemeen.mijnRol,
      name: rollen[wie.rol].naam,
      change: { label: algemeen.wisselRol, href: '/pet' },
    },
    signOut: { label: algemeen.uitloggen, action: '/afmelden' },
    navigation: hoofdmenu(wie.rol, pad),
    session: sessieTeksten(aanvraag, eigen.sessie),
    script: eigen.script,
    csrf: sessie.csrf,
    bar: schil.balk?.(aanvraag),
    children: inhoud,
  })
}

/** The day in the Netherlands by the clock of this installation. */
export const vandaagVan = (deps: SchermDeps): string => vandaag(deps.omgeving.klok)
