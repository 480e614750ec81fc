import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { metHulpstand } from '../teksten/met-hulpstand.ts'
import { verzoekWoorden as woorden } from '../teksten/nl/verzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Gevolg } from '../verwerking/leeswijzer.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, ja, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import { criteria, plekVanOnderdeel } from '../wet/verzoek-van-partij.ts'
import { begonnenOnderzoek } from './begin-onderzoek.ts'
import { gaOver, indiener, legVast, meldPartij, type VerzoekLezing, vanVerzoek } from './declaratie.ts'
import { namenVan } from './persoon-in-verzoek.ts'
import {
  gegevensVoorStart,
  toetsBeslisVerzoek,
  toetsHeropenVerzoek,
  vernietigenOp,
  voorafBeslisVerzoek,
  voorafHeropenVerzoek,
} from './rules/beslissen.ts'
import { wachtTot } from './rules/informeren.ts'
import { laatste } from './rules/mits.ts'
import { kanStarten, watOntbreekt } from './rules/wegen.ts'

/** What can go along: the answers about those for whom an onderzoek starts. */
const gegevenKeuze = (lezing: VerzoekLezing): readonly Keuze[] => {
  const namen = namenVan(lezing)
  const mag = gegevensVoorStart(lezing.feiten).map(({ id }) => id)
  return lezing
    .rijen('gegeven')
    .filter(({ id }) => mag.includes(id))
    .toSorted((a, b) => plekVanOnderdeel(a.onderdeel) - plekVanOnderdeel(b.onderdeel))
    .map(({ id, betrokkene_id, onderdeel, categorie, inhoud }) => ({
      waarde: id,
      label: `${codeTekst('verzoekonderdeel', onderdeel ?? '')}: ${metHulpstand(tekstVan(inhoud.hulpstand) || null, tekstVan(inhoud.tekst))}`,
      uitleg: [codeTekst('categorie', categorie), tekstVan(inhoud.waaromBijzonder)]
        .filter(Boolean)
        .join('. '),
      groep: namen.get(betrokkene_id) ?? '',
    }))
}

/** Per person whether an onderzoek starts, otherwise what was not found plausible, and what was found of each criterion. */
const watVolgt = (lezing: VerzoekLezing): readonly Gevolg[] => {
  const { feiten } = lezing
  const namen = namenVan(lezing)
  const starten = kanStarten(feiten).map(({ id }) => id)
  return feiten.betrokkenen.map(({ id }) => ({
    zin: vul(starten.includes(id) ? woorden.start : woorden.startNiet, {
      naam: namen.get(id) ?? '',
      criteria: watOntbreekt(feiten, id)
        .map((een) => codeTekst('verzoekcriterium', een))
        .join(', '),
    }),
    punten: criteria.flatMap((criterium) => {
      const gevonden = laatste(feiten, criterium, id)?.code
      const wat = codeTekst('verzoekcriterium', criterium)
      return gevonden ? [vul(woorden.gewogen, { wat, oordeel: codeTekst(criterium, gevonden) })] : []
    }),
  }))
}

/**
 * Decides: an onderzoek starts about who meets a, (1) or (2), and b, with what was chosen; about the others none does. The party
 * hears which of the two, and nothing more (2.3a.4 lid 1; N-2.3a.4-1-bes).
 */
export const beslisVerzoek = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.beslis-verzoek',
  normen: [
    'N-2.3a.4-1-bes',
    'N-2.3a.4-1-col',
    'N-2.3a.4-2',
    'N-2.3a.4-2-rw',
    'N-1.1.1-clt-4',
    'N-5.4.1-1',
    'N-5.4.1-2',
    'N-5.4.1-2-str',
    'N-5.4.2-3',
    'N-AVG-5-1c',
    'N-Awb-3.2',
    'N-Awb-2.4',
  ],
  pad: 'beslissingen',
  metInhoud: ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven'],
  controleren: true,
  invoer: z.object({
    gegevens: lijst(
      z.object({
        gegevenId: dossierkeuze(),
        waarom: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
        extraNoodzaak: tekst({ max: 1000, wieZiet: 'client' }).optional(),
        noemtDelict: ja().default(false),
      }),
      0,
      60,
    ).default([]),
  }),
  vooraf: voorafBeslisVerzoek,
  toets: toetsBeslisVerzoek,
  effect: async ({ gegevens }, werk) => {
    const { vandaag } = werk.kader
    const { feiten } = werk
    const starten = kanStarten(feiten).map(({ id }) => id)
    const uitkomsten = feiten.betrokkenen.map(({ id }) => {
      return { id, code: starten.includes(id) ? 'gestart' : 'niet-gestart' }
    })
    for (const { id, code } of uitkomsten) await legVast(werk, 'verzoek-beslist', id, { code })
    for (const id of starten) await begonnenOnderzoek(werk, id, gegevens)
    const nietGestart = feiten.betrokkenen.filter(({ id }) => !starten.includes(id))
    const herzienOp = nietGestart.flatMap(({ id }) => wachtTot(feiten, id) ?? [])
    const besluit = { op: vandaag, gestart: starten.length > 0, herzienOp }
    const einde = {
      einde_op: vandaag,
      vernietigen_op: vernietigenOp(feiten.dossier.ontvangenOp, besluit),
    }
    await gaOver(werk, 'beslis-verzoek')
    await werk.werkBij(einde)
    await meldPartij(werk, async (stroom, daarVoor) => {
      const rij = { soort: 'beslist', datum: vandaag }
      for (const { id, code } of uitkomsten)
        await stroom.voegToe('gebeurtenis', { ...rij, betrokkene_id: daarVoor(id), code })
      await stroom.gaOver({ naam: 'beslis', naar: 'beslist', artikel: werk.artikel })
      await stroom.werkBij(einde)
    })
  },
  bericht: indiener,
  berichtsoort: 'antwoord',
  betrokkenen: () => 'allen',
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  watVolgt: (_, lezing) => watVolgt(lezing),
  nietHier: (feiten) => (kanStarten(feiten).length > 0 ? [] : ['gegevens']),
  voorbeeld: {
    gegevens: [{ gegevenId: '{gegeven}', waarom: 'Nodig om te weten waar het onderzoek over gaat.' }],
  },
})

/** Opens a request again about which nothing was started, because that was decided by mistake. */
export const heropenVerzoek = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.heropen-verzoek',
  normen: ['N-2.3a.4-1-bes', 'N-AVG-5-1d'],
  pad: 'heropeningen',
  metInhoud: ['overgang'],
  controleren: true,
  invoer: z.object({ waarom: tekst({ min: 3, max: 1000, wieZiet: 'client' }) }),
  vooraf: voorafHeropenVerzoek,
  toets: toetsHeropenVerzoek,
  effect: async ({ waarom }, werk) => {
    const weer = { einde_op: null, vernietigen_op: vernietigenOp(werk.feiten.dossier.ontvangenOp) }
    for (const { id, soort } of werk.feiten.gebeurtenissen)
      if (soort === 'verzoek-beslist') await werk.verwijder('gebeurtenis', id)
    await gaOver(werk, 'heropen-verzoek', { waarom })
    await werk.werkBij(weer)
    await meldPartij(werk, async (stroom) => {
      await stroom.gaOver({ naam: 'heropen', naar: 'ingediend', artikel: werk.artikel })
      await stroom.werkBij(weer)
    })
  },
  bericht: indiener,
  betrokkenen: () => 'allen',
  voorbeeld: { waarom: 'Er was nog een brief van de partij die niet was gelezen.' },
})
