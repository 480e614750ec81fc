import { z } from 'zod'
import {
  datum,
  dossierkeuze,
  dossierkeuzes,
  keuze,
  lijst,
  regel,
  tekst,
  tijd,
  weblink,
} from '../verwerking/velden.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { redenenTegenDag, wijzen } from '../wet/casusoverleg.ts'
import { beoordeel } from '../wet/mits.ts'
import { zwaarwegendBij } from '../wet/zwaarwegend.ts'

/** When, how and where people meet, and whether there is an interpreter: what convening and moving a conference ask alike. */
export const bijeenkomstVelden = {
  datum: datum(),
  tijd: tijd(),
  tot: tijd(),
  wijze: keuze(wijzen),
  waar: regel({ wieZiet: 'partij' }).optional(),
  link: weblink({ wieZiet: 'partij' }).optional(),
  tolk: regel({ max: 80, wieZiet: 'partij' }).optional(),
}

const genodigd = z.object({
  partijId: dossierkeuze(),
  noodzaak: tekst({ min: 10, max: 400, wieZiet: 'partij' }),
  buitenLijst: tekst({ min: 10, max: 400, wieZiet: 'college' }).optional(),
})

const nietGenodigd = z.object({
  betrokkeneId: dossierkeuze(),
  redenCode: keuze(zwaarwegendBij('casusoverleg')),
  motief: tekst({ min: 10, max: 400, wieZiet: 'client' }),
})

/** What convening asks, in an onderzoek and in an aanpak: one case, a purpose, who is needed and why, who is left out and why (5.4.3 lid 1). */
export const belegVelden = {
  betrokkenen: dossierkeuzes(1),
  doel: tekst({ min: 10, max: 300, wieZiet: 'partij' }),
  ...bijeenkomstVelden,
  partijen: lijst(genodigd, 1, 12),
  nietGenodigd: lijst(nietGenodigd).default([]),
}

/** What inviting one more party asks. */
export const nodigPartijVelden = { overlegId: dossierkeuze(), ...genodigd.shape }

/** What was typed when it was convened. */
export type Beleg = z.output<z.ZodObject<typeof belegVelden>>

/** The pages of its form. */
export const belegStappen = [
  { naam: 'waarover', velden: ['betrokkenen', 'doel'] },
  { naam: 'wanneer', velden: ['datum', 'tijd', 'tot', 'wijze', 'waar', 'link', 'tolk'] },
  { naam: 'partijen', velden: ['partijen.partijId', 'partijen.noodzaak', 'partijen.buitenLijst'] },
  {
    naam: 'mensen',
    velden: ['nietGenodigd.betrokkeneId', 'nietGenodigd.redenCode', 'nietGenodigd.motief'],
  },
] as const

const wanneer = z.object({ datum: datum(), tijd: tijd(), tot: tijd() })

/**
 * Judges the page with day and hours by itself, so that nobody fills in the next ones for nothing; what is not filled in well yet has its own faults
 * (5.4.3 lid 1).
 */
export const belegStapToets = {
  wanneer: (
    antwoorden: Readonly<Record<string, unknown>>,
    _: unknown,
    { vandaag }: Pick<Kader, 'vandaag'>,
  ) => {
    const blad = wanneer.safeParse(antwoorden)
    return beoordeel('casusoverleg', vandaag, blad.success ? redenenTegenDag(blad.data, vandaag) : [])
  },
}

/** Which answers call for a field. */
export const belegAlleenAls = {
  waar: ({ wijze }: Readonly<Record<string, unknown>>) => wijze === 'plaats',
  link: ({ wijze }: Readonly<Record<string, unknown>>) => wijze === 'video',
}
