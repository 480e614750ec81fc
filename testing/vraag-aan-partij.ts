import type { AntwoordFeit, Feiten, Kader, VraagFeit } from '../src/partijportaal/rules/feiten.ts'

const verzonden = '2026-12-01'
export const vandaag = '2026-12-07'
const organisatieId = 'ggz-de-brug'

/** Somebody of the party, on this day. */
export const alsPartij = (
  dag: string = vandaag,
  gebruikerId = 'roos',
  bij: string = organisatieId,
): Kader => ({
  vandaag: dag,
  wie: { gebruikerId, rol: 'partijmedewerker', organisatieId: bij },
})

/** A question about one person with two items, of a party without a secret on the road of 2.3a.1. */
export const vraagAan = (
  vraag: Partial<VraagFeit> = {},
  dossier: Partial<Feiten['dossier']> = {},
  deel: Partial<Pick<Feiten, 'antwoorden' | 'beantwoordOp'>> = {},
): Feiten => ({
  dossier: {
    ...{ id: 'zaak', versie: 1, staat: 'open', behandelaar: null, organisatieId, vernietigenOp: null },
    ...dossier,
  },
  vraag: {
    ...{ id: 'vraag', partijId: 'partij', regime: 'geen', soort: null, niveau: 'proces' },
    ...{ weg: 'op-verzoek-van-client', ernstig: false, jeugdvoorziening: false },
    ...{ toestemming: false, verzondenOp: verzonden },
    items: [
      { id: 'een', niveau: 'dat' },
      { id: 'twee', niveau: 'proces' },
    ],
    ...vraag,
  },
  antwoorden: [],
  beantwoordOp: null,
  ...deel,
})

const gegeven = (itemId: string): AntwoordFeit => ({
  ...{
    id: `antwoord-${itemId}`,
    itemId,
    soort: 'verstrekt',
    niveau: 'dat',
    categorie: 'gewoon',
    datum: vandaag,
  },
})

/** The same question, answered on this day. */
export const beantwoordOp = (dag: string, vraag: Partial<VraagFeit> = {}): Feiten =>
  vraagAan(
    vraag,
    { staat: 'beantwoord', behandelaar: 'roos' },
    { antwoorden: ['een', 'twee'].map(gegeven), beantwoordOp: dag },
  )
