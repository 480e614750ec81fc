import type { DienstFeit, Feiten } from './feiten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { dienstLooptDoor, openVerlopen, verloopVan } from './verloop.ts'

/** On which day it was decided on a service, or first talked about debts. What was decided stays in the file of that service. */
export interface LegAfhandelingVast {
  readonly dienstId: string
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond', 'ingetrokken'], 'besliskaders'),
  alsNiet(openVerlopen(feiten).length === 0, 'geen-dienst-om-af-te-handelen', 'besliskaders'),
]

const vanDienst = (feiten: Feiten, dienst: DienstFeit, datum: string): Redenen => {
  const verloop = verloopVan(feiten, dienst)
  return [
    alsNiet(verloop === undefined, 'dienst-zonder-ja', 'besliskaders'),
    alsNiet(verloop !== undefined && verloop.klaarOp !== null, 'dienst-is-afgehandeld', 'besliskaders'),
    alsNiet(
      verloop !== undefined && !dienstLooptDoor(feiten, dienst),
      'geen-dienst-om-af-te-handelen',
      'besliskaders',
    ),
    alsNiet(
      verloop !== undefined && verloop.vanaf !== null && datum < verloop.vanaf,
      'afgehandeld-voor-begin',
      'avg-juistheid',
    ),
  ]
}

/** What stands in the way of `leg-afhandeling-vast` before anything is typed: for the panel. */
export const voorafLegAfhandelingVast: Vooraf = (feiten, vandaag) =>
  beoordeel('besliskaders', vandaag, basis(feiten))

/**
 * Records that it was decided on a service, or first talked about debts: that ends its term (2.3a.1 lid 6, N-2.3.5-2,
 * N-Wgs-4). Also after the onderzoek ended: an accepted service goes on by its own law.
 */
export const toetsLegAfhandelingVast: Toets<LegAfhandelingVast> = ({ dienstId, datum }, feiten, vandaag) => {
  const dienst = feiten.diensten.find(({ id }) => id === dienstId)
  return beoordeel('besliskaders', vandaag, [
    ...basis(feiten),
    alsNiet(dienst === undefined, 'onbekende-dienst', 'onderdeel-d'),
    nietInToekomst(datum, vandaag),
    ...(dienst ? vanDienst(feiten, dienst, datum) : []),
  ])
}
