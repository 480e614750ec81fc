import { lopendeOverleggen, type OverlegFeit } from './casusoverleg.ts'

const vanVandaag = (overleggen: readonly OverlegFeit[], vandaag: string): readonly OverlegFeit[] =>
  lopendeOverleggen(overleggen).filter(({ dag }) => dag === vandaag)

/** Whether a conference of this file is held today, or is to be. */
export const overlegVandaag = (overleggen: readonly OverlegFeit[], vandaag: string): boolean =>
  vanVandaag(overleggen, vandaag).length > 0

/** What a form about a conference of today begins with: the only one there is. */
export const overlegOp = (overleggen: readonly OverlegFeit[], vandaag: string): { overlegId?: string } => {
  const [enige, ...rest] = vanVandaag(overleggen, vandaag)
  return enige && rest.length === 0 ? { overlegId: enige.id } : {}
}
