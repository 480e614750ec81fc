export { ruimConceptenOp } from './ruim-concepten-op.ts'
