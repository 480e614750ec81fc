import { z } from 'zod'
import { partijenVan } from '../inrichting/index.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import { dossierkeuze, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Thema, themaNamen } from '../wet/themas.ts'
import { herkomstVan, type OverlegLezing, vanDeelnemer } from './declaratie.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import { type BijMeenemen, meenemers, meeTeNemen, toetsVraagMee, voorafVraagMee } from './rules/meenemen.ts'
import { deelnemerVan, organiseert } from './rules/toegang.ts'
import { deelnemerKeuze, ingebrachtKeuze, openIngebracht } from './sluit-keuzes.ts'

/** The parts of an onderzoek that a finding can answer (2.3a.1 lid 4 onder a to d). */
const onderdelen = ['a', 'b', 'c', 'd'] as const

const themasVan = async (lezing: OverlegLezing, vandaag: string): Promise<readonly Thema[] | undefined> => {
  if (lezing.feiten.dossier.vanuit !== 'onderzoek') return undefined
  const { dossierId } = herkomstVan(lezing)
  const waar = { dossierId, vandaag, tabellen: ['reikwijdte'] as const }
  const reikwijdtes = (await kijkDoor(lezing, 'onderzoek', waar))?.rijen.reikwijdte ?? []
  return reikwijdtes.toSorted((a, b) => a.nr - b.nr).at(-1)?.binnen as readonly Thema[] | undefined
}

/** What was tied to what was brought in, what parties say of their own law, and the reikwijdte. Needs 'overgang' and 'ingebracht' opened. */
const bijMeenemen = async (_: Feiten, lezing: OverlegLezing, { vandaag }: Kader): Promise<BijMeenemen> => {
  const partijen = await partijenVan(lezing.tx, lezing.dossier.gemeente)
  return {
    items: new Map(openIngebracht(lezing).map((een) => [een.feit.id, een])),
    eigenRecht: new Map(partijen.map(({ id, eigenRecht }) => [id, eigenRecht])),
    themas: await themasVan(lezing, vandaag),
  }
}

/**
 * Asks whether something, or a part of it, may go along out of the conference: for a task of its own that cannot do without. Whether it
 * does is for who brought it in (5.4.3 lid 4; N-5.4.3-4a, N-5.4.3-4b, N-5.4.3-4c).
 */
export const vraagMeeTeNemen = defineHandeling({
  ...vanDeelnemer,
  id: 'casusoverleg.vraag-mee-te-nemen',
  normen: ['N-5.4.3-4a', 'N-5.4.3-4c', 'N-5.4.2-1-vw'],
  pad: 'meenemingen',
  naastElkaar: true,
  metInhoud: ['overgang', 'deelnemer', 'ingebracht'],
  invoer: z.object({
    ingebrachtId: dossierkeuze(),
    deelnemerId: dossierkeuze(),
    wat: tekst({ min: 3, max: 500, wieZiet: 'partij' }),
    taak: regel({ min: 3, max: 200, wieZiet: 'client' }),
    waarvoor: tekst({ min: 10, max: 300, wieZiet: 'client' }),
    onderdeel: keuze(onderdelen).optional(),
    thema: keuze(themaNamen as readonly [Thema, ...Thema[]]).optional(),
  }),
  vooraf: voorafVraagMee,
  bij: bijMeenemen,
  toets: toetsVraagMee,
  effect: async ({ ingebrachtId, deelnemerId, ...inhoud }, werk) => {
    const rij = { ingebracht_id: ingebrachtId, deelnemer_id: deelnemerId, datum: werk.kader.vandaag }
    return { meenemingId: await werk.voegToe('meeneming', { ...rij, staat: 'gevraagd' }, inhoud) }
  },
  betrokkenen: ({ ingebracht }, { ingebrachtId }) =>
    ingebracht.filter(({ id }) => id === ingebrachtId).map(({ betrokkeneId }) => betrokkeneId),
  nietHier: (feiten, kader) =>
    organiseert(feiten, kader) && feiten.dossier.vanuit === 'onderzoek' ? [] : ['onderdeel', 'thema'],
  keuzes: (feiten, lezing, kader) => ({
    ingebrachtId: ingebrachtKeuze(meeTeNemen(feiten, kader), lezing, kader),
    deelnemerId: deelnemerKeuze(meenemers(feiten, kader), lezing),
  }),
  begin: (feiten, _, kader) => {
    const zelf = deelnemerVan(feiten, kader)
    return zelf && !organiseert(feiten, kader) ? { deelnemerId: zelf.id } : {}
  },
  voorbeeld: {
    ingebrachtId: '{vanander}',
    deelnemerId: '{partij}',
    wat: 'Mevrouw is herstellende tot maart.',
    taak: 'Een traject naar werk',
    waarvoor: 'Het traject begint pas daarna.',
  },
})
