import { compartimentNamen } from '../../src/wet/compartimenten.ts'

/** The schema of a table that is written as `schema.table`. */
export const schemaOf = (table: string): string => String(table.split('.')[0])

const dossierCompartments = [
  'meldpunt',
  'oggz',
  'verzoek',
  'onderzoek',
  'casusoverleg',
  'coordinatie',
  'zvh',
  'rechten',
]
const withColleagues = [...dossierCompartments, 'wvggz', 'veilig_thuis', 'partij']
const roleOf = (compartment: string) => `samenspraak_${compartment}`

/** The compartment whose work a role does. */
const homeOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(compartimentNamen.map((name) => [roleOf(name), name])),
  samenspraak_aanmelding: 'inrichting',
  samenspraak_bericht: 'inrichting',
  samenspraak_jobs: 'jobs',
  samenspraak_zegel: 'logboek',
  samenspraak_logboek_opruimer: 'logboek',
}

/** Removes whole dossiers in every compartment: it deletes, and reads no more than what it finds them by. */
const destroyer = 'samenspraak_vernietiging'

const mayDestroy = (table: string, right: string): boolean =>
  [...dossierCompartments, 'wvggz', 'veilig_thuis', 'partij', 'personen'].includes(schemaOf(table)) &&
  (['SELECT', 'DELETE'].includes(right) || (table === 'personen.persoon' && right === 'UPDATE'))

const readable = [
  'gemeente',
  'aard_van_brief',
  'organisatie',
  'partij',
  'partij_op_lijst',
  'partij_recht',
  'partij_afspraak',
  'gebruiker',
  'pet',
  'systeem',
].map((table) => `inrichting.${table}`)

/** Who shares the work of a case: only where there is a team to divide it. */
const withTeams = ['onderzoek', 'coordinatie']
const ofTeams = ['inrichting.team', 'inrichting.teamlid']

/** All that the role of notices may do: find an address and a mandate, of a worker or of a system of a party, and keep when somebody got the last one. */
const ofNotices = ['gemeente', 'gebruiker', 'pet', 'partij', 'systeem'].map((table) => `inrichting.${table}`)

/** How the report point is reached: read where the calls come in. */
const ofReportPoint = ['inrichting.meldpunt_bereik', 'inrichting.meldpunt_open']

const mayRead = (home: string, table: string): boolean =>
  ofTeams.includes(table)
    ? withTeams.includes(home)
    : ofReportPoint.includes(table)
      ? home === 'meldpunt'
      : withColleagues.includes(home) && readable.includes(table)

const keptOfNotices = ['bericht', 'berichtvoorkeur', 'berichtwacht', 'dagbericht'].map(
  (table) => `inrichting.${table}`,
)

/** What each role does with a question that somebody answers with a code: it is made where it is asked, sent, and forgotten at its end. */
const ofOneTimeQuestions: Readonly<Record<string, readonly string[]>> = {
  [roleOf('onderzoek')]: ['INSERT', 'SELECT', 'DELETE'],
  [roleOf('partij')]: ['SELECT', 'DELETE'],
  [roleOf('bericht')]: ['SELECT', 'UPDATE', 'DELETE'],
  [roleOf('aanmelding')]: ['SELECT', 'UPDATE'],
}

const mayEnterOther = (role: string, table: string, right: string): boolean => {
  if (role === destroyer && mayDestroy(table, right)) return true
  const home = homeOf[role] ?? ''
  if (role === roleOf('bericht') && !keptOfNotices.includes(table))
    return ofNotices.includes(table) && right === 'SELECT'
  if (schemaOf(table) === home) return true
  if (['logboek.ldv', 'logboek.audit', 'logboek.ongezegeld'].includes(table))
    return ((home !== '' && home !== 'jobs') || role === destroyer) && right === 'INSERT'
  if (schemaOf(table) === 'personen') return dossierCompartments.includes(home) && right !== 'DELETE'
  return mayRead(home, table) && right === 'SELECT'
}

/** The only doors between compartments: everyone writes log lines, dossiers have people, people have colleagues. */
export const mayEnter = (role: string, table: string, right: string): boolean =>
  table === 'inrichting.eenmalige_vraag'
    ? ofOneTimeQuestions[role]?.includes(right) === true
    : mayEnterOther(role, table, right)
