import type { Artikel } from './artikelen.ts'
import type { Compartiment } from './compartimenten.ts'

interface RolRij {
  readonly naam: string
  readonly artikel: Artikel
  /** Whether this role may ever see what a dossier holds about a person. */
  readonly zietInhoud: boolean
  /** Where this role works; nowhere else. */
  readonly compartimenten: readonly Compartiment[]
}

/** The pets: in which role somebody works, and in which compartments (N-AVG-32, N-1.1.1-pt-ex, N-2.3a.3-1-pet). */
export const rollen = {
  meldpuntmedewerker: {
    naam: 'Medewerker van het meldpunt',
    artikel: 'meldpunt',
    zietInhoud: true,
    compartimenten: ['meldpunt', 'personen'],
  },
  bemoeizorger: {
    naam: 'Bemoeizorger',
    artikel: 'begrip-openbare-gezondheidszorg',
    zietInhoud: true,
    compartimenten: ['oggz', 'personen'],
  },
  'wvggz-medewerker': {
    naam: 'Medewerker verplichte ggz',
    artikel: 'wvggz-melding',
    zietInhoud: true,
    compartimenten: ['wvggz'],
  },
  aandachtsfunctionaris: {
    naam: 'Aandachtsfunctionaris huiselijk geweld en kindermishandeling',
    artikel: 'veilig-thuis',
    zietInhoud: true,
    compartimenten: ['veilig_thuis'],
  },
  toeleider: {
    naam: 'Toeleider',
    artikel: 'onderzoek-op-verzoek',
    zietInhoud: true,
    compartimenten: ['onderzoek', 'casusoverleg', 'personen'],
  },
  rechtenmedewerker: {
    naam: 'Behandelaar van verzoeken over rechten',
    artikel: 'avg-rechtentermijn',
    zietInhoud: true,
    compartimenten: ['rechten', 'personen'],
  },
  beslisser: {
    naam: 'Beslisser',
    artikel: 'mandaat',
    zietInhoud: true,
    compartimenten: ['verzoek', 'onderzoek', 'coordinatie', 'rechten'],
  },
  teamleider: {
    naam: 'Teamleider',
    artikel: 'onderzoek-termijn',
    zietInhoud: false,
    compartimenten: ['onderzoek', 'coordinatie', 'verzoek'],
  },
  coordinator: {
    naam: 'Coördinator',
    artikel: 'coordinator-taken',
    zietInhoud: true,
    compartimenten: ['coordinatie', 'casusoverleg', 'zvh', 'personen'],
  },
  partijmedewerker: {
    naam: 'Professional van een partij',
    artikel: 'begrip-partij',
    zietInhoud: true,
    compartimenten: ['partij', 'casusoverleg'],
  },
  betrokkene: {
    naam: 'Betrokkene',
    artikel: 'avg-inzage',
    zietInhoud: true,
    compartimenten: ['rechten', 'onderzoek', 'coordinatie'],
  },
  client: { naam: 'Cliënt', artikel: 'begrip-client', zietInhoud: true, compartimenten: ['rechten'] },
  vertegenwoordiger: {
    naam: 'Vertegenwoordiger',
    artikel: 'vertegenwoordiging',
    zietInhoud: true,
    compartimenten: ['rechten', 'onderzoek', 'coordinatie'],
  },
  mantelzorger: {
    naam: 'Mantelzorger',
    artikel: 'samenspraak',
    zietInhoud: true,
    compartimenten: ['rechten'],
  },
  fg: {
    naam: 'Functionaris gegevensbescherming',
    artikel: 'fg',
    zietInhoud: false,
    compartimenten: ['logboek', 'rechten'],
  },
  toezichthouder: {
    naam: 'Toezichthouder Wmo',
    artikel: 'verantwoording',
    zietInhoud: true,
    compartimenten: ['logboek', 'onderzoek', 'coordinatie'],
  },
  recordbeheerder: {
    naam: 'Recordbeheerder',
    artikel: 'archief',
    zietInhoud: false,
    compartimenten: ['logboek', 'rechten'],
  },
  archivaris: { naam: 'Archivaris', artikel: 'archief', zietInhoud: false, compartimenten: ['logboek'] },
  beheerder: { naam: 'Beheerder', artikel: 'autorisatie', zietInhoud: false, compartimenten: ['inrichting'] },
} as const satisfies Record<string, RolRij>

/** The name of a role. */
export type Rol = keyof typeof rollen

/** All roles, in the order of the table. */
export const rolNamen = Object.keys(rollen) as readonly Rol[]

/** Whether a text (a claim of the identity provider) names a role. */
export const isRol = (tekst: string): tekst is Rol => Object.hasOwn(rollen, tekst)

/**
 * In which role somebody comes for what is kept about himself, or about who he speaks for: no pet, and no dossier but the one he is in (AVG 15,
 * Awb 2:1). What he is in it (client, gezinslid, mantelzorger) the dossier says, not the role.
 */
const persoonsrollen: readonly Rol[] = ['betrokkene', 'vertegenwoordiger']

/** Whether somebody comes for himself in this role, and not as a worker. */
export const komtVoorZich = (rol: Rol): boolean => persoonsrollen.includes(rol)

/** Whether this role works in this compartment. The coördinator never works in the onderzoek (N-5.4.5-sch). */
export const werktIn = (rol: Rol, compartiment: Compartiment): boolean =>
  (rollen[rol].compartimenten as readonly Compartiment[]).includes(compartiment)
