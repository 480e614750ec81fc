/** Whose data an act touches: `allen` of the dossier, or the ids of betrokkenen. */
export type Betrokkenen = 'allen' | readonly string[]
