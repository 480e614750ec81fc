import { type Oordeel, redenenTegen } from '../wet/oordeel.ts'

/** Several tests as one: allowed on the article of the first, or refused for all reasons, each said once. */
export const alleToetsen = (eerste: Oordeel, ...rest: readonly Oordeel[]): Oordeel => {
  const oordelen = [eerste, ...rest]
  const rijen = [...new Set(oordelen.flatMap((een) => een.rijen))]
  const redenen = oordelen.flatMap(redenenTegen)
  const [reden, ...meer] = new Map(redenen.map((een) => [een.code, een])).values()
  return reden ? { toegestaan: false, redenen: [reden, ...meer], rijen } : { ...eerste, rijen }
}
