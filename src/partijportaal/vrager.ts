import type { Burgemeesterweet } from '../wet/burgemeester.ts'
import type { Categorie, Niveau } from '../wet/categorieen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { VraagLezing, VraagWerk } from './declaratie.ts'
import type { Antwoordsoort } from './rules/feiten.ts'

/** One answer as it reaches the college. */
export interface UitgaandAntwoord {
  readonly id: string
  /** The ids by which who asked knows this answer, and the item it answers. */
  readonly daar: { readonly id: string; readonly itemId: string }
  readonly itemId: string
  readonly soort: Antwoordsoort
  readonly niveau: Niveau | null
  readonly categorie: Categorie | null
  readonly tekst: string | null
  /** What the party tied to this one (N-5.4.2-1-vw). */
  readonly voorwaarden: readonly Voorwaarde[]
  /** Out of which task the burgemeester knows it; null of anybody else (N-5.4.2-4). */
  readonly taak: Burgemeesterweet | null
}

/** Who decided, whether the client told him yes, and of a geheimhouder without consent that he took the steps and when the client hears of it. */
export interface Verantwoording {
  readonly beslistDoor: string
  readonly clientStemdeIn: boolean
  readonly zonderToestemming: { readonly clientWeetHet: string; readonly op: string } | null
}

/** What an answer says now; `itemId` and `antwoordId` are the ids by which who asked knows them. */
export interface Verbeterd {
  readonly itemId: string
  readonly antwoordId: string
  readonly niveau: Niveau
  readonly categorie: Categorie
  readonly tekst: string
  readonly voorwaarden: readonly Voorwaarde[]
  readonly taak: Burgemeesterweet | null
}

/** Who asked a question, and where its answer goes: an onderzoek or a melding. */
export interface Vrager {
  /** Whether it still waits for an answer: it may have been withdrawn, answered by phone, or be gone. */
  readonly wacht: (lezing: VraagLezing, vandaag: string) => Promise<boolean>
  /** How its dossier stands; undefined when it was destroyed since. */
  readonly stand: (lezing: VraagLezing, vandaag: string) => Promise<string | undefined>
  /** Who works on it now, to be told without content that an answer came. */
  readonly behandelaar: (lezing: VraagLezing, vandaag: string) => Promise<readonly string[]>
  readonly geefAntwoord: (
    werk: VraagWerk,
    antwoorden: readonly UitgaandAntwoord[],
    verantwoording: Verantwoording,
  ) => Promise<void>
  /** Takes away what a no left there, before the answer that takes its place. */
  readonly vergeetNee: (werk: VraagWerk) => Promise<void>
  /** Tells that the party wants to be called, where and when. */
  readonly geefTerugbelverzoek: (werk: VraagWerk, bellen: Readonly<Record<string, unknown>>) => Promise<void>
  /** The words of the party are gone there; who got them must hear so (N-AVG-17, N-AVG-19). */
  readonly trekIn: (werk: VraagWerk) => Promise<void>
  /** The new words stand for the old ones, that are gone there (N-AVG-16, N-AVG-19). */
  readonly verbeter: (werk: VraagWerk, nieuw: Verbeterd, stand: string) => Promise<void>
}

/** Whether anything was told. */
export const zegtIets = ({ soort }: Pick<UitgaandAntwoord, 'soort'>): boolean =>
  soort === 'verstrekt' || soort === 'minder'
