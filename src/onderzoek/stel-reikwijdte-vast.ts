import { z } from 'zod'
import type { Lezing } from '../verwerking/lezing.ts'
import {
  datum,
  dossierkeuze,
  dossierkeuzes,
  ja,
  keuze,
  lijst,
  meerkeuze,
  tekst,
} from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { type Domein, domeinNamen } from '../wet/domeinen.ts'
import { type Thema, themaNamen } from '../wet/themas.ts'
import { type Register, register } from './bekende-partijen.ts'
import { leeftijdenOp } from './geboren-op.ts'
import { namensVeld } from './namens-veld.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { beeindig, voegAfbakeningToe } from './reikwijdte-rijen.ts'
import type { Feiten } from './rules/feiten.ts'
import { isClient } from './rules/is-client.ts'
import { sprakenVoor } from './rules/namens-wie.ts'
import { vragenNu } from './rules/onderzoeksvraag.ts'
import { zonderVerzoekVanClient } from './rules/procedure.ts'
import { geslotenThemas, metVerzoekendePartij, nietOverNu } from './rules/reikwijdte.ts'
import { toetsStelReikwijdteVast, voorafStelReikwijdteVast, weerOver } from './rules/stel-reikwijdte-vast.ts'
import { keuzeUitNamens } from './vertegenwoordiger-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const themas = themaNamen as readonly [Thema, ...Thema[]]
const domeinen = domeinNamen as readonly [Domein, ...Domein[]]

const invoer = z.object({
  binnen: meerkeuze(themas),
  gesloten: meerkeuze(themas, 0).default([]),
  nietOver: lijst(z.object({ betrokkeneId: dossierkeuze(), thema: keuze(themas) })).default([]),
  gevolgenUitgelegd: ja().default(false),
  uitgelegd: tekst({ wieZiet: 'client' }).optional(),
  heropendOpWens: ja().default(false),
  vragen: lijst(
    z.object({
      vraag: tekst({ min: 5, max: 500, wieZiet: 'client' }),
      thema: keuze(themas),
      overId: dossierkeuze().optional(),
    }),
  ).default([]),
  partijsoorten: meerkeuze(domeinen, 0).default([]),
  partijen: dossierkeuzes(0).default([]),
  met: dossierkeuzes(0).default([]),
  namens: namensVeld(),
  waaromErnstig: tekst({ wieZiet: 'client' }).optional(),
  waaromTochOpen: tekst({ wieZiet: 'client' }).optional(),
  afgesproken: tekst({ wieZiet: 'client' }).optional(),
  datum: datum(),
})
type Reikwijdte = z.output<typeof invoer>

/** The questions that hold now with their words, as the form asks them; needs the content of 'afbakening'. */
const vragenVan = (lezing: Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen' | 'feiten'>) => {
  const open = vragenNu(lezing.feiten).map(({ id }) => id)
  return lezing
    .rijen('afbakening')
    .filter(({ id }) => open.includes(id))
    .map(({ id, thema, betrokkene_id, inhoud }) => ({
      id,
      vraag: String(inhoud.vraag),
      thema: thema as Thema,
      overId: betrokkene_id ?? undefined,
    }))
}

/** A question in the same words is the same question and keeps its id; what is no longer there ends. */
const schrijfVragen = async (
  { vragen }: Reikwijdte,
  werk: Werk<Feiten, OnderzoekTabel>,
  vanaf: number,
): Promise<void> => {
  const sleutel = ({ vraag, thema, overId }: { vraag: string; thema: Thema; overId?: string | undefined }) =>
    JSON.stringify([vraag, thema, overId ?? null])
  const oud = vragenVan(werk)
  const nieuw = new Map(vragen.map((een) => [sleutel(een), een]))
  const weg = oud.filter((een) => !nieuw.has(sleutel(een))).map(({ id }) => id)
  await beeindig(werk, weg, vanaf)
  for (const een of oud) nieuw.delete(sleutel(een))
  for (const { vraag, thema, overId } of nieuw.values())
    await voegAfbakeningToe(werk, 'vraag', { thema, betrokkeneId: overId ?? null, vanaf }, { vraag })
}

const schrijfNietOver = async (
  typed: Reikwijdte,
  werk: Werk<Feiten, OnderzoekTabel>,
  vanaf: number,
): Promise<void> => {
  const weer = weerOver(typed, werk.feiten).map(({ id }) => id)
  await beeindig(werk, weer, vanaf)
  const al = new Set(nietOverNu(werk.feiten).map(({ thema, betrokkeneId }) => `${thema} ${betrokkeneId}`))
  for (const { betrokkeneId, thema } of typed.nietOver) {
    if (al.has(`${thema} ${betrokkeneId}`)) continue
    al.add(`${thema} ${betrokkeneId}`)
    await voegAfbakeningToe(werk, 'niet-over', { thema, betrokkeneId, vanaf }, {})
  }
}

const buitenLijst = ({ partijen }: Reikwijdte, bekend: Register): readonly string[] =>
  partijen.filter((id) => !bekend.some((partij) => partij.id === id && partij.opLijst))

/**
 * Agrees with the clients what the onderzoek is about, about whom, which questions it answers and which parties may be
 * asked: a new version, that keeps the old ones. The client's wish decides (N-2.3a.1-4-rw, N-2.3a.1-4-ovt).
 */
export const stelReikwijdteVast = defineHandeling({
  id: 'onderzoek.stel-reikwijdte-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: [
    'N-2.3a.1-4',
    'N-2.3a.1-4-rw',
    'N-2.3a.1-4-ovt',
    'N-2.3a.1-4-uit',
    'N-2.3a.1-1-vrg',
    'N-2.3a.4-2-rw',
    'N-2.3a.1-7a',
    'N-5.4.1-1',
  ],
  pad: 'reikwijdtes',
  dossier: onderzoekDossier,
  metInhoud: ['afbakening'],
  invoer,
  vooraf: opDeDag(voorafStelReikwijdteVast),
  bij: async (_, lezing, { vandaag }) => ({
    bekend: await register(lezing, vandaag),
    personen: await personenVan(lezing),
  }),
  toets: (typed, feiten, { vandaag }, { bekend, personen }) => {
    const leeftijden = leeftijdenOp(personen, typed.datum, vandaag)
    return toetsStelReikwijdteVast(
      { ...typed, buitenLijst: buitenLijst(typed, bekend), leeftijden },
      feiten,
      vandaag,
    )
  },
  effect: async (typed, werk, { bekend }) => {
    const { datum: dag, binnen, gesloten, met, partijsoorten } = typed
    const partijen = metVerzoekendePartij(werk.feiten, typed.partijen)
    const door = met.length > 0 ? 'samenspraak' : 'college'
    const nr = werk.feiten.reikwijdtes.length + 1
    await werk.voegToe(
      'reikwijdte',
      { nr, datum: dag, binnen, gesloten, met, partijsoorten, partijen, door },
      {
        afgesproken: typed.afgesproken ?? null,
        namens: sprakenVoor(werk.feiten, { ...typed, wie: met }),
        waaromErnstig: typed.waaromErnstig ?? null,
        waaromTochOpen: typed.waaromTochOpen ?? null,
        uitgelegd: typed.uitgelegd ?? null,
        partijnamen: bekend.filter(({ id }) => partijen.includes(id)).map(({ naam }) => naam),
      },
    )
    await schrijfNietOver(typed, werk, nr)
    await schrijfVragen(typed, werk, nr)
  },
  betrokkenen: (_, { met, nietOver }) => [...met, ...nietOver.map(({ betrokkeneId }) => betrokkeneId)],
  keuzes: async (feiten, lezing, { vandaag }) => ({
    met: await keuzeUit(lezing),
    namens: await keuzeUitNamens(lezing),
    betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id)),
    overId: await keuzeUit(lezing, (id) => isClient(feiten, id)),
    partijen: (await register(lezing, vandaag))
      .filter(({ opLijst }) => opLijst)
      .map(({ id, naam }) => ({ waarde: id, label: naam })),
  }),
  nietHier: (feiten) => (zonderVerzoekVanClient(feiten) ? [] : ['waaromErnstig', 'waaromTochOpen']),
  begin: (feiten, lezing, { vandaag }) => {
    const nu = feiten.reikwijdtes.at(-1)
    return {
      datum: vandaag,
      binnen: nu?.binnen ?? [],
      gesloten: nu ? geslotenThemas(feiten) : [],
      nietOver: nietOverNu(feiten),
      vragen: vragenVan(lezing),
      partijsoorten: nu?.partijsoorten ?? [],
      partijen: nu?.partijen ?? [],
    }
  },
  voorbeeld: {
    binnen: ['inkomen', 'schulden', 'gezondheid'],
    gesloten: ['wonen', 'opvoeding'],
    gevolgenUitgelegd: true,
    uitgelegd: 'Zonder het wonen weten wij niet of de huur past bij het inkomen.',
    partijsoorten: ['schuldhulp', 'geestelijke-gezondheidszorg'],
    met: ['{verzoeker}'],
    datum: '{vandaag}',
  },
})
