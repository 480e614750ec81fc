import { z } from 'zod'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { aanpakVan, vanAfstemming } from './declaratie.ts'
import {
  afstemmingVernietigenOp,
  eindes,
  toetsSluitAfstemming,
  voorafSluitAfstemming,
} from './rules/sluit-afstemming.ts'

/**
 * Closes the tuning: the track ended or does not touch the approach any more, and the case goes back to the social domain. The aanpak
 * learns only that it closed; what was heard is destroyed after its own term (art. VIII, explanation; N-VIII-flt, N-AVG-5-1e).
 */
export const sluitAfstemming = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.sluit-afstemming',
  normen: ['N-2.3a.3-zv4', 'N-VIII-flt', 'N-AVG-5-1e'],
  pad: 'sluitingen',
  metInhoud: ['overgang'],
  controleren: true,
  invoer: z.object({
    einde: keuze(eindes),
    hoeVerder: tekst({ min: 5, max: 1000, wieZiet: 'niemand-anders' }),
  }),
  vooraf: voorafSluitAfstemming,
  toets: toetsSluitAfstemming,
  effect: async ({ einde, hoeVerder }, werk) => {
    const { vandaag } = werk.kader
    const { dossierId } = aanpakVan(werk)
    // An aanpak that was destroyed meanwhile has nothing left to close.
    if (await kijkDoor(werk, 'coordinatie', { dossierId, tabellen: [], vandaag }))
      await werk.stroomDoor('coordinatie', { dossierId, lees: ['zvhtraject'] }, async (stroom) => {
        const rij = stroom.rijen('zvhtraject').find(({ inhoud }) => inhoud.zvhId === werk.dossier.id)
        if (rij) await stroom.verander('zvhtraject', rij.id, { staat: 'gesloten', tot: vandaag })
      })
    await werk.gaOver({
      ...{ naam: 'sluit-afstemming', naar: 'afstemming-gesloten', artikel: werk.artikel },
      ...{ redenCode: einde, inhoud: { hoeVerder } },
    })
    const vernietigen_op = afstemmingVernietigenOp(einde, vandaag)
    await werk.werkBij({ einde_op: vandaag, vernietigen_op })
  },
  betrokkenen: () => 'allen',
  voorbeeld: { einde: 'afgeschaald', hoeVerder: 'De aanpak gaat verder zonder de veiligheidspartners.' },
})
