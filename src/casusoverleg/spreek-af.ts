import { z } from 'zod'
import { datum, dossierkeuze, ja, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanDeelnemer } from './declaratie.ts'
import { afspraakVoor, beginstaatVan, toetsSpreekAf, voorafSpreekAf } from './rules/afspraken.ts'
import type { Feiten } from './rules/feiten.ts'
import { deelnemerVan, organiseert } from './rules/toegang.ts'
import { deelnemerKeuze, persoonKeuze } from './sluit-keuzes.ts'

/** What an agreement says: who does what by when, and a short explanation; there is no room for minutes (5.4.3 lid 3, N-5.4.3-3-not). */
export const afspraakVelden = {
  wat: regel({ min: 5, max: 200, wieZiet: 'partij' }),
  toelichting: tekst({ max: 280, wieZiet: 'partij' }).optional(),
  uiterlijk: datum().optional(),
  betrokkeneId: dossierkeuze().optional(),
}

/** Whom an act about one person touches; everybody when it is about nobody in particular. */
const overWie = (_: Feiten, { betrokkeneId }: { readonly betrokkeneId?: string | undefined }) =>
  betrokkeneId ? [betrokkeneId] : ('allen' as const)

/** Agrees on who does what; of another party it is a proposal until that party says yes (5.4.3 lid 3, N-5.4.3-3, N-2.3a.3-3-ovn). */
export const spreekAf = defineHandeling({
  ...vanDeelnemer,
  id: 'casusoverleg.spreek-af',
  normen: ['N-5.4.3-3', 'N-5.4.3-3-not', 'N-2.3a.3-3-ovn'],
  pad: 'overlegafspraken',
  naastElkaar: true,
  metInhoud: ['deelnemer'],
  invoer: z.object({ deelnemerId: dossierkeuze(), ...afspraakVelden, akkoord: ja().default(false) }),
  ingeklapt: ['toelichting', 'uiterlijk', 'betrokkeneId'],
  vooraf: voorafSpreekAf,
  toets: toetsSpreekAf,
  effect: async ({ deelnemerId, betrokkeneId, uiterlijk, wat, toelichting, akkoord }, werk) => {
    const { feiten, kader } = werk
    const staat = beginstaatVan(deelnemerId, akkoord, feiten, kader)
    const rij = {
      ...{ deelnemer_id: deelnemerId, partij_id: null, betrokkene_id: betrokkeneId ?? null },
      ...{ staat, uiterlijk: uiterlijk ?? null, datum: kader.vandaag, delen_met: [] },
    }
    const inhoud = { wat, toelichting: toelichting ?? '', jaDoor: staat === 'ja' ? kader.wie.naam : '' }
    return { afspraakId: await werk.voegToe('overlegafspraak', rij, inhoud) }
  },
  betrokkenen: overWie,
  nietHier: (feiten, kader) => (organiseert(feiten, kader) ? [] : ['akkoord']),
  keuzes: async (feiten, lezing, kader) => ({
    deelnemerId: deelnemerKeuze(afspraakVoor(feiten, kader), lezing),
    betrokkeneId: await persoonKeuze(lezing),
  }),
  begin: (feiten, _, kader) => {
    const zelf = deelnemerVan(feiten, kader)
    return zelf && !organiseert(feiten, kader) ? { deelnemerId: zelf.id } : {}
  },
  voorbeeld: { deelnemerId: '{partij}', wat: 'Een gesprek plannen over het traject.' },
})
