import { z } from 'zod'
import {
  kantoorVelden,
  naarKantoor,
  personenVan,
  schrijfContact,
  schrijfPersoon,
  vertegenwoordigingRij,
  vertegenwoordigingVelden,
} from '../personen/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { clientKeuze } from './keuzes.ts'
import { toetsVoegKantoorToe, voorafVoegKantoorToe } from './rules/vertegenwoordiging.ts'

/** Adds an office that speaks for a client: a name and how to reach it, nothing more (N-2.3a.3-5, N-Awb-2.1, N-AVG-5-1c). */
export const voegKantoorToe = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.voeg-kantoor-toe',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5', 'N-Awb-2.1', 'N-AVG-5-1c'],
  pad: 'kantoren',
  invoer: z.object({ ...kantoorVelden, ...vertegenwoordigingVelden }),
  stappen: [
    { naam: 'kantoor', velden: Object.keys(kantoorVelden) },
    { naam: 'namens', velden: Object.keys(vertegenwoordigingVelden) },
  ],
  vooraf: voorafVoegKantoorToe,
  bij: (_, lezing) => personenVan(lezing),
  toets: (typed, feiten, kader, personen) => {
    const geboren = personen.get(typed.voorId ?? '')?.geboortedatum ?? null
    return toetsVoegKantoorToe(typed, feiten, kader, geboren)
  },
  effect: async (typed, werk, personen) => {
    const { tx, omgeving, compartiment, dossier, kader } = werk
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const { gegevens, contact } = naarKantoor(typed)
    const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, gegevens)
    await schrijfContact(tx, omgeving.sleutels, binnen, pseudoniem, contact)
    const rij = { pseudoniem, hoedanigheid: 'vertegenwoordiger', datum: kader.vandaag }
    const betrokkeneId = await werk.voegToe('betrokkene', rij)
    const geboren = personen.get(typed.voorId ?? '')?.geboortedatum ?? null
    await werk.voegToe('band', vertegenwoordigingRij(typed, betrokkeneId, geboren, kader.vandaag))
    return { betrokkeneId }
  },
  betrokkenen: clientenVan,
  keuzes: async (feiten, lezing) => ({ voorId: await clientKeuze(feiten, lezing) }),
  voorbeeld: {
    kantoornaam: 'Bewindkantoor Voorbeeld',
    telefoon: '0123 456789',
    voorId: '{client}',
    als: 'bewindvoerder',
    sinds: '2026-10-01',
    bewijsGezien: true,
  },
})
