import type { Feiten, GebeurtenisFeit, Kader } from '../src/verzoek-van-partij/rules/feiten.ts'
import { onderdeelNamen } from '../src/wet/verzoek-van-partij.ts'

export const vandaag = '2026-11-10'

/** Somebody who works for the housing corporation. */
export const consulent = (wie: Partial<Kader['wie']> = {}, dag: string = vandaag): Kader => ({
  vandaag: dag,
  wie: { gebruikerId: 'wouter', rol: 'partijmedewerker', organisatieId: 'woonstichting', ...wie },
})

/** A dated fact of a request that is about nobody in particular. */
export const feit = (soort: GebeurtenisFeit['soort'], code: string | null = null): GebeurtenisFeit => ({
  ...{ id: soort, soort, betrokkeneId: null, datum: '2026-11-01', code, versie: 1 },
})

/** Everything that can be argued about somebody. */
export const allesOver = (betrokkeneId: string): Feiten['gegevens'] =>
  onderdeelNamen.map((onderdeel) => ({ id: `${onderdeel}-${betrokkeneId}`, betrokkeneId, onderdeel }))

/** A request that is ready to be sent, about one man. */
export const eigenVerzoek = (
  staat: Feiten['dossier']['staat'] = 'opstellen',
  deel: Partial<Feiten> = {},
  dossier: Partial<Feiten['dossier']> = {},
): Feiten => ({
  dossier: {
    ...{ id: 'zaak', versie: 1, staat, behandelaar: 'wouter', organisatieId: 'woonstichting' },
    ...{ partijId: 'corporatie', ingediendOp: null, vernietigenOp: null, vraagtBsn: false },
    regime: 'geen',
    ...dossier,
  },
  betrokkenen: [{ id: 'man' }],
  gebeurtenissen: [feit('poging', 'huisbezoek')],
  gegevens: allesOver('man'),
  ...deel,
})
