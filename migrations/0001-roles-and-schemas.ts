/** Each compartment is a schema with a role of its own. The login role owns nothing and takes one of these per transaction. */
const compartments = [
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
  'personen',
  'logboek',
  'inrichting',
] as const

/** Roles are shared by the databases of a server, so creating one must survive another database doing it first. */
const role = (name: string) =>
  `do $$ begin create role ${name} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`

export const up: readonly string[] = [
  ...compartments.flatMap((name) => [
    role(`samenspraak_${name}`),
    `create schema ${name}`,
    `grant usage on schema ${name} to samenspraak_${name}`,
  ]),
  role('samenspraak_zegel'),
  'grant usage on schema logboek to samenspraak_zegel',
  ...compartments
    .filter((name) => name !== 'logboek')
    .map((name) => `grant usage on schema logboek to samenspraak_${name}`),
  ...['onderzoek', 'coordinatie', 'verzoek', 'meldpunt', 'oggz', 'casusoverleg', 'zvh', 'rechten'].map(
    (name) => `grant usage on schema personen to samenspraak_${name}`,
  ),
]
