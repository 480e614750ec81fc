const allowed = new Set(['http', 'https', 'tel', 'mailto'])

/** Browsers drop these while reading an address, so that a tab inside `javascript:` would hide it from the test. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u00a0]/g

/**
 * The address itself when it is relative or http(s), tel or mailto; otherwise '#', which goes nowhere. Escaping keeps
 * an address inside its attribute, it does not keep `javascript:` out.
 */
export function safeUrl(url: string): string {
  const scheme = /^([^/?#:]*):/.exec(url.replace(ignoredByBrowsers, ''))?.[1]
  return scheme === undefined || allowed.has(scheme.toLowerCase()) ? url : '#'
}
