/** Destruction by itself of reports past their term: the role that removes dossiers may see which are. */
export const up: readonly string[] = [
  `grant select (vernietigen_op) on meldpunt.dossier to samenspraak_vernietiging`,
]
