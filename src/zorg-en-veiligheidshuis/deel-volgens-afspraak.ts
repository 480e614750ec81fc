import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { keuzeUit } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { aanpakVan, afspraakKeuze, gehoordKeuze, namenVan, vanAfstemming } from './declaratie.ts'
import {
  naarAanpak,
  toetsGeefAanAanpak,
  toetsHaalVerteldWeg,
  toetsVertelClient,
  verteld,
  voorAanpak,
  voorafGeefAanAanpak,
  voorafHaalVerteldWeg,
  voorafVertelClient,
  voorClienten,
} from './rules/delen.ts'
import { overAfgesproken } from './zvh-afspraken.ts'
import { ontvangerVolgens } from './zvh-dossier.ts'

/**
 * Brings the agreed words to the aanpak, for the agreed parties alone: there they are a gegeven whose condition no act can pass, and
 * the coordinator gives it to each of them (N-VIII-flt, N-5.4.2-1-vw, N-5.4.4-5). Of what else was heard nothing goes.
 */
export const geefAanAanpak = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.geef-aan-aanpak',
  normen: ['N-VIII-flt', 'N-2.3a.3-zv4', 'N-5.4.2-1-vw', 'N-AVG-5-1b', 'N-AVG-5-1c'],
  pad: 'gegeven-aan-aanpak',
  metInhoud: ['overgang', 'gegeven', 'zvhafspraak'],
  controleren: true,
  invoer: z.object({
    afspraakId: dossierkeuze(),
    reden: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
  }),
  vooraf: voorafGeefAanAanpak,
  toets: toetsGeefAanAanpak,
  effect: async ({ afspraakId, reden }, werk) => {
    const afspraak = werk.rijen('zvhafspraak').find(({ id }) => id === afspraakId)
    const gehoord = werk.rijen('gegeven').find(({ id }) => id === afspraak?.gegeven_id)
    const { dossierId, betrokkenen } = aanpakVan(werk)
    const over = gehoord && betrokkenen[gehoord.betrokkene_id]
    if (!afspraak || !gehoord || !over)
      throw new Error('the toets asks for an agreement about what was heard')
    const voorwaarden: readonly Voorwaarde[] = [{ soort: 'alleen-delen-met', aan: afspraak.aan }]
    const { vandaag } = werk.kader
    const daar = await werk.stroomDoor('coordinatie', { dossierId }, (stroom) =>
      stroom.voegToe(
        'gegeven',
        {
          ...{ betrokkene_id: over, categorie: gehoord.categorie, niveau: 'inhoud', bron: 'zvh' },
          ...{ onderdeel: null, thema: null, verzoek_id: null, vraag_id: null, dienst_id: null },
          ...{ item_id: null, niet_tonen_aan: [], datum: vandaag },
        },
        { tekst: tekstVan(afspraak.inhoud.watMag), reden, waaromBijzonder: null, voorwaarden },
      ),
    )
    const rij = { gegeven_id: gehoord.id, datum: vandaag, artikel: werk.artikel, ...pasGegeven }
    await werk.voegToe('verstrekking', { ...rij, aan: ontvangerVolgens(naarAanpak, afspraakId) }, { daar })
  },
  betrokkenen: overAfgesproken,
  keuzes: async (feiten, lezing) => ({ afspraakId: await afspraakKeuze(lezing, voorAanpak(feiten)) }),
  begin: (feiten, lezing, _, { afspraakId }) => {
    const wacht = voorAanpak(feiten)
    const id = afspraakId ?? (wacht.length === 1 ? wacht[0]?.id : undefined)
    const doel = lezing.rijen('zvhafspraak').find((een) => een.id === id)?.inhoud.doel
    return doel ? { reden: doel } : {}
  },
  voorbeeld: { afspraakId: '{zvhafspraak}', reden: 'Nodig om de afspraken daarop te plannen.' },
})

/** Records that the client was told the agreed words, by which agreement and when; nothing else of the track is told (N-VIII-flt, H-56). */
export const vertelClient = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.vertel-client',
  normen: ['N-VIII-flt', 'N-2.3a.3-5'],
  pad: 'verteld',
  metInhoud: ['gegeven', 'zvhafspraak'],
  controleren: true,
  invoer: z.object({ afspraakId: dossierkeuze(), betrokkeneId: dossierkeuze(), op: datum() }),
  vooraf: voorafVertelClient,
  toets: toetsVertelClient,
  effect: async ({ afspraakId, betrokkeneId, op }, werk) => {
    const afspraak = werk.feiten.afspraken.find(({ id }) => id === afspraakId)
    if (!afspraak) throw new Error('the toets asks for an agreement')
    const rij = { gegeven_id: afspraak.gegevenId, artikel: werk.artikel, ...pasGegeven }
    const aan = ontvangerVolgens(betrokkeneId, afspraakId)
    await werk.voegToe('verstrekking', { ...rij, aan, datum: op }, {})
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wacht = voorClienten(feiten)
    const afspraken = feiten.afspraken.filter(({ id }) => wacht.some(({ afspraak }) => afspraak.id === id))
    return {
      afspraakId: await afspraakKeuze(lezing, afspraken),
      betrokkeneId: await keuzeUit(lezing, (id) => wacht.some(({ clientId }) => clientId === id)),
    }
  },
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { afspraakId: '{zvhafspraak}', betrokkeneId: '{betrokkene}', op: '{vandaag}' },
})

/** Takes away that a client was told, when he never was (N-AVG-5-1d). */
export const haalVerteldWeg = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.haal-verteld-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaald-verteld',
  metInhoud: ['gegeven'],
  controleren: true,
  invoer: z.object({ gedeeldId: dossierkeuze() }),
  vooraf: voorafHaalVerteldWeg,
  toets: toetsHaalVerteldWeg,
  effect: ({ gedeeldId }, werk) => werk.verwijder('verstrekking', gedeeldId),
  betrokkenen: (feiten, { gedeeldId }) =>
    verteld(feiten).flatMap(({ id, aan }) => (id === gedeeldId ? [aan] : [])),
  keuzes: async (feiten, lezing) => {
    const [namen, gehoord] = [await namenVan(lezing), await gehoordKeuze(lezing)]
    return {
      gedeeldId: verteld(feiten).map(({ id, aan, gegevenId }) => ({
        waarde: id,
        label: namen.get(aan) ?? '',
        uitleg: gehoord.find(({ waarde }) => waarde === gegevenId)?.label ?? '',
      })),
    }
  },
  voorbeeld: { gedeeldId: '{gedeeld}' },
})
