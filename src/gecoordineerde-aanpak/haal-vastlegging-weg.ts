import { z } from 'zod'
import { tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieWerkt } from './bericht-aan.ts'
import { vanCollege } from './declaratie.ts'
import {
  staatZonderVastlegging,
  toetsHaalVastleggingWeg,
  vanHetCollege,
  voorafHaalVastleggingWeg,
} from './rules/haal-vastlegging-weg.ts'

const naam = 'haal-vastlegging-weg'

/**
 * The college takes away what it recorded last by mistake, an answer or a hand-over, as long as nothing followed; that it
 * did, and why, stays (N-AVG-5-1d, N-AVG-16, N-2.3a.3-4, N-5.4.4-8).
 */
export const haalVastleggingWeg = defineHandeling({
  ...vanCollege,
  id: `gecoordineerde-aanpak.${naam}`,
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.3-4', 'N-5.4.4-8'],
  pad: 'weggehaalde-vastleggingen',
  controleren: true,
  invoer: z.object({ reden: tekst({ min: 3, max: 500, wieZiet: 'client' }) }),
  vooraf: voorafHaalVastleggingWeg,
  toets: toetsHaalVastleggingWeg,
  effect: async ({ reden }, werk) => {
    const feit = vanHetCollege(werk.feiten)
    if (!feit) throw new Error('the toets asks for something the college recorded')
    await werk.verwijder('gebeurtenis', feit.id)
    const spoor = {
      soort: 'gebeurtenis-weggehaald',
      betrokkene_id: null,
      datum: werk.kader.vandaag,
      code: null,
    }
    await werk.voegToe('gebeurtenis', spoor, { reden, wat: feit.soort })
    const naar = staatZonderVastlegging(feit, werk.feiten)
    if (naar !== werk.feiten.dossier.staat) await werk.gaOver({ naam, naar, artikel: 'coordinator-meldt' })
  },
  bericht: (_, { dossier }) => wieWerkt(dossier),
  betrokkenen: () => 'allen',
  voorbeeld: { reden: 'Dit antwoord hoorde bij een andere aanpak.' },
})
