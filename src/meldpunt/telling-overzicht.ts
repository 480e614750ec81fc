import { z } from 'zod'
import type { Getelde, Teloverzicht } from '../verwerking/teloverzicht.ts'
import { telperiodes } from '../verwerking/teloverzicht.ts'
import { datum, keuze } from '../verwerking/velden.ts'
import { defineLijst } from '../verwerking/verwerking.ts'
import { plusDagen } from '../wet/datum.ts'
import { oordeel } from '../wet/oordeel.ts'
import { leesAfloop } from './afloop-telling.store.ts'
import { vanMeldpunt } from './declaratie.ts'
import { periodeVan } from './rules/telperiode.ts'
import { triageBegonnen } from './tel-overgang.ts'
import { leesTelling } from './telling.store.ts'

/**
 * How many calls there were and what became of them, by day and kind, for who works at the meldpunt of this municipality: numbers
 * about nobody (N-5.5.2-tel).
 */
export const tellingOverzicht = defineLijst({
  id: 'meldpunt.telling',
  doel: vanMeldpunt.doel,
  rollen: vanMeldpunt.rollen,
  normen: ['N-5.5.2-tel'],
  pad: 'telling',
  compartiment: vanMeldpunt.dossier.compartiment,
  invoer: z.object({ periode: keuze(telperiodes).default('maand'), dag: datum().optional() }),
  toets: () => oordeel('melding-tellen', []),
  lees: async ({ periode, dag }, { tx }, { vandaag, wie: { gemeente } }) => {
    const { van, tot } = periodeVan(periode, dag ?? vandaag)
    const gebeld = await leesTelling(tx, gemeente, van, tot)
    const afloop = await leesAfloop(tx, gemeente, van, tot)
    const telling: readonly Getelde[] = [
      ...gebeld.map((regel) => ({ groep: 'niet-genomen', ...regel })),
      ...afloop.map((regel) => ({
        groep: regel.soort === triageBegonnen ? 'genomen' : 'afloop',
        ...regel,
      })),
    ]
    const uitkomst: Teloverzicht = {
      ...{ periode, van, tot, telling },
      vorige: periodeVan(periode, plusDagen(van, -1)).van,
      volgende: tot < vandaag ? plusDagen(tot, 1) : null,
      gestapeld: ['genomen', 'niet-genomen'],
    }
    return { uitkomst, pseudoniemen: [] }
  },
  voorbeeld: { periode: 'maand' },
})
