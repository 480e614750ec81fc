import { isSociaalDomein } from '../../wet/domeinen.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

/** What was recorded of a service as it should have been; what is absent stays as it was. */
export interface VerbeterDienst {
  readonly dienstId: string
  readonly reden: string
  readonly waarvoor?: string | undefined
  readonly beslisser?: string | undefined
  readonly vertrouwelijk?: boolean | undefined
  readonly dreiging?: boolean | undefined
  readonly verklaardOp?: string | undefined
  readonly aangevraagdOp?: string | undefined
  readonly afgehandeldOp?: string | undefined
  /** The decision or talk that was recorded never was. */
  readonly tochNietAfgehandeld: boolean
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt', 'afgerond', 'ingetrokken'], 'avg-juistheid'),
  alsNiet(feiten.diensten.length === 0, 'geen-dienst-voorgesteld', 'onderdeel-d'),
]

/** What stands in the way of `verbeter-dienst` before anything is typed: for the panel. */
export const voorafVerbeterDienst: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

const dagen = (invoer: VerbeterDienst, dienst: DienstFeit, vandaag: string): Redenen => {
  const { verklaardOp, aangevraagdOp, afgehandeldOp, tochNietAfgehandeld } = invoer
  const klaar = afgehandeldOp ?? (tochNietAfgehandeld ? null : dienst.afgehandeldOp)
  const ja = verklaardOp ?? dienst.verklaardOp
  return [
    ...[verklaardOp, aangevraagdOp, afgehandeldOp].map((dag) =>
      dag === undefined ? undefined : nietInToekomst(dag, vandaag),
    ),
    alsNiet(verklaardOp !== undefined && dienst.staat === 'voorgesteld', 'dienst-zonder-ja', 'avg-juistheid'),
    alsNiet(
      (afgehandeldOp !== undefined || tochNietAfgehandeld) && dienst.afgehandeldOp === null,
      'dienst-niet-afgehandeld',
      'avg-juistheid',
    ),
    alsNiet(
      aangevraagdOp !== undefined && dienst.aangevraagdOp === null,
      'dienst-niet-aangevraagd',
      'avg-juistheid',
    ),
    alsNiet(
      klaar !== null && ja !== null && dienst.domein !== 'participatie' && klaar < ja,
      'afgehandeld-voor-begin',
      'avg-juistheid',
    ),
  ]
}

/** Mends what was recorded of a service (N-AVG-5-1d, N-AVG-16); that a client said yes or no is said anew, not mended. */
export const toetsVerbeterDienst: Toets<VerbeterDienst> = (invoer, feiten, vandaag) => {
  const dienst = feiten.diensten.find(({ id }) => id === invoer.dienstId)
  const { dienstId: _, reden, tochNietAfgehandeld, ...nieuw } = invoer
  const niets = !tochNietAfgehandeld && Object.values(nieuw).every((waarde) => waarde === undefined)
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(dienst === undefined, 'onbekende-dienst', 'onderdeel-d'),
    alsNiet(leeg(reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
    alsNiet(niets, 'niets-veranderd', 'avg-rectificatie'),
    alsNiet(
      dienst?.soort === 'dienst' && isSociaalDomein(dienst.domein) && invoer.beslisser !== undefined,
      'beslisser-is-het-college',
      'besliskaders',
    ),
    alsNiet(
      invoer.dreiging === true && dienst?.domein !== 'schuldhulp',
      'dreiging-alleen-schuldhulp',
      'schuldhulp-gesprek',
    ),
    ...(dienst ? dagen(invoer, dienst, vandaag) : []),
  ])
}
