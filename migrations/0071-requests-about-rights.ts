import { compartment } from './compartment.ts'

/** The compartment of requests about rights (AVG 15 to 22, 5.3.2, 5.3.5): apart from what they are about. */
export const up: readonly string[] = [
  ...compartment('rechten', {}),
  // The worklist: all that is open in the municipality.
  'create index on rechten.dossier (gemeente, staat)',
  'grant select (vernietigen_op) on rechten.dossier to samenspraak_vernietiging',
]
