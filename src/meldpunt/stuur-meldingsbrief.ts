import { z } from 'zod'
import { tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { bewaarBrieven } from './bewaar-brieven.ts'
import { bereikVanMeldpunt, brievenAanGemelde, naamBekend, ontvangersVan } from './brieven-aan-gemelde.ts'
import { legVast, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import {
  hoeGeinformeerd,
  toetsStuurMeldingsbrief,
  voorafStuurMeldingsbrief,
} from './rules/stuur-meldingsbrief.ts'

/**
 * Writes to the person, or to who has authority over him or represents him, that there was a melding (2.2.5 lid 2, AVG 14;
 * N-2.2.5-2c-inf, N-AVG-14-3). It never names a citizen who called (N-5.5.1-ver).
 */
export const stuurMeldingsbrief = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.stuur-meldingsbrief',
  normen: ['N-2.2.5-2c-inf', 'N-AVG-14-3', 'N-AVG-14-2f', 'N-5.5.1-ver', 'N-5.5.1-prf'],
  pad: 'meldingsbrieven',
  controleren: true,
  metInhoud: ['melder'],
  invoer: z.object({ bereikbaar: tekst({ min: 5, max: 500, wieZiet: 'gemelde' }) }),
  vooraf: voorafStuurMeldingsbrief,
  bij: async (_, lezing, kader) => ({
    naamBekend: await naamBekend(lezing),
    ontvangers: await ontvangersVan(lezing, kader),
  }),
  toets: (invoer, feiten, kader, bij) => toetsStuurMeldingsbrief(invoer, feiten, kader, bij.naamBekend),
  brieven: ({ bereikbaar }, lezing, kader) => brievenAanGemelde(lezing, kader, bereikbaar),
  effect: async (_, werk, { ontvangers }) => {
    const brieven = await bewaarBrieven(werk, 'melding')
    await legVast(werk, 'gemelde-geinformeerd', werk.kader.vandaag, hoeGeinformeerd(ontvangers), { brieven })
  },
  betrokkenen: overDeGemelde,
  begin: (_, lezing) => bereikVanMeldpunt(lezing),
  voorbeeld: { bereikbaar: 'Bel 0123 456789, op werkdagen van negen tot vijf.' },
})
