import { z } from 'zod'
import { neemTerug } from '../partijportaal/index.ts'
import type { MetInhoud } from '../verwerking/lezing.ts'
import { wieBesliste } from '../verwerking/systeem.ts'
import { dossierkeuze, regel } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { deelVan, metDeel } from '../wet/alleen-deel.ts'
import {
  aanpakVan,
  berichtAanCoordinator,
  type DeelnameLezing,
  type DeelnameWerk,
  kijkInAanpak,
  tekstVan,
  vanDeelname,
} from './declaratie.ts'
import { alleenVerder, gegevenVelden, nietBijDezePartij } from './inbreng-velden.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import {
  teHerstellen,
  toetsTrekInbrengIn,
  toetsVerbeterInbreng,
  voorafHerstelInbreng,
} from './rules/inbrengen.ts'

const inbrengMet = ({ rijen }: Pick<DeelnameLezing, 'rijen'>, id: string | undefined) =>
  rijen('inbreng').find((een) => een.id === id)

const keuze = (feiten: Feiten, lezing: DeelnameLezing, { vandaag }: Kader): readonly Keuze[] =>
  teHerstellen(feiten, vandaag).map(({ id }) => ({
    waarde: id,
    label: tekstVan(inbrengMet(lezing, id)?.inhoud.tekst),
  }))

const overWie = ({ inbreng }: Feiten, { inbrengId }: { readonly inbrengId: string }): readonly string[] =>
  inbreng.filter(({ id }) => id === inbrengId).map(({ betrokkeneId }) => betrokkeneId)

/** Takes away in the aanpak what came of one thing that was given, and does the rest there; nothing when the aanpak is gone. */
const inAanpak = async (
  werk: DeelnameWerk,
  { inhoud }: MetInhoud<'inbreng'>,
  bestaat: boolean,
  doe: (stroom: Stroom, rij: MetInhoud<'inbreng'>) => Promise<void>,
): Promise<void> => {
  if (!bestaat) return
  const { dossierId } = aanpakVan(werk)
  const lees = ['inbreng', 'gegeven', 'verstrekking'] as const
  await werk.stroomDoor('coordinatie', { dossierId, lees }, async (stroom) => {
    const daar = String(inhoud.daar)
    const overgenomen = stroom.rijen('gegeven').filter(({ item_id }) => item_id === daar)
    await neemTerug(stroom, overgenomen, werk.kader.vandaag)
    const rij = stroom.rijen('inbreng').find(({ id }) => id === daar)
    if (rij) await doe(stroom, rij)
  })
}

const bestaatNog = async (_: Feiten, lezing: DeelnameLezing, { vandaag }: Kader): Promise<boolean> =>
  (await kijkInAanpak(lezing, vandaag)) !== undefined

/**
 * Mends what was given to the coordinator: the old words are gone, also where he took them over; there it waits anew. Who got the old
 * words from him must hear so (N-AVG-16, N-AVG-19, N-5.4.4-4).
 */
export const verbeterInbreng = defineHandeling({
  ...vanDeelname,
  id: 'partij-in-aanpak.verbeter-inbreng',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-5.4.4-4', 'N-5.4.2-3'],
  pad: 'verbeterde-inbreng',
  metInhoud: ['overgang', 'inbreng'],
  controleren: true,
  geenConcept: 'afweging',
  invoer: z.object({
    inbrengId: dossierkeuze(),
    ...gegevenVelden,
    alleenDeel: regel({ max: 500, wieZiet: 'client' }).optional(),
  }),
  alleenAls: alleenVerder,
  vooraf: voorafHerstelInbreng,
  bij: bestaatNog,
  toets: toetsVerbeterInbreng,
  effect: async ({ inbrengId, tekst: woorden, niveau, categorie, ...rest }, werk, bestaat) => {
    const eigen = inbrengMet(werk, inbrengId)
    if (!eigen) throw new Error('the toets knows what was given')
    const inhoud: Record<string, unknown> = {
      ...eigen.inhoud,
      ...{ tekst: woorden, waaromVerder: rest.waaromVerder ?? null, taak: rest.taak ?? null },
      clientStemdeIn: rest.clientStemtIn,
      ...wieBesliste(werk.kader),
      voorwaarden: metDeel(eigen.inhoud.voorwaarden, rest.alleenDeel),
    }
    await werk.verbeter('inbreng', inbrengId, { niveau, categorie }, inhoud)
    await inAanpak(werk, eigen, bestaat, async (stroom, rij) => {
      if (rij.staat === 'niet-nodig') return
      const { daar: _, ...zonderDaar } = inhoud
      await stroom.verander('inbreng', rij.id, { niveau, categorie, staat: 'ontvangen' }, zonderDaar)
    })
  },
  bericht: berichtAanCoordinator,
  berichtsoort: 'antwoord',
  betrokkenen: overWie,
  nietHier: nietBijDezePartij,
  keuzes: (feiten, lezing, kader) => ({ inbrengId: keuze(feiten, lezing, kader) }),
  begin: (feiten, lezing, { vandaag }, { inbrengId }) => {
    const opTijd = teHerstellen(feiten, vandaag)
    const rij = inbrengMet(lezing, inbrengId ?? (opTijd.length === 1 ? opTijd[0]?.id : undefined))
    if (!rij) return {}
    const { tekst: woorden, waaromVerder, taak, clientStemdeIn, voorwaarden } = rij.inhoud
    return {
      ...{ tekst: woorden, niveau: rij.niveau, categorie: rij.categorie, waaromVerder, taak },
      ...{ clientStemtIn: clientStemdeIn, alleenDeel: deelVan(voorwaarden) },
    }
  },
  voorbeeld: { inbrengId: '{inbreng}', tekst: 'De afspraak is verzet naar volgende maand.' },
})

/**
 * Takes back what was given to the coordinator, within seven days: he keeps nothing of it, and who got it from him must hear so
 * (N-AVG-17, N-AVG-19).
 */
export const trekInbrengIn = defineHandeling({
  ...vanDeelname,
  id: 'partij-in-aanpak.trek-inbreng-in',
  normen: ['N-AVG-16', 'N-AVG-17', 'N-AVG-19', 'N-5.4.4-4'],
  pad: 'ingetrokken-inbreng',
  metInhoud: ['overgang', 'inbreng'],
  controleren: true,
  invoer: z.object({ inbrengId: dossierkeuze() }),
  vooraf: voorafHerstelInbreng,
  bij: bestaatNog,
  toets: toetsTrekInbrengIn,
  effect: async ({ inbrengId }, werk, bestaat) => {
    const eigen = inbrengMet(werk, inbrengId)
    if (!eigen) throw new Error('the toets knows what was given')
    await inAanpak(werk, eigen, bestaat, (stroom, { id }) => stroom.verwijder('inbreng', id))
    await werk.verwijder('inbreng', inbrengId)
  },
  bericht: berichtAanCoordinator,
  berichtsoort: 'antwoord',
  betrokkenen: overWie,
  keuzes: (feiten, lezing, kader) => ({ inbrengId: keuze(feiten, lezing, kader) }),
  voorbeeld: { inbrengId: '{inbreng}' },
})
