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
  samenspraak_zegel: 'logboek',
  samenspraak_logboek_opruimer: 'logboek',
}

const readable = ['gemeente', 'organisatie', 'partij', 'gebruiker', 'pet'].map(
  (table) => `inrichting.${table}`,
)

/** The only doors between compartments: everyone writes log lines, dossiers have people, people have colleagues. */
export const mayEnter = (role: string, table: string, right: string): boolean => {
  const home = homeOf[role] ?? ''
  if (schemaOf(table) === home) return true
  if (['logboek.ldv', 'logboek.audit', 'logboek.ongezegeld'].includes(table))
    return home !== '' && right === 'INSERT'
  if (schemaOf(table) === 'personen') return dossierCompartments.includes(home) && right !== 'DELETE'
  return withColleagues.includes(home) && readable.includes(table) && right === 'SELECT'
}
