/** A conference goes by itself the day after (0060): its destruction finds it by that day, as in every compartment where that is so. */
export const up: readonly string[] = [
  'grant select (vernietigen_op) on casusoverleg.dossier to samenspraak_vernietiging',
]
