import { describe, test } from 'vitest'
import { toetsDeelMetPartij } from '../src/gecoordineerde-aanpak/rules/deel-met-partij.ts'
import { toetsHergebruikEigenGegeven } from '../src/meldpunt/rules/hergebruik-eigen-gegeven.ts'
import { toetsDraagGegevensOver } from '../src/onderzoek/rules/draag-gegevens-over.ts'
import type { Feiten } from '../src/onderzoek/rules/feiten.ts'
import { toetsHergebruikGegeven } from '../src/onderzoek/rules/hergebruik-gegeven.ts'
import { bronCodes } from '../src/wet/bronnen.ts'
import { categorieNamen } from '../src/wet/categorieen.ts'
import { domeinNamen, wetVan } from '../src/wet/domeinen.ts'
import { type Doorgeefdoel, doorgeefdoel, doorgeefdoelNamen } from '../src/wet/doorgeven.ts'
import { gesteldeVoorwaarden } from '../src/wet/gestelde-voorwaarden.ts'
import { partijsoorten } from '../src/wet/partijenlijst.ts'
import type { Voorwaarde } from '../src/wet/voorwaarden.ts'
import { aanpak, als, gegeven as gegevenInAanpak } from './aanpak.ts'
import { combinaties } from './combinaties.ts'
import { afgerond, geef, kies } from './doorgeven.ts'
import { codes, vergelijk, zeg } from './mag-dit.ts'
import { aan as kaderOp, melding } from './melding.ts'
import {
  beidenStemmenIn,
  client,
  dienst,
  gebeurtenis,
  gegeven,
  afgerond as helemaalAfgerond,
  lopend,
  vandaag,
} from './onderzoek.ts'

const jaNee = [true, false] as const
const gisteren = '2026-11-21'
const voorwaarden = (aan: string): Readonly<Record<string, readonly Voorwaarde[]>> => ({
  geen: [],
  'eerst-vragen': [{ soort: 'eerst-vragen', akkoord: [] }],
  'kreeg-ja': [{ soort: 'eerst-vragen', akkoord: [aan] }],
  'niet-delen': [{ soort: 'niet-delen-met', aan: [aan] }],
  verlopen: [{ soort: 'alleen-tot', datum: gisteren }],
  // As the road itself ties them to what police and justice gave (5.4.2 lid 3).
  wpg: gesteldeVoorwaarden({ regime: 'wpg', partijId: 'politie' }, []),
  wjsg: gesteldeVoorwaarden({ regime: 'wjsg', partijId: 'reclassering' }, []),
  'wjsg-kreeg-ja': gesteldeVoorwaarden({ regime: 'wjsg', partijId: 'reclassering' }, []).map((een) =>
    een.soort === 'eerst-vragen' ? { ...een, akkoord: [aan] } : een,
  ),
})
const welke = Object.keys(voorwaarden('x'))
const gewoneSoorten = categorieNamen.filter((een) => een !== 'levensovertuiging' && een !== 'afkomst')

describe('doorgeven en delen: als geef-gegevens-door, draag-gegevens-over en deel-met-partij (5.4.4 lid 1, 3 en 5)', () => {
  const voldaan = (doel: Doorgeefdoel): Partial<Feiten> => {
    const wet = doorgeefdoel(doel).wet
    const domein = domeinNamen.find((een) => wet !== undefined && wetVan(een) === wet)
    return {
      ...(domein ? { diensten: [dienst('d', { domein, staat: 'aanvaard' })] } : { diensten: [] }),
      gebeurtenissen: [gebeurtenis('inburgeringsplicht', { betrokkeneId: client, code: 'plicht' })],
      betrokkenen: [{ id: client, datum: vandaag, hoedanigheid: 'verzoeker', jeugdigeTot: '2030-01-01' }],
    }
  }

  test('elk doel, elke voorwaarde, elke soort gegeven, met en zonder wat het doel eist', () => {
    for (const geval of combinaties({
      doel: doorgeefdoelNamen,
      wat: welke,
      categorie: gewoneSoorten,
      eis: jaNee,
    })) {
      const { doel, wat, categorie, eis } = geval
      const feiten = afgerond({
        ...(eis ? voldaan(doel) : { diensten: [], gebeurtenissen: [] }),
        gegevens: [gegeven({ id: 'een', categorie }), gegeven({ id: 'twee' })],
      })
      const ontvanger = doorgeefdoel(doel).ontvanger ?? ''
      const redenen = geef(
        {
          doel,
          gegevens: [kies('een', 'Anders past de hulp niet.')],
          ...(eis ? { nood: 'Dit bleek.' } : {}),
        },
        feiten,
        voorwaarden(ontvanger)[wat],
      )
      vergelijk(
        { wat: 'doorgeven', aan: doel, soort: categorie, voorwaarde: wat, eis: zeg(eis), noodzaak: 'ja' },
        redenen,
        geval,
      )
    }
  })

  test('aan de coördinator, elke voorwaarde, met en zonder reden', () => {
    for (const geval of combinaties({ wat: welke, categorie: gewoneSoorten, noodzaak: jaNee })) {
      const { wat, categorie, noodzaak } = geval
      const gegevens = [gegeven({ id: 'een', categorie }), gegeven({ id: 'twee' })]
      const aangewezen = {
        ...gebeurtenis('coordinator-aangewezen', { code: 'gemeenteambtenaar' }),
        versie: 99,
      }
      const feiten = helemaalAfgerond([...beidenStemmenIn(), aangewezen], { gegevens })
      const inhoud = [
        { id: 'een', voorwaarden: voorwaarden('coordinator')[wat] ?? [], overgedragen: false },
        { id: 'twee', voorwaarden: [], overgedragen: false },
      ]
      const keuze = {
        gegevenId: 'een',
        reden: noodzaak ? 'Nodig.' : ' ',
        waaromBijzonder: 'Kan niet zonder.',
      }
      const redenen = codes(toetsDraagGegevensOver([keuze], inhoud, feiten, 'college', vandaag))
      vergelijk(
        { wat: 'doorgeven', aan: 'coordinator', soort: categorie, voorwaarde: wat, noodzaak: zeg(noodzaak) },
        redenen,
        geval,
      )
    }
  })

  test('uit de aanpak aan elke soort partij: bijdrage, eigen wet, voorwaarde', () => {
    for (const geval of combinaties({
      soort: partijsoorten,
      categorie: categorieNamen,
      wat: welke,
      bijdrage: jaNee,
    })) {
      const { soort, categorie, wat, bijdrage } = geval
      const g1 = gegevenInAanpak('g1', { categorie, voorwaarden: voorwaarden('schuldhulp')[wat] ?? [] })
      const feiten = aanpak(
        {},
        { gegevens: [g1, gegevenInAanpak('g2')], ...(bijdrage ? {} : { afspraken: [] }) },
      )
      const keuze = { gegevenId: 'g1', reden: 'Nodig.', waaromBijzonder: 'Kan niet zonder.' }
      const redenen = codes(
        toetsDeelMetPartij({ partijId: 'schuldhulp', gegevens: [keuze] }, feiten, als(), {
          soort,
          eigenRecht: [],
        }),
      )
      const a = { wat: 'delen-in-aanpak', partij: soort, soort: categorie, voorwaarde: wat } as const
      vergelijk({ ...a, bijdrage: zeg(bijdrage), noodzaak: 'ja' }, redenen, geval)
    }
  })
})

describe('eigen gegevens opnieuw gebruiken: als hergebruik-gegeven en hergebruik-eigen-gegeven (5.4.1 lid 4, 5.5.2 lid 2)', () => {
  const bronnen = [...bronCodes, 'andere'] as const
  test('voor een onderzoek: alleen wat op de lijst staat', () => {
    for (const bron of bronnen) {
      const invoer = {
        ...{
          thema: 'inkomen',
          onderdeel: 'b',
          bronnen: [bron],
          vraag: 'Loopt er iets?',
          betrokkeneId: client,
        },
        ...{ niveau: 'dat', categorie: 'gewoon', noodzaak: 'Nodig.', tekst: 'Ja.' },
      }
      const redenen = codes(toetsHergebruikGegeven(invoer as never, lopend(), vandaag))
      const bronRedenen = redenen.filter((code) => code.startsWith('bron') || code.startsWith('een-bron'))
      const a = { wat: 'hergebruik', waarvoor: 'onderzoek', bron, soort: 'gewoon', noodzaak: 'ja' } as const
      vergelijk(a, bronRedenen, { bron })
    }
  })
  test('voor een triage: elke bron, elke soort gegeven, met en zonder noodzaak', () => {
    for (const geval of combinaties({ bron: bronCodes, categorie: categorieNamen, noodzaak: jaNee })) {
      const { bron, categorie, noodzaak } = geval
      const invoer = { bron, categorie, noodzaak: noodzaak ? 'Nodig.' : ' ', vraag: 'Wat?', tekst: 'Dit.' }
      const oordeel = toetsHergebruikEigenGegeven(
        { ...invoer, waaromBijzonder: 'Kan niet zonder.' },
        melding(),
        kaderOp(),
      )
      const a = {
        wat: 'hergebruik',
        waarvoor: 'triage',
        bron,
        soort: categorie,
        noodzaak: zeg(noodzaak),
      } as const
      vergelijk(a, codes(oordeel), geval)
    }
  })
})
