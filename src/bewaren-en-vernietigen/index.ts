export { laatPersoonLos } from './laat-persoon-los.store.ts'
export { ruimBerichtenOp } from './ruim-berichten-op.ts'
export { ruimConceptenOp } from './ruim-concepten-op.ts'
export { vernietigOpnieuw, voerVernietigingUit } from './voer-vernietiging-uit.ts'
