import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { zvhAangemeld, zvhStand, zvhTeVertellen } from '../wet/zvh.ts'
import {
  alleenAlsBesluit,
  alleenAlsLater,
  besluitVelden,
  bewaarZvhBrieven,
  informeerVelden,
  legZvhFeitVast,
  zvhbrief,
  zvhVerteld,
} from '../zorg-en-veiligheidshuis/index.ts'
import { brievenOver } from './aanpak-briefhoofd.ts'
import { wieWerkt } from './bericht-aan.ts'
import { vanCollege } from './declaratie.ts'
import { type AanpakLezing, partijKeuze } from './keuzes.ts'
import {
  openZvhMeldingen,
  toetsInformeerClientOverZvh,
  toetsMeldAanBijZvh,
  toetsTrekZvhAanmeldingIn,
  voorafInformeerClientOverZvh,
  voorafMeldAanBijZvh,
  voorafTrekZvhAanmeldingIn,
} from './rules/zvh-aanmelding.ts'
import { meldZvhAanOnderzoek } from './zvh-naar-onderzoek.ts'

const brieven = (
  lezing: AanpakLezing,
  kader: Kader,
  betrokkeneId: string,
  soort: 'aangemeld' | 'ingetrokken',
) => brievenOver(lezing, kader, [betrokkeneId], (aan) => zvhbrief(aan, soort, kader.vandaag))

/**
 * The college decides on what the coordinator notified: it may refer the client to the Zorg- en Veiligheidshuis, need not, or asks the best
 * placed party to do so for its own task; both parts of the test, and a motive (2.3a.6 lid 1 and 3; N-2.3a.6-1, N-2.3a.6-3a).
 */
export const meldAanBijZvh = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.meld-aan-bij-zvh',
  doel: 'zorg-en-veiligheid',
  normen: ['N-2.3a.6-1', 'N-2.3a.6-3a', 'N-2.3a.6-3b', 'N-2.3a.3-zv5', 'N-Awb-3.2'],
  pad: 'zvh-besluiten',
  metInhoud: ['overgang'],
  controleren: true,
  stappen: [
    { naam: 'besluit', velden: ['betrokkeneId', 'uitkomst'] },
    { naam: 'toets', velden: ['samenhang', 'bijdrage', 'motief', 'partijId'] },
    { naam: 'informeren', velden: ['informeren', 'waaromLater', 'toelichtingLater', 'herzienOp'] },
  ],
  invoer: z.object(besluitVelden),
  alleenAls: alleenAlsBesluit,
  vooraf: voorafMeldAanBijZvh,
  toets: toetsMeldAanBijZvh,
  brieven: ({ betrokkeneId, uitkomst, informeren }, lezing, kader) =>
    uitkomst === 'aangemeld' && informeren === 'brief'
      ? brieven(lezing, kader, betrokkeneId, 'aangemeld')
      : [],
  effect: async ({ betrokkeneId, uitkomst, samenhang, bijdrage, motief, partijId, ...hoe }, werk) => {
    const waarom = { samenhang, bijdrage, motief, partijId: partijId ?? null }
    await legZvhFeitVast(werk, 'zvh-besluit', betrokkeneId, { code: uitkomst }, waarom)
    if (uitkomst !== 'aangemeld') return
    await zvhVerteld(werk, betrokkeneId, hoe)
    await meldZvhAanOnderzoek(werk, betrokkeneId, 'zvh-besluit')
    if (hoe.informeren === 'brief') await meldZvhAanOnderzoek(werk, betrokkeneId, 'zvh-ingelicht')
  },
  bericht: (_, { dossier }) => wieWerkt(dossier),
  berichtsoort: 'antwoord',
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = openZvhMeldingen(feiten).map(({ betrokkeneId }) => betrokkeneId)
    return {
      betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)),
      partijId: await partijKeuze(lezing),
    }
  },
  voorbeeld: {
    betrokkeneId: '{client}',
    uitkomst: 'aangemeld',
    samenhang: 'De overlast hangt samen met de schulden en het wonen.',
    bijdrage: 'Samen met de veiligheidspartners kan de aanpak verder.',
    motief: 'Zonder hen blijft de dreiging, en stopt de hulp.',
  },
})

/** Tells who was referred by letter, or looks again at why that waits (2.3a.6 lid 3; N-2.3a.6-3a). */
export const informeerClientOverZvh = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.informeer-client-over-zvh',
  doel: 'zorg-en-veiligheid',
  normen: ['N-2.3a.6-3a', 'N-AVG-13'],
  pad: 'zvh-brieven',
  metInhoud: ['overgang'],
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze(), ...informeerVelden }),
  alleenAls: alleenAlsLater(),
  vooraf: voorafInformeerClientOverZvh,
  toets: toetsInformeerClientOverZvh,
  brieven: ({ betrokkeneId, informeren }, lezing, kader) =>
    informeren === 'brief' ? brieven(lezing, kader, betrokkeneId, 'aangemeld') : [],
  effect: async ({ betrokkeneId, ...hoe }, werk) => {
    await zvhVerteld(werk, betrokkeneId, hoe)
    if (hoe.informeren === 'brief') await meldZvhAanOnderzoek(werk, betrokkeneId, 'zvh-ingelicht')
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = zvhTeVertellen(feiten.gebeurtenissen).map(({ betrokkeneId }) => betrokkeneId)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{client}', informeren: 'brief' },
})

/** Takes a referral back that was a mistake; who was told hears that too (N-2.3a.6-1, N-AVG-16, N-AVG-19). */
export const trekZvhAanmeldingIn = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.trek-zvh-aanmelding-in',
  doel: 'zorg-en-veiligheid',
  normen: ['N-2.3a.6-1', 'N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19'],
  pad: 'ingetrokken-zvh-aanmeldingen',
  naOverlijden: 'kan',
  metInhoud: ['overgang'],
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'college' }),
  }),
  vooraf: voorafTrekZvhAanmeldingIn,
  toets: toetsTrekZvhAanmeldingIn,
  brieven: ({ betrokkeneId }, lezing, kader) =>
    zvhStand(lezing.feiten.gebeurtenissen, betrokkeneId).ingelicht
      ? brieven(lezing, kader, betrokkeneId, 'ingetrokken')
      : [],
  effect: async ({ betrokkeneId, reden }, werk) => {
    await legZvhFeitVast(werk, 'zvh-ingetrokken', betrokkeneId, {}, { reden })
    await bewaarZvhBrieven(werk, betrokkeneId)
    await meldZvhAanOnderzoek(werk, betrokkeneId, 'zvh-ingetrokken')
  },
  bericht: (_, { dossier }) => wieWerkt(dossier),
  berichtsoort: 'antwoord',
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => {
    const wie = zvhAangemeld(feiten.gebeurtenissen)
    return { betrokkeneId: await keuzeUit(lezing, (id) => wie.includes(id)) }
  },
  voorbeeld: { betrokkeneId: '{client}', reden: 'Dit ging over iemand anders.' },
})
