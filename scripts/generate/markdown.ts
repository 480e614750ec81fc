/** Stands at the top of every generated page. */
const bovenaan = '<!-- Gemaakt door `npm run generate`. Niet met de hand wijzigen. -->\n'

const cel = (tekst: string): string => tekst.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()

/** A Markdown table. A cell may hold code and links; a vertical bar is escaped, a line end becomes a space. */
export const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.map(cel).join(' | ')} |`).join('\n')

/** A page: its title, the note that it is generated, and its parts with a blank line between them. */
export const pagina = (titel: string, ...delen: readonly string[]): string =>
  `${[`${bovenaan}\n# ${titel}`, ...delen].join('\n\n')}\n`

/** A name as code. */
export const code = (naam: string): string => `\`${naam}\``

/** Names as code, or a dash when there are none. */
export const codes = (namen: readonly string[]): string => namen.map(code).join(', ') || '–'

/** A link to a file of the project, from docs/generated. */
export const bestand = (pad: string): string => `[${pad.replace(/^src\//, '')}](../../${pad})`
