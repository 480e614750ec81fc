import { z } from 'zod'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { inbrengKeuze, openInbreng } from './inbreng-keuze.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  ontvangenInbreng,
  toetsLaatInbrengLiggen,
  toetsNeemInbrengOver,
  voorafLaatInbrengLiggen,
  voorafNeemInbrengOver,
} from './rules/inbreng.ts'

const overWie = ({ inbreng }: Feiten, { inbrengId }: { readonly inbrengId: string }): readonly string[] =>
  inbreng.filter(({ id }) => id === inbrengId).map(({ betrokkeneId }) => betrokkeneId)

/**
 * Takes over what a party gave as a gegeven of the aanpak, with its conditions: item by item, and only what the coordinator needs for
 * his task (N-5.4.4-2, N-5.4.4-4, N-5.4.2-1-vw).
 */
export const neemInbrengOver = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.neem-inbreng-over',
  normen: ['N-5.4.4-2', 'N-5.4.4-4', 'N-5.4.2-1-vw', 'N-5.4.2-3', 'N-AVG-5-1c'],
  pad: 'overgenomen-inbreng',
  metInhoud: ['inbreng'],
  invoer: z.object({
    inbrengId: dossierkeuze(),
    reden: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
    waaromBijzonder: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafNeemInbrengOver,
  bij: (_, lezing) => new Map(openInbreng(lezing).map((een) => [een.id, een])),
  toets: (invoer, feiten, kader, open) =>
    toetsNeemInbrengOver(invoer, feiten, kader, open.get(invoer.inbrengId)?.voorwaarden ?? []),
  effect: async ({ inbrengId, reden, waaromBijzonder }, werk, open) => {
    const inbreng = open.get(inbrengId)
    if (!inbreng) throw new Error('the toets knows what was given')
    const { betrokkene_id, categorie, niveau, partij_id: partijId, tekst: woorden, voorwaarden } = inbreng
    const { vandaag: datum } = werk.kader
    const gegevenId = await werk.voegToe(
      'gegeven',
      {
        ...{ betrokkene_id, categorie, niveau, datum, bron: 'partij', item_id: inbrengId },
        ...{ onderdeel: null, thema: null, verzoek_id: null, vraag_id: null, dienst_id: null },
        niet_tonen_aan: voorwaarden.flatMap((een) => (een.soort === 'niet-delen-met' ? een.aan : [])),
      },
      { tekst: woorden, reden, waaromBijzonder: waaromBijzonder ?? null, voorwaarden, partijId },
    )
    await werk.verander('inbreng', inbrengId, { staat: 'overgenomen' }, {})
    return { gegevenId }
  },
  betrokkenen: overWie,
  keuzes: async (_, lezing) => ({ inbrengId: await inbrengKeuze(lezing) }),
  begin: (feiten, lezing, _, { inbrengId }) => {
    const enige = ontvangenInbreng(feiten).length === 1 ? ontvangenInbreng(feiten)[0]?.id : undefined
    const waarvoor = openInbreng(lezing).find(({ id }) => id === (inbrengId ?? enige))?.waarvoor
    return waarvoor ? { reden: waarvoor } : {}
  },
  voorbeeld: { inbrengId: '{inbreng}', reden: 'Nodig om het plan daarop af te stemmen.' },
})

/** Lets go what a party gave and the coordinator does not need: its words are gone (N-AVG-5-1c). */
export const laatInbrengLiggen = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.laat-inbreng-liggen',
  normen: ['N-5.4.4-2', 'N-AVG-5-1c'],
  pad: 'inbreng-niet-nodig',
  naOverlijden: 'kan',
  metInhoud: ['inbreng'],
  invoer: z.object({ inbrengId: dossierkeuze() }),
  vooraf: voorafLaatInbrengLiggen,
  toets: toetsLaatInbrengLiggen,
  effect: ({ inbrengId }, werk) => werk.verander('inbreng', inbrengId, { staat: 'niet-nodig' }, {}),
  betrokkenen: overWie,
  keuzes: async (_, lezing) => ({ inbrengId: await inbrengKeuze(lezing) }),
  voorbeeld: { inbrengId: '{inbreng}' },
})
