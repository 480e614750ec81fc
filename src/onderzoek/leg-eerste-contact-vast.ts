import { z } from 'zod'
import {
  naarPersoonsgegevens,
  persoonVelden,
  schrijfPersoon,
  veiligContactVelden,
  vulContactAan,
} from '../personen/index.ts'
import { datum, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineBegin } from '../verwerking/verwerking.ts'
import { wetCodes } from '../wet/domeinen.ts'
import { ingangenBijContact } from '../wet/ingangen.ts'
import { taakNamen } from '../wet/taken.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { ingangEnWet, toetsLegEersteContactVast } from './rules/leg-eerste-contact-vast.ts'
import { beginstaat } from './rules/staten.ts'
import { zorgVoorLeeftijd } from './zorg-voor-leeftijd.ts'

const [taak1, ...taken] = taakNamen
const [wet1, ...wetten] = wetCodes
const [ingang1, ...ingangen] = ingangenBijContact
if (!taak1 || !wet1 || !ingang1) throw new Error('the tables of tasks, laws and roads are empty')

const { telefoon, magVoicemail, mail, wanneer, geenPostThuis, tolk } = veiligContactVelden

/** Records who came with which request, on which day and as which task (N-2.3a.1-4-tm, N-5.4.4-6-gs; 004 §2.1). */
export const legEersteContactVast = defineBegin({
  id: 'onderzoek.leg-eerste-contact-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-1.1.1-clt-2',
    'N-2.3a.1-1-vrg',
    'N-2.3a.1-4-tm',
    'N-2.3.9-2',
    'N-WI-14-8',
    'N-5.2.9',
    'N-AVG-13',
  ],
  pad: 'onderzoeken',
  dossier: onderzoekDossier,
  invoer: z.object({
    taak: keuze([taak1, ...taken]),
    ingang: keuze([ingang1, ...ingangen]).optional(),
    wet: keuze([wet1, ...wetten]).optional(),
    verzochtOp: datum(),
    vraag: tekst({ min: 3, wieZiet: 'client' }),
    andereHulp: tekst({ wieZiet: 'client' }).optional(),
    geinformeerd: ja().default(false),
    ...persoonVelden,
    telefoon,
    magVoicemail,
    mail,
    wanneer,
    geenPostThuis,
    tolk,
  }),
  toets: ({ taak, ingang, wet, verzochtOp }, { vandaag }) =>
    toetsLegEersteContactVast({ taak, ingang: ingang ?? null, wet: wet ?? null, verzochtOp }, vandaag),
  effect: async (invoer, werk) => {
    const { tx, omgeving, kader } = werk
    const binnen = { gemeente: kader.wie.gemeente, compartiment: werk.compartiment }
    const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, naarPersoonsgegevens(invoer))
    await vulContactAan(tx, omgeving.sleutels, binnen, pseudoniem, {
      telefoon: invoer.telefoon ?? null,
      magVoicemail: invoer.magVoicemail,
      mail: invoer.mail ?? null,
      wanneer: invoer.wanneer ?? null,
      geenPostThuis: invoer.geenPostThuis,
      postadres: null,
      tolk: invoer.tolk ?? null,
      toelichting: null,
    })
    const begin = ingangEnWet({ ingang: invoer.ingang ?? null, wet: invoer.wet ?? null })
    const dossierId = await werk.maakDossier({
      staat: beginstaat,
      behandelaar: kader.wie.gebruikerId,
      ...begin,
      team: kader.wie.teams?.[0] ?? null,
      route: 'verzoek-van-client',
      verzocht_op: invoer.verzochtOp,
    })
    const betrokkeneId = await werk.voegToe('betrokkene', {
      pseudoniem,
      hoedanigheid: 'verzoeker',
      datum: invoer.verzochtOp,
    })
    await zorgVoorLeeftijd(werk, [], betrokkeneId, undefined, invoer.geboortedatum)
    await werk.voegToe(
      'gebeurtenis',
      { soort: 'eerste-contact', betrokkene_id: betrokkeneId, datum: invoer.verzochtOp, code: invoer.taak },
      { vraag: invoer.vraag, andereHulp: invoer.andereHulp ?? null },
    )
    // Only who must integrate has a brede intake (Wet inburgering 2021, 14).
    if (begin.ingang === 'brede-intake-inburgering')
      await werk.voegToe('gebeurtenis', {
        soort: 'inburgeringsplicht',
        betrokkene_id: betrokkeneId,
        datum: invoer.verzochtOp,
        code: 'plicht',
      })
    if (invoer.geinformeerd)
      await werk.voegToe('gebeurtenis', {
        soort: 'gewezen-op-gegevensgebruik',
        betrokkene_id: betrokkeneId,
        datum: kader.vandaag,
        code: null,
      })
    return { dossierId, betrokkeneId }
  },
  voorbeeld: {
    taak: 'toeleiding',
    ingang: 'bijstandsvraag',
    verzochtOp: '2026-10-01',
    vraag: 'Bijstand, want het inkomen is weggevallen.',
    geinformeerd: true,
    bsn: '999990019',
    voornamen: 'Samira',
    achternaam: 'Voorbeeld',
    geboortedatum: '1988-05-04',
  },
})
