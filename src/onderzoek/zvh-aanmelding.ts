import { z } from 'zod'
import { partijenVan } from '../inrichting/index.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { werktEraan } from '../wet/waarneming.ts'
import { zvhAangemeld, zvhStand, zvhTeVertellen } from '../wet/zvh.ts'
import {
  alleenAlsBesluit,
  alleenAlsLater,
  besluitVelden,
  bewaarZvhBrieven,
  informeerVelden,
  legZvhFeitVast,
  zvhVerteld,
} from '../zorg-en-veiligheidshuis/index.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { bezettingVan } from './rules/waarneming.ts'
import {
  openZvhVoorstellen,
  toetsInformeerClientOverZvh,
  toetsMeldAanBijZvh,
  toetsTrekZvhAanmeldingIn,
  voorafInformeerClientOverZvh,
  voorafMeldAanBijZvh,
  voorafTrekZvhAanmeldingIn,
  zvhFeitenHier,
} from './rules/zvh-aanmelding.ts'
import { keuzeUit } from './wie-is-wie.ts'
import { zvhBrieven } from './zvh-brieven.ts'

const vanCollege = { doel: 'zorg-en-veiligheid', rollen: ['beslisser'], dossier: onderzoekDossier } as const
const naWerklijst = { beslisser: '/werkvoorraad' } as const

/**
 * The college decides on what the toeleider proposed: it may refer the client to the Zorg- en Veiligheidshuis, need not, or asks the best
 * placed party to do so for its own task; by the same tables as in an aanpak (2.3a.6 lid 1 and 3; N-2.3a.6-1, N-2.3a.6-3a).
 */
export const meldAanBijZvh = defineHandeling({
  ...vanCollege,
  id: 'onderzoek.meld-aan-bij-zvh',
  normen: ['N-2.3a.6-1', 'N-2.3a.6-3a', 'N-Awb-3.2', 'N-Awb-2.4'],
  pad: 'zvh-besluiten',
  controleren: true,
  stappen: [
    { naam: 'besluit', velden: ['betrokkeneId', 'uitkomst'] },
    { naam: 'toets', velden: ['samenhang', 'bijdrage', 'motief', 'partijId'] },
    { naam: 'informeren', velden: ['informeren', 'waaromLater', 'toelichtingLater', 'herzienOp'] },
  ],
  invoer: z.object(besluitVelden),
  alleenAls: alleenAlsBesluit,
  vooraf: opDeDag(voorafMeldAanBijZvh),
  bij: async (_, { tx, dossier }) => (await partijenVan(tx, dossier.gemeente)).map(({ id }) => id),
  toets: (invoer, feiten, { vandaag, wie }, partijen) => {
    const partijBekend = partijen.some((id) => id === invoer.partijId)
    const eigenZaak = werktEraan(bezettingVan(feiten), wie.gebruikerId, vandaag)
    return toetsMeldAanBijZvh({ ...invoer, partijBekend, eigenZaak }, feiten, vandaag)
  },
  brieven: async ({ betrokkeneId, uitkomst, informeren }, lezing, kader) =>
    uitkomst === 'aangemeld' && informeren === 'brief'
      ? zvhBrieven(lezing, kader, betrokkeneId, 'aangemeld')
      : [],
  effect: async ({ betrokkeneId, uitkomst, samenhang, bijdrage, motief, partijId, ...hoe }, werk) => {
    const waarom = { samenhang, bijdrage, motief, partijId: partijId ?? null }
    await legZvhFeitVast(werk, 'zvh-besluit', betrokkeneId, { code: uitkomst }, waarom)
    if (uitkomst === 'aangemeld') await zvhVerteld(werk, betrokkeneId, hoe)
  },
  daarna: naWerklijst,
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  berichtsoort: 'antwoord',
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = openZvhVoorstellen(feiten).map(({ betrokkeneId }) => betrokkeneId)
    const partijen = await partijenVan(lezing.tx, lezing.dossier.gemeente)
    return {
      betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)),
      partijId: partijen.map(({ id, naam }) => ({ waarde: id, label: naam })),
    }
  },
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    uitkomst: 'aangemeld',
    samenhang: 'De overlast hangt samen met de schulden en het wonen.',
    bijdrage: 'Samen met de veiligheidspartners kan de hulp verder.',
    motief: 'Zonder hen blijft de dreiging, en lukt de hulp niet.',
  },
})

/** Tells who was referred by letter, or looks again at why that waits; also after the onderzoek (2.3a.6 lid 3; N-2.3a.6-3a). */
export const informeerClientOverZvh = defineHandeling({
  ...vanCollege,
  id: 'onderzoek.informeer-client-over-zvh',
  normen: ['N-2.3a.6-3a', 'N-AVG-13'],
  pad: 'zvh-brieven',
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze(), ...informeerVelden }),
  alleenAls: alleenAlsLater(),
  vooraf: opDeDag(voorafInformeerClientOverZvh),
  toets: (invoer, feiten, { vandaag }) => toetsInformeerClientOverZvh(invoer, feiten, vandaag),
  brieven: async ({ betrokkeneId, informeren }, lezing, kader) =>
    informeren === 'brief' ? zvhBrieven(lezing, kader, betrokkeneId, 'aangemeld') : [],
  effect: ({ betrokkeneId, ...hoe }, werk) => zvhVerteld(werk, betrokkeneId, hoe),
  daarna: naWerklijst,
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = zvhTeVertellen(zvhFeitenHier(feiten)).map(({ betrokkeneId }) => betrokkeneId)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{verzoeker}', informeren: 'brief' },
})

/** Takes a referral back that was a mistake; who was told hears that too (N-2.3a.6-1, N-AVG-16, N-AVG-19). */
export const trekZvhAanmeldingIn = defineHandeling({
  ...vanCollege,
  id: 'onderzoek.trek-zvh-aanmelding-in',
  normen: ['N-2.3a.6-1', 'N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19'],
  pad: 'ingetrokken-zvh-aanmeldingen',
  naOverlijden: 'kan',
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'college' }),
  }),
  vooraf: opDeDag(voorafTrekZvhAanmeldingIn),
  toets: (invoer, feiten, { vandaag }) => toetsTrekZvhAanmeldingIn(invoer, feiten, vandaag),
  brieven: async ({ betrokkeneId }, lezing, kader) =>
    zvhStand(lezing.feiten.gebeurtenissen, betrokkeneId).ingelicht
      ? zvhBrieven(lezing, kader, betrokkeneId, 'ingetrokken')
      : [],
  effect: async ({ betrokkeneId, reden }, werk) => {
    await legZvhFeitVast(werk, 'zvh-ingetrokken', betrokkeneId, {}, { reden })
    await bewaarZvhBrieven(werk, betrokkeneId)
  },
  daarna: naWerklijst,
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  berichtsoort: 'antwoord',
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = zvhAangemeld(zvhFeitenHier(feiten))
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{verzoeker}', reden: 'Dit ging over iemand anders.' },
})
