import { z } from 'zod'
import { vandaag as dagVan } from '../platform/clock/clock.ts'
import { dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type AanpakWerk, vanCollege } from './declaratie.ts'
import { kandidaatKeuze, kandidatenVoor } from './kandidaten.ts'
import type { AanpakLezing } from './keuzes.ts'
import type { Feiten } from './rules/feiten.ts'
import { wachtOpVorige } from './rules/leg-overdracht-vast.ts'
import { lopend, overgangen } from './rules/staten.ts'
import { toetsVervangCoordinator, voorafVervangCoordinator } from './rules/vervang-coordinator.ts'

const naam = 'vervang-coordinator'

const volgendeVan = async ({ tx, dossier, feiten, kader }: AanpakWerk, id: string) => {
  const kandidaten = await kandidatenVoor(tx, dossier.gemeente, feiten, kader.vandaag)
  const gevonden = kandidaten.find(({ gebruikerId }) => gebruikerId === id)
  if (!gevonden?.werkgever) throw new Error('not a candidate of the register')
  return { gebruikerId: gevonden.gebruikerId, werkgever: gevonden.werkgever }
}

/** Whether a party has data to hand over: the one the coordinator works for, or one that had not done so yet. */
const latenOverdragen = (feiten: Feiten): 'partij' | 'college' => {
  const { staat, verwerkingsverantwoordelijke } = feiten.dossier
  const heeftGegevens = lopend.includes(staat) && verwerkingsverantwoordelijke !== 'college'
  return heeftGegevens || wachtOpVorige(feiten) ? 'partij' : 'college'
}

const keuzes = async (feiten: Feiten, lezing: AanpakLezing) => {
  const { tx, dossier, omgeving } = lezing
  const kandidaten = await kandidatenVoor(tx, dossier.gemeente, feiten, dagVan(omgeving.klok))
  return { kandidaatId: await kandidaatKeuze(lezing, kandidaten) }
}

/** The college appoints another coordinator; the access of the former ends at once (N-2.3a.3-4-and, N-5.4.4-7). */
export const vervangCoordinator = defineHandeling({
  ...vanCollege,
  id: `gecoordineerde-aanpak.${naam}`,
  normen: ['N-2.3a.3-4-and', 'N-2.3a.3-1', 'N-2.3a.3-1-wie', 'N-2.3a.3-1-ovl', 'N-5.4.4-6', 'N-5.4.4-7'],
  pad: 'vervangingen',
  invoer: z.object({
    kandidaatId: dossierkeuze(),
    reden: tekst({ min: 5, max: 2000, wieZiet: 'client' }),
    overlegGevoerd: ja().default(false),
    waaromGeenOverleg: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafVervangCoordinator,
  // Whom somebody works for stands in the register, which a test cannot read: only who can be coordinator is offered,
  // and the effect looks in the register again.
  toets: ({ kandidaatId, ...invoer }, feiten, kader) => {
    const kandidaat = { gebruikerId: kandidaatId, werkgever: 'college', isBetrokkene: false }
    return toetsVervangCoordinator({ ...invoer, kandidaat }, feiten, kader)
  },
  effect: async ({ kandidaatId, ...redenen }, werk) => {
    const volgende = await volgendeVan(werk, kandidaatId)
    const code = latenOverdragen(werk.feiten)
    const rij = { soort: 'coordinator-vervangen', betrokkene_id: null, datum: werk.kader.vandaag, code }
    await werk.voegToe('gebeurtenis', rij, redenen)
    await werk.gaOver({
      naam,
      naar: overgangen[naam].naar,
      artikel: werk.artikel,
      redenCode: volgende.werkgever,
    })
    await werk.werkBij({ behandelaar: volgende.gebruikerId })
  },
  betrokkenen: () => 'allen',
  keuzes,
  voorbeeld: {
    kandidaatId: '{kandidaat}',
    reden: 'De cliënt vroeg om iemand anders.',
    overlegGevoerd: true,
  },
})
