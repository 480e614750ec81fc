import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { aanduiding, type Persoon } from '../personen/index.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { dossierkeuze, keuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { type Doorgeefdoel, doorgeefdoel, doorgeefdoelNamen } from '../wet/doorgeven.ts'
import { watVerderMag } from '../wet/voorwaarden.ts'
import { briefhoofd } from './briefhoofd.ts'
import { aanWie, doorgeefbrief } from './doorgeefbrief.ts'
import { geborenOp } from './geboren-op.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isGegevenBinnen } from './rules/buiten-reikwijdte.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsGeefGegevensDoor, voorafGeefGegevensDoor } from './rules/geef-gegevens-door.ts'
import { isClient } from './rules/is-client.ts'
import { voorwaardenBijDoorgeven, voorwaardenVan } from './voorwaarden-van.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const doelen = doorgeefdoelNamen as readonly [Doorgeefdoel, ...Doorgeefdoel[]]

const invoer = z.object({
  betrokkeneId: dossierkeuze(),
  doel: keuze(doelen),
  nood: tekst({ min: 10, max: 1000, wieZiet: 'client' }).optional(),
  gegevens: lijst(
    z.object({
      gegevenId: dossierkeuze(),
      noodzaak: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
      waaromBijzonder: tekst({ max: 1000, wieZiet: 'client' }).optional(),
    }),
    1,
  ),
})
type Doorgifte = z.output<typeof invoer>
type L = Lezing<Feiten, OnderzoekTabel>

/** What of a gegeven may go: all of it, or the part its provider named. */
const watGaat = (lezing: L, gegevenId: string, doel: Doorgeefdoel): string => {
  const rij = lezing.rijen('gegeven').find(({ id }) => id === gegevenId)
  const voorwaarden = voorwaardenVan(lezing).get(gegevenId) ?? []
  return watVerderMag(String(rij?.inhoud.tekst ?? ''), voorwaarden, ontvangerVan(doel))
}

const ontvangerVan = (doel: Doorgeefdoel): string => {
  const { ontvanger } = doorgeefdoel(doel)
  if (ontvanger === null) throw new Error('the toets refuses a purpose without a receiver')
  return ontvanger
}

const brieven = async (
  { betrokkeneId, doel, nood, gegevens }: Doorgifte,
  lezing: L,
  kader: Kader,
  personen: ReadonlyMap<string, Persoon>,
): Promise<readonly UitgaandeBrief[]> => {
  const persoon = personen.get(betrokkeneId)
  // The college in its own task, the Raad and the burgemeester may all use the number (Wabb 10).
  const over = persoon && aanduiding(persoon, true)
  if (!over) throw new Error('this person was destroyed, or is no person')
  const gekozen = gegevens.map(({ gegevenId, noodzaak }) => ({
    tekst: watGaat(lezing, gegevenId, doel),
    noodzaak,
  }))
  const hoofd = await briefhoofd(lezing, kader, [aanWie(doel)], kader.vandaag)
  return [{ voor: betrokkeneId, brief: doorgeefbrief(hoofd, { over, doel, nood, gegevens: gekozen }) }]
}

/**
 * Gives gegevens of an onderzoek that ended on for one service or to the burgemeester, each with why it is needed; never for
 * fraud or enforcement (5.4.4 lid 1).
 */
export const geefGegevensDoor = defineHandeling({
  id: 'onderzoek.geef-gegevens-door',
  doel: 'dienst',
  rollen: ['toeleider'],
  normen: [
    'N-5.4.4-1',
    'N-5.4.4-1-bm',
    'N-5.4.4-1-frd',
    'N-1.5-hnd',
    'N-5.4.2-1-vw',
    'N-5.4.2-3',
    'N-AVG-5-1c',
  ],
  pad: 'doorgiften',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven'],
  controleren: true,
  invoer,
  stappen: [
    { naam: 'waarvoor', velden: ['betrokkeneId', 'doel', 'nood'] },
    { naam: 'gegevens', velden: ['gegevens.gegevenId', 'gegevens.noodzaak', 'gegevens.waaromBijzonder'] },
  ],
  alleenAls: {
    nood: ({ doel }) =>
      doelen.some((een) => een === doel && ['gebleken-nood', 'kind'].includes(doorgeefdoel(een).eis ?? '')),
  },
  vooraf: opDeDag(voorafGeefGegevensDoor),
  bij: async (_, lezing) => ({
    voorwaarden: await voorwaardenBijDoorgeven(lezing),
    personen: await personenVan(lezing),
  }),
  toets: (gevraagd, feiten, { vandaag }, { voorwaarden, personen }) => {
    const geborenBekend = geborenOp(personen, gevraagd.betrokkeneId) !== null
    return toetsGeefGegevensDoor({ ...gevraagd, geborenBekend }, feiten, voorwaarden, vandaag)
  },
  brieven: (gevraagd, lezing, kader, { personen }) => brieven(gevraagd, lezing, kader, personen),
  effect: async ({ betrokkeneId, doel, nood, gegevens }, werk) => {
    const { vandaag } = werk.kader
    const rij = { betrokkene_id: betrokkeneId, soort: 'doorgifte', datum: vandaag, verzonden_op: vandaag }
    const briefId = await werk.voegToe('brief', rij, { brief: werk.brieven[0]?.brief })
    for (const { gegevenId, noodzaak, waaromBijzonder } of gegevens)
      await werk.voegToe(
        'verstrekking',
        {
          gegeven_id: gegevenId,
          aan: ontvangerVan(doel),
          datum: vandaag,
          artikel: werk.artikel,
          ...pasGegeven,
        },
        {
          ...{ reden: noodzaak, waaromBijzonder: waaromBijzonder ?? null, nood: nood ?? null, briefId },
          beslistDoor: werk.kader.wie.gebruikerId,
        },
      )
    return { briefId }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const mag = feiten.gegevens
      .filter((een) => isClient(feiten, een.betrokkeneId) && isGegevenBinnen(feiten, een))
      .map(({ id }) => id)
    return {
      betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)),
      gegevenId: await keuzeUitGegevens(lezing, (id) => mag.includes(id)),
    }
  },
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    doel: 'participatiewet',
    gegevens: [
      { gegevenId: '{gegeven}', noodzaak: 'Om te weten welk inkomen er naast de schulden nodig is.' },
    ],
  },
})
