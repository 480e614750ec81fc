import { herkenningenInOggz, lopendeBemoeizorgMet } from '../oggz/index.ts'
import {
  leesPersonen,
  personenVan,
  pseudoniemIn,
  schrijfAanvulling,
  volleNaam,
  vulContactAan,
} from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Schrijver, Stroom } from '../verwerking/werk.ts'
import type { MeldingWerk } from './declaratie.ts'
import { gemeldeVan } from './declaratie.ts'
import type { DoorgeleidingFeit } from './rules/feiten.ts'
import { laatsteInstemming } from './wie-instemde.ts'

const naar = 'oggz'

/** The person of the melding as the oggz will know him, with how to reach him; the melder does not go along (5.5.1). */
const persoonDaar = async ({ tx, omgeving, dossier, compartiment, feiten }: MeldingWerk) => {
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const rij = dossier.rijen.betrokkene.find(({ id }) => id === gemeldeVan(feiten))
  if (!rij) throw new Error('a melding is about somebody')
  const persoon = (await leesPersonen(tx, omgeving.sleutels, binnen, [rij.pseudoniem])).get(rij.pseudoniem)
  return { pseudoniem: pseudoniemIn(omgeving.sleutels, binnen, rij.pseudoniem, naar), persoon }
}

/** The chosen gegevens, each with who told it and why it is needed there: what was not chosen stays behind (N-5.5.2-4). */
const gekozenVan = (werk: MeldingWerk, doorgeleiding: DoorgeleidingFeit) => {
  const gegevens = new Map(werk.rijen('gegeven').map((rij) => [rij.id, rij]))
  return werk
    .rijen('verstrekking')
    .filter(({ inhoud }) => inhoud.doorgeleidingId === doorgeleiding.id)
    .flatMap(({ gegeven_id, inhoud }) => {
      const gegeven = gegevens.get(gegeven_id)
      return gegeven ? [{ gegeven, noodzaak: tekstVan(inhoud.reden) }] : []
    })
}

const schrijfGegevens = async (
  schrijver: Schrijver,
  werk: MeldingWerk,
  doorgeleiding: DoorgeleidingFeit,
  betrokkeneId: string,
) => {
  for (const { gegeven, noodzaak } of gekozenVan(werk, doorgeleiding)) {
    const { categorie, niveau, bron, datum, onderdeel } = gegeven
    await schrijver.voegToe(
      'gegeven',
      {
        ...{ betrokkene_id: betrokkeneId, onderdeel, thema: null, categorie, niveau, bron, datum },
        ...{ verzoek_id: null, vraag_id: null, dienst_id: null, item_id: null, niet_tonen_aan: [] },
      },
      { tekst: tekstVan(gegeven.inhoud.tekst), noodzaak },
    )
  }
}

type Instemming = Awaited<ReturnType<typeof instemmingDaar>>

/**
 * Who said yes, as the oggz keeps it: by name who spoke for the person, and as what; the meldpunt saw that he may, and of a child that
 * everybody with authority said so.
 */
const instemmingDaar = async (werk: MeldingWerk) => {
  const ja = await laatsteInstemming(werk)
  if (!ja) return {}
  const { door, kanNietZelf, leeftijd } = ja
  const banden = werk.feiten.vertegenwoordigingen.filter(({ betrokkeneId }) =>
    ja.vertegenwoordigers.includes(betrokkeneId),
  )
  const personen = await personenVan(werk)
  const namen = banden.flatMap(({ betrokkeneId }) => personen.get(betrokkeneId) ?? []).map(volleNaam)
  const sprak = { sprak: namen.join(' en '), als: banden[0]?.als, iedereenMetGezag: true, bewijsGezien: true }
  return { door, kanNietZelf, leeftijd, ...(banden.length > 0 && sprak) }
}

/** Why the oggz works on it: the person accepts help, or what threatens although he does not (MvT 11.5.2 c). */
const schrijfGrond = async (
  schrijver: Schrijver,
  werk: MeldingWerk,
  { id, grond }: DoorgeleidingFeit,
  betrokkene_id: string,
  ja: Instemming,
): Promise<string> => {
  const inhoud = werk.rijen('doorgeleiding').find((rij) => rij.id === id)?.inhoud ?? {}
  const feit = { betrokkene_id, datum: werk.kader.vandaag }
  return grond === 'instemming'
    ? schrijver.voegToe('gebeurtenis', { ...feit, soort: 'hulp-aanvaard', code: 'ja' }, ja)
    : schrijver.voegToe(
        'gebeurtenis',
        { ...feit, soort: 'zonder-instemming', code: 'mijdt-hulp' },
        { toelichting: tekstVan(inhoud.watDreigt) },
      )
}

type Persoon = Awaited<ReturnType<typeof persoonDaar>>

/** The one who is client there; undefined in a dossier that was just made. */
const alClient = (schrijver: Stroom): string | undefined => schrijver.rijen('betrokkene')[0]?.id

/** Who it is about and how to reach him, how it began, and by what he is recognised when there is a second melding. */
const schrijfBegin = async (schrijver: Stroom, werk: MeldingWerk, wie: Persoon): Promise<string> => {
  const { tx, omgeving, dossier, kader } = werk
  const { pseudoniem, persoon } = wie
  const binnen = { gemeente: dossier.gemeente, compartiment: naar } as const
  const rij = { pseudoniem, hoedanigheid: 'client', datum: kader.vandaag }
  const betrokkeneId = await schrijver.voegToe('betrokkene', rij)
  const { adres = null, roepnaam = null, veiligContact } = persoon ?? {}
  if (adres || roepnaam)
    await schrijfAanvulling(tx, omgeving.sleutels, binnen, pseudoniem, { adres, roepnaam })
  if (veiligContact) await vulContactAan(tx, omgeving.sleutels, binnen, pseudoniem, veiligContact)
  await schrijver.voegToe('overgang', {
    ...{ volgnr: 1, overgang: 'neem-op', naar: 'bemoeizorg', datum: kader.vandaag },
    ...{ artikel: 'melding-zelf-opnemen', reden_code: null },
  })
  for (const herkenning of persoon ? herkenningenInOggz(omgeving.sleutels, dossier.gemeente, persoon) : [])
    await schrijver.voegToe('herkenning', herkenning)
  return betrokkeneId
}

/**
 * Makes the dossier of the oggz when it takes a melding up, or adds to the one that runs about the same person: who it is about, the
 * chosen gegevens with why, and why without instemming; nothing of the melder and nothing else of the melding (N-2.2.5-2b-col,
 * N-5.5.2-4). It gives nothing back: whether there was one already, the meldpunt may not learn.
 */
export const beginBemoeizorg = async (
  werk: MeldingWerk,
  doorgeleiding: DoorgeleidingFeit,
  bemoeizorgerId: string,
): Promise<void> => {
  const { dossier, kader, omgeving } = werk
  const { gemeente } = dossier
  const wie = await persoonDaar(werk)
  const ja = await instemmingDaar(werk)
  const kenmerken = wie.persoon ? herkenningenInOggz(omgeving.sleutels, gemeente, wie.persoon) : []
  const nieuw = {
    staat: 'bemoeizorg',
    behandelaar: bemoeizorgerId,
    verzocht_op: kader.vandaag,
    gestart_op: kader.vandaag,
  }
  const zoek = (tx: MeldingWerk['tx']) =>
    lopendeBemoeizorgMet(
      tx,
      gemeente,
      kenmerken.map(({ kenmerk }) => kenmerk),
    )
  await werk.stroomDoor(naar, { zoek, nieuw, lees: ['betrokkene'] }, async (schrijver) => {
    const al = alClient(schrijver)
    const betrokkene_id = al ?? (await schrijfBegin(schrijver, werk, wie))
    if (al) {
      const feit = { soort: 'nieuwe-melding', betrokkene_id, datum: kader.vandaag, code: null }
      await schrijver.voegToe('gebeurtenis', feit, {})
    }
    await schrijfGegevens(schrijver, werk, doorgeleiding, betrokkene_id)
    await schrijfGrond(schrijver, werk, doorgeleiding, betrokkene_id, ja)
  })
}
