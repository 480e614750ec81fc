import { pseudoniemIn } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { einddatum } from '../wet/termijnen.ts'
import { verzoekBlijftTot } from '../wet/verzoek-van-partij.ts'
import type { EigenWerk } from './declaratie.ts'

const naar = 'verzoek'

interface Begin {
  readonly betrokkenheid: string
  readonly gemeentelijk: boolean
}

/** The request at the college: where it is, and its number there. */
interface BijCollege {
  readonly verzoekId: string
  readonly nummer: string
}

/** The people of a request, by their id at one side the id at the other. */
export type Ids = Readonly<Record<string, string>>

/** Why the party tried nothing; null when it did. */
export const geenPogingOmdat = ({ rijen }: Pick<EigenWerk, 'rijen'>): string | null =>
  tekstVan(rijen('gebeurtenis').find(({ soort }) => soort === 'geen-poging')?.inhoud.wat) || null

/** The attempts to persuade these people. */
export const schrijfPogingen = async (stroom: Stroom, werk: EigenWerk): Promise<void> => {
  for (const { soort, datum, code, inhoud } of werk.rijen('gebeurtenis'))
    if (soort === 'poging')
      await stroom.voegToe(
        'gebeurtenis',
        { soort, betrokkene_id: null, datum, code },
        { wat: tekstVan(inhoud.wat) },
      )
}

/** The people of this request as the college will know them, by their id here. */
const schrijfMensen = async (stroom: Stroom, werk: EigenWerk): Promise<Ids> => {
  const { omgeving, dossier, compartiment, kader } = werk
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const ids: Record<string, string> = {}
  for (const { id, pseudoniem, hoedanigheid, inhoud } of werk.rijen('betrokkene')) {
    const daar = pseudoniemIn(omgeving.sleutels, binnen, pseudoniem, naar)
    ids[id] = await stroom.voegToe(
      'betrokkene',
      { pseudoniem: daar, hoedanigheid, datum: kader.vandaag },
      inhoud,
    )
  }
  return ids
}

/** The answers, each in its own row so that the college can choose which goes along. */
const schrijfGegevens = async (stroom: Stroom, werk: EigenWerk, ids: Ids): Promise<void> => {
  const vandaag = werk.kader.vandaag
  for (const { id: _, versie: __, wie: ___, op: ____, inhoud, ...rij } of werk.rijen('gegeven')) {
    const betrokkene_id = ids[rij.betrokkene_id]
    if (!betrokkene_id) throw new Error('an answer is about somebody of this request')
    await stroom.voegToe('gegeven', { ...rij, betrokkene_id, datum: vandaag }, inhoud)
  }
}

/** Everybody of the party who wrote on it until it is sent: none of them decides about it (Awb 2:4). */
const schrijvers = ({ kader, rijen }: EigenWerk): readonly string[] => {
  const tabellen = ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven'] as const
  const namen = tabellen.flatMap((tabel) => rijen(tabel).map(({ wie }) => wie))
  return [...new Set([kader.wie.gebruikerId, ...namen])]
}

/** The same ids the other way round. */
export const omgekeerd = (ids: Ids): Ids =>
  Object.fromEntries(Object.entries(ids).map(([hier, daar]) => [daar, hier]))

/**
 * Makes the request at the college: who it is about, each answer, the attempts, and where the party follows it; gives its id and the
 * number by which the college calls it. From today it can be kept for half a year at most (2.3a.4 lid 1, Q-07).
 */
export const naarCollege = async (
  werk: EigenWerk,
  { betrokkenheid, gemeentelijk }: Begin,
): Promise<BijCollege> => {
  const { kader, dossier, feiten, artikel } = werk
  const { partijId: partij, organisatieId: organisatie, regime } = feiten.dossier
  const nieuw = {
    staat: 'verzoek-ontvangen',
    verzocht_op: kader.vandaag,
    // Whoever works for a party is not named here: his id stands in the clear at the party's side as well (ADR 0006).
    kenmerk: { partij, organisatie, regime, ...(gemeentelijk ? { indieners: schrijvers(werk) } : {}) },
    vernietigen_op: einddatum('verzoek-bewaren-ten-hoogste', kader.vandaag).datum,
  }
  return werk.stroomDoor(naar, { nieuw }, async (stroom) => {
    const ids = await schrijfMensen(stroom, werk)
    await stroom.voegToe(
      'overgang',
      {
        ...{ volgnr: 1, overgang: 'ontvang', naar: nieuw.staat, datum: kader.vandaag },
        ...{ artikel, reden_code: null },
      },
      {
        daar: { dossierId: dossier.id, nummer: dossier.nummer, betrokkenen: omgekeerd(ids) },
        indiener: kader.wie.naam,
        indienerId: kader.wie.gebruikerId,
        betrokkenheid,
        geenPogingOmdat: geenPogingOmdat(werk),
      },
    )
    await schrijfGegevens(stroom, werk, ids)
    await schrijfPogingen(stroom, werk)
    return { verzoekId: stroom.dossierId, nummer: stroom.nummer }
  })
}

/** Tells the college that the party takes its request back: what was sent goes soon, and not before the person can be told. */
export const trekInBijCollege = (werk: EigenWerk, dossierId: string): Promise<void> =>
  werk.stroomDoor(naar, { dossierId, lees: ['gebeurtenis'] }, async (stroom) => {
    const { vandaag } = werk.kader
    const { ingediendOp } = werk.feiten.dossier
    const uiterst = einddatum('verzoek-bewaren-ten-hoogste', ingediendOp ?? vandaag).datum
    const naKijken = stroom
      .rijen('gebeurtenis')
      .filter(({ soort }) => soort === 'persoon-informeren-herzien')
      .map((rij) => verzoekBlijftTot(rij.datum))
    const kort = einddatum('verzoek-bewaren-na-afwijzing', vandaag).datum
    const lang = [kort, ...naKijken].toSorted().at(-1) ?? kort
    const datum = lang < uiterst ? lang : uiterst
    await stroom.gaOver({ naam: 'trek-verzoek-in', naar: 'verzoek-ingetrokken', artikel: werk.artikel })
    await stroom.werkBij({ einde_op: vandaag, vernietigen_op: datum })
  })
