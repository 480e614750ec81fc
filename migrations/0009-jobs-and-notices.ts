import { jobFunctions } from './jobs-functions.ts'
import { jobTables } from './jobs-tables.ts'
import { tenantTable } from './table.ts'

const queue = 'samenspraak_jobs'
const bericht = 'samenspraak_bericht'

const role = (name: string) =>
  `do $$ begin create role ${name} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`

/**
 * The queue of pg-boss: of the owner, with one role that may work with its rows and make nothing. What waits there holds
 * ids only, and no compartment can read it.
 */
const jobs: readonly string[] = [
  role(queue),
  'create schema jobs',
  `grant usage on schema jobs to ${queue}`,
  ...jobTables,
  ...jobFunctions,
  ...['job', 'job_common', 'queue', 'schedule'].map(
    (table) => `grant select, insert, update, delete on jobs.${table} to ${queue}`,
  ),
  `grant select, update on jobs.version to ${queue}`,
  ...['subscription', 'job_dependency'].map((table) => `grant select, delete on jobs.${table} to ${queue}`),
]

/**
 * The last notice by mail to each worker. Its role reads an address and a mandate, and nothing of any dossier: without
 * this role nobody but sign-in and the registrar sees an address.
 */
const notices: readonly string[] = [
  role(bericht),
  `grant usage on schema inrichting to ${bericht}`,
  `grant select (id, mail, organisatie_id) on inrichting.gebruiker to ${bericht}`,
  ...['gemeente', 'pet', 'partij'].map((table) => `grant select on inrichting.${table} to ${bericht}`),
  `create table inrichting.bericht (
     gemeente char(4) not null references inrichting.gemeente (code),
     gebruiker_id uuid not null,
     op timestamptz not null,
     taak uuid,
     primary key (gemeente, gebruiker_id)
   )`,
  ...tenantTable('inrichting', 'bericht', { [bericht]: 'select, insert, update, delete' }),
]

/** The queue (pg-boss) and what is kept of notices by mail (ADR 0013). */
export const up: readonly string[] = [...jobs, ...notices]
