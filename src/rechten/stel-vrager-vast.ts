import { z } from 'zod'
import { personenVan } from '../personen/index.ts'
import { ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, overDePersoon, persoonIn, vanRechten } from './declaratie.ts'
import { toetsStelVragerVast, voorafLegVragerMagNietVast, voorafStelVragerVast } from './rules/behandelen.ts'
import { hoeVastgesteld, waaromNiet } from './rules/vrager.ts'

/**
 * Establishes who asks, and that he may: by age, authority, curatele, mandate. How is recorded and no copy of a document is kept (AVG 12 lid 6,
 * 5.3.2 lid 2 and 3, 5.3.5 lid 2; N-AVG-12-6, N-5.3.2-2, N-5.3.2-3, Q-42).
 */
export const stelVragerVast = defineHandeling({
  ...vanRechten,
  id: 'rechten.stel-vrager-vast',
  normen: ['N-AVG-12-6', 'N-5.3.2-2', 'N-5.3.2-3', 'N-Awb-2.1'],
  pad: 'vaststellingen',
  invoer: z.object({
    hoe: keuze(hoeVastgesteld),
    vastgesteld: ja().default(false),
    stukGezien: ja().default(false),
    volmachtVan: keuze(['zelf', 'vertegenwoordiger']).optional(),
    kanNietZelf: ja().default(false),
    toelichting: tekst({ max: 500, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafStelVragerVast,
  bij: async (_, lezing) => (await personenVan(lezing)).get(persoonIn(lezing))?.geboortedatum ?? null,
  toets: ({ vastgesteld, stukGezien, volmachtVan, kanNietZelf }, feiten, kader, geboortedatum) =>
    toetsStelVragerVast(
      { vastgesteld, stukGezien, volmachtVan: volmachtVan ?? null, kanNietZelf },
      feiten,
      kader,
      geboortedatum,
    ),
  effect: async ({ hoe, volmachtVan, kanNietZelf, toelichting }, werk) => {
    const inhoud = { volmachtVan: volmachtVan ?? null, kanNietZelf, toelichting: toelichting ?? null }
    await legVast(werk, 'vrager-vastgesteld', werk.kader.vandaag, hoe, inhoud)
  },
  nietHier: ({ dossier: { door } }) => [
    ...(door === 'zelf' ? (['stukGezien'] as const) : []),
    ...(door === 'gemachtigde' ? [] : (['volmachtVan'] as const)),
  ],
  betrokkenen: overDePersoon,
  voorbeeld: { hoe: 'legitimatie', vastgesteld: true },
})

/** Records that who asks may not, or that it cannot be known who he is; what was done to know it stands with it (AVG 12 lid 2 and 6; N-AVG-12-6). */
export const legVragerMagNietVast = defineHandeling({
  ...vanRechten,
  id: 'rechten.leg-vrager-mag-niet-vast',
  normen: ['N-AVG-12-6', 'N-5.3.2-2', 'N-5.3.2-3', 'N-Awb-2.1'],
  pad: 'vaststellingen-nee',
  invoer: z.object({
    reden: keuze(waaromNiet),
    toelichting: tekst({ min: 5, max: 500, wieZiet: 'client' }),
  }),
  vooraf: voorafLegVragerMagNietVast,
  toets: (_, feiten, kader) => voorafLegVragerMagNietVast(feiten, kader),
  effect: async ({ reden, toelichting }, werk) => {
    await legVast(werk, 'vrager-mag-niet', werk.kader.vandaag, reden, { toelichting })
  },
  betrokkenen: overDePersoon,
  voorbeeld: { reden: 'geen-gezag', toelichting: 'In het gezagsregister staat alleen de moeder.' },
})
