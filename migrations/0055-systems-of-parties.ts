import { tenantTable } from './table.ts'

const beheer = 'samenspraak_inrichting'
const aanmelding = 'samenspraak_aanmelding'
const bericht = 'samenspraak_bericht'

/** Compartments in which a party is asked something, or reads who did something. */
const lezers = [
  'meldpunt',
  'oggz',
  'wvggz',
  'veilig_thuis',
  'verzoek',
  'onderzoek',
  'casusoverleg',
  'coordinatie',
  'zvh',
  'rechten',
  'partij',
].map((compartment) => `samenspraak_${compartment}`)

const seen = 'select (gemeente, id, naam, organisatie_id, van, tot)'

/**
 * The systems of parties (ADR 0016): each the client of one organisation in one municipality, from a day until a day; where
 * notices go, and with which key of the municipality they are signed. The OIN of a municipality names it in a notice. In the log stands
 * that a system acted, and which application it was.
 */
export const up: readonly string[] = [
  `create table inrichting.systeem (
     gemeente char(4) not null references inrichting.gemeente (code),
     id uuid not null,
     organisatie_id uuid not null,
     client_id text not null check (length(client_id) between 1 and 200),
     naam text not null,
     van date not null,
     tot date check (tot >= van),
     meldadres text check (length(meldadres) between 1 and 300),
     sleutel smallint not null default 1 check (sleutel between 1 and 9999),
     primary key (gemeente, id)
   )`,
  'create index systeem_van_organisatie on inrichting.systeem (gemeente, organisatie_id)',
  'create index systeem_met_client on inrichting.systeem (client_id)',
  ...tenantTable('inrichting', 'systeem', {
    [beheer]: 'select, insert, update',
    [bericht]: 'select',
    ...Object.fromEntries(lezers.map((role) => [role, seen])),
  }),
  `create policy aanmelding on inrichting.systeem for select to ${aanmelding} using (true)`,
  `grant select on inrichting.systeem to ${aanmelding}`,

  `alter table inrichting.gemeente add column oin text check (oin ~ '^[0-9]{20}$')`,

  'alter table logboek.audit drop constraint audit_oorsprong_check',
  `alter table logboek.audit add constraint audit_oorsprong_check
     check (oorsprong in ('web', 'api', 'taak', 'systeem'))`,
  // LDV 1.0.0: by which application this processing was asked for, when it was another one.
  'alter table logboek.ldv add column foreign_operation_processor text check (length(foreign_operation_processor) between 1 and 300)',
]
