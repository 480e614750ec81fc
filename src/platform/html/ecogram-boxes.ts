import type { Box, EcogramGraph, EcogramGroup } from './ecogram-graph.ts'

/** One column of the picture: where it begins and how wide it is. */
export interface Column {
  readonly x: number
  readonly width: number
}

/** The height of a line of text, and the room around text in a node. */
export const [lineHeight, padding] = [20, 9]
const letter = 8.6
const space = 12
const mostLines = 3

/** The first signs of a text, never half of one: an accent stays with its letter. */
const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const start = (text: string, most: number): string => {
  let end = 0
  for (const { index, segment } of signs.segment(text)) {
    if (index + segment.length > most && index > 0) break
    end = index + segment.length
  }
  return text.slice(0, end)
}

const cut = (word: string, most: number): readonly string[] => {
  if (word.length <= most) return [word]
  const first = start(word, most - 1)
  return first === word ? [word] : [`${first}-`, ...cut(word.slice(first.length), most)]
}

/** Text in at most three lines that fit the width; what does not fit ends in dots (the table has it whole). */
export const wrap = (text: string, width: number): readonly string[] => {
  const most = Math.max(4, Math.floor((width - 2 * padding) / letter))
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((whole) => cut(whole, most))) {
    const last = lines.at(-1)
    if (last !== undefined && !last.endsWith('-') && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= mostLines) return lines
  const end = lines[mostLines - 1] ?? ''
  return [...lines.slice(0, mostLines - 1), `${start(end, most - 1).replace(/-$/, '')}…`]
}

/** Room for the lines that end here, so that two of them never fall together. */
const roomFor = (ends: number, apart: number): number => (ends + 1) * apart

const boxHeight = (text: readonly string[], ends: number, apart: number): number =>
  Math.max(text.length * lineHeight + 2 * padding, roomFor(ends, apart))

/** Groups below each other in one column, from height 0. */
export interface Stack {
  readonly headings: readonly Box[]
  readonly parties: readonly Box[]
  readonly height: number
}

/** A column without groups. */
export const emptyStack: Stack = { headings: [], parties: [], height: 0 }

/** Adds a group below what stands in the column. */
export const addGroup = (stack: Stack, column: Column, group: EcogramGroup, graph: EcogramGraph): Stack => {
  const text = wrap(group.label, column.width + 2 * padding)
  const top = stack.height === 0 ? 0 : stack.height + 2 * space
  const heading = { id: group.label, ...column, y: top, height: text.length * lineHeight, text }
  let y = top + heading.height + space / 2
  const parties = group.parties.map(({ id, label }) => {
    const lines = wrap(label, column.width)
    const ends = graph.lines.filter(({ party }) => party === id).length
    const box = { id, ...column, y, height: boxHeight(lines, ends, 16), text: lines }
    y += box.height + space
    return box
  })
  return {
    headings: [...stack.headings, heading],
    parties: [...stack.parties, ...parties],
    height: y - space,
  }
}

/** The people below each other in their frame, from height 0. */
export const people = ({ persons, lines }: EcogramGraph, column: Column, title: string) => {
  const text = wrap(title, column.width)
  let y = text.length * lineHeight + 2 * padding
  const inner = { x: column.x + padding, width: column.width - 2 * padding }
  const boxes = persons.map(({ id, label, note }) => {
    const words = [...wrap(label, inner.width), ...(note ? wrap(note, inner.width) : [])]
    const ends = lines.filter(({ person }) => person === id).length
    const box = { id, ...inner, y, height: boxHeight(words, ends, 8), text: words }
    y += box.height + space
    return box
  })
  return { boxes, household: { id: title, ...column, y: 0, height: y - space + padding, text } }
}

/** The same boxes, lower by so many units. */
export const lower = (boxes: readonly Box[], by: number): readonly Box[] =>
  boxes.map((box) => ({ ...box, y: box.y + by }))

/** A tenth of a unit is as fine as a screen shows. */
export const round = (value: number): number => Math.round(value * 10) / 10
