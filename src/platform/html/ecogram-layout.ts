import {
  addGroup,
  type Column,
  emptyStack,
  lineHeight,
  lower,
  padding,
  people,
  round,
  type Stack,
} from './ecogram-boxes.ts'
import type { Box, EcogramGraph, EcogramPicture, PlacedLine } from './ecogram-graph.ts'

/** On a wide screen parties stand on both sides of the household, on a telephone on one side. */
const shapes = {
  wide: {
    width: 720,
    household: { x: 265, width: 190 },
    sides: [
      { x: 2, width: 196 },
      { x: 522, width: 196 },
    ],
  },
  narrow: { width: 340, household: { x: 2, width: 138 }, sides: [{ x: 192, width: 146 }] },
} as const satisfies Record<string, { width: number; household: Column; sides: readonly Column[] }>

export type EcogramShape = keyof typeof shapes

/** Gives each line that ends at a box a height of its own, in the order of what stands at its other end. */
const ends = (
  box: Box,
  others: readonly { readonly key: number; readonly at: number }[],
  room = box.height,
) =>
  new Map(
    [...others]
      .sort((a, b) => a.at - b.at || a.key - b.key)
      .map(({ key }, index) => [key, round(box.y + (room * (index + 1)) / (others.length + 1))]),
  )

const middle = ({ y, height }: Box): number => y + height / 2

const draw = (graph: EcogramGraph, household: Box, persons: readonly Box[], parties: readonly Box[]) => {
  const numbered = graph.lines.flatMap((line, key) => {
    const party = parties.find(({ id }) => id === line.party)
    const person = line.person === null ? household : persons.find(({ id }) => id === line.person)
    return party && person ? [{ key, line, party, person }] : []
  })
  const heightOf = (box: Box, mine: 'person' | 'party', other: 'person' | 'party', room?: number) =>
    ends(
      box,
      numbered.filter((one) => one[mine] === box).map((one) => ({ key: one.key, at: middle(one[other]) })),
      room,
    )
  const heading = household.text.length * lineHeight + 2 * padding
  const starts = new Map([
    ...heightOf(household, 'person', 'party', heading),
    ...persons.flatMap((box) => [...heightOf(box, 'person', 'party')]),
  ])
  const stops = new Map(parties.flatMap((box) => [...heightOf(box, 'party', 'person')]))
  return numbered.map(({ key, line, party, person }): PlacedLine => {
    const right = party.x > person.x
    const [x1, x2] = right ? [person.x + person.width, party.x] : [person.x, party.x + party.width]
    const [y1 = 0, y2 = 0] = [starts.get(key), stops.get(key)]
    const bend = round((x1 + x2) / 2)
    return {
      path: `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`,
      kind: line.kind,
      from: [x1, y1],
      to: [x2, y2],
      lock: line.locked ? [x2 + (right ? -13 : 13), y2] : undefined,
    }
  })
}

/**
 * Places the people in the middle, the parties beside them by group, and a line for everything between them. Nothing
 * overlaps and everything lies within `width` by `height`, for any number; a line whose end is not there is left out.
 */
export const layoutEcogram = (graph: EcogramGraph, shape: EcogramShape, title: string): EcogramPicture => {
  const { width, household: centre, sides } = shapes[shape]
  const stacks: Stack[] = sides.map(() => emptyStack)
  for (const group of graph.groups) {
    const lowest = stacks.indexOf(stacks.reduce((a, b) => (b.height < a.height ? b : a)))
    const column = sides[lowest]
    const stack = stacks[lowest]
    if (column && stack) stacks[lowest] = addGroup(stack, column, group, graph)
  }
  const { boxes, household } = people(graph, centre, title)
  const inside = Math.max(household.height, ...stacks.map(({ height }) => height))
  const top = (height: number): number => round(2 + (inside - height) / 2)
  const persons = lower(boxes, top(household.height))
  const frame = { ...household, y: top(household.height) }
  const parties = stacks.flatMap((stack) => lower(stack.parties, top(stack.height)))
  return {
    width,
    height: Math.ceil(inside + 4),
    household: frame,
    persons,
    headings: stacks.flatMap((stack) => lower(stack.headings, top(stack.height))),
    parties,
    lines: draw(graph, frame, persons, parties),
  }
}
