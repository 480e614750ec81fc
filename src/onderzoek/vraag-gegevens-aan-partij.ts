import { aanduiding, type Persoon } from '../personen/index.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { magBsnGebruiken } from '../wet/partij-bevoegdheden.ts'
import { toetsEersteBlad } from './aan-wie.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { partijAls, type Register, register } from './bekende-partijen.ts'
import { briefhoofd } from './briefhoofd.ts'
import { geborenOp } from './geboren-op.ts'
import { lezersBij, stuurNaarPortaal } from './naar-portaal.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  gevraagdNiveau,
  toetsVraagGegevensAanPartij,
  voorafVraagGegevensAanPartij,
} from './rules/vraag-gegevens-aan-partij.ts'
import { kanOverJeugdhulp } from './rules/wat-opent-geheim.ts'
import { toestemmingInhoud, toetsToestemming } from './toestemming-geheim.ts'
import { vanuitVraag } from './vanuit-vraag.ts'
import { keuzesVoorVerzoek } from './verzoek-keuzes.ts'
import { verzoekbrief } from './verzoekbrief.ts'
import { gedeeldMetVan, type Vraag, vraagStappen, vraagVelden } from './vraag-velden.ts'
import { personenVan } from './wie-is-wie.ts'

const gevraagd = ({ vraag, waarom, items, vertelt, ...delen }: Vraag) => ({
  ...{ vraag, waarom, items, vertelt: vertelt ?? null },
  gedeeldMet: gedeeldMetVan(delen),
})

const partijVan = ({ partijen }: Vraag, bekend: Register): Register[number] => {
  const partij = bekend.find(({ id }) => id === partijen[0])
  if (!partij) throw new Error('the toets asks for a party of the register')
  return partij
}

const brieven = async (
  vraag: Vraag,
  lezing: Lezing<Feiten, OnderzoekTabel>,
  kader: Kader,
  { bekend, personen }: { bekend: Register; personen: ReadonlyMap<string, Persoon> },
): Promise<readonly UitgaandeBrief[]> => {
  const partij = partijVan(vraag, bekend)
  const { id, naam, regime } = partij
  const persoon = personen.get(vraag.betrokkeneId)
  const over = persoon && aanduiding(persoon, magBsnGebruiken(partij, kader.vandaag))
  if (!over) throw new Error('this person was destroyed, or is no person')
  const hoofd = await briefhoofd(lezing, kader, [naam], kader.vandaag)
  const { toestemming, overJeugdhulp: jeugdplicht } = vraag
  const verzoek = { ...gevraagd(vraag), over, regime, toestemming, jeugdplicht }
  return [{ voor: id, brief: verzoekbrief(hoofd, verzoek) }]
}

/** Asks one party one question about one client, with reasons per item (5.4.2; N-5.4.2-1-mot, N-5.4.2-2-s1, N-5.4.2-6). */
export const vraagGegevensAanPartij = defineHandeling({
  id: 'onderzoek.vraag-gegevens-aan-partij',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    ...['N-5.4.2-1', 'N-5.4.2-1-mot', 'N-5.4.2-2', 'N-5.4.2-2-jw', 'N-5.4.2-2-s1', 'N-5.4.2-2-s6'],
    'N-5.4.2-5',
    'N-5.4.2-6',
    'N-5.4.2-6-nz',
    'N-2.3a.1-7a',
    'N-2.3a.1-4-stp',
    'N-2.3a.1-6-wg',
  ],
  pad: 'verzoeken',
  dossier: onderzoekDossier,
  controleren: true,
  metInhoud: ['afbakening'],
  invoer: vraagVelden,
  stappen: vraagStappen,
  alleenAls: {
    'items.motiveringNiveau': ({ niveau }) => niveau === 'proces' || niveau === 'inhoud',
    toestemmingDoor: ({ toestemming }) => toestemming === true,
  },
  nietHier: (feiten) => (kanOverJeugdhulp(feiten) ? [] : ['overJeugdhulp']),
  vooraf: opDeDag(voorafVraagGegevensAanPartij),
  stapToets: { 'aan-wie': toetsEersteBlad },
  bij: async (_, lezing, { vandaag }) => ({
    bekend: await register(lezing, vandaag),
    personen: await personenVan(lezing),
  }),
  toets: ({ partijen, ...vraag }, feiten, { vandaag, wie }, { bekend, personen }) =>
    alleToetsen(
      toetsVraagGegevensAanPartij(
        {
          ...vraag,
          partijen: partijen.map((id) => partijAls(id, bekend, wie)),
          geborenBekend: geborenOp(personen, vraag.betrokkeneId) !== null,
          ...gevraagdNiveau(vraag.items),
        },
        feiten,
        vandaag,
      ),
      ...toetsToestemming(vraag, feiten, personen, vandaag),
    ),
  brieven,
  effect: async (vraag, werk, { bekend, personen }) => {
    const partij = partijVan(vraag, bekend)
    const { betrokkeneId, onderdeel, thema, vraagId, items, toestemming } = vraag
    const { niveau } = gevraagdNiveau(items)
    const gesteld = { ...vraag, gedeeldMet: gedeeldMetVan(vraag) }
    const verzoekId = werk.nieuwId()
    const itemIds = items.map(() => werk.nieuwId())
    const persoon = personen.get(betrokkeneId)
    const inPortaal = persoon && (await lezersBij(werk, partij, werk.kader.vandaag)).length > 0
    const portaalId = inPortaal
      ? await stuurNaarPortaal(werk, { partij, vraag: gesteld, persoon, verzoekId, itemIds, niveau })
      : undefined
    await werk.voegToe(
      'verzoek',
      {
        partij_id: partij.id,
        regime: partij.regime,
        domein: partij.domein,
        betrokkene_id: betrokkeneId,
        niveau,
        onderdeel,
        thema,
        staat: 'verzonden',
        verzonden_op: werk.kader.vandaag,
        beantwoord_op: null,
        toestemming,
        vraag_id: vraagId ?? null,
        item_ids: itemIds,
        item_niveaus: items.map((item) => item.niveau),
      },
      {
        ...gevraagd(vraag),
        waaromVertelt: vraag.waaromVertelt ?? null,
        beslistDoor: werk.kader.wie.gebruikerId,
        overJeugdhulp: vraag.overJeugdhulp,
        toestemmingVan: toestemmingInhoud(vraag, werk.kader.vandaag),
        partij: partij.naam,
        brief: werk.brieven[0]?.brief,
        ...(portaalId && { portaalId }),
      },
      verzoekId,
    )
    return { verzoekId }
  },
  bericht: async ({ partijen }, lezing, { vandaag }) => {
    const partij = (await register(lezing, vandaag)).find(({ id }) => id === partijen[0])
    return partij ? lezersBij(lezing, partij, vandaag) : []
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: keuzesVoorVerzoek,
  // Who agreed is shown with the consent it belongs to, and can be changed there.
  begin: (feiten, lezing, _, { vraagId }) => ({
    ...vanuitVraag(feiten, lezing, vraagId),
    toestemmingDoor: 'zelf',
  }),
  voorbeeld: {
    partijen: ['{partij}'],
    betrokkeneId: '{verzoeker}',
    onderdeel: 'c',
    thema: 'schulden',
    vraag: 'Welke schuldregelingen liepen er eerder?',
    waarom: 'Om te weten of een nieuwe regeling kans heeft.',
    items: [
      {
        gegeven: 'Of er een schuldregeling was, en tot wanneer',
        waaromNodig: 'Een eerdere regeling kan een nieuwe in de weg staan.',
        waaromNietMinder: 'Alleen dat er een regeling was, zegt niet of een nieuwe kan.',
        niveau: 'proces',
        motiveringNiveau: 'Zonder het verloop is niet te zeggen wat nu past.',
      },
    ],
    gedeeldMet: 'Niemand buiten dit onderzoek.',
    besprokenMetClient: true,
  },
})
