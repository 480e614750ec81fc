/**
 * Who looked in one dossier, the latest first: one index scan. Lines of no dossier (a list, a wrong role) are not in it,
 * so most of what is written pays nothing.
 */
export const up: readonly string[] = [
  `create index audit_van_dossier on logboek.audit (gemeente, object_id, tijd) where object_id is not null`,
]
