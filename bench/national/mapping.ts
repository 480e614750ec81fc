import { createHash } from 'node:crypto'

/** Where a copy lands: the number of the copy, its municipality, and the workers there that it belongs to. */
export interface Copy {
  readonly nr: number
  readonly gemeente: string
  readonly slot: number
}

/** Municipalities in the national set. */
export const municipalities = 342
/** Copies per set of workers: about 45 running onderzoeken for a toeleider. */
const copiesPerSlot = 22

/** The code of municipality `index` of the 342; '0344' is the last of them. */
export const gemeenteOf = (index: number): string => String(index + 3).padStart(4, '0')

/** How many copies municipality `index` gets of `copies` in all. */
export const copiesIn = (index: number, copies: number): number =>
  Math.max(0, Math.ceil((copies - index) / municipalities))

/** Copy `rank` of municipality `index`. */
export const copyAt = (index: number, rank: number): Copy => ({
  nr: index + municipalities * rank,
  gemeente: gemeenteOf(index),
  slot: Math.floor(rank / copiesPerSlot),
})

/** How many sets of workers a municipality with `copies` copies needs. */
export const slotsFor = (copies: number): number => Math.ceil(copies / copiesPerSlot)

/** Which ids of the template are of workers, and which of organisations and parties: those are per municipality. */
export interface Register {
  readonly people: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

const hashed = (text: string): string => {
  const hex = createHash('md5').update(text).digest('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** The id in a copy of what has this id in the template. The same as `mappedSql`. */
export const mappedId = (id: string, { nr, gemeente, slot }: Copy, { people, bodies }: Register): string => {
  if (people.has(id)) return hashed(`${id}${gemeente}/${slot}`)
  return hashed(bodies.has(id) ? `${id}${gemeente}` : `${id}#${nr}`)
}

/** The ids in a text, mapped one by one. */
export const mappedText = (text: string, copy: Copy, register: Register): string =>
  text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => mappedId(id, copy, register))

const list = (ids: ReadonlySet<string>): string => `'{${[...ids].join(',')}}'::text[]`

/** `mappedId` of an expression of type text in SQL, with `n.nr`, `n.gemeente` and `n.slot` in reach. */
export const mappedSql = (id: string, { people, bodies }: Register): string =>
  `md5(case when ${id} = any(${list(people)}) then ${id} || n.gemeente || '/' || n.slot
     when ${id} = any(${list(bodies)}) then ${id} || n.gemeente else ${id} || '#' || n.nr end)::uuid`
