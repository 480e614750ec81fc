import { z } from 'zod'
import { naarPersoonsgegevens, persoonVelden } from '../personen/index.ts'
import { ja } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { zorgVoorPersoon } from './persoon-in-aanpak.ts'
import { toetsVoegMantelzorgerToe, voorafVoegMantelzorgerToe } from './rules/vertegenwoordiging.ts'

/** Adds who cares for a client, when the client wants him to be spoken with (N-2.3a.3-5). */
export const voegMantelzorgerToe = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.voeg-mantelzorger-toe',
  normen: ['N-2.3a.3-5', 'N-AVG-5-1c'],
  pad: 'mantelzorgers',
  invoer: z.object({ ...persoonVelden, clientWilDit: ja().default(false) }),
  vooraf: voorafVoegMantelzorgerToe,
  toets: toetsVoegMantelzorgerToe,
  effect: async (typed, werk) => ({
    betrokkeneId: await zorgVoorPersoon(werk, naarPersoonsgegevens(typed), 'mantelzorger'),
  }),
  betrokkenen: clientenVan,
  voorbeeld: {
    voornamen: 'Nadia',
    achternaam: 'Voorbeeld',
    geboortedatum: '1961-02-01',
    clientWilDit: true,
  },
})
