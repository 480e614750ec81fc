import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { alsCoordinator, dagInVerleden, gevuld, met, mits } from './mits.ts'

/** Where a coordinator of a party can have something of the coordination beside this program. Eigen invulling: the law names no list. */
export const plekken = ['papier', 'mail', 'telefoon', 'eigen-systeem'] as const
export type Plek = (typeof plekken)[number]

/** What the coordinator of a party hands over, and where it lies as well; `nergensAnders`: nowhere. */
export interface AangebodenOverdracht {
  readonly op: string
  readonly watEnHoe: string
  readonly elders: readonly string[]
  readonly nergensAnders: boolean
  readonly alles: boolean
}

/** Before input: the task runs, and he works for a party: of an official the college has it already (5.4.4 lid 8, N-5.4.4-8). */
export const voorafBiedOverdrachtAan = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('overdracht-aan-college', [
    ...alsCoordinator(feiten, kader),
    mits(feiten.dossier.verwerkingsverantwoordelijke !== 'college', 'coordinator-werkt-bij-gemeente'),
  ])

/** With input: everything, what and how, on a day that was, and where it still lies: somewhere or nowhere, and not both. */
export const toetsBiedOverdrachtAan = (invoer: AangebodenOverdracht, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafBiedOverdrachtAan(feiten, kader), [
    mits(invoer.alles, 'overdracht-onvolledig'),
    mits(gevuld(invoer.watEnHoe), 'overdracht-zonder-inhoud'),
    mits(invoer.elders.length > 0 !== invoer.nergensAnders, 'elders-niet-gezegd'),
    dagInVerleden(invoer.op, feiten.dossier.begonnenOp ?? feiten.dossier.aangewezenOp, kader),
  ])
