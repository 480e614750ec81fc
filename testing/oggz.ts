import type { Feiten, GebeurtenisFeit, Kader, OverdrachtFeit } from '../src/oggz/rules/feiten.ts'

const client = 'client'
export const begonnen = '2026-11-02'
export const vandaag = '2026-11-10'

/** Who does bemoeizorg, on this day. */
export const aan = (dag: string = vandaag, gebruikerId = 'bas'): Kader => ({
  vandaag: dag,
  wie: { gebruikerId, rol: 'bemoeizorger' },
})

let nummer = 0

/** A dated fact; a later call is recorded later. */
export const feit = (
  soort: GebeurtenisFeit['soort'],
  code: string | null = null,
  datum: string = vandaag,
): GebeurtenisFeit => {
  nummer += 1
  return { id: `${soort}-${nummer}`, soort, code, datum, versie: nummer }
}

/** Why it goes on without instemming, as the meldpunt wrote it when the oggz took it up. */
export const mijdt = feit('zonder-instemming', 'mijdt-hulp', begonnen)

/** Bemoeizorg as it stands when the oggz took a melding up. */
export const bemoeizorg = (deel: Partial<Feiten> = {}, dossier: Partial<Feiten['dossier']> = {}): Feiten => ({
  dossier: {
    ...{ id: 'zaak', versie: 1, staat: 'bemoeizorg', behandelaar: 'bas', begonnenOp: begonnen },
    ...{ eindeOp: null, vernietigenOp: null },
    ...dossier,
  },
  betrokkenen: [{ id: client, hoedanigheid: 'client' }],
  gebeurtenissen: [mijdt],
  gegevens: ['een', 'twee'].map((id) => ({
    ...{ id, betrokkeneId: client, categorie: 'gewoon', bron: 'melder' },
  })) as Feiten['gegevens'],
  verstrekkingen: [],
  overdrachten: [],
  doorzettingen: [],
  einde: null,
  ...deel,
})

const overdracht: OverdrachtFeit = {
  ...{ id: 'overdracht', soort: 'partij', partijId: 'wijkteam', taak: null, grond: 'instemming' },
  ...{ staat: 'verstuurd', datum: '2026-11-09' },
}

/** Handed over, and waiting until somebody takes it over. */
export const wachtend = (deel: Partial<Feiten> = {}): Feiten =>
  bemoeizorg({ overdrachten: [overdracht], ...deel }, { staat: 'overgedragen' })
