import { toetsLegGegevenVast } from '../src/onderzoek/rules/leg-gegeven-vast.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'
import { gegeven, gegevenInvoer, lopend } from '../testing/onderzoek.ts'
import { casbinEngine, cedarEngine, type Engine } from './decision-engines.ts'
import { everySituation } from './decision-facts.ts'
import { acts, decide } from './decision-table.ts'
import type { Options } from './options.ts'
import { type Row, row } from './row.ts'
import { median } from './statistics.ts'

const sliceMs = 300

let kept: Oordeel | undefined

/** Puts the whole outcome away, so that the compiler cannot leave out the reasons that nobody reads here. */
const keep = (oordeel: Oordeel): boolean => {
  kept = oordeel
  return kept.toegestaan
}

/** Our own questions: the facts are loaded, as they are when the road asks. */
const ownQuestions = (): readonly (() => boolean)[] =>
  everySituation().flatMap(({ feiten, kader }) => acts.map((act) => () => keep(decide(act, feiten, kader))))

const questionsFor = (engine: Engine): readonly (() => boolean)[] =>
  everySituation().flatMap(({ situation }) => acts.map((act) => engine.prepare(act, situation)))

/** Every combination must have the same outcome in every engine; otherwise there is nothing to compare. */
const checkSame = (own: readonly (() => boolean)[], name: string, theirs: readonly (() => boolean)[]) => {
  const other = own.flatMap((ask, i) => (ask() === theirs[i]?.() ? [] : [acts[i % acts.length]]))
  if (other.length > 0)
    throw new Error(
      `${name} decides otherwise in ${other.length} of ${own.length} combinations, of ${[...new Set(other)].join(', ')}: decision-table.ts is not our table any more`,
    )
}

/** Decisions a second, on one core. */
const speed = (questions: readonly (() => boolean)[]): number => {
  let done = 0
  let allowed = 0
  const begin = performance.now()
  for (;;) {
    const ask = questions[done % questions.length]
    if (ask?.()) allowed += 1
    done += 1
    if (done % 64 !== 0) continue
    const elapsed = performance.now() - begin
    if (elapsed > sliceMs && allowed >= 0) return (done / elapsed) * 1000
  }
}

/** A gegeven tested with its input, in a dossier that has 60 already. */
const withInput = (): readonly (() => boolean)[] => {
  const feiten = lopend({ gegevens: Array.from({ length: 60 }, (_, i) => gegeven({ id: `gegeven-${i}` })) })
  const invoer = [
    gegevenInvoer(),
    gegevenInvoer({ noodzaak: '' }),
    gegevenInvoer({ categorie: 'gezondheid' }),
  ]
  return invoer.map((een) => () => keep(toetsLegGegevenVast(een, feiten, '2026-12-24')))
}

/** Tests against the law, with all reasons, beside two general engines on the same table. */
export const decisions = async (options: Options): Promise<readonly Row[]> => {
  const own = ownQuestions()
  const peers = [await casbinEngine(), cedarEngine()].map((engine) => ({
    name: engine.name,
    questions: questionsFor(engine),
  }))
  for (const peer of peers) checkSame(own, peer.name, peer.questions)
  const all = [{ name: 'own', questions: own }, ...peers, { name: 'input', questions: withInput() }]
  for (const { questions } of all) speed(questions)
  const speeds = all.map(() => [] as number[])
  for (let round = 0; round < options.rounds; round += 1)
    for (const [i, { questions }] of all.entries()) speeds[i]?.push(speed(questions))
  const [mine = 0, casbin = 0, cedar = 0, input = 0] = speeds.map(median)
  const same = `${own.length} combinations of facts, all with the same outcome; ours gives every reason with its article`
  const compared = { value: mine, unit: '/s', budget: { of: 'ratio', least: 5 } } as const
  return [
    row('tests against the law, before input', {
      value: mine,
      unit: '/s',
      budget: { of: 'value', least: 200_000 },
      note: `one core; ${same}`,
    }),
    row('the same beside casbin', {
      ...compared,
      ratio: mine / casbin,
      note: `casbin ${Math.round(casbin)} /s; ${same}`,
    }),
    row('the same beside Cedar', {
      ...compared,
      ratio: mine / cedar,
      note: `Cedar ${Math.round(cedar)} /s; ${same}`,
    }),
    row('tests against the law, with input', {
      value: input,
      unit: '/s',
      budget: { of: 'value', least: 200_000 },
      note: 'one core; recording a gegeven (allowed, and refused) in a dossier that has 60',
    }),
  ]
}
