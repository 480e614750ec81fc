import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { zonderJa } from '../wet/geversantwoord.ts'
import { eerdereGegevens } from './eerdere-onderzoeken.ts'
import { gegevenKeuzes, gegevenTabellen, gegevenVelden } from './gegeven-velden.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isClient } from './rules/is-client.ts'
import { toetsNeemEerderGegevenOver, voorafNeemEerderGegevenOver } from './rules/neem-eerder-gegeven-over.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

/**
 * Takes one gegeven over from an earlier onderzoek of the same client, with why it is needed now; the choice shows its subject
 * and not its words, and the earlier onderzoek keeps that it was given (5.4.5, explanation; N-5.4.5-ren, N-AVG-5-1c).
 */
export const neemEerderGegevenOver = defineHandeling({
  id: 'onderzoek.neem-eerder-gegeven-over',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.5-ren', 'N-2.3a.1-2-her', 'N-5.4.1-4', 'N-5.4.1-1-nz', 'N-2.3a.1-4-rw', 'N-AVG-5-1c'],
  pad: 'eerdere-gegevens',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', ...gegevenTabellen],
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    gegevenId: dossierkeuze(),
    noodzaak: tekst({ min: 10, wieZiet: 'client' }),
    vraagId: gegevenVelden.vraagId,
    extraNoodzaak: tekst({ wieZiet: 'client' }).optional(),
    dienstId: gegevenVelden.dienstId,
    waaromDienst: gegevenVelden.waaromDienst,
    motiveringNiveau: tekst({ wieZiet: 'client' }).optional(),
  }),
  vooraf: opDeDag(voorafNeemEerderGegevenOver),
  bij: (_, lezing, { vandaag }) => eerdereGegevens(lezing, vandaag),
  toets: ({ gegevenId, extraNoodzaak, motiveringNiveau, ...invoer }, feiten, { vandaag }, gevonden) =>
    toetsNeemEerderGegevenOver(
      {
        ...invoer,
        eerder: gevonden.find(({ id }) => id === gegevenId),
        extraNoodzaak: extraNoodzaak ?? '',
        motiveringNiveau: motiveringNiveau ?? '',
      },
      feiten,
      vandaag,
    ),
  effect: async ({ betrokkeneId, gegevenId, ...motieven }, werk, gevonden) => {
    const eerder = gevonden.find(({ id }) => id === gegevenId)
    if (!eerder) throw new Error('the toets asks for a kept gegeven')
    const { vandaag: datum } = werk.kader
    const { onderdeel, thema, categorie, niveau, voorwaarden, dossierId, nummer } = eerder
    const { inhoud } = eerder.rij()
    const nieuwId = await werk.voegToe(
      'gegeven',
      {
        ...{ betrokkene_id: betrokkeneId, onderdeel, thema, categorie, niveau, datum },
        bron: 'wams-onderzoek',
        verzoek_id: null,
        vraag_id: motieven.vraagId ?? null,
        dienst_id: motieven.dienstId ?? null,
        item_id: null,
        niet_tonen_aan: eerder.nietTonenAan,
        niet_inzien_tot: eerder.rij().niet_inzien_tot ?? null,
      },
      {
        tekst: inhoud.tekst,
        noodzaak: motieven.noodzaak,
        extraNoodzaak: motieven.extraNoodzaak ?? null,
        motiveringNiveau: motieven.motiveringNiveau ?? null,
        waaromDienst: motieven.waaromDienst ?? null,
        voorwaarden: zonderJa(voorwaarden),
        eerder: { dossierId, nummer, gegevenId, datum: eerder.datum },
      },
    )
    const { artikel } = werk
    const gift = { gegeven_id: gegevenId, aan: 'later-onderzoek', datum, artikel, ...pasGegeven }
    await werk.stroomDoor('onderzoek', { dossierId }, (schrijver) => schrijver.voegToe('verstrekking', gift))
    return { gegevenId: nieuwId }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing, { vandaag }) => {
    const gevonden = await eerdereGegevens(lezing, vandaag)
    const personen = await personenVan(lezing)
    return {
      ...(await gegevenKeuzes(lezing, (id) => isClient(feiten, id))),
      gegevenId: gevonden
        .filter(({ alOvergenomen }) => !alOvergenomen)
        .map(({ id, betrokkeneId, thema, onderdeel, categorie, nummer, datum }) => {
          const wie = personen.get(betrokkeneId)
          return {
            waarde: id,
            label: [codeTekst('thema', thema ?? ''), codeTekst('onderdeel', onderdeel)].join(': '),
            uitleg: [
              wie ? volleNaam(wie) : '',
              codeTekst('categorie', categorie),
              datumInWoorden(datum),
              nummer,
            ]
              .filter((deel) => deel)
              .join(', '),
          }
        }),
    }
  },
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    gegevenId: '{eerderGegeven}',
    noodzaak: 'Nodig om te weten wat eerder al speelde.',
  },
})
