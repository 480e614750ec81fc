import type { Gezin } from '../mensen.ts'
import { type PartijNaam, partijId } from '../partijen.ts'
import type { Speler, Stap, Verwacht } from '../stap.ts'

/** Which family plays casus 01, where, from which day, and who becomes the coordinator. */
export interface Rolbezetting {
  readonly gezin: Gezin
  readonly gemeente: string
  /** The day of the request, 'yyyy-mm-dd'. */
  readonly d0: string
  readonly coordinatorId: string
  /** The party for which the coordinator works; absent when he is an official of the municipality. */
  readonly coordinatorBij?: PartijNaam | undefined
}

type Velden = Readonly<Record<string, unknown>>

/** What a step keeps and how it must end. */
export interface Rest {
  readonly onthoud?: NonNullable<Stap['onthoud']>
  readonly verwacht?: Verwacht
}

/** A step of the toeleider on the onderzoek, `dag` days after the request. */
export const stap = (dag: number, regel: string, doe: string, invoer: Velden, rest: Rest = {}): Stap => ({
  regel,
  dag,
  wie: 'toeleider',
  doe: `onderzoek.${doe}`,
  dossier: 'onderzoek',
  invoer,
  ...rest,
})

/** What may not: refused for exactly these reasons, each with its article. */
export const nee = (geweigerd: Exclude<Verwacht, string>['geweigerd']): Rest => ({ verwacht: { geweigerd } })

/** A request to these parties about the client. */
export const vraagAan = (gemeente: string, partijen: readonly PartijNaam[], rest: Velden): Velden => ({
  partijen: partijen.map((naam) => partijId(gemeente, naam)),
  betrokkeneId: '{client}',
  gedeeldMet: 'Niemand buiten dit onderzoek.',
  besprokenMetClient: true,
  ...rest,
})

/** What the client tells about her debts. */
export const schulden = {
  betrokkeneId: '{client}',
  bron: 'betrokkene-zelf',
  onderdeel: 'a',
  thema: 'schulden',
  tekst: 'Heeft schulden bij drie schuldeisers en opent de post niet meer.',
  noodzaak: 'Nodig om te weten welke hulp bij schulden past.',
  categorie: 'gewoon',
  niveau: 'dat',
}

const opAanpak =
  (wie: Speler) =>
  (dag: number, regel: string, doe: string, invoer: Stap['invoer'], rest: Rest = {}): Stap => ({
    regel,
    dag,
    wie,
    doe: `gecoordineerde-aanpak.${doe}`,
    dossier: 'aanpak',
    invoer,
    ...rest,
  })

/** A step of the coordinator on the aanpak. */
export const coordinator = opAanpak('coordinator')
/** A step of the college on the aanpak. */
export const college = opAanpak('beslisser')
