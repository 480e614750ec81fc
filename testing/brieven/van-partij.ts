import { metOntvangst, verzoekBrief } from '../../src/verzoek-van-partij/verzoekbrief.ts'
import { dag, type VasteBrief } from './bezetting.ts'

const rijen = {
  betrokkene: [
    {
      ...{ id: 'samira' },
      inhoud: { voornamen: 'Samira', achternaam: 'Amrani', geboortedatum: '1988-05-04', bsn: null },
    },
  ],
  gegeven: [
    {
      ...{ betrokkene_id: 'samira', onderdeel: 'a' },
      inhoud: { hulpstand: null, tekst: 'Zij betaalt de huur al vier maanden niet.' },
    },
  ],
  gebeurtenis: [
    { soort: 'poging', datum: '2026-12-07', code: 'gesprek', inhoud: { wat: 'Zij kwam niet.' } },
    { soort: 'poging', datum: '2026-11-30', code: 'gesprek', inhoud: { wat: 'Wij belden aan.' } },
  ],
  overgang: [{ overgang: 'begin', inhoud: { betrokkenheid: 'Zij huurt bij ons.' } }],
}
const lezing = { dossier: { nummer: 'W-12' }, rijen: (tabel: keyof typeof rijen) => rijen[tabel] } as never
const kader = { vandaag: dag, wie: { naam: 'Wim Sluis' } } as never
const brief = verzoekBrief(lezing, kader, { gemeente: 'Voorbeeld', partij: 'Woonstichting De Sleutel' })

/** The request of a party, as it goes and as it is confirmed. */
export const brievenVanPartij: readonly VasteBrief[] = [
  { ...{ naam: 'verzoek-van-partij', maker: 'verzoek-van-partij/verzoekBrief', aan: 'ander' }, brief },
  {
    ...{ naam: 'verzoek-van-partij-ontvangen', maker: 'verzoek-van-partij/metOntvangst', aan: 'ander' },
    brief: metOntvangst(brief, '2026-12-31T14:07:00.000Z', '2026-00012'),
  },
]
