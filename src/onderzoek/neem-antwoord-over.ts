import { z } from 'zod'
import { dossierkeuze, dossierkeuzes, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { antwoordKeuze, openAntwoord } from './antwoord-keuze.ts'
import { schrijfGegeven } from './gegeven-rij.ts'
import { gegevenKeuzes, gegevenTabellen, isOmTePassen } from './gegeven-velden.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  alsGegeven,
  ontvangenAntwoorden,
  toetsLaatAntwoordLiggen,
  toetsNeemAntwoordOver,
  voorafLaatAntwoordLiggen,
  voorafNeemAntwoordOver,
  wachtIetsBijzonders,
} from './rules/antwoord-van-partij.ts'
import type { Feiten } from './rules/feiten.ts'

const overWie = (feiten: Feiten, antwoordId: string): readonly string[] => {
  const antwoord = feiten.antwoorden.find(({ id }) => id === antwoordId)
  const verzoek = feiten.verzoeken.find(({ id }) => id === antwoord?.verzoekId)
  return verzoek ? [verzoek.betrokkeneId] : []
}

/**
 * Takes over what a party answered in its portal as a gegeven of the onderzoek, with its source and its conditions: only what is
 * needed, item by item (N-5.4.1-1-nz, N-5.4.1-2, N-5.4.2-1-vw).
 */
export const neemAntwoordOver = defineHandeling({
  id: 'onderzoek.neem-antwoord-over',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.1-1', 'N-5.4.1-1-nz', 'N-5.4.1-2', 'N-5.4.2-1-vw', 'N-5.4.2-3'],
  pad: 'overgenomen-antwoorden',
  dossier: onderzoekDossier,
  metInhoud: ['antwoord', 'verzoek', ...gegevenTabellen],
  invoer: z.object({
    antwoordId: dossierkeuze(),
    noodzaak: tekst({ min: 10, wieZiet: 'client' }),
    extraNoodzaak: tekst({ wieZiet: 'client' }).optional(),
    dienstId: dossierkeuze().optional(),
    waaromDienst: tekst({ wieZiet: 'client' }).optional(),
    noemtDelict: ja().default(false),
    nietTonenAan: dossierkeuzes(0).default([]),
  }),
  vooraf: opDeDag(voorafNeemAntwoordOver),
  bij: (_, lezing) =>
    new Map(ontvangenAntwoorden(lezing.feiten).map(({ id }) => [id, openAntwoord(lezing, id)])),
  toets: ({ extraNoodzaak = '', ...invoer }, feiten, { vandaag }, open) => {
    const antwoord = open.get(invoer.antwoordId)
    const motiveringNiveau = antwoord?.gevraagd?.motiveringNiveau ?? ''
    const { voorwaarden } = antwoord ?? {}
    return toetsNeemAntwoordOver({ ...invoer, extraNoodzaak, motiveringNiveau, voorwaarden }, feiten, vandaag)
  },
  effect: async ({ antwoordId, ...overname }, werk, open) => {
    const gegeven = alsGegeven(werk.feiten, antwoordId)
    const antwoord = open.get(antwoordId)
    if (!gegeven || !antwoord) throw new Error('the toets knows this answer')
    const { partij, voorwaarden, taak, tekst: woorden, gevraagd } = antwoord
    const gegevenId = await schrijfGegeven(
      werk,
      {
        ...gegeven,
        ...overname,
        thema: gegeven.thema ?? undefined,
        vraagId: gegeven.vraagId ?? undefined,
        itemId: gegeven.itemId ?? undefined,
        tekst: woorden,
        motiveringNiveau: gevraagd?.motiveringNiveau,
      },
      { bron: 'partij', verzoekId: antwoord.verzoekId, datum: werk.kader.vandaag },
      { voorwaarden, partij, ...(taak ? { taak } : {}) },
    )
    await werk.verander('antwoord', antwoordId, { staat: 'overgenomen' }, {})
    return { gegevenId }
  },
  betrokkenen: (feiten, { antwoordId }) => overWie(feiten, antwoordId),
  keuzes: async (_, lezing) => {
    const { dienstId = [], nietTonenAan = [] } = await gegevenKeuzes(lezing)
    return { antwoordId: antwoordKeuze(lezing), dienstId, nietTonenAan }
  },
  nietHier: (feiten) => [
    ...(wachtIetsBijzonders(feiten) ? [] : ['extraNoodzaak', 'noemtDelict']),
    ...(ontvangenAntwoorden(feiten).some(({ categorie }) => isOmTePassen(categorie))
      ? []
      : ['dienstId', 'waaromDienst']),
  ],
  begin: (_, lezing, __, { antwoordId }) => {
    const gevraagd = openAntwoord(lezing, antwoordId)?.gevraagd
    return gevraagd ? { noodzaak: gevraagd.waaromNodig } : {}
  },
  voorbeeld: {
    antwoordId: '{antwoord}',
    noodzaak: 'Nodig om te weten of een nieuwe schuldregeling kans heeft.',
  },
})

/** Lets go what a party answered and is not needed after all: its words are gone (N-AVG-5-1c, N-5.4.1-1-nz). */
export const laatAntwoordLiggen = defineHandeling({
  id: 'onderzoek.laat-antwoord-liggen',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1c', 'N-5.4.1-1-nz'],
  pad: 'antwoorden-niet-nodig',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['antwoord', 'verzoek'],
  invoer: z.object({ antwoordId: dossierkeuze() }),
  vooraf: opDeDag(voorafLaatAntwoordLiggen),
  toets: (invoer, feiten, { vandaag }) => toetsLaatAntwoordLiggen(invoer, feiten, vandaag),
  effect: async ({ antwoordId }, werk) => {
    await werk.verander('antwoord', antwoordId, { staat: 'niet-nodig' }, {})
  },
  betrokkenen: (feiten, { antwoordId }) => overWie(feiten, antwoordId),
  keuzes: (_, lezing) => ({ antwoordId: antwoordKeuze(lezing) }),
  voorbeeld: { antwoordId: '{antwoord}' },
})
