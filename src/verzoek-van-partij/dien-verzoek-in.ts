import { z } from 'zod'
import { partijenVan, vindGemeente, vindOrganisatie } from '../inrichting/index.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { einddatum } from '../wet/termijnen.ts'
import { type EigenLezing, type EigenWerk, gaOver, vanPartij, verzoekBijCollege } from './declaratie.ts'
import { naarCollege } from './naar-college.ts'
import { toetsDienVerzoekIn, voorafDienVerzoekIn } from './rules/motiveren.ts'
import { metOntvangst, verzoekBrief } from './verzoekbrief.ts'
import { vulAanBijCollege } from './vul-aan-bij-college.ts'
import { watNuStaat, zoalsVerstuurd } from './wat-is-verstuurd.ts'

const partijnaam = async ({ tx, dossier, feiten }: EigenLezing): Promise<string> =>
  (await partijenVan(tx, dossier.gemeente)).find(({ id }) => id === feiten.dossier.partijId)?.naam ?? ''

/** The confirmation of receipt, with the day, the time and all that was sent (Awb 2:14 and on: Wmebv). */
const bewaarOntvangst = async (werk: EigenWerk, indiener: string, nummer: string) => {
  const brief = werk.brieven[0]?.brief
  const over = werk.feiten.betrokkenen[0]?.id
  if (!brief || !over) throw new Error('what is sent is a letter about somebody')
  const datum = werk.kader.vandaag
  const rij = { betrokkene_id: over, soort: 'ontvangst', datum, verzonden_op: datum }
  await werk.voegToe('brief', rij, { brief: metOntvangst(brief, werk.op, nummer), indiener })
}

/** Who weighs a request that was sent before: he hears that it was completed, and nothing of what. */
const wieBeslist = async (lezing: EigenLezing, vandaag: string): Promise<readonly string[]> => {
  const dossierId = verzoekBijCollege(lezing)
  if (!dossierId) return []
  const daar = await kijkDoor(lezing, 'verzoek', { dossierId, tabellen: [], vandaag })
  return daar?.behandelaar ? [daar.behandelaar] : []
}

/**
 * Sends the request to the college, or what the college asked to add. From that day the month in which the person must be told runs
 * (2.3a.4 lid 1, AVG 14; N-2.3a.4-1, Q-07).
 */
export const dienVerzoekIn = defineHandeling({
  ...vanPartij,
  id: 'verzoek-van-partij.dien-verzoek-in',
  normen: ['N-2.3a.4-1', 'N-2.3a.4-1-col', 'N-2.3a.4-1-bes', 'N-AVG-14-3', 'N-AVG-5-1c', 'N-Awb-3.2'],
  pad: 'indieningen',
  metInhoud: ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven'],
  controleren: true,
  invoer: z.object({}),
  vooraf: voorafDienVerzoekIn,
  bij: (_, lezing) => ({ zoalsVerstuurd: zoalsVerstuurd(lezing) }),
  toets: toetsDienVerzoekIn,
  brieven: async (_, lezing, kader) => {
    const gemeente = (await vindGemeente(lezing.tx, lezing.dossier.gemeente))?.naam ?? ''
    const partij = await partijnaam(lezing)
    return [
      { voor: lezing.feiten.dossier.partijId, brief: verzoekBrief(lezing, kader, { gemeente, partij }) },
    ]
  },
  effect: async (_, werk) => {
    const { kader } = werk
    const daar = verzoekBijCollege(werk)
    const verstuurd = watNuStaat(werk)
    if (daar) {
      const nummerDaar = await vulAanBijCollege(werk, daar)
      await bewaarOntvangst(werk, kader.wie.naam, nummerDaar)
      await gaOver(werk, 'dien-in', { nummerDaar, verstuurd })
      return
    }
    const organisatie = await vindOrganisatie(werk.tx, werk.feiten.dossier.organisatieId)
    const begin = werk.rijen('overgang')[0]?.inhoud ?? {}
    const { verzoekId, nummer: nummerDaar } = await naarCollege(werk, {
      betrokkenheid: tekstVan(begin.betrokkenheid),
      gemeentelijk: organisatie?.soort === 'gemeente',
    })
    await bewaarOntvangst(werk, kader.wie.naam, nummerDaar)
    await gaOver(werk, 'dien-in', { verzoekId, nummerDaar, verstuurd })
    await werk.werkBij({
      verzocht_op: kader.vandaag,
      vernietigen_op: einddatum('verzoek-bewaren-ten-hoogste', kader.vandaag).datum,
    })
  },
  berichtsoort: 'antwoord',
  bericht: (_, lezing, { vandaag }) => wieBeslist(lezing, vandaag),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
