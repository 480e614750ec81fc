/** The door of this chapter. */
export { herkenBetrokkene } from './herken-betrokkene.ts'
export { mijnBrief } from './mijn-brief.ts'
export { afsprakenMet, brievenAan } from './mijn-delen.ts'
export type { Broker } from './mijn-deps.ts'
export { mijnLijst } from './mijn-lijst.ts'
export { bestandenPad, mijnPaden } from './mijn-paden.ts'
export { mountMijn } from './mijn-routes.ts'
