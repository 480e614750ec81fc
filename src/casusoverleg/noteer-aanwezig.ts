import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { overAllen, vanOrganisator } from './declaratie.ts'
import {
  inDeZaal,
  teNoteren,
  toetsNoteerAanwezig,
  toetsNoteerWeg,
  voorafNoteerAanwezig,
  voorafNoteerWeg,
} from './rules/aanwezigheid.ts'
import { vulVerstrektAan } from './verstrekt-in-overleg.ts'

/**
 * Records who is in the room without a device: a client, who speaks for him, somebody of a party. Nobody needs a device to take part
 * (5.4.3 lid 1; N-5.4.3-1-clt).
 */
export const noteerAanwezig = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.noteer-aanwezig',
  normen: ['N-5.4.3-1', 'N-5.4.3-1-clt', 'N-5.4.3-1-vw'],
  pad: 'genoteerd-aanwezig',
  naastElkaar: true,
  metInhoud: ['deelnemer', 'ingebracht', 'overgang'],
  invoer: z.object({
    deelnemerId: dossierkeuze(),
    naam: regel({ max: 120, wieZiet: 'partij' }).optional(),
  }),
  vooraf: voorafNoteerAanwezig,
  toets: toetsNoteerAanwezig,
  effect: async ({ deelnemerId, naam }, werk) => {
    const bekend = werk.rijen('deelnemer').find(({ id }) => id === deelnemerId)
    const rij = { deelnemer_id: deelnemerId, gebruiker_id: null, sinds: werk.op, tot: null }
    await werk.voegToe('aanwezigheid', rij, { naam: naam ?? tekstVan(bekend?.inhoud.naam), functie: null })
    await vulVerstrektAan(werk, deelnemerId)
  },
  betrokkenen: overAllen,
  keuzes: (feiten, lezing) => {
    const mag = new Set(teNoteren(feiten).map(({ id }) => id))
    const keuzes = lezing.rijen('deelnemer').filter(({ id }) => mag.has(id))
    return {
      deelnemerId: keuzes.map(({ id, soort, inhoud }) => ({
        ...{ waarde: id, label: tekstVan(inhoud.naam) },
        uitleg: codeTekst('deelnemersoort', soort),
      })),
    }
  },
  voorbeeld: { deelnemerId: '{deelnemer}' },
})

/** Records who left, with a device or without: his sight ends at once (N-5.4.3-1-vw). */
export const noteerWeg = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.noteer-weg',
  normen: ['N-5.4.3-1-vw'],
  pad: 'genoteerd-vertrek',
  naastElkaar: true,
  metInhoud: ['aanwezigheid', 'deelnemer'],
  invoer: z.object({ aanwezigheidId: dossierkeuze() }),
  vooraf: voorafNoteerWeg,
  toets: toetsNoteerWeg,
  effect: ({ aanwezigheidId }, werk) => werk.verander('aanwezigheid', aanwezigheidId, { tot: werk.op }),
  betrokkenen: overAllen,
  keuzes: (feiten, lezing) => {
    const binnen = new Set(inDeZaal(feiten).map(({ id }) => id))
    const namen = new Map(lezing.rijen('deelnemer').map(({ id, inhoud }) => [id, tekstVan(inhoud.naam)]))
    const keuzes = lezing.rijen('aanwezigheid').filter(({ id }) => binnen.has(id))
    return {
      aanwezigheidId: keuzes.map(({ id, deelnemer_id, inhoud }) => ({
        ...{ waarde: id, label: tekstVan(inhoud.naam) },
        uitleg: namen.get(deelnemer_id) ?? '',
      })),
    }
  },
  voorbeeld: { aanwezigheidId: '{aanwezigheid}' },
})
