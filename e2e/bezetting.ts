import { voorbeeld } from '../src/demo/demo-ids.ts'
import type { Gezin } from '../src/demo/mensen.ts'
import { demoPartijen } from '../src/demo/partijen.ts'
import type { Speler, Stap } from '../src/demo/stap.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { domeinen } from '../src/wet/domeinen.ts'
import type { Persoon } from './persoon.ts'

/** Who plays, from which day, and in which words the screens show what the story calls by a name. */
export interface Bezetting {
  readonly mensen: Readonly<Partial<Record<Speler, Persoon>>>
  readonly d0: string
  readonly woorden: Readonly<Record<string, string>>
  /** The names of the parties by id. */
  readonly partijen: ReadonlyMap<string, string>
}

/** Who moves the clock of the demo: the first of those who play. Throws when nobody does. */
export const klokkenist = ({ mensen }: Bezetting): Persoon => {
  const [eerste] = Object.values(mensen)
  if (!eerste) throw new Error('nobody plays')
  return eerste
}

/** Today in the Netherlands, 'yyyy-mm-dd'. */
export const vandaag = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())

/** Casus 01 from today, by these people: the words in which the screens show what the story calls by a name. */
export const bezettingVan = (mensen: Bezetting['mensen'], gezin: Gezin): Bezetting => {
  const d0 = vandaag()
  return {
    mensen,
    d0,
    partijen: new Map(demoPartijen(voorbeeld, d0).map(({ id, naam }) => [id, naam])),
    woorden: {
      client: gezin.client.voornamen,
      partner: gezin.partner.voornamen,
      dochter: gezin.dochter.voornamen,
      'deelnemer-client': gezin.client.voornamen,
      'deelnemer-partner': gezin.partner.voornamen,
      ilse: 'Ilse Jansen',
      schulden: 'Heeft schulden bij drie schuldeisers',
      bijstand: 'Er loopt bijzondere bijstand',
      'ggz-traject': 'Er loopt een traject',
      'verzoek-schuldhulp': 'Schuldhulp Voorbeeld',
      'verzoek-ggz': 'Ggz De Brug',
      'dienst-schuldhulp': domeinen.schuldhulp.naam,
      'dienst-bijstand': domeinen.participatie.naam,
      'doel-schulden': 'Over een jaar zijn de schulden geregeld.',
      'doel-inkomen': 'Het gezin heeft weer een vast inkomen.',
      'afspraak-plan': 'Een plan maken voor de drie schulden.',
    },
  }
}

const zoeker =
  ({ dag }: Stap, { d0, woorden }: Bezetting) =>
  (naam: string): string => {
    const [past, later] = /^dag([+-]\d+)?$/.exec(naam) ?? []
    if (past) return plusDagen(d0, dag + Number(later ?? 0))
    const woord = naam === 'd0' ? d0 : woorden[naam]
    if (woord === undefined) throw new Error(`no words for ${naam}`)
    return woord
  }

/** The input of a step in the words of the screens. Throws for a name that has none. */
export const inWoorden = (stap: Stap, bezetting: Bezetting): Readonly<Record<string, unknown>> => {
  const zoek = zoeker(stap, bezetting)
  const vertaal = (waarde: unknown): unknown => {
    if (typeof waarde === 'string') {
      const naam = /^\{([^{}]+)\}$/.exec(waarde)?.[1]
      return naam ? zoek(naam) : (bezetting.partijen.get(waarde) ?? waarde)
    }
    if (Array.isArray(waarde)) return waarde.map(vertaal)
    if (typeof waarde !== 'object' || waarde === null) return waarde
    return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, vertaal(deel)]))
  }
  return vertaal(stap.invoer) as Readonly<Record<string, unknown>>
}
