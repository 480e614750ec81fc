import { z } from 'zod'
import { datum, dossierkeuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { vanPartij } from './declaratie.ts'
import {
  anderenKeuze,
  gewoneCategorie,
  nietBijDezeDeelnemer,
  persoonKeuze,
  voorwaardenUit,
  woordenVelden,
} from './inbreng-velden.ts'
import { overWieKan, toetsBrengIn, voorafBrengIn } from './rules/inbrengen.ts'
import { deelnemerVan, metDezelfdeMensen } from './rules/toegang.ts'

/**
 * Brings in one gegeven of one's own choice: who is in the room sees it until the conference closes, and then it is gone. A party may, and need
 * not. It has no check page: what is typed here is kept nowhere but under the key of the conference (5.4.3 lid 1 and 2; N-5.4.3-1-vw,
 * N-5.4.3-2, N-5.4.3-2-gh, N-5.4.2-1-vw).
 */
export const brengIn = defineHandeling({
  ...vanPartij,
  id: 'casusoverleg.breng-in',
  normen: ['N-5.4.3-2', 'N-5.4.3-2-gh', 'N-5.4.3-1-vw', 'N-5.4.2-1-vw', 'N-5.4.2-2-s6', 'N-5.4.2-3'],
  pad: 'ingebracht',
  geenConcept: 'casusoverleg',
  naastElkaar: true,
  metInhoud: ['deelnemer'],
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    ...woordenVelden,
    waarvoor: tekst({ min: 10, max: 300, wieZiet: 'partij' }),
    alleenTot: datum().optional(),
    beslistDoor: regel({ min: 2, max: 120, wieZiet: 'partij' }),
  }),
  alleenAls: { waaromVerder: ({ niveau }) => niveau !== undefined && niveau !== 'dat' },
  ingeklapt: ['nietVoor', 'alleenTot'],
  vooraf: voorafBrengIn,
  toets: toetsBrengIn,
  effect: async (invoer, werk) => {
    const { feiten, kader } = werk
    const ik = deelnemerVan(feiten, kader)
    if (!ik) throw new Error('the toets knows who takes part')
    const { betrokkeneId, niveau, categorie } = invoer
    const nietVoor = metDezelfdeMensen(invoer.nietVoor, feiten, ik.id)
    await werk.voegToe(
      'ingebracht',
      {
        ...{ deelnemer_id: ik.id, betrokkene_id: betrokkeneId, niveau, categorie },
        ...{ niet_voor: nietVoor, datum: kader.vandaag },
      },
      {
        ...{ tekst: invoer.tekst, waarvoor: invoer.waarvoor, beslistDoor: invoer.beslistDoor },
        ...{ waaromVerder: invoer.waaromVerder ?? null, taak: invoer.taak ?? null },
        ...{ clientStemtIn: invoer.clientStemtIn, stappenGezet: invoer.stappenGezet },
        ...{ voorwaarden: voorwaardenUit({ ...invoer, nietVoor }, ik, feiten), uitDossier: false },
      },
    )
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  nietHier: nietBijDezeDeelnemer,
  keuzes: async (_, lezing, kader) => ({
    betrokkeneId: await persoonKeuze(lezing),
    nietVoor: anderenKeuze(lezing, kader),
  }),
  begin: (feiten, _, kader) => {
    const [een, ...meer] = overWieKan(feiten)
    return {
      ...{ niveau: 'dat', categorie: gewoneCategorie(deelnemerVan(feiten, kader)) },
      beslistDoor: kader.wie.naam,
      ...(meer.length === 0 && een ? { betrokkeneId: een } : {}),
    }
  },
  voorbeeld: {
    betrokkeneId: '{betrokkene}',
    tekst: 'Het traject loopt nog tot de zomer.',
    waarvoor: 'Om te kiezen wie wanneer begint.',
    clientStemtIn: true,
    beslistDoor: 'R. van der Meer, consulent',
  },
})
