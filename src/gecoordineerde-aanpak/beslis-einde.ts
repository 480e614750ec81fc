import { z } from 'zod'
import { sluitGeversvragen } from '../doorgeefvraag/index.ts'
import { datum, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { einddatum } from '../wet/termijnen.ts'
import { brievenOver } from './aanpak-briefhoofd.ts'
import { soortEindbrief } from './bekijk-eindbrief.ts'
import { wieWerkt } from './bericht-aan.ts'
import { type AanpakWerk, gaOverMet, vanCollege } from './declaratie.ts'
import { eindbrief } from './eindbrief.ts'
import { type AanpakLezing, tekst as alsTekst } from './keuzes.ts'
import { bevestigOntvangst } from './leg-overdracht-vast.ts'
import { overdragendePartijen } from './overdragende-partij.ts'
import { toetsBeslisEinde, vernietigingNaEinde, voorafBeslisEinde } from './rules/beslis-einde.ts'
import { eindbriefOver } from './rules/eindbrief-aan.ts'
import type { Feiten } from './rules/feiten.ts'
import { aanbodVanPartij, wachtOpOverdracht } from './rules/leg-overdracht-vast.ts'
import { openMelding } from './rules/meld-aan-college.ts'
import { overgangen } from './rules/staten.ts'

/**
 * The day of the end goes to the onderzoek the aanpak came from, and nothing else: from that day the onderzoek is kept for
 * two years (5.4.5 lid 1, N-5.4.5-1a).
 */
const naarOnderzoek = async (werk: AanpakWerk, datum: string): Promise<void> => {
  const aanwijzing = werk.rijen('overgang').find(({ overgang }) => overgang === 'wijs-coordinator-aan')
  const dossierId = aanwijzing?.inhoud.onderzoekId
  if (typeof dossierId !== 'string') return
  const vernietigenOp = einddatum('onderzoek-bewaren-na-aanpak', datum, werk.kader.vandaag).datum
  await werk.stroomDoor('onderzoek', { dossierId }, async (schrijver) => {
    await schrijver.voegToe('gebeurtenis', {
      soort: 'aanpak-beeindigd',
      betrokkene_id: null,
      datum,
      code: null,
    })
    await schrijver.werkBij({ vernietigen_op: vernietigenOp })
  })
}

/** The last agreement for when things go wrong again; null when none was made. Needs the content of 'gebeurtenis'. */
const terugvalVan = (lezing: AanpakLezing): string | null => {
  const laatste = lezing.rijen('gebeurtenis').findLast(({ soort }) => soort === 'terugvalafspraak')
  return laatste?.code === 'gemaakt' ? alsTekst(laatste.inhoud.tekst) : null
}

/** Nothing is asked of a hand-over that nobody waits for, nor why there is no offer where there is one (5.4.4 lid 8). */
const geenOverdracht = (feiten: Feiten): readonly ('overdrachtOntvangen' | 'waaromZonderAanbod')[] => {
  if (!wachtOpOverdracht(feiten)) return ['overdrachtOntvangen', 'waaromZonderAanbod']
  return aanbodVanPartij(feiten) ? ['waaromZonderAanbod'] : []
}

/**
 * The college ends the aanpak: the coordinator's access stops at once and the two years until destruction begin, here and
 * in the onderzoek, in one transaction. Each client gets a letter (N-2.3a.3-4, N-2.3a.3-afs, N-5.4.4-7, N-5.4.5-1a, N-5.4.5-2).
 */
export const beslisEinde = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.beslis-einde',
  normen: [
    'N-2.3a.3-4',
    'N-2.3a.3-afs',
    'N-5.4.4-7',
    'N-5.4.4-8',
    'N-5.4.5-1a',
    'N-5.4.5-2',
    'N-AVG-13',
    'N-Awb-3.2',
  ],
  pad: 'einden',
  controleren: true,
  metInhoud: ['overgang', 'gebeurtenis'],
  invoer: z.object({
    eindeOp: datum(),
    eigenReden: tekst({ max: 2000, wieZiet: 'client' }).optional(),
    overdrachtOntvangen: ja().default(false),
    waaromZonderAanbod: tekst({ max: 1000, wieZiet: 'college' }).optional(),
  }),
  nietHier: geenOverdracht,
  vooraf: voorafBeslisEinde,
  toets: toetsBeslisEinde,
  brieven: ({ eindeOp, eigenReden }, lezing, kader) => {
    const wat = {
      eindeOp,
      eigenReden,
      vernietigenOp: vernietigingNaEinde(eindeOp, kader).datum,
      melding: openMelding(lezing.feiten)?.code ?? null,
      terugval: terugvalVan(lezing),
    }
    return brievenOver(lezing, kader, eindbriefOver(lezing.feiten), (aan) => eindbrief(aan, wat))
  },
  effect: async ({ eindeOp, eigenReden, overdrachtOntvangen, waaromZonderAanbod }, werk) => {
    const { feiten, kader } = werk
    if (overdrachtOntvangen)
      for (const partijId of overdragendePartijen(werk))
        await bevestigOntvangst(werk, kader.vandaag, waaromZonderAanbod, partijId)
    const redenCode = openMelding(feiten)?.code ?? 'eigen-reden'
    const { naar } = overgangen['beslis-einde']
    const stap = { overgang: 'beslis-einde', naar, redenCode, datum: eindeOp } as const
    await gaOverMet(werk, stap, { eigenReden: eigenReden ?? null })
    const vernietigenOp = vernietigingNaEinde(eindeOp, kader).datum
    await werk.werkBij({ einde_op: eindeOp, vernietigen_op: vernietigenOp })
    await sluitGeversvragen(werk, () => true)
    await naarOnderzoek(werk, eindeOp)
    for (const { voor, brief } of werk.brieven) {
      const dag = { datum: kader.vandaag, verzonden_op: kader.vandaag }
      await werk.voegToe('brief', { betrokkene_id: voor, soort: soortEindbrief, ...dag }, { brief })
    }
    return { eindeOp, vernietigenOp }
  },
  bericht: (_, { dossier }) => wieWerkt(dossier),
  betrokkenen: () => 'allen',
  begin: (_, __, { vandaag }) => ({ eindeOp: vandaag }),
  voorbeeld: { eindeOp: '{vandaag}' },
})
