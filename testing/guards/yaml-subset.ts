/** What a small YAML file holds: text, lists and maps. Numbers and booleans stay text. */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml }

interface Line {
  readonly indent: number
  readonly text: string
}

const keyed = /^("[^"]*"|[A-Za-z][\w-]*):(?: (.*))?$/

const scalar = (text: string): string => {
  if (/^"[^"]*"$/.test(text)) return text.slice(1, -1)
  if (/^["'[{&*!|>%@`]|: |\s#/.test(text)) throw new Error(`not in the subset: ${text}`)
  return text
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() }))
    .filter((line, index, all) => line.text !== '' || index < all.length - 1)

/** Reads maps, lists, quoted and plain text, and literal blocks (`|`). Throws on anything else: it is no YAML parser. */
export const readYaml = (text: string): Yaml => {
  const lines = linesOf(text).filter(({ text: line }) => !line.startsWith('#'))
  let at = 0
  const skipEmpty = () => {
    while (lines[at]?.text === '') at += 1
  }
  const block = (indent: number): string => {
    const parts: string[] = []
    for (let line = lines[at]; line && (line.text === '' || line.indent > indent); line = lines[at]) {
      parts.push(line.text)
      at += 1
    }
    return parts.join('\n').trim()
  }
  const under = (indent: number): Yaml => {
    skipEmpty()
    const next = lines[at]
    if (!next || next.indent <= indent) return ''
    return next.text.startsWith('- ') ? list(next.indent) : map(next.indent)
  }
  const value = (rest: string | undefined, indent: number): Yaml => {
    if (rest === undefined) return under(indent)
    return rest === '|' ? block(indent) : scalar(rest)
  }
  const map = (indent: number): Yaml => {
    const found: Record<string, Yaml> = {}
    for (let line = lines[at]; line && line.indent === indent; line = lines[at]) {
      const [, key, rest] = keyed.exec(line.text) ?? []
      if (key === undefined || Object.hasOwn(found, key)) throw new Error(`no key, or twice: ${line.text}`)
      at += 1
      found[key] = value(rest, indent)
      skipEmpty()
    }
    return found
  }
  const list = (indent: number): Yaml => {
    const found: Yaml[] = []
    for (let line = lines[at]; line?.indent === indent && line.text.startsWith('- '); line = lines[at]) {
      const rest = line.text.slice(2)
      if (keyed.test(rest)) {
        lines[at] = { indent: indent + 2, text: rest }
        found.push(map(indent + 2))
      } else {
        at += 1
        found.push(scalar(rest))
      }
      skipEmpty()
    }
    return found
  }
  skipEmpty()
  const result = map(0)
  if (at < lines.length) throw new Error(`unexpected: ${lines[at]?.text}`)
  return result
}
