import { z } from 'zod'
import { datum, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { geversantwoorden } from '../wet/geversantwoord.ts'
import { antwoordVan, bijVrager, gaOver, overDePersoon, vanGever } from './declaratie.ts'
import { geefAntwoordTerug } from './naar-vrager.ts'
import {
  toetsBeantwoordDoorgeefvraag,
  toetsVeranderDoorgeefantwoord,
  voorafBeantwoordDoorgeefvraag,
  voorafVeranderDoorgeefantwoord,
} from './rules/antwoorden.ts'

const invoer = z.object({
  antwoord: keuze(geversantwoorden),
  deel: tekst({ max: 500, wieZiet: 'client' }).optional(),
  tot: datum().optional(),
  beslistDoor: regel({ min: 2, max: 120, wieZiet: 'client' }),
})

type Getypt = z.output<typeof invoer>

const gezegd = ({ antwoord, deel, tot, beslistDoor }: Getypt) => ({
  ...{ antwoord, deel: deel ?? null, tot: tot ?? null, beslistDoor },
})

const ieder = {
  ...vanGever,
  controleren: true,
  geenConcept: 'afweging',
  invoer,
  ingeklapt: ['deel', 'tot'],
  bij: bijVrager,
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
} as const

/** Says whether this receiver may have what the party gave: only that, only there, only for that (N-5.4.2-1-vw, N-5.4.2-3). */
export const beantwoordDoorgeefvraag = defineHandeling({
  ...ieder,
  id: 'doorgeefvraag.beantwoord-doorgeefvraag',
  normen: ['N-5.4.2-1-vw', 'N-5.4.2-3'],
  pad: 'antwoorden',
  metInhoud: ['gebeurtenis'],
  vooraf: voorafBeantwoordDoorgeefvraag,
  toets: toetsBeantwoordDoorgeefvraag,
  effect: async (getypt, werk) => {
    await geefAntwoordTerug(werk, gezegd(getypt))
    await gaOver(werk, 'beantwoord-doorgeefvraag', gezegd(getypt))
  },
  bericht: async (_, lezing, kader) => (await bijVrager(lezing.feiten, lezing, kader)).behandelaars,
  begin: (_, __, { wie }) => ({ beslistDoor: wie.naam }),
  voorbeeld: { antwoord: 'mag', beslistDoor: 'R. van der Meer, consulent' },
})

/** Answers anew within seven days: what went further before stays there, and nothing more goes against it (N-AVG-16, N-5.4.2-1-vw). */
export const veranderDoorgeefantwoord = defineHandeling({
  ...ieder,
  id: 'doorgeefvraag.verander-doorgeefantwoord',
  normen: ['N-AVG-16', 'N-5.4.2-1-vw'],
  pad: 'veranderingen',
  metInhoud: ['gebeurtenis', 'overgang'],
  vooraf: voorafVeranderDoorgeefantwoord,
  toets: toetsVeranderDoorgeefantwoord,
  effect: async (getypt, werk) => {
    await geefAntwoordTerug(werk, gezegd(getypt), antwoordVan(werk)?.antwoord)
    await gaOver(werk, 'verander-doorgeefantwoord', gezegd(getypt))
  },
  bericht: async (_, lezing, kader) => (await bijVrager(lezing.feiten, lezing, kader)).behandelaars,
  begin: (_, lezing) => {
    const { antwoord, deel, tot, beslistDoor } = antwoordVan(lezing) ?? {}
    return { antwoord, beslistDoor, ...(deel && { deel }), ...(tot && { tot }) }
  },
  voorbeeld: { antwoord: 'mag-niet', beslistDoor: 'R. van der Meer, consulent' },
})
