import { schrijfPersoon } from '../personen/index.ts'
import { verzoekWoorden } from '../teksten/nl/verzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { opVerzoekVanPartij } from '../wet/ingangen.ts'
import { isGesloten } from '../wet/politie-en-justitie.ts'
import { einddatum } from '../wet/termijnen.ts'
import { criteria } from '../wet/verzoek-van-partij.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { VerzoekWerk } from './declaratie.ts'
import { mensenVan, type PersoonInVerzoek } from './persoon-in-verzoek.ts'
import { wachtTot } from './rules/informeren.ts'
import { laatste } from './rules/mits.ts'
import { partijVan } from './verzoekende-partij.ts'

const naar = 'onderzoek'

interface Gekozen {
  readonly gegevenId: string
  readonly waarom: string
  readonly extraNoodzaak?: string | undefined
}

/** Why the college started it, criterion by criterion, as it weighed it: the client reads this (2.3a.4 lid 3). */
const waaromGestart = (werk: VerzoekWerk, betrokkeneId: string): Readonly<Record<string, string>> => {
  const rijen = new Map(werk.rijen('gebeurtenis').map((rij) => [rij.id, rij]))
  const redenen = criteria.flatMap((criterium) => {
    const feit = laatste(werk.feiten, criterium, betrokkeneId)
    if (feit?.code !== 'aannemelijk') return []
    return [[criterium, tekstVan(rijen.get(feit.id)?.inhoud.waarom)] as const]
  })
  const gevonden = Object.fromEntries(redenen)
  const { 'criterium-b': samenhang = '', ...ernst } = gevonden
  return { feiten: Object.values(ernst).join(' '), samenhang }
}

/** Until when the law counts somebody as a jeugdige, while that matters (1.1.1 gezinslid). */
const schrijfLeeftijd = async (
  stroom: Stroom,
  betrokkene_id: string,
  geboortedatum: string | null,
  vandaag: string,
): Promise<void> => {
  if (geboortedatum === null || einddatum('leeftijd-23', geboortedatum, vandaag).datum <= vandaag) return
  const { datum: tot } = einddatum('leeftijd-18', geboortedatum, vandaag)
  const rij = { soort: 'leeftijd', code: 'jeugdige', voor_id: null, omvang: [], sinds: null, tot }
  await stroom.voegToe('band', { betrokkene_id, ...rij })
}

/** Data of police and justice carry their law, and go no further without asking that party (5.4.2 lid 1 and 3, N-5.4.2-3). */
const voorwaardenVan = ({ regime, partijId }: VerzoekWerk['feiten']['dossier']): readonly Voorwaarde[] =>
  isGesloten(regime)
    ? [
        { soort: 'politie-of-justitie', wet: regime },
        { soort: 'eerst-vragen', akkoord: [], wie: partijId },
      ]
    : []

/** Why it cannot be done without: what the college found, and what the party wrote when it told it (N-5.4.1-2). */
const beideRedenen = (keuze: Gekozen, vanPartij: unknown, partij: string): string | null => {
  const waarom = tekstVan(vanPartij)
  const volgens = waarom ? vul(verzoekWoorden.volgensPartij, { partij, waarom }) : ''
  return [keuze.extraNoodzaak ?? '', volgens].filter(Boolean).join(' ') || null
}

/** Only what the decider chose, each with why it is needed there (N-5.4.1-1, N-AVG-5-1c). */
const schrijfGegevens = async (
  stroom: Stroom,
  werk: VerzoekWerk,
  hier: string,
  betrokkene_id: string,
  gekozen: readonly Gekozen[],
): Promise<void> => {
  const { naam: partij } = await partijVan(werk)
  const voorwaarden = voorwaardenVan(werk.feiten.dossier)
  for (const { id, betrokkene_id: over, categorie, datum, inhoud } of werk.rijen('gegeven')) {
    const keuze = gekozen.find(({ gegevenId }) => gegevenId === id)
    if (!keuze || over !== hier) continue
    await stroom.voegToe(
      'gegeven',
      {
        ...{
          betrokkene_id,
          onderdeel: 'aanleiding',
          thema: null,
          categorie,
          niveau: 'inhoud',
          bron: 'verzoek-van-partij',
        },
        ...{ verzoek_id: null, vraag_id: null, dienst_id: null, item_id: null, niet_tonen_aan: [], datum },
      },
      {
        ...{ tekst: tekstVan(inhoud.tekst), noodzaak: keuze.waarom, motiveringNiveau: keuze.waarom, partij },
        ...{ extraNoodzaak: beideRedenen(keuze, inhoud.waaromBijzonder, partij), voorwaarden },
      },
    )
  }
}

/**
 * Why telling waits goes on where it was: the month runs from receipt of the request (AVG 14 lid 3). That he knew of the request is
 * not that he knows of the onderzoek: the toeleider tells him that (2.3a.4 lid 3).
 */
const schrijfInformeren = async (stroom: Stroom, werk: VerzoekWerk, hier: string, betrokkene_id: string) => {
  const { feiten } = werk
  if (wachtTot(feiten, hier) === undefined) return
  const uitstel = laatste(feiten, 'persoon-informeren-uitgesteld', hier)
  const herzien = laatste(feiten, 'persoon-informeren-herzien', hier)
  if (!uitstel || !herzien) return
  const toelichting = werk.rijen('gebeurtenis').find(({ id }) => id === uitstel.id)?.inhoud.toelichting
  const rij = { betrokkene_id, soort: 'onderzoek-informeren-uitgesteld' }
  await stroom.voegToe(
    'gebeurtenis',
    { ...rij, datum: uitstel.datum, code: uitstel.code },
    { toelichting: tekstVan(toelichting) },
  )
  const dag = { betrokkene_id, soort: 'onderzoek-informeren-herzien', datum: herzien.datum, code: null }
  await stroom.voegToe('gebeurtenis', dag)
}

const schrijfClient = async (
  stroom: Stroom,
  { tx, omgeving, dossier, feiten }: VerzoekWerk,
  wie: PersoonInVerzoek,
) => {
  const binnen = { gemeente: dossier.gemeente, compartiment: naar } as const
  const { id: _, ...persoon } = wie
  const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, { ...persoon, roepnaam: null })
  // From receipt of the request the month of AVG 14 runs: that day is when he came in.
  const rij = { pseudoniem, hoedanigheid: 'verzoeker', datum: feiten.dossier.ontvangenOp }
  return stroom.voegToe('betrokkene', rij)
}

/**
 * Makes the onderzoek about one person: client from today, in the queue of the toeleiders, with the party that asked always
 * involved, why it was started, and the chosen answers (2.3a.4 lid 1 and 2; N-1.1.1-clt-4, N-2.3a.4-2). Throws for an unknown person.
 */
export const begonnenOnderzoek = async (
  werk: VerzoekWerk,
  betrokkeneId: string,
  gekozen: readonly Gekozen[],
): Promise<void> => {
  const { kader, feiten, artikel } = werk
  const wie = mensenVan(werk).find(({ id }) => id === betrokkeneId)
  if (!wie) throw new Error('the toets asks for somebody of this request')
  const { naam: partij } = await partijVan(werk)
  const nieuw = {
    staat: 'eerste-contact',
    route: opVerzoekVanPartij,
    ingang: opVerzoekVanPartij,
    verzocht_op: feiten.dossier.ontvangenOp,
    gestart_op: kader.vandaag,
    kenmerk: {
      verzoekendePartij: feiten.dossier.partijId,
      verzoekers: feiten.dossier.indienersVanGemeente ?? [],
    },
  }
  const waarom = waaromGestart(werk, betrokkeneId)
  await werk.stroomDoor(naar, { nieuw }, async (stroom) => {
    const daar = await schrijfClient(stroom, werk, wie)
    await schrijfLeeftijd(stroom, daar, wie.geboortedatum, kader.vandaag)
    const rij = { soort: 'aanleiding', betrokkene_id: null, datum: kader.vandaag, code: opVerzoekVanPartij }
    await stroom.voegToe('gebeurtenis', rij, { ...waarom, partij })
    await schrijfGegevens(stroom, werk, betrokkeneId, daar, gekozen)
    await schrijfInformeren(stroom, werk, betrokkeneId, daar)
    await stroom.gaOver({ naam: 'start-op-verzoek-van-partij', naar: 'loopt', artikel })
  })
}
