import { z } from 'zod'
import { laadDossiersVan } from '../dossier/dossier.store.ts'
import { namenVan, type Werker, werkersVan } from '../inrichting/index.ts'
import { belastingVan, niemand, type Werklast } from '../verwerking/belasting.ts'
import { snijBladzijde } from '../verwerking/bladzijde.ts'
import { gedaanDoor } from '../verwerking/gedaan.ts'
import { bladzijde, dossierkeuze, ja, regel } from '../verwerking/velden.ts'
import type { Verdeelregel, Verdeling } from '../verwerking/verdeling.ts'
import { defineLijst, type Kader, type LijstBron } from '../verwerking/verwerking.ts'
import { openWaarnemingen, waarnemingOp } from '../wet/waarneming.ts'
import { beeindigWaarneming } from './beeindig-waarneming.ts'
import { herverdeel } from './herverdeel.ts'
import { beoordeel } from './rules/toets.ts'
import { bezettingVan } from './rules/waarneming.ts'
import { wijsToe } from './wijs-toe.ts'
import { alsZaak, vraagtWerk, werkStaten, type Zaak, zaakTabellen } from './zaak-in-lijst.ts'

const compartiment = 'onderzoek'

const invoer = z.object({
  medewerker: regel({ max: 40 }).default(niemand),
  bladzijde: bladzijde(),
  alles: ja().default(false),
  gedaan: dossierkeuze().optional(),
})

/** The cases of the teams of the teamleider that still ask for work. */
export const laadTeamzaken = async (
  { tx }: LijstBron,
  { wie, vandaag: dag }: Kader,
): Promise<readonly Zaak[]> => {
  const welke = {
    behandelaar: null,
    staten: werkStaten,
    tabellen: zaakTabellen,
    dag,
    vanTeams: wie.teams ?? [],
  }
  const zaken = (await laadDossiersVan(tx, compartiment, wie.gemeente, welke)).map((een) => alsZaak(een, dag))
  return zaken.filter(vraagtWerk)
}

const vanTeam = (register: readonly Werker[], { wie }: Kader): readonly Werker[] => {
  const eigen = wie.teams ?? []
  return register.filter(({ teams }) =>
    eigen.length === 0 ? teams.length === 0 : teams.some((id) => eigen.includes(id)),
  )
}

const alsWerklast =
  (dag: string) =>
  ({ dossier, feiten, plichten }: Zaak): Werklast => ({
    behandelaar: dossier.behandelaar,
    waarnemer: waarnemingOp(bezettingVan(feiten), dag)?.waarnemer ?? null,
    termijnen: plichten.flatMap(({ uiterlijk }) => uiterlijk ?? []),
  })

const kan = ({ feiten, dossier }: Zaak, dag: string): readonly string[] => {
  if (dossier.behandelaar === null) return [wijsToe.id]
  const open = openWaarnemingen(bezettingVan(feiten), dag).length > 0
  return [herverdeel.id, ...(open ? [beeindigWaarneming.id] : [])]
}

const alsRegel = (zaak: Zaak, namen: ReadonlyMap<string, string>, dag: string): Verdeelregel => {
  const { dossier, feiten, plichten } = zaak
  return {
    dossierId: dossier.id,
    pad: 'onderzoeken',
    nummer: dossier.nummer,
    staat: dossier.staat,
    termijnen: plichten.flatMap(({ uiterlijk }) => uiterlijk ?? []).toSorted(),
    medewerker: namen.get(dossier.behandelaar ?? '') ?? null,
    waarnemingen: openWaarnemingen(bezettingVan(feiten), dag).map(({ waarnemer, van, tot }) => ({
      naam: namen.get(waarnemer) ?? '',
      van,
      tot,
    })),
    kan: kan(zaak, dag),
  }
}

const opTermijn = (a: Verdeelregel, b: Verdeelregel): number =>
  (a.termijnen[0] ?? '9999').localeCompare(b.termijnen[0] ?? '9999')

/** The names of the team, and of who left it but still has a case here. */
const namenIn = async (
  { tx }: LijstBron,
  zaken: readonly Zaak[],
  register: readonly Werker[],
): Promise<ReadonlyMap<string, string>> => {
  const bekend = new Map(register.map(({ gebruikerId, naam }) => [gebruikerId, naam]))
  const genoemd = zaken.flatMap(({ dossier, feiten }) => [
    ...(dossier.behandelaar ? [dossier.behandelaar] : []),
    ...feiten.waarnemingen.map(({ waarnemer }) => waarnemer),
  ])
  return new Map([
    ...bekend,
    ...(await namenVan(
      tx,
      genoemd.filter((id) => !bekend.has(id)),
    )),
  ])
}

/**
 * What the teamleider sees of the work of his team: per worker how many cases and what is due, and of each case its number,
 * state, terms and worker. No name of a client, no law, no theme. Who is in a case that is shown gets a record in the log (N-AVG-32).
 */
export const teamOverzicht = defineLijst({
  id: 'onderzoek.team',
  doel: 'onderzoek',
  rollen: ['teamleider'],
  normen: ['N-AVG-32', 'N-2.3a.1-4-tm'],
  pad: 'team',
  compartiment,
  invoer,
  toets: (_, { vandaag }) => beoordeel('autorisatie', vandaag, []),
  lees: async ({ medewerker, alles, bladzijde: nummer, gedaan }, bron, kader) => {
    const { vandaag, wie } = kader
    const zaken = await laadTeamzaken(bron, kader)
    const register = await werkersVan(bron.tx, wie.gemeente, 'toeleider', vandaag)
    const namen = await namenIn(bron, zaken, register)
    const team = vanTeam(register, kader).map(({ gebruikerId }) => gebruikerId)
    const ids = [...new Set([...team, ...zaken.flatMap(({ dossier }) => dossier.behandelaar ?? [])])]
    const gekozen = zaken.filter(({ dossier }) => (dossier.behandelaar ?? niemand) === medewerker)
    const { deel, ...waar } = snijBladzijde(gekozen, nummer)
    const getoond = alles ? gekozen : deel
    const lasten = zaken.map(alsWerklast(vandaag))
    const uitkomst: Verdeling = {
      belasting: [
        belastingVan(null, null, lasten, vandaag),
        ...ids.map((id) => belastingVan(id, namen.get(id) ?? '', lasten, vandaag)),
      ],
      gekozen: medewerker,
      regels: getoond.map((zaak) => alsRegel(zaak, namen, vandaag)).toSorted(opTermijn),
      collegas: register.map(({ gebruikerId, naam }) => ({ waarde: gebruikerId, label: naam })),
      gedaan: await gedaanDoor({ tx: bron.tx, compartiment }, gedaan, kader),
      ...waar,
    }
    const mensen = getoond.flatMap(({ dossier }) => dossier.rijen.betrokkene)
    return { uitkomst, pseudoniemen: [...new Set(mensen.map(({ pseudoniem }) => pseudoniem))] }
  },
  voorbeeld: {},
})
