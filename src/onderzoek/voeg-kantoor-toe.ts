import { z } from 'zod'
import {
  kantoorVelden,
  naarKantoor,
  type Persoon,
  schrijfContact,
  schrijfPersoon,
  vertegenwoordigingRij,
  vertegenwoordigingVelden,
} from '../personen/index.ts'
import { ja } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { geborenOp } from './geboren-op.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isKantoor } from './rules/betrokkene.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsVoegKantoorToe, voorafVoegKantoorToe } from './rules/kantoor.ts'
import { toetsLeeftijdVertegenwoordigde } from './rules/nieuwe-vertegenwoordiging.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const zoalsGelezen = (naam: string): string => naam.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Whether an office of this name stands in this dossier; of other dossiers nothing is looked up. */
const staatErAl = (naam: string, feiten: Feiten, personen: ReadonlyMap<string, Persoon>): boolean =>
  [...personen].some(
    ([id, { achternaam }]) => isKantoor(feiten, id) && zoalsGelezen(achternaam) === zoalsGelezen(naam),
  )

/** Adds an office that represents somebody: a name and how to reach it, and for whom it speaks (N-Awb-2.1, N-AVG-5-1c). */
export const voegKantoorToe = defineHandeling({
  id: 'onderzoek.voeg-kantoor-toe',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-Awb-2.1', 'N-AVG-5-1c', 'N-2.3a.1-4'],
  pad: 'kantoren',
  dossier: onderzoekDossier,
  invoer: z.object({ ...kantoorVelden, clientWilDit: ja().default(false), ...vertegenwoordigingVelden }),
  stappen: [
    { naam: 'kantoor', velden: Object.keys(kantoorVelden) },
    { naam: 'namens', velden: [...Object.keys(vertegenwoordigingVelden), 'clientWilDit'] },
  ],
  vooraf: opDeDag(voorafVoegKantoorToe),
  bij: (_, lezing) => personenVan(lezing),
  toets: (typed, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsVoegKantoorToe(
        { ...typed, staatErAl: staatErAl(typed.kantoornaam, feiten, personen) },
        feiten,
        vandaag,
      ),
      toetsLeeftijdVertegenwoordigde(typed, geborenOp(personen, typed.voorId), vandaag),
    ),
  effect: async (typed, werk, personen) => {
    const { tx, omgeving, compartiment, dossier, kader } = werk
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const { gegevens, contact } = naarKantoor(typed)
    const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, gegevens)
    await schrijfContact(tx, omgeving.sleutels, binnen, pseudoniem, contact)
    const { vandaag } = kader
    const id = await werk.voegToe('betrokkene', { pseudoniem, hoedanigheid: 'kantoor', datum: vandaag })
    await werk.voegToe('band', vertegenwoordigingRij(typed, id, geborenOp(personen, typed.voorId), vandaag))
    return { betrokkeneId: id }
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing) => ({ voorId: await keuzeUit(lezing, (id) => !isKantoor(feiten, id)) }),
  voorbeeld: {
    kantoornaam: 'Bewindkantoor Voorbeeld',
    aanspreekpunt: 'K. de Boer',
    telefoon: '0123 456789',
    voorId: '{verzoeker}',
    als: 'bewindvoerder',
    sinds: '{vandaag}',
    bewijsGezien: true,
  },
})
