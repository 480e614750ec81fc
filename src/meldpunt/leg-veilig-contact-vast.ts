import { z } from 'zod'
import { naarVeiligContact, schrijfContact, veiligContactVelden } from '../personen/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gemeldeVan, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gevuldUit } from './gevuld-uit.ts'
import { toetsLegVeiligContactVast, voorafLegVeiligContactVast } from './rules/leg-veilig-contact-vast.ts'
import { gemeldePersoon } from './wie-is-gemeld.ts'

/** Records how the person may be reached without danger; letters follow it, and what was agreed before is gone (N-AVG-32). */
export const legVeiligContactVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-veilig-contact-vast',
  normen: ['N-AVG-32', 'N-2.2.5-2a-gem', 'N-AVG-5-1d'],
  pad: 'veilige-contacten',
  invoer: z.object(veiligContactVelden),
  vooraf: voorafLegVeiligContactVast,
  toets: toetsLegVeiligContactVast,
  effect: (invoer, { tx, omgeving, compartiment, dossier, feiten }) => {
    const rij = dossier.rijen.betrokkene.find(({ id }) => id === gemeldeVan(feiten))
    if (!rij) throw new Error('a melding is about somebody')
    const binnen = { gemeente: dossier.gemeente, compartiment }
    return schrijfContact(tx, omgeving.sleutels, binnen, rij.pseudoniem, naarVeiligContact(invoer))
  },
  betrokkenen: overDeGemelde,
  begin: async (_, lezing) => {
    const { postadres, ...contact } = (await gemeldePersoon(lezing))?.veiligContact ?? {}
    return gevuldUit({ ...contact, ...postadres })
  },
  voorbeeld: { telefoon: '06 12345678', wanneer: 'overdag', geenPostThuis: true },
})
