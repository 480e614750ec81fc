import type { Tabel } from './rijen.ts'

/** Which dossiers: in these states and, when asked for, of one worker on one day. */
export interface DossiersVan<T extends Tabel> {
  readonly staten: readonly string[]
  readonly tabellen: readonly T[]
  /** Whose; null for those of the whole municipality. */
  readonly behandelaar: string | null
  /** The day 'yyyy-mm-dd' on which he is the worker or stands in for him. */
  readonly dag: string
  /** Also what is in the queue of one of these teams, or of none: dossiers without a worker. */
  readonly uitTeamrij?: readonly string[] | undefined
  /** Only those of one of these teams, or of none. */
  readonly vanTeams?: readonly string[]
  /** Only those of this organisation. */
  readonly vanOrganisatie?: string
  /** Only these, by id. */
  readonly alleen?: readonly string[]
  /** Only those of this kind, where a compartment holds more than one. */
  readonly ingang?: string
}

const vanWerker = (schema: string, metTeamrij: boolean): string => `d.id in (
  select x.id from ${schema}.dossier x where x.gemeente = $1 and x.behandelaar = $3
  union all
  select w.dossier_id from ${schema}.waarneming w
  join ${schema}.dossier x on x.gemeente = w.gemeente and x.id = w.dossier_id and x.behandelaar = w.namens
  where w.gemeente = $1 and w.waarnemer = $3 and w.van <= $4 and w.tot >= $4 and w.beeindigd_op is null
  ${
    metTeamrij
      ? `union all
  select x.id from ${schema}.dossier x
  where x.gemeente = $1 and x.behandelaar is null and x.staat = any($2) and (x.team is null or x.team = any($5))`
      : ''
  })`

/** Those as a condition on `d`, with the values from $2 on; $1 is the municipality. */
export const welkeDossiers = <T extends Tabel>(
  schema: string,
  { staten, behandelaar, dag, uitTeamrij, vanTeams, vanOrganisatie, ingang, alleen }: DossiersVan<T>,
): { readonly waar: string; readonly waarden: readonly unknown[] } => {
  if (behandelaar !== null)
    return {
      waar: `d.staat = any($2) and ${vanWerker(schema, uitTeamrij !== undefined)}`,
      waarden: [staten, behandelaar, dag, ...(uitTeamrij ? [uitTeamrij] : [])],
    }
  const waarden: unknown[] = [staten]
  const plek = (waarde: unknown): string => `$${waarden.push(waarde) + 1}`
  const waar = [
    'd.staat = any($2)',
    ...(vanTeams ? [`(d.team is null or d.team = any(${plek(vanTeams)}))`] : []),
    ...(vanOrganisatie === undefined ? [] : [`d.team = ${plek(vanOrganisatie)}`]),
    ...(alleen ? [`d.id = any(${plek(alleen)})`] : []),
    ...(ingang === undefined ? [] : [`d.ingang = ${plek(ingang)}`]),
  ]
  return { waar: waar.join(' and '), waarden }
}
