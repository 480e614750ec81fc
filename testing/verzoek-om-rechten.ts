import type { Feiten, Gebeurtenissoort, Kader } from '../src/rechten/rules/feiten.ts'
import type { Oordeel } from '../src/wet/oordeel.ts'
import { redenenTegen } from '../src/wet/oordeel.ts'

/** Who decides, on a day; another person than who took it in. */
export const wieBeslist = (vandaag: string, gebruikerId = 'karim'): Kader => ({
  vandaag,
  wie: { gebruikerId, rol: 'beslisser', organisatieId: 'gemeente' },
})

/** A request to read what is kept, taken in on 2 November 2026; with what happened since, in this order. */
export const verzoekMet = (
  dossier: Partial<Feiten['dossier']> = {},
  gebeurd: readonly (readonly [soort: Gebeurtenissoort, datum: string, code?: string])[] = [],
): Feiten => ({
  dossier: {
    ...{ staat: 'recht-gevraagd', recht: 'inzage', over: 'onderzoek', door: 'zelf' },
    ...{ ontvangenOp: '2026-11-02', besluitBekendOp: null, metCommissie: false },
    ...{ partijInAanpak: false, aangenomenDoor: 'lies', behandelaar: 'lies' },
    ...dossier,
  },
  gebeurtenissen: gebeurd.map(([soort, datum, code], versie) => ({
    ...{ id: `${soort}-${versie}`, soort, datum, versie },
    ...{ betrokkeneId: null, code: code ?? null },
  })),
})

/** The codes of the reasons against, each with its article. */
export const tegen = (oordeel: Oordeel): readonly string[] =>
  redenenTegen(oordeel).map(({ code, artikel }) => `${code} (${artikel})`)
