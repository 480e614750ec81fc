import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { zonderJa } from '../wet/geversantwoord.ts'
import { watVerderMag } from '../wet/voorwaarden.ts'
import { eerdereStukken, type GevondenStuk } from './eerdere-aanpakken.ts'
import { gegevenAlleenAls, gegevenKeuzes, gegevenTabellen, gegevenVelden } from './gegeven-velden.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isClient } from './rules/is-client.ts'
import {
  toetsNeemUitEerdereAanpakOver,
  voorafNeemUitEerdereAanpakOver,
} from './rules/neem-uit-eerdere-aanpak-over.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

const { onderdeel, thema, vraagId, categorie, niveau } = gegevenVelden
const { extraNoodzaak, motiveringNiveau, dienstId, waaromDienst } = gegevenVelden

/** What the choice says of a thing: what it is, of whom and of when, and never its words (N-AVG-5-1c). */
const keuzeVan = (stuk: GevondenStuk, namen: readonly string[]) => {
  const stand = stuk.staat ? [codeTekst(`${stuk.soort}staat`, stuk.staat)] : []
  const soort = stuk.categorie ? [codeTekst('categorie', stuk.categorie)] : []
  return {
    waarde: stuk.id,
    label: [codeTekst('stuk-van-aanpak', stuk.soort), ...stand, ...soort].join(', '),
    uitleg: [...namen, datumInWoorden(stuk.datum), stuk.nummer].join(', '),
  }
}

/**
 * Takes one thing over from an ended aanpak of the same client that is still kept: a goal, an agreement, or what a party gave. With why it is
 * needed now, and to which question; the aanpak keeps that it was given (5.4.5 lid 2, explanation; N-5.4.5-ren, N-AVG-5-1c).
 */
export const neemUitEerdereAanpakOver = defineHandeling({
  id: 'onderzoek.neem-uit-eerdere-aanpak-over',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.5-ren', 'N-5.4.5-2', 'N-5.4.1-1-nz', 'N-2.3a.1-4-rw', 'N-5.4.2-1-vw', 'N-AVG-5-1c'],
  pad: 'stukken-uit-eerdere-aanpak',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', ...gegevenTabellen],
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    stukId: dossierkeuze(),
    noodzaak: tekst({ min: 10, wieZiet: 'client' }),
    ...{ onderdeel, thema, vraagId, categorie, extraNoodzaak },
    ...{ dienstId, waaromDienst, niveau, motiveringNiveau },
  }),
  alleenAls: gegevenAlleenAls,
  vooraf: opDeDag(voorafNeemUitEerdereAanpakOver),
  bij: (_, lezing, { vandaag }) => eerdereStukken(lezing, vandaag),
  toets: ({ stukId, ...invoer }, feiten, { vandaag }, gevonden) =>
    toetsNeemUitEerdereAanpakOver(
      {
        ...invoer,
        stuk: gevonden.find(({ id }) => id === stukId),
        thema: invoer.thema ?? null,
        extraNoodzaak: invoer.extraNoodzaak ?? '',
        motiveringNiveau: invoer.motiveringNiveau ?? '',
        noemtDelict: false,
      },
      feiten,
      vandaag,
    ),
  effect: async ({ stukId, betrokkeneId, ...invoer }, werk, gevonden) => {
    const stuk = gevonden.find(({ id }) => id === stukId)
    if (!stuk) throw new Error('the toets asks for a thing that is kept')
    const { vandaag: datum } = werk.kader
    const { aanpakId, nummer, soort } = stuk
    const gegevenId = await werk.voegToe(
      'gegeven',
      {
        ...{ betrokkene_id: betrokkeneId, onderdeel: invoer.onderdeel, thema: invoer.thema ?? null, datum },
        ...{ categorie: invoer.categorie, niveau: invoer.niveau, bron: 'eerdere-aanpak' },
        ...{ verzoek_id: null, item_id: null },
        vraag_id: invoer.vraagId ?? null,
        dienst_id: invoer.dienstId ?? null,
        niet_tonen_aan: stuk.nietTonenAan,
      },
      {
        tekst: watVerderMag(stuk.tekst(), stuk.voorwaarden, 'college'),
        noodzaak: invoer.noodzaak,
        extraNoodzaak: invoer.extraNoodzaak ?? null,
        motiveringNiveau: invoer.motiveringNiveau ?? null,
        waaromDienst: invoer.waaromDienst ?? null,
        voorwaarden: zonderJa(stuk.voorwaarden),
        eerder: { aanpakId, nummer, soort, stukId, datum: stuk.datum },
      },
    )
    if (soort === 'gegeven') {
      const { artikel } = werk
      const gift = { gegeven_id: stukId, aan: 'later-onderzoek', datum, artikel, ...pasGegeven }
      const reden = { reden: invoer.noodzaak }
      await werk.stroomDoor('coordinatie', { dossierId: aanpakId }, (daar) =>
        daar.voegToe('verstrekking', gift, reden),
      )
    }
    return { gegevenId }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing, { vandaag }) => {
    const personen = await personenVan(lezing)
    const namen = (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const wie = personen.get(id)
        return wie ? [volleNaam(wie)] : []
      })
    const stukken = await eerdereStukken(lezing, vandaag)
    return {
      ...(await gegevenKeuzes(lezing, (id) => isClient(feiten, id))),
      stukId: stukken
        .filter(({ alOvergenomen }) => !alOvergenomen)
        .map((een) => keuzeVan(een, namen(een.over))),
    }
  },
  begin: () => ({ categorie: 'gewoon', niveau: 'dat' }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    stukId: '{eerderStuk}',
    onderdeel: 'b',
    thema: 'schulden',
    noodzaak: 'Nodig om niet opnieuw hetzelfde af te spreken.',
    categorie: 'gewoon',
    niveau: 'dat',
  },
})
