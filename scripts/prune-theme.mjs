const references = (css) => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1])

/** The custom properties of a theme file, and its selector. Comments go; a value may hold quotes and parentheses. */
function parseTheme(theme) {
  const clean = theme.replace(/\/\*[\s\S]*?\*\//g, '')
  const selector = clean.slice(0, clean.indexOf('{')).trim()
  const properties = new Map()
  for (const match of clean.matchAll(/(--[\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'}])*)/g)) {
    properties.set(match[1], match[2].trim())
  }
  return { selector, properties }
}

/** Keeps of a theme only the custom properties that `css` uses, directly or through another property. */
export function pruneTheme(theme, css) {
  const { selector, properties } = parseTheme(theme)
  const kept = new Set()
  const queue = references(css)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = properties.get(name)
    if (value === undefined || kept.has(name)) continue
    kept.add(name)
    queue.push(...references(value))
  }
  const lines = [...properties]
    .filter(([name]) => kept.has(name))
    .map(([name, value]) => `  ${name}: ${value};`)
  return `${selector} {\n${lines.join('\n')}\n}`
}
