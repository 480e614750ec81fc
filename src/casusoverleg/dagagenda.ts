import { createHmac } from 'node:crypto'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { overlegAgenda as woorden } from '../teksten/nl/casusoverleg-agenda.ts'
import { vul } from '../teksten/tekst.ts'
import { vraagDoor } from '../verwerking/doorstroom.ts'
import type { Kader } from '../verwerking/kader.ts'
import type { Gevolg } from '../verwerking/leeswijzer.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Bijeenkomst } from '../wet/casusoverleg.ts'
import { uurVan } from '../wet/tijdvak.ts'
import { overleggenOp } from './dagagenda.store.ts'
import { type Dubbel, dubbelBij, rijVanDeDag, type Slot } from './rules/dagagenda.ts'
import type { Staat } from './rules/staten.ts'

type Bron = Pick<Lezing<unknown>, 'tx' | 'omgeving' | 'compartiment'>

/** Letters and digits alone: "Kamer 3, Stadskantoor" and "kamer 3 stadskantoor" are one place. */
const kaal = (waarde: string): string => waarde.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/**
 * By what two conferences can be seen to be in the same room, or on the same video link, on one day: keyed, of that municipality and that day
 * alone, so that it says nothing else and joins no two days.
 */
export const plekVan = (
  sleutels: Pick<KeyStore, 'derive'>,
  gemeente: string,
  { datum, wijze, waar, link }: Pick<Bijeenkomst, 'datum' | 'wijze' | 'waar' | 'link'>,
): string =>
  createHmac('sha256', sleutels.derive(`overlegplek:${gemeente}`))
    .update(`${datum}|${wijze}|${kaal((wijze === 'video' ? link : waar) ?? '')}`)
    .digest('base64url')
    .slice(0, 22)

const slotsVan = (bron: Bron, { wie, vandaag }: Kader, dag: string): Promise<readonly Slot[]> =>
  vraagDoor(bron, 'casusoverleg', vandaag, (tx) =>
    overleggenOp(tx, {
      ...{ gemeente: wie.gemeente, dag, gebruikerId: wie.gebruikerId },
      vanuit: wie.rol === 'toeleider' ? 'onderzoek' : wie.rol === 'coordinator' ? 'coordinatie' : null,
      organisatieId: wie.rol === 'partijmedewerker' ? (wie.organisatieId ?? null) : null,
    }),
  )

/**
 * What who convenes or moves a conference reads on its check page, by what was typed: two at once, and his own row of that day. `behalve`: the
 * conference itself when it is moved (N-5.4.3-1-std).
 */
export const volgtUitHetUur = async (
  bron: Bron,
  nieuw: Bijeenkomst | undefined,
  kader: Kader,
  behalve?: string,
): Promise<readonly Gevolg[]> => {
  if (!nieuw) return []
  const { datum: dag, tijd, tot, wijze } = nieuw
  const plek = plekVan(bron.omgeving.sleutels, kader.wie.gemeente, nieuw)
  const dit = { dag, begin: uurVan(tijd), einde: uurVan(tot), wijze, plek }
  const anderen = (await slotsVan(bron, kader, dag)).filter(({ id }) => id !== behalve)
  const rij = rijVanDeDag(anderen).map(({ slot: { begin, einde, nummer } }) =>
    vul(woorden.inRij, { begin, einde, nummer }),
  )
  return [
    ...dubbelBij(dit, anderen).map((code) => ({ zin: woorden.dubbel[code], punten: [] })),
    ...(rij.length > 0 ? [{ zin: woorden.dieDag, punten: rij }] : []),
  ]
}

/** One conference of the day on the page of another: by number and hours, and nothing of the case. */
export interface DagSlot {
  readonly overlegId: string
  readonly nummer: string
  readonly begin: string
  readonly einde: string
  readonly staat: Staat
  readonly sluitAan: boolean
  readonly tegelijk: boolean
}

/** The day of the asker around this conference; empty when it is his only one. */
export interface Dagagenda {
  readonly dubbel: readonly Dubbel[]
  readonly rij: readonly DagSlot[]
}

/** What else the asker has that day, and whether two are at once: of a conference of others nothing but that a place is taken. */
export const dagagendaVan = async (
  bron: Bron & { readonly dossier: { readonly id: string } },
  kader: Kader,
  dag: string,
): Promise<Dagagenda> => {
  const slots = await slotsVan(bron, kader, dag)
  const dit = slots.find(({ id }) => id === bron.dossier.id)
  if (!dit) return { dubbel: [], rij: [] }
  const anderen = slots.filter(({ id }) => id !== dit.id)
  const alles = dit.staat === 'belegd' ? dubbelBij(dit, anderen) : []
  // Whether a room is free is for who organises; a party hears of its own invitations alone.
  const dubbel = kader.wie.rol === 'partijmedewerker' ? alles.filter((een) => een === 'zelf-tegelijk') : alles
  const rij = rijVanDeDag(slots).map(({ slot: { id: overlegId, nummer, begin, einde, staat }, ...hoe }) => ({
    ...{ overlegId, nummer, begin, einde, staat, ...hoe },
  }))
  return { dubbel, rij: rij.length > 1 ? rij : [] }
}
