/** The worklist of the meldpunt asks for the open meldingen of a municipality, of whoever they are. */
export const up: readonly string[] = [`create index on meldpunt.dossier (gemeente, staat)`]
