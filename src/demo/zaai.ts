import { vandaag } from '../platform/clock/clock.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { plusDagen } from '../wet/datum.ts'
import { type Moment, momenten, speelCasus01 } from './casus-01.ts'
import { demoWie } from './demo-gebruikers.ts'
import { type Gezin, gezinnen } from './mensen.ts'
import { type Rolverdeling, speel } from './speel.ts'
import { begonnenVoor, straatzaak } from './straat.ts'

const collega = (toeleider: string): Rolverdeling['mensen'] => ({
  toeleider: demoWie(toeleider, 'toeleider'),
  beslisser: demoWie('karim', 'beslisser'),
  coordinator: demoWie('ilse', 'coordinator'),
})

/** Fatma works alone: her municipality has no one else in the demo. */
const alleenFatma = (): Rolverdeling['mensen'] => {
  const fatma = demoWie('fatma', 'toeleider')
  return { toeleider: fatma, beslisser: fatma, coordinator: fatma }
}

type Verhaal = (omgeving: Omgeving) => Promise<unknown>

const familie =
  (gezin: Gezin, toeleider: string, tot: Moment, zonderWeigeringen = true): Verhaal =>
  (omgeving) => {
    const d0 = plusDagen(vandaag(omgeving.klok), -momenten[tot])
    return speelCasus01(omgeving, { d0, mensen: collega(toeleider) }, { gezin, tot, zonderWeigeringen })
  }

const straat =
  (nummer: number, mensen: Rolverdeling['mensen']): Verhaal =>
  (omgeving) => {
    const dagen = begonnenVoor(nummer)
    const d0 = plusDagen(vandaag(omgeving.klok), -dagen)
    return speel(straatzaak(nummer, d0, dagen), omgeving, { d0, mensen })
  }

const reeks = (van: number, aantal: number) => Array.from({ length: aantal }, (_, i) => van + i)

const verhalen = (): readonly Verhaal[] => [
  familie(gezinnen.visser, 'pieter', 'aanpak-loopt'),
  familie(gezinnen.amrani, 'noor', 'een-antwoord-open', false),
  familie(gezinnen.dekker, 'pieter', 'wacht-op-coordinator'),
  ...reeks(0, 44).map((nummer) => straat(nummer, collega('noor'))),
  ...reeks(44, 3).map((nummer) => straat(nummer, alleenFatma())),
]

/** A few stories side by side: each has its own dossier and its own clock. */
const tegelijk = 4

/**
 * Plays all cases of the demo so that they stand where they stand today, along the one road: casus 01 for three
 * families, 44 more cases for Noor and three in the other municipality. `vertel` hears how many of how many are done.
 */
export const zaaiDemo = async (
  omgeving: Omgeving,
  vertel: (klaar: number, totaal: number) => void = () => undefined,
): Promise<void> => {
  const alle = verhalen()
  const wachtend = alle.values()
  let klaar = 0
  const werker = async () => {
    for (const verhaal of wachtend) {
      await verhaal(omgeving)
      klaar += 1
      vertel(klaar, alle.length)
    }
  }
  await Promise.all(Array.from({ length: tegelijk }, werker))
}
