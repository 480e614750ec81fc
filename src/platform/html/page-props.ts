import type { ComponentChildren } from 'preact'
import type { Assets } from './assets.ts'
import type { Session, SessionLabels } from './session-dialog.tsx'

/** The house style of a municipality, from the configuration. */
export interface Theme {
  /** One or more class names: 'voorbeeld-theme' is the one that comes along. */
  readonly className: string
  /** A stylesheet with a class of that name, served from an address that the content security policy allows. */
  readonly stylesheet?: string | undefined
  readonly logo?: { readonly src: string; readonly alt: string } | undefined
}

export interface NavigationItem {
  readonly label: string
  readonly href: string
  readonly current?: boolean | undefined
}

export interface PageProps {
  /** Shown as "title - product" in the tab. */
  readonly title: string
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly assets: Assets
  readonly theme: Theme
  readonly product: { readonly name: string; readonly href: string }
  /** The name of the municipality, or empty before one is chosen. */
  readonly gemeente: string
  readonly labels: { readonly skip: string; readonly navigation: string }
  /** The active role, for staff: "Pet:", its name, and where to change it. */
  readonly pet?:
    | {
        readonly label: string
        readonly name: string
        readonly change?: { readonly label: string; readonly href: string } | undefined
      }
    | undefined
  readonly signOut?: { readonly label: string; readonly action: string } | undefined
  /** For clients: leaves at once for a harmless site, in the same tab, and out of the history. */
  readonly quickExit?: { readonly label: string; readonly href: string } | undefined
  readonly navigation?: readonly NavigationItem[] | undefined
  readonly session?: (Session & { readonly labels: SessionLabels; readonly action?: string }) | undefined
  readonly csrf?: string | undefined
  /** Above the header of every page: the bar of the demo. */
  readonly bar?: ComponentChildren
  /** Messages above the content. */
  readonly alerts?: ComponentChildren
  readonly footer?: ComponentChildren
  /** The address of a script that only this page has. */
  readonly script?: string | undefined
  readonly children?: ComponentChildren
}
