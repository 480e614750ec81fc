import { z } from 'zod'
import {
  naarPersoonsgegevens,
  persoonVelden,
  schrijfPersoon,
  vertegenwoordigingRij,
  vertegenwoordigingVelden,
} from '../personen/index.ts'
import { datum, dossierkeuze, ja, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { geborenOp } from './geboren-op.ts'
import { relaties } from './gezinsband-keuze.ts'
import { gezinsbandRij } from './gezinsband-rij.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { type Feiten, hoedanigheden } from './rules/feiten.ts'
import { naarWie } from './rules/huishouden.ts'
import { toetsLeeftijdVertegenwoordigde } from './rules/nieuwe-vertegenwoordiging.ts'
import { toetsVoegBetrokkeneToe, voorafVoegBetrokkeneToe } from './rules/voeg-betrokkene-toe.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'
import { zorgVoorLeeftijd } from './zorg-voor-leeftijd.ts'

const invoer = z.object({
  hoedanigheid: keuze(hoedanigheden),
  naarId: dossierkeuze().optional(),
  relatie: keuze(relaties).optional(),
  relatieSinds: datum().optional(),
  clientWilDit: ja().default(false),
  ...vertegenwoordigingVelden,
  ...persoonVelden,
})

/** The same typed twice is recorded once. */
const isAlVertegenwoordiger = (
  { vertegenwoordigingen }: Feiten,
  id: string,
  { voorId, als, sinds }: z.output<typeof invoer>,
): boolean =>
  vertegenwoordigingen.some(
    (band) => band.betrokkeneId === id && band.voorId === voorId && band.als === als && band.sinds === sinds,
  )

/** Adds somebody to the onderzoek; who counts as gezinslid follows from the relation (N-1.1.1-gz-hh to N-1.1.1-gz-vb). */
export const voegBetrokkeneToe = defineHandeling({
  id: 'onderzoek.voeg-betrokkene-toe',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-2.3a.1-4',
    'N-1.1.1-gz-hh',
    'N-1.1.1-gz-1',
    'N-1.1.1-gz-2',
    'N-1.1.1-gz-vb',
    'N-5.2.9',
    'N-Awb-2.1',
  ],
  pad: 'betrokkenen',
  dossier: onderzoekDossier,
  invoer,
  stappen: [
    { naam: 'hoe', velden: ['hoedanigheid', 'clientWilDit'] },
    { naam: 'wie', velden: Object.keys(persoonVelden) },
    { naam: 'relatie', velden: ['naarId', 'relatie', 'relatieSinds'] },
    { naam: 'namens', velden: Object.keys(vertegenwoordigingVelden) },
  ],
  vooraf: opDeDag(voorafVoegBetrokkeneToe),
  bij: (_, lezing) => personenVan(lezing),
  toets: (typed, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsVoegBetrokkeneToe({ ...typed, relatie: typed.relatie ?? null }, feiten, vandaag),
      ...(typed.hoedanigheid === 'vertegenwoordiger'
        ? [toetsLeeftijdVertegenwoordigde(typed, geborenOp(personen, typed.voorId), vandaag)]
        : []),
    ),
  effect: async (typed, werk, personen) => {
    const binnen = { gemeente: werk.dossier.gemeente, compartiment: werk.compartiment }
    const gegevens = naarPersoonsgegevens(typed)
    const pseudoniem = await schrijfPersoon(werk.tx, werk.omgeving.sleutels, binnen, gegevens)
    const { hoedanigheid } = typed
    const bekend = werk.dossier.rijen.betrokkene.find(
      (rij) => rij.pseudoniem === pseudoniem && rij.hoedanigheid === hoedanigheid,
    )
    const { vandaag } = werk.kader
    const id = bekend?.id ?? (await werk.voegToe('betrokkene', { pseudoniem, hoedanigheid, datum: vandaag }))
    const naarId = naarWie(werk.feiten, typed.naarId)
    if (!bekend && typed.relatie)
      await werk.voegToe('band', gezinsbandRij(id, typed.relatie, typed.relatieSinds, naarId))
    await zorgVoorLeeftijd(werk, werk.dossier.rijen.band, id, typed.relatie, typed.geboortedatum)
    if (hoedanigheid === 'vertegenwoordiger' && !isAlVertegenwoordiger(werk.feiten, id, typed))
      await werk.voegToe('band', vertegenwoordigingRij(typed, id, geborenOp(personen, typed.voorId), vandaag))
    return { betrokkeneId: id }
  },
  betrokkenen: () => 'allen',
  keuzes: async (_, lezing) => {
    const mensen = await keuzeUit(lezing)
    return { naarId: mensen, voorId: mensen }
  },
  voorbeeld: {
    hoedanigheid: 'gezinslid',
    relatie: 'partner',
    clientWilDit: true,
    voornamen: 'Youssef',
    achternaam: 'Voorbeeld',
    geboortedatum: '1985-02-11',
  },
})
