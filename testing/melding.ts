import type { DoorgeleidingFeit, Feiten, GebeurtenisFeit, Kader } from '../src/meldpunt/rules/feiten.ts'

export const gemelde = 'gemelde'
/** D0 of casus 05 is 2 November 2026; most tests stand a day later. */
export const ontvangen = '2026-11-02'
export const vandaag = '2026-11-03'

/** Who works at the meldpunt, on this day. */
export const aan = (dag: string = vandaag): Kader => ({
  vandaag: dag,
  wie: { gebruikerId: 'mila', rol: 'meldpuntmedewerker' },
})

/** Passed on to the neighbourhood team, which has not taken it up yet. */
export const doorgeleid: DoorgeleidingFeit = {
  ...{ id: 'd', soort: 'partij', partijId: 'wijkteam', taak: null, grond: 'instemming', staat: 'verstuurd' },
  datum: vandaag,
}

let nummer = 0

/** A dated fact; a later call is recorded later. */
export const feit = (
  soort: GebeurtenisFeit['soort'],
  code: string | null = null,
  datum: string = vandaag,
): GebeurtenisFeit => {
  nummer += 1
  return { id: `${soort}-${nummer}`, soort, code, datum, versie: nummer, door: 'mila' }
}

/** The melding of a worried neighbour, as it stands once the triage has begun. */
export const melding = (deel: Partial<Feiten> = {}, dossier: Partial<Feiten['dossier']> = {}): Feiten => ({
  dossier: {
    ...{
      id: 'melding',
      versie: 1,
      staat: 'triage',
      behandelaar: 'mila',
      ontvangenOp: ontvangen,
      begonnenOp: vandaag,
    },
    ...{ eindeOp: null, vernietigenOp: '2027-11-02' },
    ...dossier,
  },
  melder: { id: 'melder', soort: 'burger', verborgen: true, anoniem: false },
  betrokkenen: [{ id: gemelde, hoedanigheid: 'gemelde' }],
  gebeurtenissen: [],
  gegevens: ['een', 'twee', 'drie'].map((id) => ({
    ...{ id, betrokkeneId: gemelde, categorie: 'gewoon', niveau: 'inhoud', bron: 'melder' },
    inlichtingId: null,
  })) as Feiten['gegevens'],
  inlichtingen: [],
  doorgeleidingen: [],
  doorzettingen: [],
  verstrekkingen: [],
  vertegenwoordigingen: [],
  meldingsbrieven: [],
  ...deel,
})
