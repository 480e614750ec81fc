import type { Artikel } from '../../wet/artikelen.ts'
import {
  type Doorgeefdoel,
  type Doorgeefeis,
  doorgeefdoel,
  doorgeefdoelNamen,
  magWordenDoorgegeven,
} from '../../wet/doorgeven.ts'
import { magStromen } from '../../wet/doorstroom.ts'
import { oordeel, type Reden } from '../../wet/oordeel.ts'
import { geschonden } from '../../wet/voorwaarden.ts'
import { type Antwoorden, isJa } from './antwoorden.ts'
import { kreegJa, overSoort, soortVan, voorwaardenVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import { punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

/** What a purpose asks that is not there, in the words of the act itself (5.4.4 lid 1). */
const eisCodes: Readonly<Record<Doorgeefeis, string>> = {
  'aanvaarde-dienst': 'doorgeven-zonder-dienst',
  inburgeringsplicht: 'doorgeven-zonder-inburgeringsplicht',
  kind: 'doorgeven-alleen-over-kind',
  'gebleken-nood': 'doorgeven-zonder-nood',
}

const doelVan = (a: Antwoorden): Doorgeefdoel | undefined => doorgeefdoelNamen.find((doel) => doel === a.aan)

const tegenDoel = (a: Antwoorden, doel: Doorgeefdoel, op: string): readonly (Reden | undefined)[] => {
  const { artikel, ontvanger, eis } = doorgeefdoel(doel)
  if (!magWordenDoorgegeven(doel, op) || ontvanger === null)
    return [{ code: 'doorgeven-voor-ander-doel', artikel }]
  return [
    eis && !isJa(a, 'eis') ? { code: eisCodes[eis], artikel } : undefined,
    soortVan(a) === 'politie'
      ? { code: 'doorgeven-politie', artikel: 'verstrekken-politie-en-justitie' }
      : undefined,
    ...geschonden(voorwaardenVan(a, ontvanger, op), ontvanger, op),
  ]
}

const tegenCoordinator = (a: Antwoorden, op: string): readonly (Reden | undefined)[] => {
  const stroomt = magStromen('onderzoek', 'coordinatie', op)
  return [
    ...(stroomt.toegestaan ? [] : stroomt.redenen),
    ...geschonden(voorwaardenVan(a, 'coordinator', op), 'coordinator', op),
  ]
}

/** Belief and origin go along only where they make a service fit (N-5.4.1-2-rel). */
const nietPassend = (a: Antwoorden, doel: Doorgeefdoel | undefined): Reden | undefined =>
  ['levensovertuiging', 'afkomst'].includes(soortVan(a)) &&
  !(isJa(a, 'passend') && (doel === undefined || doorgeefdoel(doel).wet !== undefined))
    ? { code: 'dienst-past-niet', artikel: 'overtuiging-en-afkomst' }
    : undefined

const zonderNoodzaak = (a: Antwoorden): Reden | undefined =>
  isJa(a, 'noodzaak') ? undefined : { code: 'magdit-niet-nodig', artikel: 'avg-beginselen' }

const uitkomst = (a: Antwoorden, op: string): Uitkomst => {
  const doel = doelVan(a)
  const artikel: Artikel = doel ? 'gebruik-na-onderzoek' : 'overdracht-aan-coordinator'
  const eigen = doel ? tegenDoel(a, doel, op) : tegenCoordinator(a, op)
  const nooit = doel !== undefined && doorgeefdoel(doel).ontvanger === null
  const tegen = nooit ? eigen : [...eigen, nietPassend(a, doel), zonderNoodzaak(a)]
  return volgtUit(oordeel(artikel, tegen), {
    uitleg: doel ? 'doorgeven' : 'doorgeven-coordinator',
    mits: [
      punt('reden-per-gegeven', 'avg-beginselen'),
      punt('niet-alles', artikel),
      ...overSoort(soortVan(a)),
      puntAls(kreegJa(a), 'houd-aan-ja', 'verstrekken-door-partij'),
      puntAls(doel !== undefined, 'leg-doorgeven-vast', 'verantwoording'),
      punt('client-hoort-het', 'avg-informeren-anderen'),
    ],
    volgende: doel ? 'doorgeven' : 'doorgeven-coordinator',
    anders: nooit ? 'fraude' : 'lees-wat-helpt',
  })
}

/** "Mag ik iets uit het onderzoek doorgeven?" to a service, the Raad, the burgemeester or the coordinator (5.4.4 lid 1 and 3). */
export const doorgeven: Onderwerp = {
  paginas: (a) => (a.aan === 'fraude-of-handhaving' ? [['aan']] : [['aan'], ['soort'], ['voorwaarde']]),
  feiten: ['eis', 'noodzaak', 'passend'],
  uitkomst: (a, op) =>
    a.aan === 'fraude-of-handhaving'
      ? uitkomst({ ...a, soort: 'gewoon', voorwaarde: 'geen' }, op)
      : uitkomst(a, op),
}
