/** The door of this chapter. */
export { type Anker, openAnker } from './anker.ts'
export { leesBlikken } from './lees-blikken.ts'
export { type Kijkblad, leesWieKeek } from './lees-wie-keek.ts'
export { type OpruimOpties, ruimAllesOp } from './opruimen.ts'
export type { Bevinding, BevindingSoort } from './segment.ts'
export { type DagUitslag, verifieer } from './verifieer.ts'
export { dagVerslag, slotVerslag } from './verslag.ts'
export { verzendAlles } from './verzend.ts'
export { herstelAnkers, startZegelaar, type Zegelaar, zegelAlles } from './zegel.ts'

/** For what the key store derives the key of the logs: the MACs of the lines, the chain and the removals. */
export const logSleutelDoel = 'logboek'
