import { z } from 'zod'
import {
  naarPersoonsgegevens,
  persoonVelden,
  schrijfPersoon,
  veiligContactVelden,
  vulContactAan,
} from '../personen/index.ts'
import { defineBegin } from '../verwerking/verwerking.ts'
import { vanRechten } from './declaratie.ts'
import { toetsNeemAan } from './rules/aannemen.ts'
import { alsAanname, alsInhoud, alsKenmerk, verzoekVelden } from './verzoek-velden.ts'

const { telefoon, geenPostThuis } = veiligContactVelden

/**
 * Takes in what somebody asks about his data, an objection or a complaint, on whatever road it came: one counter for all of it, and for who
 * does not or cannot ask it himself in his own environment (AVG 12 lid 2 and 3, Awb 2:3, 6:7 and 9:1; Q-34).
 */
export const neemVerzoekAan = defineBegin({
  ...vanRechten,
  id: 'rechten.neem-verzoek-aan',
  normen: ['N-AVG-12-3', 'N-AVG-12-6', 'N-AVG-15', 'N-Awb-2.3', 'N-Awb-6.7', 'N-Awb-9', 'N-klacht-a'],
  pad: 'verzoeken-over-rechten',
  invoer: z.object({ ...verzoekVelden, ...persoonVelden, telefoon, geenPostThuis }),
  toets: (invoer, kader) => toetsNeemAan(alsAanname(invoer), kader),
  effect: async (invoer, werk) => {
    const { tx, omgeving, kader } = werk
    const binnen = { gemeente: kader.wie.gemeente, compartiment: werk.compartiment }
    const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, naarPersoonsgegevens(invoer))
    await vulContactAan(tx, omgeving.sleutels, binnen, pseudoniem, {
      ...{ telefoon: invoer.telefoon ?? null, magVoicemail: false, mail: null, wanneer: null },
      ...{ geenPostThuis: invoer.geenPostThuis, postadres: null, tolk: null, toelichting: null },
    })
    const { ontvangenOp } = invoer
    const dossierId = await werk.maakDossier({
      staat: 'recht-gevraagd',
      behandelaar: kader.wie.gebruikerId,
      kenmerk: { ...alsKenmerk(invoer, kader.wie.gebruikerId) },
      verzocht_op: ontvangenOp,
    })
    const begin = { volgnr: 1, overgang: 'neem-verzoek-aan', naar: 'recht-gevraagd', datum: ontvangenOp }
    await werk.voegToe('overgang', { ...begin, artikel: werk.artikel, reden_code: null }, alsInhoud(invoer))
    const rij = { pseudoniem, hoedanigheid: 'betrokkene', datum: ontvangenOp }
    return { dossierId, betrokkeneId: await werk.voegToe('betrokkene', rij) }
  },
  voorbeeld: {
    recht: 'inzage',
    over: 'onderzoek',
    ontvangenOp: '2026-10-01',
    wat: 'Ik wil weten wat er over mij is opgeschreven.',
    door: 'zelf',
    voornamen: 'Samira',
    achternaam: 'Voorbeeld',
    geboortedatum: '1988-05-04',
    straat: 'Lindelaan',
    huisnummer: '12',
    postcode: '1234 AB',
    plaats: 'Voorbeeldstad',
  },
})
