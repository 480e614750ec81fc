import { plusDagen, plusMaanden, weekdag } from '../../wet/datum.ts'

interface Periode {
  readonly van: string
  readonly tot: string
}

const begin = {
  dag: (dag: string) => dag,
  week: (dag: string) => plusDagen(dag, 1 - weekdag(dag)),
  maand: (dag: string) => `${dag.slice(0, 7)}-01`,
  jaar: (dag: string) => `${dag.slice(0, 4)}-01-01`,
} as const

const volgendBegin = {
  dag: (van: string) => plusDagen(van, 1),
  week: (van: string) => plusDagen(van, 7),
  maand: (van: string) => plusMaanden(van, 1),
  jaar: (van: string) => plusMaanden(van, 12),
} as const

/** The day, week from Monday, month or year in which `dag` lies: its first and its last day. */
export const periodeVan = (soort: keyof typeof begin, dag: string): Periode => {
  const van = begin[soort](dag)
  return { van, tot: plusDagen(volgendBegin[soort](van), -1) }
}
