import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { namenVan, type Werker, werkersVan } from '../inrichting/index.ts'
import { belastingVan, niemand, type Werklast } from '../verwerking/belasting.ts'
import { snijBladzijde } from '../verwerking/bladzijde.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { bladzijde, regel } from '../verwerking/velden.ts'
import type { Teamlast, Verdeelregel } from '../verwerking/verdeling.ts'
import { defineLijst, type Kader, type LijstBron } from '../verwerking/verwerking.ts'
import { oordeel } from '../wet/oordeel.ts'
import { openWaarnemingen, waarnemingOp } from '../wet/waarneming.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import { clientenVan } from './declaratie.ts'
import { plichtenVanAanpak } from './plichten-van-aanpak.ts'
import type { Feiten } from './rules/feiten.ts'
import { bezettingVan, coordinatorOp } from './rules/mits.ts'
import { lopend, type Staat } from './rules/staten.ts'

const { compartiment, pad, tabellen } = aanpakDossier
const staten: readonly Staat[] = ['aangewezen', 'teruggegeven', ...lopend]

interface Zaak extends Werklast {
  readonly id: string
  readonly nummer: string
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  /** Whose team it concerns: the coordinator, or who gave it back. */
  readonly van: string | null
  readonly pseudoniemen: readonly string[]
}

/** What is due for who works on it: of an aanpak that was given back that is the college (2.3a.3 lid 1). */
const teDoen = (feiten: Feiten, kader: Kader): readonly Plicht[] => {
  const coordinator = coordinatorOp(feiten, kader.vandaag)
  const wie = coordinator
    ? { ...kader.wie, rol: 'coordinator' as const, gebruikerId: coordinator }
    : { ...kader.wie, rol: 'beslisser' as const }
  return plichtenVanAanpak(feiten, { ...kader, wie })
}

/** The running aanpakken whose coordinator, or who gave them back, is one of these people. */
const laad = async ({ tx }: LijstBron, kader: Kader, team: readonly string[]): Promise<readonly Zaak[]> => {
  const { wie, vandaag: dag } = kader
  const welke = { behandelaar: null, staten, tabellen, dag }
  const dossiers = await laadDossiersVan(tx, compartiment, wie.gemeente, welke)
  return dossiers
    .map((dossier): Zaak => {
      const feiten = aanpakDossier.feiten(dossier, dag)
      const plichten = teDoen(feiten, kader)
      const terug = dossier.rijen.overgang.findLast(({ overgang }) => overgang === 'wijs-aanwijzing-af')
      const clienten = clientenVan(feiten)
      return {
        id: dossier.id,
        nummer: dossier.nummer,
        feiten,
        plichten,
        behandelaar: dossier.behandelaar,
        waarnemer: waarnemingOp(bezettingVan(feiten), dag)?.waarnemer ?? null,
        termijnen: plichten.flatMap(({ uiterlijk }) => uiterlijk ?? []).toSorted(),
        van: dossier.behandelaar ?? terug?.wie ?? null,
        pseudoniemen: dossier.rijen.betrokkene
          .filter(({ id }) => clienten.includes(id))
          .map(({ pseudoniem }) => pseudoniem),
      }
    })
    .filter(({ van, waarnemer }) => [van, waarnemer].some((een) => een !== null && team.includes(een)))
}

const inTeam = ({ wie }: Kader) => {
  const eigen = wie.teams ?? []
  return ({ teams, werkgever }: Werker): boolean =>
    werkgever === 'college' &&
    (eigen.length === 0 ? teams.length === 0 : teams.some((id) => eigen.includes(id)))
}

const alsRegel = (zaak: Zaak, namen: ReadonlyMap<string, string>, dag: string): Verdeelregel => ({
  dossierId: zaak.id,
  pad,
  nummer: zaak.nummer,
  staat: zaak.feiten.dossier.staat,
  termijnen: zaak.termijnen,
  medewerker: namen.get(zaak.behandelaar ?? '') ?? null,
  waarnemingen: openWaarnemingen(bezettingVan(zaak.feiten), dag).map(({ waarnemer, van, tot }) => ({
    naam: namen.get(waarnemer) ?? '',
    van,
    tot,
  })),
  kan: [],
})

/**
 * What the teamleider sees of the aanpakken of the coordinators of his team who are officials: how many, what is due, and of each
 * its number, state and terms. He divides nothing: who coordinates is for the college, in consultation with clients and parties
 * (2.3a.3 lid 1, N-2.3a.3-1-ovl). No name of a client; who is in a case that is shown gets a record in the log (N-AVG-32).
 */
export const teamAanpakken = defineLijst({
  id: 'gecoordineerde-aanpak.team',
  doel: 'werkverdeling',
  rollen: ['teamleider'],
  normen: ['N-AVG-32', 'N-2.3a.3-1', 'N-2.3a.3-1-ovl', 'N-2.3a.3-3'],
  pad: 'team',
  compartiment,
  invoer: z.object({ medewerker: regel({ max: 40 }).default(niemand), bladzijde: bladzijde() }),
  toets: () => oordeel('autorisatie', []),
  lees: async ({ medewerker, bladzijde: nummer }, bron, kader) => {
    const { vandaag, wie } = kader
    const register = await werkersVan(bron.tx, wie.gemeente, 'coordinator', vandaag)
    const team = register.filter(inTeam(kader)).map(({ gebruikerId }) => gebruikerId)
    const zaken = await laad(bron, kader, team)
    const wies = zaken.flatMap(({ behandelaar, feiten }) => [
      ...(behandelaar ? [behandelaar] : []),
      ...feiten.waarnemingen.map(({ waarnemer }) => waarnemer),
    ])
    const namen = await namenVan(bron.tx, [...team, ...wies])
    const gekozen = zaken.filter(({ behandelaar }) => (behandelaar ?? niemand) === medewerker)
    const { deel, ...waar } = snijBladzijde(gekozen, nummer)
    const uitkomst: Teamlast = {
      belasting: [
        belastingVan(null, null, zaken, vandaag),
        ...team.map((id) => belastingVan(id, namen.get(id) ?? '', zaken, vandaag)),
      ],
      gekozen: medewerker,
      regels: deel.map((zaak) => alsRegel(zaak, namen, vandaag)),
      ...waar,
    }
    return { uitkomst, pseudoniemen: [...new Set(deel.flatMap(({ pseudoniemen }) => pseudoniemen))] }
  },
  voorbeeld: {},
})
