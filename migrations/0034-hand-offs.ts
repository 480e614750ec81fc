import { compartment } from './compartment.ts'

/**
 * What was passed on under the Wvggz and to Veilig Thuis, each in a store of its own (§5.7): who it is about stands in the dossier
 * itself, sealed, so that neither comes near the people of the other dossiers.
 */
export const up: readonly string[] = ['wvggz', 'veilig_thuis'].flatMap((schema) => compartment(schema, {}))
