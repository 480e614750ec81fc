import { z } from 'zod'
import {
  naarPersoonsgegevens,
  type Persoon,
  personenVan,
  persoonVelden,
  vertegenwoordigingRij,
  vertegenwoordigingVelden,
} from '../personen/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { clientKeuze } from './keuzes.ts'
import { zorgVoorPersoon } from './persoon-in-aanpak.ts'
import { toetsVoegVertegenwoordigerToe, voorafVoegVertegenwoordigerToe } from './rules/vertegenwoordiging.ts'

const invoer = z.object({ ...persoonVelden, ...vertegenwoordigingVelden })

/** The id of who stands here with the same number, or the same names and birth date: twins share all but their first names. */
const bestaandeMet = (
  { bsn, voornamen, achternaam, geboortedatum }: z.output<typeof invoer>,
  personen: ReadonlyMap<string, Persoon>,
): string | undefined =>
  [...personen].find(([, een]) =>
    bsn && een.bsn
      ? een.bsn === bsn
      : een.voornamen === voornamen && een.achternaam === achternaam && een.geboortedatum === geboortedatum,
  )?.[0]

/** Adds who speaks for a client, so that the coordinator can tune with him (N-2.3a.3-3, N-2.3a.3-5, N-Awb-2.1). */
export const voegVertegenwoordigerToe = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.voeg-vertegenwoordiger-toe',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5', 'N-Awb-2.1'],
  pad: 'vertegenwoordigers',
  invoer,
  stappen: [
    { naam: 'wie', velden: Object.keys(persoonVelden) },
    { naam: 'namens', velden: Object.keys(vertegenwoordigingVelden) },
  ],
  vooraf: voorafVoegVertegenwoordigerToe,
  bij: (_, lezing) => personenVan(lezing),
  toets: (typed, feiten, kader, personen) =>
    toetsVoegVertegenwoordigerToe(
      typed,
      feiten,
      kader,
      bestaandeMet(typed, personen),
      personen.get(typed.voorId ?? '')?.geboortedatum ?? null,
    ),
  effect: async (typed, werk, personen) => {
    const betrokkeneId = await zorgVoorPersoon(werk, naarPersoonsgegevens(typed), 'vertegenwoordiger')
    const geboren = personen.get(typed.voorId ?? '')?.geboortedatum ?? null
    await werk.voegToe('band', vertegenwoordigingRij(typed, betrokkeneId, geboren, werk.kader.vandaag))
    return { betrokkeneId }
  },
  betrokkenen: clientenVan,
  keuzes: async (feiten, lezing) => ({ voorId: await clientKeuze(feiten, lezing) }),
  voorbeeld: {
    voornamen: 'Mies',
    achternaam: 'Mentor',
    geboortedatum: '1970-03-01',
    voorId: '{client}',
    als: 'mentor',
    sinds: '2026-10-01',
    bewijsGezien: true,
  },
})
