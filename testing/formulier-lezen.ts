type Velden = readonly (readonly [string, string])[]

const gewoon = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const eigenschap = (tag: string, naam: string): string | undefined =>
  new RegExp(` ${naam}="([^"]*)"`).exec(tag)?.[1]

const vanInput = (tag: string): Velden => {
  const naam = eigenschap(tag, 'name')
  const soort = eigenschap(tag, 'type')
  const kruis = soort === 'radio' || soort === 'checkbox'
  if (naam === undefined || (kruis && !/ checked[ />]/.test(tag))) return []
  return [[gewoon(naam), gewoon(eigenschap(tag, 'value') ?? '')]]
}

const vanSelect = (tag: string): Velden => {
  const gekozen = /<option[^>]* selected[^>]*>/.exec(tag)?.[0] ?? /<option[^>]*>/.exec(tag)?.[0] ?? ''
  return [[gewoon(eigenschap(tag, 'name') ?? ''), gewoon(eigenschap(gekozen, 'value') ?? '')]]
}

/** What a browser would send of the form of an act on this page, as it stands. Throws when there is none. */
export const formulierOp = (html: string): Velden => {
  const formulier = html.split('<form').find((deel) => deel.includes('name="handelingId"'))
  if (!formulier) throw new Error('there is no form of an act on this page')
  const [binnen = ''] = formulier.split('</form>')
  const tags = binnen.match(/<input[^>]*>|<textarea[^>]*>[^<]*<\/textarea>|<select.*?<\/select>/g) ?? []
  return tags.flatMap((tag): Velden => {
    if (tag.startsWith('<select')) return vanSelect(tag)
    const vak = /^<textarea[^>]*>([^<]*)</.exec(tag)
    return vak ? [[gewoon(eigenschap(tag, 'name') ?? ''), gewoon(vak[1] ?? '')]] : vanInput(tag)
  })
}

/** These fields filled in instead of what stood there; an empty list of values takes a field away. */
export const ingevuldMet = (
  velden: Velden,
  anders: Readonly<Record<string, string | readonly string[]>>,
): Velden => [
  ...velden.filter(([naam]) => !Object.hasOwn(anders, naam)),
  ...Object.entries(anders).flatMap(([naam, waarde]) =>
    [waarde].flat().map((een): readonly [string, string] => [naam, een]),
  ),
]
