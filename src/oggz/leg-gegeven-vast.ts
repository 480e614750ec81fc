import { z } from 'zod'
import { dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientVan, overDeClient, vanOggz } from './declaratie.ts'
import { partijKeuze } from './partij-keuze.ts'
import { bronnen, toetsLegGegevenVast, voorafLegGegevenVast } from './rules/gegevens.ts'

const soorten = ['gewoon', 'gezondheid', 'strafrechtelijk'] as const

/** Records one gegeven with who told it and why it is needed; mostly it does not come from the person (N-5.1.2-2, N-AVG-5-1c). */
export const legGegevenVast = defineHandeling({
  ...vanOggz,
  id: 'oggz.leg-gegeven-vast',
  normen: ['N-5.1.2-2', 'N-1.1.1-oggz', 'N-AVG-5-1c', 'N-AVG-9', 'N-AVG-10'],
  pad: 'gegevens',
  invoer: z.object({
    bron: keuze(bronnen),
    partijId: dossierkeuze().optional(),
    tekst: tekst({ min: 3, max: 2000, wieZiet: 'client' }),
    noodzaak: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
    categorie: keuze(soorten),
    waaromBijzonder: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  alleenAls: {
    partijId: ({ bron }) => bron === 'partij',
    waaromBijzonder: ({ categorie }) => categorie !== undefined && categorie !== 'gewoon',
  },
  vooraf: voorafLegGegevenVast,
  toets: toetsLegGegevenVast,
  effect: async ({ bron, partijId, categorie, ...inhoud }, werk) => {
    const gegevenId = await werk.voegToe(
      'gegeven',
      {
        betrokkene_id: clientVan(werk.feiten),
        onderdeel: null,
        thema: null,
        categorie,
        niveau: 'inhoud',
        bron: partijId ?? bron,
        verzoek_id: null,
        vraag_id: null,
        dienst_id: null,
        item_id: null,
        niet_tonen_aan: [],
        datum: werk.kader.vandaag,
      },
      { ...inhoud, waaromBijzonder: inhoud.waaromBijzonder ?? null },
    )
    return { gegevenId }
  },
  betrokkenen: overDeClient,
  keuzes: async (_, lezing) => ({ partijId: await partijKeuze(lezing) }),
  begin: () => ({ categorie: 'gewoon' }),
  voorbeeld: {
    bron: 'eigen-waarneming',
    tekst: 'Er ligt post van maanden achter de deur.',
    noodzaak: 'Nodig om te weten waarmee zij het eerst geholpen is.',
    categorie: 'gewoon',
  },
})
