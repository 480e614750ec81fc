import type { z } from 'zod'
import { taken } from '../../src/composition/taken.ts'
import { handelingTekst, taakTekst } from '../../src/teksten/catalogus.ts'
import type { Taak } from '../../src/verwerking/taak.ts'
import { compartimentVan, type Verwerking } from '../../src/verwerking/verwerking.ts'
import { type Categorie, categorieen } from '../../src/wet/categorieen.ts'
import { categorieenIn } from '../../src/wet/categorieen-per-deel.ts'
import { type Compartiment, compartimenten } from '../../src/wet/compartimenten.ts'
import { type Doel, doelen, doelRij } from '../../src/wet/doelen.ts'
import { doorstroom } from '../../src/wet/doorstroom.ts'
import { ontvangersBuiten } from '../../src/wet/ontvangers-buiten.ts'
import { rollen } from '../../src/wet/rollen.ts'
import { bewaarduurVan } from './bewaartermijnen.ts'
import { geciteerd, verwerkingen } from './chapters.ts'
import { code, pagina, tabel } from './markdown.ts'

/** One entry of the register of processing activities (AVG 30). */
export interface Inschrijving {
  readonly id: string
  /** The path of `processingActivityId` in the log: the log puts the address of the site before it. */
  readonly uri: string
  readonly naam: string
  readonly soort: Verwerking['soort'] | 'taak'
  readonly doel: string
  readonly grondslag: string
  readonly rollen: readonly string[]
  readonly categorieen: readonly string[]
  readonly compartiment: string
  readonly ontvangers: readonly string[]
  /** Who can get it outside the program (AVG 30 lid 1 onder d). */
  readonly ontvangersBuiten: readonly string[]
  readonly bewaartermijn: string
  readonly normen: readonly string[]
}

const velden = (verwerking: Verwerking): readonly string[] =>
  Object.keys((verwerking.invoer as z.ZodObject).shape)

/** The tables of the dossier of which a verwerking opens the content. */
const geopend = (verwerking: Verwerking): readonly string[] =>
  'metInhoud' in verwerking ? (verwerking.metInhoud ?? []) : []

const persoonlijk = ['bsn', 'voornamen', 'achternaam', 'geboortedatum']

/**
 * Which kinds of personal data a verwerking touches. A verwerking that reads gegevens, or writes one with a category of
 * its own, can touch all of them; the rest only what is ordinary, and whoever registers a person also his identity.
 */
const categorieenVan = (verwerking: Verwerking): readonly string[] => {
  const alles = velden(verwerking).includes('categorie') || geopend(verwerking).includes('gegeven')
  const namen: readonly Categorie[] = alles ? categorieenIn(compartimentVan(verwerking)) : ['gewoon']
  const identiteit = velden(verwerking).some((veld) => persoonlijk.includes(veld))
  return [
    ...(identiteit ? ['Identiteit en bereikbaarheid'] : []),
    ...namen.map((naam) => categorieen[naam].naam),
  ]
}

/** Where data of a compartment may go, by the flow table; the log and the identity store are of the house itself. */
const ontvangersVan = (compartiment: Compartiment): readonly string[] =>
  doorstroom
    .filter(
      ({ van, naar }) => van === compartiment && !['logboek', 'personen'].includes(naar) && naar !== van,
    )
    .map(({ naar }) => compartimenten[naar].naam)

const buitenVan = (compartiment: Compartiment): readonly string[] =>
  (ontvangersBuiten[compartiment] ?? []).map(({ naam, artikel }) => `${naam} (${geciteerd(artikel)})`)

const inschrijving = (verwerking: Verwerking): Inschrijving => {
  const compartiment = compartimentVan(verwerking)
  return {
    id: verwerking.id,
    uri: `/verwerkingsregister/${verwerking.id}`,
    naam: handelingTekst(verwerking.id).titel,
    soort: verwerking.soort,
    doel: doelen[verwerking.doel].naam,
    grondslag: grondslagVan(verwerking.doel),
    rollen: verwerking.rollen.map((rol) => rollen[rol].naam),
    categorieen: categorieenVan(verwerking),
    compartiment,
    ontvangers: ontvangersVan(compartiment),
    ontvangersBuiten: buitenVan(compartiment),
    bewaartermijn: bewaarduurVan(compartiment) ?? 'geen eigen dossiers',
    normen: verwerking.normen,
  }
}

/** The ground of a purpose; where nobody must, it is not that of a duty (N-AVG-6-1c, N-AVG-6-1e). */
const grondslagVan = (doel: Doel): string => {
  const { grondslag, artikel, zonderPlicht } = doelRij(doel)
  const zonder = zonderPlicht?.map(geciteerd).join(', ')
  const moet = `AVG, 6 lid 1 onder ${grondslag}; ${geciteerd(artikel)}`
  return zonder ? `${moet}. Waar niemand moet: onder e; ${zonder}` : moet
}

const vanTaak = ({ id, doel, normen, compartimenten: waar }: Taak): Inschrijving => ({
  id,
  uri: `/verwerkingsregister/${id}`,
  naam: taakTekst(id),
  soort: 'taak',
  doel: doelen[doel].naam,
  grondslag: grondslagVan(doel),
  rollen: ['niemand: het programma zelf'],
  categorieen: ['alle; de taak opent niets'],
  compartiment: waar.join(', '),
  ontvangers: [],
  ontvangersBuiten: [],
  bewaartermijn: 'geen eigen dossiers',
  normen,
})

/** The register: one entry for every declaration, and last what the program does by itself. */
export const inschrijvingen = (): readonly Inschrijving[] => [
  ...verwerkingen.map(inschrijving),
  ...taken.map(vanTaak),
]

const alsTabel = (rijen: readonly Inschrijving[]): string =>
  tabel(
    ['verwerking', 'wat', 'doel', 'grondslag', 'wie', 'categorieën', 'normen'],
    rijen.map((rij) => [
      `<a id="${rij.id}"></a>${code(rij.id)}`,
      rij.naam,
      rij.doel,
      rij.grondslag,
      rij.rollen.join(', '),
      rij.categorieen.join(', '),
      rij.normen.join(', '),
    ]),
  )

const gezamenlijk = (compartiment: string, rijen: readonly Inschrijving[]): string => {
  const { naam, bevat, artikel } = compartimenten[compartiment as Compartiment]
  const [eerste] = rijen
  return [
    `## ${naam}`,
    [
      `- **Wat erin staat:** ${bevat} (${geciteerd(artikel)})`,
      `- **Kan gaan naar** (zie [doorstroom](doorstroom.md))**:** ${eerste?.ontvangers.join(', ') || 'nergens'}`,
      `- **Buiten het programma kan het krijgen:** ${eerste?.ontvangersBuiten.join('; ') || 'niemand'}`,
      `- **Bewaartermijn:** ${eerste?.bewaartermijn ?? 'geen'}`,
    ].join('\n'),
    alsTabel(rijen),
  ].join('\n\n')
}

const inleiding = `Register van verwerkingsactiviteiten (artikel 30 AVG), gemaakt uit de declaraties van het programma. De naam in de eerste
kolom is die in het logboek: \`processing_activity_id\` is het adres van de site, \`/verwerkingsregister/\` en die naam.

- **Verwerkingsverantwoordelijke:** het college van burgemeester en wethouders. Voor de coördinatie: de partij waar de
  coördinator werkt, als die geen ambtenaar is (${geciteerd('verantwoordelijke-coordinatie')}).
- **Van wie:** mensen die om hulp vragen, mensen over wie is gemeld, over wie een partij een onderzoek vraagt of die hulp
  mijden, hun gezinsleden, vertegenwoordigers, mantelzorgers en netwerk, melders, en wie bij een partij of de gemeente werkt.
- **Wie het altijd kan krijgen:** de persoon zelf en wie voor hem spreekt (AVG 15).
- **Doorgifte buiten de EER:** geen.
- **Beveiliging:** versleuteld per dossier met sleutels buiten de database, gescheiden delen met een eigen rol en
  pseudoniem, en twee logboeken waarvan wijziging opvalt.

De gemeente vult zelf in: contactgegevens, de functionaris gegevensbescherming en verwerkers (artikel 28 AVG).`

/** The register as a page. */
export const verwerkingsregisterPagina = (): string => {
  const alle = verwerkingen.map(inschrijving)
  const delen = [...new Set(alle.map(({ compartiment }) => compartiment))]
  return pagina(
    'Verwerkingsregister',
    inleiding,
    ...delen.map((deel) =>
      gezamenlijk(
        deel,
        alle.filter(({ compartiment }) => compartiment === deel),
      ),
    ),
    `## Het programma zelf\n\n${alsTabel(taken.map(vanTaak))}`,
  )
}

/** The register for a machine. */
export const verwerkingsregisterJson = (): string => `${JSON.stringify(inschrijvingen(), null, 2)}\n`
