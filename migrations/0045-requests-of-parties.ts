import { compartment } from './compartment.ts'

/**
 * The compartment of a request of a party while the college judges it (2.3a.4 lid 1): who it is about stands in the dossier itself,
 * sealed, so that nobody is registered as a person before an onderzoek starts.
 */
export const up: readonly string[] = [
  ...compartment('verzoek', {}),
  `create index on verzoek.dossier (gemeente, staat)`,
  `grant select (vernietigen_op) on verzoek.dossier to samenspraak_vernietiging`,
]
