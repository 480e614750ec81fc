import type { Artikel } from '../../wet/artikelen.ts'
import { oordeel } from '../../wet/oordeel.ts'
import type { Onderwerpcode } from './onderwerpcodes.ts'
import { type Uitkomst, volgtUit } from './uitkomst.ts'

/**
 * What the law forbids whoever asks, in whatever phase: fraud and enforcement (N-5.4.4-1-frd, N-1.5-hnd), comparing files (N-1.5-vs), sharing just
 * in case (N-11.3-prv), minutes and recordings of a casusoverleg (N-5.4.3-3-not), a copy of everything (N-5.4.1-4-nz, N-5.4.4-3), consent
 * for everything (N-AVG-6-1a), orders to a party (N-2.3a.3-3-ovn), forced help (N-1.5-dw) and a machine that decides (N-AVG-22).
 */
export const nooit = {
  fraude: ['geen-handhaving'],
  'bestanden-vergelijken': ['geen-vroegsignalering', 'geen-standaardonderzoek'],
  'preventief-delen': ['geen-vroegsignalering'],
  notulen: ['casusoverleg-afspraken'],
  opnemen: ['casusoverleg-afspraken'],
  'alles-kopieren': ['avg-beginselen', 'overdracht-aan-coordinator', 'hergebruik'],
  'toestemming-voor-alles': ['avg-grondslag'],
  'partij-opdragen': ['geen-doorzettingsmacht'],
  'hulp-opdringen': ['geen-dwang'],
  'computer-beslist': ['avg-mens-beslist'],
} as const satisfies Partial<Record<Onderwerpcode, readonly [Artikel, ...Artikel[]]>>

export type NooitCode = keyof typeof nooit

/** Whether the law forbids this always. */
export const isNooit = (code: Onderwerpcode): code is NooitCode => Object.hasOwn(nooit, code)

/** No, with every article that says so. */
export const magNooit = (code: NooitCode): Uitkomst => {
  const [eerste, ...rest] = nooit[code].map((artikel) => ({ code: `magdit-${code}`, artikel }))
  const uitkomst = volgtUit(oordeel(nooit[code][0], [eerste]), { uitleg: code, volgende: code, anders: code })
  return { ...uitkomst, artikelen: [...uitkomst.artikelen, ...rest.map(({ artikel }) => artikel)] }
}
