/** An iCalendar file as RFC 5545 has it: per component its properties, each with its value unescaped. */
export interface GelezenAgenda {
  readonly namen: readonly string[]
  readonly eigenschappen: ReadonlyMap<string, string>
}

const regelvorm = /^([A-Z][A-Z0-9-]*)((?:;[A-Z0-9-]+=[^;:"]*)*):(.*)$/s

const waardeVan = (naam: string, waarde: string): string =>
  ['SUMMARY', 'LOCATION', 'UID'].includes(naam)
    ? waarde.replace(/\\([\\;,nN])/g, (_, teken: string) => (teken.toLowerCase() === 'n' ? '\n' : teken))
    : waarde

/** The content lines, unfolded: CRLF at the end of each, at most 75 octets before unfolding (3.1). */
const regelsVan = (ics: string): readonly string[] => {
  if (!ics.endsWith('\r\n') || /[^\r]\n|\r(?!\n)/.test(ics)) throw new Error('a line does not end with CRLF')
  const fysiek = ics.slice(0, -2).split('\r\n')
  if (fysiek.some((regel) => Buffer.byteLength(regel) > 75)) throw new Error('a line is too long')
  return fysiek.join('\r\n').replaceAll('\r\n ', '').split('\r\n')
}

/** A line as its name and its value; text must be escaped (3.3.11). */
const ontleed = (regel: string): readonly [string, string] => {
  const [, naam, , ruw = ''] = regelvorm.exec(regel) ?? []
  if (naam === undefined) throw new Error(`not a content line: ${regel}`)
  if (['SUMMARY', 'LOCATION'].includes(naam) && /(?<!\\)(?:\\\\)*[;,]/.test(ruw))
    throw new Error(`${naam} is not escaped`)
  return [naam, ruw]
}

/**
 * Reads an iCalendar file as strictly as RFC 5545 says it is written; components close in the order in which they opened (3.4).
 * Throws on what is not so.
 */
export const leesAgenda = (ics: string): GelezenAgenda => {
  const open: string[] = []
  const namen: string[] = []
  const eigenschappen = new Map<string, string>()
  for (const [naam, ruw] of regelsVan(ics).map(ontleed)) {
    const sleutel = `${open.at(-1)}.${naam}`
    if (naam === 'BEGIN') namen.push(...open.splice(open.length, 0, ruw), ruw)
    else if (naam === 'END' && open.pop() !== ruw) throw new Error(`${ruw} was not open`)
    else if (eigenschappen.has(sleutel)) throw new Error(`${sleutel} is there twice`)
    else if (naam !== 'END') eigenschappen.set(sleutel, waardeVan(naam, ruw))
  }
  if (open.length > 0) throw new Error('a component is still open')
  return { namen, eigenschappen }
}
