/** Destruction waits while somebody has a request, an objection or a complaint open: which right, about what, and until when; not who or why. */
export const up: readonly string[] = [
  'grant select (staat, verzocht_op, einde_op, kenmerk) on rechten.dossier to samenspraak_vernietiging',
]
