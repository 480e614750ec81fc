import { compartment } from './compartment.ts'
import { dossierRows } from './dossier-tables.ts'

const ids = (name: string) => `${name} uuid[] not null default '{}'`
/** An agreement: in the conference by participant, in what comes after it by party. */
const agreed = `deelnemer_id uuid, partij_id uuid, betrokkene_id uuid, staat text not null, uiterlijk date, datum date not null,
     ${ids('delen_met')}`
/** What was taken along, without its words: from which party to which; without one it is the college or the coordinator. */
const taken =
  'betrokkene_id uuid not null, van uuid, aan uuid, niveau text not null, categorie text not null, datum date not null'
/** That there is a conference; where it stands is in the content. */
const conference = 'staat text not null, dag date not null'

const after: Readonly<Record<string, string>> = {
  'onderzoek.overleg': conference,
  'onderzoek.overlegafspraak': agreed,
  'onderzoek.meegenomen': taken,
  'coordinatie.overleg': conference,
  'coordinatie.meegenomen': taken,
  'partij.overlegafspraak': agreed,
  'partij.meegenomen': taken,
}

/** The compartment of the case conference (5.4.3), and what of it stays in the dossiers that it came from and at the parties. */
export const up: readonly string[] = [
  ...compartment('casusoverleg', {
    deelnemer: `soort text not null, partij_id uuid, organisatie_id uuid, betrokkene_id uuid, regime text, partijsoort text,
     staat text not null, reden_code text, ${ids('hoort_over')}, datum date not null`,
    // A person without a device has no user id: the organiser records that he is there.
    aanwezigheid:
      'deelnemer_id uuid not null, gebruiker_id uuid, sinds timestamptz not null, tot timestamptz',
    ingebracht: `deelnemer_id uuid not null, betrokkene_id uuid not null, niveau text not null, categorie text not null,
     ${ids('niet_voor')}, datum date not null`,
    gezien: 'ingebracht_id uuid not null, gebruiker_id uuid not null',
    overlegafspraak: agreed,
    meeneming:
      'ingebracht_id uuid not null, deelnemer_id uuid not null, staat text not null, datum date not null',
    waarneming: `waarnemer uuid not null, namens uuid not null, van date not null, tot date not null, reden_code text not null,
     beeindigd_op date, einde_code text`,
  }),
  // The invitations of one organisation.
  'create index on casusoverleg.deelnemer (gemeente, organisatie_id) where organisatie_id is not null',
  ...Object.entries(after).flatMap(([name, columns]) => {
    const [schema = '', table = ''] = name.split('.')
    return [
      ...dossierRows(schema, table, columns),
      `grant select (gemeente, dossier_id), delete on ${name} to samenspraak_vernietiging`,
    ]
  }),
]
