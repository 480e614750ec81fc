import type { Feiten, GebeurtenisFeit, Kader } from '../src/verzoek/rules/feiten.ts'
import { type Aannemelijk, criteria } from '../src/wet/verzoek-van-partij.ts'

export const ontvangen = '2026-11-02'
const vandaag = '2026-11-10'
export const man = 'man'
export const vrouw = 'vrouw'

/** Who decides for the college, employed by the municipality. */
export const beslisser = (dag: string = vandaag, wie: Partial<Kader['wie']> = {}): Kader => ({
  vandaag: dag,
  wie: { gebruikerId: 'karim', rol: 'beslisser', organisatieId: 'gemeente', ...wie },
})

let nummer = 0

/** A dated fact about somebody; a later call is recorded later. */
export const feit = (
  soort: GebeurtenisFeit['soort'],
  betrokkeneId: string,
  deel: Partial<GebeurtenisFeit> = {},
): GebeurtenisFeit => {
  nummer += 1
  return {
    id: `${soort}-${nummer}`,
    soort,
    betrokkeneId,
    datum: vandaag,
    code: null,
    versie: nummer,
    ...deel,
  }
}

/** What the college found about somebody, criterion by criterion. */
export const weging = (betrokkeneId: string, gevonden: Aannemelijk): readonly GebeurtenisFeit[] =>
  criteria.map((een) => feit(een, betrokkeneId, { code: gevonden[een] ? 'aannemelijk' : 'niet-aannemelijk' }))

export const alles: Aannemelijk = {
  'criterium-a': true,
  'criterium-1': true,
  'criterium-2': true,
  'criterium-b': true,
}
export const niets: Aannemelijk = {
  'criterium-a': false,
  'criterium-1': false,
  'criterium-2': false,
  'criterium-b': false,
}

/** A request of a housing corporation about these people, as the college has it. */
export const verzoek = (
  staat: Feiten['dossier']['staat'] = 'in-behandeling',
  deel: Partial<Feiten> = {},
  dossier: Partial<Feiten['dossier']> = {},
): Feiten => ({
  dossier: {
    ...{ id: 'zaak', versie: 1, staat, behandelaar: 'karim', ontvangenOp: ontvangen, eindeOp: null },
    ...{ vernietigenOp: '2027-05-02', partijId: 'corporatie', organisatieId: 'woonstichting' },
    ...{ uitkomstBij: null, indienersVanGemeente: null, regime: 'geen' as const },
    ...dossier,
  },
  betrokkenen: [{ id: man }],
  gebeurtenissen: [],
  gegevens: [man, vrouw].flatMap((betrokkeneId) =>
    (['problemen', 'overlast'] as const).map((onderdeel) => ({
      ...{ id: `${onderdeel}-${betrokkeneId}`, betrokkeneId, onderdeel },
      categorie: 'gewoon' as const,
    })),
  ),
  ...deel,
})
