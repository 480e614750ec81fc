import { partijenVan } from '../inrichting/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { verderDan } from '../wet/categorieen.ts'
import { gesteldeVoorwaarden } from '../wet/gestelde-voorwaarden.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { type Antwoord, antwoordPartijVelden } from './antwoord-partij-velden.ts'
import { naarGegevenInvoer, schrijfGegeven } from './gegeven-rij.ts'
import { gegevenAlleenAls, gegevenKeuzes, gegevenTabellen, isOmTePassen } from './gegeven-velden.ts'
import { sluitInPortaal } from './naar-portaal.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { nietBijDezeVerzoeken, toetsAntwoordNaarDeWet } from './rules/antwoord-naar-de-wet.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsLegAntwoordPartijVast, voorafLegAntwoordPartijVast } from './rules/leg-antwoord-partij-vast.ts'
import { toetsLegGegevenVast } from './rules/leg-gegeven-vast.ts'
import { openVerzoeken, verzoekMet } from './rules/verzoek.ts'
import { betrokkeneVanVerzoek, keuzeUitItems, keuzeUitVerzoeken, metVerzoekInhoud } from './verzoek-keuze.ts'

/** What was given, about the person, theme and part the request asked for. */
const gegevensVan = (antwoord: Antwoord, feiten: Feiten) => {
  const { gegevens, noodzaak: waarom = '', verzoekId } = antwoord
  const verzoek = verzoekMet(feiten, verzoekId)
  if (!verzoek) return []
  const { betrokkeneId, onderdeel, thema } = verzoek
  const samen = {
    ...{ betrokkeneId, onderdeel, thema, noodzaak: waarom },
    vraagId: verzoek.vraagId ?? undefined,
    nietTonenAan: antwoord.nietTonenAan,
  }
  return gegevens.map((gegeven) => ({
    ...gegeven,
    ...samen,
    ...(isOmTePassen(gegeven.categorie)
      ? { dienstId: antwoord.dienstId, waaromDienst: antwoord.waaromDienst }
      : {}),
  }))
}

/** The kind of the party that was asked; null when the register does not know it. */
const soortVan = (
  { verzoekId }: Antwoord,
  feiten: Feiten,
  partijen: Awaited<ReturnType<typeof partijenVan>>,
): string | null => partijen.find(({ id }) => id === verzoekMet(feiten, verzoekId)?.partijId)?.soort ?? null

const hoogste = ({ gegevens }: Antwoord) =>
  gegevens.map((gegeven) => gegeven.niveau).reduce((a, b) => (verderDan(b, a) ? b : a), 'dat')

/** Records what a party answered, with its conditions; a refusal is final (N-5.4.2-1, N-5.4.2-1-zw, N-5.4.2-1-vw). */
export const legAntwoordPartijVast = defineHandeling({
  id: 'onderzoek.leg-antwoord-partij-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-5.4.2-1',
    'N-5.4.2-1-zw',
    'N-5.4.2-1-vw',
    'N-5.4.2-3',
    'N-5.4.2-2-afz',
    'N-5.4.2-2-cr',
    'N-5.4.2-2-jw',
    'N-5.4.2-2-s7',
    'N-5.4.2-4',
    'N-5.4.2-2-s6',
    'N-5.4.1-1',
  ],
  pad: 'antwoorden-van-partijen',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek', ...gegevenTabellen],
  invoer: antwoordPartijVelden,
  alleenAls: gegevenAlleenAls,
  vooraf: opDeDag(voorafLegAntwoordPartijVast),
  bij: async (_, lezing) => ({
    partijen: await partijenVan(lezing.tx, lezing.dossier.gemeente),
    metJeugdplicht: lezing.rijen('verzoek').filter(({ inhoud }) => inhoud.overJeugdhulp === true),
  }),
  toets: (antwoord, feiten, { vandaag }, { partijen, metJeugdplicht }) =>
    alleToetsen(
      toetsLegAntwoordPartijVast({ ...antwoord, niveau: hoogste(antwoord) }, feiten, vandaag),
      toetsAntwoordNaarDeWet(
        {
          ...antwoord,
          overJeugdhulp: metJeugdplicht.some(({ id }) => id === antwoord.verzoekId),
          soort: soortVan(antwoord, feiten, partijen),
        },
        feiten,
        vandaag,
      ),
      ...gegevensVan(antwoord, feiten).map((gegeven) =>
        toetsLegGegevenVast(naarGegevenInvoer(gegeven, 'partij', antwoord.verzoekId), feiten, vandaag),
      ),
    ),
  effect: async (antwoord, werk) => {
    const { verzoekId, datum: dag, beslistDoor } = antwoord
    const verzoek = verzoekMet(werk.feiten, verzoekId)
    if (!verzoek) throw new Error('the toets asks for an open request')
    const voorwaarden = gesteldeVoorwaarden(verzoek, [antwoord])
    const inhoud = metVerzoekInhoud(werk, verzoekId)
    const herkomst = { bron: 'partij', verzoekId, datum: dag } as const
    const gegevenIds: string[] = []
    for (const { alleenDeel: deel, taak, ...gegeven } of gegevensVan(antwoord, werk.feiten)) {
      const eigen = gesteldeVoorwaarden(verzoek, [antwoord], deel)
      gegevenIds.push(
        await schrijfGegeven(werk, gegeven, herkomst, {
          ...{ voorwaarden: eigen, partij: inhoud.partij },
          ...(taak && { taak }),
        }),
      )
    }
    const { stappenGezet, clientWeetHet, clientWeetHetOp: op } = antwoord
    const zonderToestemming = stappenGezet && clientWeetHet && op ? { clientWeetHet, op } : null
    const staat = antwoord.antwoord === 'geweigerd' ? 'geweigerd' : 'beantwoord'
    const gegeven = {
      soort: antwoord.antwoord,
      beslistDoor: beslistDoor ?? null,
      voorwaarden,
      zonderToestemming,
    }
    await werk.verander('verzoek', verzoekId, { staat, beantwoord_op: dag }, { ...inhoud, antwoord: gegeven })
    await sluitInPortaal(werk, [verzoekId])
    return { gegevenIds }
  },
  betrokkenen: (feiten, { verzoekId }) => betrokkeneVanVerzoek(feiten, verzoekId),
  keuzes: async (feiten, lezing) => {
    const partijen = (await partijenVan(lezing.tx, lezing.dossier.gemeente)).map(({ id, naam }) => ({
      waarde: id,
      label: naam,
    }))
    return {
      ...(await gegevenKeuzes(lezing)),
      itemId: keuzeUitItems(lezing, openVerzoeken(feiten)),
      verzoekId: keuzeUitVerzoeken(lezing, openVerzoeken(feiten)),
      nietDelenMet: partijen,
      alleenDelenMet: partijen,
    }
  },
  nietHier: nietBijDezeVerzoeken,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: {
    verzoekId: '{verzoek}',
    antwoord: 'verstrekt',
    beslistDoor: 'Teamleider schuldhulp',
    datum: '{vandaag}',
    noodzaak: 'Nodig om te weten of een nieuwe schuldregeling kans heeft.',
    gegevens: [
      {
        tekst: 'Er liep eerder een schuldregeling; die is gestopt.',
        categorie: 'gewoon',
        niveau: 'proces',
        motiveringNiveau: 'Zonder het verloop is niet te zeggen wat nu past.',
      },
    ],
  },
})
