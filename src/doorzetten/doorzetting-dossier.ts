import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import type { Doel } from '../wet/doelen.ts'
import type { Rol } from '../wet/rollen.ts'
import { toegangVoor } from './rules/doorzetting.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'

const tabellen = ['overgang', 'betrokkene', 'gegeven'] as const

/** The tables of what was passed on: no more than who, what and when. */
export type DoorzettingTabel = (typeof tabellen)[number]

const doorgezet = ({ gestart_op }: Dossier<DoorzettingTabel>): string => {
  if (gestart_op === null) throw new Error('what was passed on has a day')
  return gestart_op
}

const feiten = (d: Dossier<DoorzettingTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    doorgezetOp: doorgezet(d),
    vernietigenOp: d.vernietigen_op,
  },
  betrokkenen: d.rijen.betrokkene.map(({ id }) => ({ id })),
  gegevens: d.rijen.gegeven.map(({ id }) => ({ id })),
})

/** One of the two stores: its compartment, its path and the one role that may read it. */
export interface Opslag {
  readonly naam: 'wvggz' | 'veilig-thuis'
  readonly compartiment: 'wvggz' | 'veilig_thuis'
  readonly pad: string
  readonly rol: Rol
  /** What it is kept for: by the law it was passed on under, and no longer that of the melding (5.5.4 lid 1; MvT 5.7). */
  readonly doel: Doel
}

/** The two stores, apart from each other and from the melding (§5.7; N-2.2.5-sch). */
export const opslagen = {
  wvggz: {
    naam: 'wvggz',
    compartiment: 'wvggz',
    pad: 'wvggz-meldingen',
    rol: 'wvggz-medewerker',
    doel: 'verplichte-ggz',
  },
  'veilig-thuis': {
    naam: 'veilig-thuis',
    compartiment: 'veilig_thuis',
    pad: 'veilig-thuis-signalen',
    rol: 'aandachtsfunctionaris',
    doel: 'veilig-thuis',
  },
} as const satisfies Record<string, Opslag>

/** The kind of dossier of one store. */
export const doorzettingDossier = ({
  compartiment,
  pad,
  rol,
}: Opslag): DossierSoort<Feiten, DoorzettingTabel> => ({
  compartiment,
  pad,
  tabellen,
  feiten,
  toegang: toegangVoor(rol),
})
