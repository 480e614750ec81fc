/** The list of places as it is served. */
interface PlacesFile {
  readonly gemeenten: Readonly<Record<string, string>>
  readonly plaatsen: Readonly<Record<string, string>>
  readonly opgegaan: Readonly<Record<string, readonly [string, string]>>
}

/** As the server compares names. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s-]+/g, ' ')
    .trim()

/** The municipalities of each place on this day. */
function read({ gemeenten, plaatsen, opgegaan }: PlacesFile, day: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [place, codes] of Object.entries(plaatsen)) {
    const known = found.get(plain(place)) ?? new Set()
    for (const code of codes.split(' ')) {
      const [next, from] = opgegaan[code] ?? []
      const now = next && from && day >= from ? next : code
      known.add(gemeenten[now] ?? now)
    }
    found.set(plain(place), known)
  }
  return found
}

/** Says to which municipality a place belongs while it is typed. The list comes whole: what is typed leaves the page nowhere. */
export function startPlaces(page: Document): void {
  const frame = page.querySelector<HTMLElement>('[data-places]')
  const field = frame?.querySelector('input')
  const list = frame?.querySelector('datalist')
  const said = frame?.querySelector<HTMLElement>('[data-places-said]')
  if (!frame || !field || !list || !said) return
  const { places = '', day = '', found = '', unknown = '' } = frame.dataset
  for (const button of frame.querySelectorAll('button')) button.hidden = true
  let loading: Promise<Map<string, Set<string>>> | undefined

  const load = () => {
    loading ??= fetch(places).then(async (response) => {
      const file: PlacesFile = await response.json()
      for (const place of Object.keys(file.plaatsen)) list.append(new Option(place))
      return read(file, day)
    })
    return loading
  }
  const say = async ({ type }: Event) => {
    const names = (await load()).get(plain(field.value))
    const nothing = type === 'change' && field.value.trim() !== '' ? unknown : ''
    const words = names ? [...names].map((name) => found.replace('{gemeente}', name)).join(' ') : nothing
    if (said.textContent !== words) said.textContent = words
  }
  field.addEventListener('focus', load, { once: true })
  field.addEventListener('input', say)
  field.addEventListener('change', say)
}
