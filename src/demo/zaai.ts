import { meldpunt } from '../meldpunt/index.ts'
import { movableClock, vandaag } from '../platform/clock/clock.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { runTelling } from '../verwerking/telling.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { plusDagen } from '../wet/datum.ts'
import { isWeigering, type Moment, momenten, speelCasus01 } from './casus-01.ts'
import { totVragen } from './casus-04.ts'
import { demoWie } from './demo-gebruikers.ts'
import { anderVoorbeeld } from './demo-ids.ts'
import { type DemoMelding, demoMeldingen, demoTellingen } from './meldingen.ts'
import { type Gezin, gezinnen } from './mensen.ts'
import { overleggen } from './na-casus-01/overleg.ts'
import { afgehandeld } from './na-casus-01/stappen.ts'
import { terug } from './na-casus-01/terug.ts'
import { veiligheid } from './na-casus-01/veiligheid.ts'
import type { PartijNaam } from './partijen.ts'
import { type Rolverdeling, speel } from './speel.ts'
import type { Stap } from './stap.ts'
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

/** Who works for the second municipality too. */
const inDeRegio = demoWie('sanne', 'meldpuntmedewerker', anderVoorbeeld)

type Verhaal = (omgeving: Omgeving) => Promise<unknown>

const familie =
  (gezin: Gezin, toeleider: string, tot: Moment, zonderWeigeringen = true): Verhaal =>
  (omgeving) => {
    const d0 = plusDagen(vandaag(omgeving.klok), -momenten[tot])
    return speelCasus01(omgeving, { d0, mensen: collega(toeleider) }, { gezin, tot, zonderWeigeringen })
  }

/** Which family, how far casus 01 goes, and the day of its last step; who coordinates it, and for which party. */
interface Geval {
  readonly gezin: Gezin
  readonly tot: Moment
  readonly laatsteDag?: number
  readonly coordinator?: string
  readonly coordinatorBij?: PartijNaam
}

/** Casus 01 up to a moment, and what came after it; the last day of it is today. */
const daarna =
  (
    { tot, laatsteDag = momenten[tot], coordinator = 'ilse', ...wie }: Geval,
    vervolg: (d0: string) => readonly Stap[] = () => [],
  ): Verhaal =>
  (omgeving) => {
    const d0 = plusDagen(vandaag(omgeving.klok), -laatsteDag)
    const mensen = {
      ...collega('pieter'),
      coordinator: demoWie(coordinator, 'coordinator'),
      consulent: demoWie('wouter', 'partijmedewerker'),
      huisarts: demoWie('hugo', 'partijmedewerker'),
    }
    return speelCasus01(
      omgeving,
      { d0, mensen },
      {
        ...wie,
        tot,
        zonderWeigeringen: true,
        daarna: [...afgehandeld(momenten['aanpak-loopt']), ...vervolg(d0)],
      },
    )
  }

const straat =
  (nummer: number, mensen: Rolverdeling['mensen']): Verhaal =>
  (omgeving) => {
    const dagen = begonnenVoor(nummer)
    const d0 = plusDagen(vandaag(omgeving.klok), -dagen)
    return speel(straatzaak(nummer, d0, dagen), omgeving, { d0, mensen })
  }

const melding =
  ({ dagen, stappen }: DemoMelding, wie: Wie): Verhaal =>
  (omgeving) => {
    const d0 = plusDagen(vandaag(omgeving.klok), -dagen)
    return speel(stappen(wie.gemeente, d0), omgeving, { d0, mensen: { meldpunt: wie } })
  }

/** Casus 04 on the day on which the GP and the burgemeester have a question in their inbox. */
const verzoekVanCorporatie: Verhaal = (omgeving) => {
  const stappen = totVragen().filter((stap) => !isWeigering(stap))
  const d0 = plusDagen(vandaag(omgeving.klok), -Math.max(...stappen.map(({ dag }) => dag)))
  const mensen = {
    ...{ toeleider: demoWie('pieter', 'toeleider'), beslisser: demoWie('karim', 'beslisser') },
    ...{ consulent: demoWie('wouter', 'partijmedewerker'), behandelaar: demoWie('roos', 'partijmedewerker') },
  }
  return speel(stappen, omgeving, { d0, mensen })
}

/** Calls of the last weeks that were no melding: only counted, as the screen of the call does. */
const alleenGeteld =
  (wie: Wie): Verhaal =>
  async (omgeving) => {
    const telling = meldpunt.beginscherm?.telling
    for (const [dagen, soort] of demoTellingen) {
      const klok = movableClock(omgeving.klok.now() - dagen * 86_400_000)
      if (!telling || !(await runTelling(telling, soort, wie, { ...omgeving, klok })))
        throw new Error(`${soort} is not counted`)
    }
  }

const reeks = (van: number, aantal: number) => Array.from({ length: aantal }, (_, i) => van + i)

const verhalen = (): readonly Verhaal[] => [
  daarna({ gezin: gezinnen.visser, tot: 'aanpak-loopt' }),
  familie(gezinnen.amrani, 'noor', 'een-antwoord-open', false),
  familie(gezinnen.dekker, 'pieter', 'wacht-op-coordinator'),
  daarna({ gezin: gezinnen.bakker, tot: 'aanpak-loopt' }, () => overleggen()),
  daarna({ gezin: gezinnen.hendriks, tot: 'aanpak-loopt' }, () => veiligheid()),
  daarna({ gezin: gezinnen.kaya, tot: 'aanpak-loopt', coordinator: 'ruth', coordinatorBij: 'schuldhulp' }),
  daarna({ gezin: gezinnen.martens, tot: 'aanpak-beeindigd', laatsteDag: 336 }, terug),
  ...reeks(0, 44).map((nummer) => straat(nummer, collega('noor'))),
  ...reeks(44, 3).map((nummer) => straat(nummer, alleenFatma())),
  ...demoMeldingen.map((een) => melding(een, demoWie('mila', 'meldpuntmedewerker'))),
  ...demoMeldingen.slice(0, 1).map((een) => melding(een, inDeRegio)),
  verzoekVanCorporatie,
  alleenGeteld(demoWie('mila', 'meldpuntmedewerker')),
]

/** A few stories side by side: each has its own dossier and its own clock. */
const tegelijk = 4

/**
 * Plays all cases of the demo so that they stand where they stand today, along the one road: casus 01 for seven
 * families, with what came after it, 44 more cases for Noor and three in the other municipality, casus 04 with its questions to parties, and meldingen in every
 * stage with calls that were only counted. `vertel` hears how many of how many are done.
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
