/** What a line says: help that runs, something that was given, something that was asked. */
export type LineKind = 'service' | 'given' | 'asked'

/** Somebody in the middle of the picture. */
export interface EcogramPerson {
  readonly id: string
  readonly label: string
  /** A word below the name, such as "cliënt". */
  readonly note?: string | undefined
}

/** Parties that belong together, under one heading. */
export interface EcogramGroup {
  readonly label: string
  readonly parties: readonly { readonly id: string; readonly label: string }[]
}

/** A line between somebody (null: everybody together) and a party. */
export interface EcogramLine {
  readonly person: string | null
  readonly party: string
  readonly kind: LineKind
  /** Whether a condition travels along. */
  readonly locked: boolean
}

export interface EcogramGraph {
  readonly persons: readonly EcogramPerson[]
  readonly groups: readonly EcogramGroup[]
  readonly lines: readonly EcogramLine[]
}

/** A rectangle with its text, in units of the picture. */
export interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: readonly string[]
}

export interface PlacedLine {
  readonly path: string
  readonly kind: LineKind
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  /** Where the lock stands, when there is one. */
  readonly lock: readonly [x: number, y: number] | undefined
}

export interface EcogramPicture {
  readonly width: number
  readonly height: number
  /** The frame around the people, with its own heading in `text`. */
  readonly household: Box
  readonly persons: readonly Box[]
  readonly headings: readonly Box[]
  readonly parties: readonly Box[]
  readonly lines: readonly PlacedLine[]
}
