/** A typed BSN as nine digits: spaces and dots go, eight digits get the zero that was left out. Other text stays as it is. */
export const normaliseerBsn = (tekst: string): string => {
  const cijfers = tekst.replaceAll(/[\s.]/g, '')
  return /^\d{8}$/.test(cijfers) ? `0${cijfers}` : cijfers
}

/**
 * Nine digits that pass the elfproef: nine times the first plus eight times the second, down to two times the eighth,
 * minus the ninth, is a multiple of eleven. Says nothing about whether the number was ever given out (N-5.2.9).
 */
export const isBsn = (tekst: string): boolean => {
  if (!/^\d{9}$/.test(tekst) || tekst === '000000000') return false
  const som = Array.from(tekst, Number).reduce(
    (tot, cijfer, plaats) => tot + (plaats === 8 ? -cijfer : (9 - plaats) * cijfer),
    0,
  )
  return som % 11 === 0
}

/** A BSN from the range 9999xxxxx, which belongs to nobody: the only ones for demo data and tests. */
export const isTestBsn = (tekst: string): boolean => isBsn(tekst) && tekst.startsWith('9999')
