import type { Feiten } from '../../src/onderzoek/rules/feiten.ts'

/** A running onderzoek with nobody in it, read on this day: what a generated matrix fills in. */
export const leegOnderzoek = (dag: string): Feiten => ({
  peildag: dag,
  dossier: {
    ...{ id: '', versie: 0, staat: 'loopt', behandelaar: null, team: null, wet: null, ingang: null },
    ...{ verzoekendePartij: null },
    ...{ verzochtOp: dag, gestartOp: dag, eindeOp: null, vernietigenOp: null },
  },
  ...{ overgangen: [], betrokkenen: [], gezinsbanden: [], vertegenwoordigingen: [], gebeurtenissen: [] },
  ...{
    reikwijdtes: [],
    afbakeningen: [],
    gegevens: [],
    verzoeken: [],
    antwoorden: [],
    diensten: [],
    stukken: [],
    bestanden: [],
    voorzieningen: [],
    verstrekkingen: [],
    overleggen: [],
    overlegafspraken: [],
  },
  ...{ toewijzingen: [], waarnemingen: [] },
})
