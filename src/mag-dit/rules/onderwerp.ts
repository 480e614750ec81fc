import type { Compartiment } from '../../wet/compartimenten.ts'
import type { Rol } from '../../wet/rollen.ts'
import type { Antwoorden, Feit, Vraag } from './antwoorden.ts'
import type { Onderwerpcode } from './onderwerpcodes.ts'
import type { Uitkomst } from './uitkomst.ts'

/** What the declarations of the acts say: who does this, and who reads which dossiers. */
export interface Kennis {
  readonly doet: (wat: Onderwerpcode, a: Antwoorden) => readonly Rol[]
  readonly leest: (compartiment: Compartiment) => readonly Rol[]
}

/** One thing people ask about: what must be known for it, and the answer once it is. */
export interface Onderwerp {
  /** The questions that always come, page by page; a later page can depend on an earlier answer. */
  readonly paginas: (a: Antwoorden) => readonly (readonly Vraag[])[]
  /** Facts of the law, only asked where they make a difference for these answers. */
  readonly feiten: readonly Feit[]
  /** The answer on day `op`; a fact nobody mentioned is not so. */
  readonly uitkomst: (a: Antwoorden, op: string, kennis: Kennis) => Uitkomst
}
