import type {
  AanwezigheidFeit,
  DeelnemerFeit,
  DossierFeit,
  Feiten,
  IngebrachtFeit,
  Kader,
  MeenemingFeit,
  OverlegafspraakFeit,
} from '../src/casusoverleg/rules/feiten.ts'
import { deelnemer, ingebracht as inDeZaal, overleg as zaal } from './zaal-feiten.ts'

/** The day of the conference. */
export const dag = '2027-03-01'

/** Who organises it. */
export const toeleider: Kader = { vandaag: dag, wie: { gebruikerId: 'jansen', rol: 'toeleider' } }

/** Somebody who works for a party, by the name of its organisation. */
export const vanPartij = (organisatieId: string): Kader => ({
  vandaag: dag,
  wie: { gebruikerId: `van-${organisatieId}`, rol: 'partijmedewerker', organisatieId },
})

const gevraagdOp = '2027-02-15'

/** A party that was invited and comes; its id, its party and its organisation are all called the same. */
export const partij = (id: string, anders: Partial<DeelnemerFeit> = {}): DeelnemerFeit =>
  deelnemer(id, 'partij', {
    ...{ partijId: id, organisatieId: id, regime: 'geen', datum: gevraagdOp },
    ...anders,
  })

/** The client at the table, who hears about himself. */
export const clientAanTafel: DeelnemerFeit = deelnemer('mevrouw', 'client', {
  ...{ betrokkeneId: 'client', hoortOver: ['client'], datum: gevraagdOp },
})

const gebruikers: Readonly<Record<string, string | null>> = { mevrouw: null, organisator: 'jansen' }

/** That somebody of a participant is in the room; `tot` when he left. */
export const erbij = (deelnemerId: string, tot: string | null = null): AanwezigheidFeit => ({
  ...{ id: `a-${deelnemerId}`, deelnemerId, sinds: `${dag}T10:00:00Z`, tot },
  gebruikerId: deelnemerId in gebruikers ? (gebruikers[deelnemerId] ?? null) : `van-${deelnemerId}`,
})

/** Something that a participant brought in. */
export const ingebracht = (
  id: string,
  deelnemerId: string,
  anders: Partial<IngebrachtFeit> = {},
): IngebrachtFeit =>
  inDeZaal(id, deelnemerId, { betrokkeneId: 'client', niveau: 'proces', datum: dag, ...anders })

/** An agreement of a participant. */
export const afspraak = (
  id: string,
  deelnemerId: string,
  anders: Partial<OverlegafspraakFeit> = {},
): OverlegafspraakFeit => ({
  ...{ id, deelnemerId, betrokkeneId: null, staat: 'voorgesteld', uiterlijk: null, datum: dag, delenMet: [] },
  ...anders,
})

/** That a participant asks to take something along. */
export const meeneming = (
  id: string,
  ingebrachtId: string,
  deelnemerId: string,
  staat: MeenemingFeit['staat'] = 'gevraagd',
): MeenemingFeit => ({ id, ingebrachtId, deelnemerId, staat, datum: dag })

/** An open conference of an onderzoek, with the ggz, the gemeentelijke participatie, the corporatie and the client at the table. */
export const overleg = (
  dossier: Partial<DossierFeit> = {},
  deel: Partial<Omit<Feiten, 'dossier'>> = {},
): Feiten =>
  zaal(
    { versie: 3, organisator: 'jansen', dag, ...dossier },
    {
      betrokkenen: [{ id: 'client', hoedanigheid: 'client' }],
      deelnemers: [
        deelnemer('organisator', 'organisator', { datum: gevraagdOp }),
        partij('ggz', { partijsoort: 'ggz-aanbieder', regime: 'wgbo-7-457' }),
        partij('werk', { partijsoort: 'gemeentelijke-participatie' }),
        partij('corporatie', { partijsoort: 'woningcorporatie' }),
        clientAanTafel,
      ],
      aanwezig: ['organisator', 'ggz', 'werk', 'corporatie', 'mevrouw'].map((wie) => erbij(wie)),
      ...deel,
    },
  )
