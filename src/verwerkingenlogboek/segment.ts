import type { KeyObject } from 'node:crypto'
import { ketenwaarde } from '../verwerking/logregel-mac.ts'

/** What can be wrong with the log. */
export type BevindingSoort =
  | 'regel-gewijzigd'
  | 'regel-verdwenen'
  | 'regel-ingevoegd'
  | 'volgorde-gewijzigd'
  | 'staart-verwijderd'
  | 'niet-gezegeld'

/** Something that is wrong with the log, and where; never what stood in the line. */
export interface Bevinding {
  readonly soort: BevindingSoort
  /** First place in the segment; absent for a line that has no place. */
  readonly volgnr?: number
  /** Last place, when it is more than one. */
  readonly totEnMet?: number
  readonly regelId?: string
}

/** One place in the chain with, if it is still there, its line. */
export interface Zegelrij {
  readonly volgnr: number
  readonly soort: 'ldv' | 'audit'
  readonly regelId: string
  readonly vorige: string
  readonly keten: string
  /** The MAC the line carries, and whether it fits the line's fields. */
  readonly regel: { readonly mac: string; readonly klopt: boolean } | undefined
}

/** A line that is genuine but names a predecessor that is not the line before it. */
export interface LosseSchakel {
  readonly volgnr: number
  readonly vorige: string
}

/** One day of one municipality, with what is known of it from outside the database. */
export interface Segment {
  readonly gemeente: string
  /** What the first line may name as its predecessor. */
  readonly begin: ReadonlySet<string>
  /** Anchored heads of this day: volgnr to chain value. */
  readonly ankers: ReadonlyMap<number, string>
}

/** Checks the lines of one day in order: `neem` takes them one by one, `sluit` compares the end with the anchors. */
export class Segmenttoets {
  /** Genuine lines with a strange predecessor, to be looked up: elsewhere (order changed) or nowhere (removed)? */
  readonly losseSchakels: LosseSchakel[] = []
  readonly bevindingen: Bevinding[] = []
  regels = 0
  readonly #key: KeyObject
  readonly #segment: Segment
  /** What the next line may name as its predecessor; undefined when that cannot be known. */
  #before: ReadonlySet<string> | undefined
  #last: Zegelrij | undefined
  #strange: Zegelrij | undefined
  #unanchored: number | undefined

  constructor(key: KeyObject, segment: Segment) {
    this.#key = key
    this.#segment = segment
    this.#before = segment.begin
  }

  /** Last chain value; undefined when the day is empty. */
  get keten(): string | undefined {
    return this.#last?.keten
  }

  neem(row: Zegelrij): void {
    this.regels += 1
    this.#settleStrange(this.#strange?.keten === row.vorige)
    this.#checkPlace(row)
    this.#last = row
    if (row.regel) this.#checkLine(row, row.regel)
    else {
      this.#find('regel-verdwenen', row)
      this.#before = new Set([row.keten])
    }
  }

  sluit(): void {
    const { ankers } = this.#segment
    const strange = this.#strange
    this.#settleStrange(strange !== undefined && ankers.get(strange.volgnr) === strange.keten)
    const end = ankers.keys().reduce((a, b) => Math.max(a, b), 0)
    const volgnr = (this.#last?.volgnr ?? 0) + 1
    if (end >= volgnr && ankers.get(end) !== this.keten)
      this.bevindingen.push({ soort: 'staart-verwijderd', volgnr, totEnMet: end })
    else if (this.#unanchored !== undefined && this.bevindingen.length + this.losseSchakels.length === 0)
      this.bevindingen.push({ soort: 'staart-verwijderd', volgnr: this.#unanchored })
  }

  #find(soort: BevindingSoort, { volgnr, regelId }: Zegelrij): void {
    this.bevindingen.push({ soort, volgnr, regelId })
  }

  /** Neither seal nor line fits: changed together with its MAC if the chain goes on from it, otherwise put in. */
  #settleStrange(chainGoesOn: boolean): void {
    if (!this.#strange) return
    this.#find(chainGoesOn ? 'regel-gewijzigd' : 'regel-ingevoegd', this.#strange)
    if (chainGoesOn) this.#before = new Set([this.#strange.keten])
    this.#strange = undefined
  }

  #checkPlace({ volgnr, keten }: Zegelrij): void {
    const expected = (this.#last?.volgnr ?? 0) + 1
    if (volgnr !== expected) {
      this.bevindingen.push({ soort: 'regel-verdwenen', volgnr: expected, totEnMet: volgnr - 1 })
      this.#before = undefined
    }
    const anchored = this.#segment.ankers.get(volgnr)
    if (anchored !== undefined && anchored !== keten) this.#unanchored ??= volgnr
  }

  #checkLine(row: Zegelrij, regel: { readonly mac: string; readonly klopt: boolean }): void {
    const { gemeente } = this.#segment
    const { vorige, soort, regelId } = row
    const sealed = ketenwaarde(this.#key, { vorige, gemeente, soort, regelId, mac: regel.mac }) === row.keten
    if (!sealed && !regel.klopt) {
      this.#strange = row
      return
    }
    if (!sealed) this.#find('volgorde-gewijzigd', row)
    else if (!regel.klopt) this.#find('regel-gewijzigd', row)
    else if (this.#before && !this.#before.has(vorige))
      this.losseSchakels.push({ volgnr: row.volgnr, vorige })
    this.#before = new Set([row.keten])
  }
}
