import type { Tabel } from '../dossier/rijen.ts'
import { adresRegel, leesPersonen, pseudoniemIn, volleNaam } from '../personen/index.ts'
import type { MetInhoud } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Werk } from '../verwerking/werk.ts'
import { type Doorzetting, doorzettingen } from '../wet/melding.ts'
import { einddatum } from '../wet/termijnen.ts'

/** The work of an act in the dossier from which something is passed on. */
export type Doorzetter = Pick<
  Werk<unknown, Tabel>,
  'tx' | 'omgeving' | 'kader' | 'artikel' | 'compartiment' | 'stroomDoor'
> & { readonly dossier: { readonly gemeente: string } }

/** What is passed on under a law of its own, from whatever dossier it came up in. Days are 'yyyy-mm-dd'. */
export interface NieuweDoorzetting {
  readonly soort: Doorzetting
  /** Who it is about, in the compartment it comes from. */
  readonly pseudoniem: string
  /** The day from which it is kept: that of the melding, or of passing it on. */
  readonly vanaf: string
  readonly aanWie: string
  readonly waarom: string
  /** The chosen gegevens with their content, each with why it is needed there. */
  readonly gegevens: readonly { readonly rij: MetInhoud<'gegeven'>; readonly reden: string }[]
  /** The name of a party that is a source; null for another source. */
  readonly partijnaam: (bron: string) => string | null
}

/** Who it is about, as it is written down there: the store of another law comes near no people but its own. */
const persoonVan = async (
  { tx, omgeving, dossier, compartiment }: Doorzetter,
  { pseudoniem }: NieuweDoorzetting,
) => {
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const persoon = (await leesPersonen(tx, omgeving.sleutels, binnen, [pseudoniem])).get(pseudoniem)
  return {
    naam: persoon ? volleNaam(persoon) : '',
    geboortedatum: persoon?.geboortedatum ?? null,
    adres: adresRegel(persoon?.adres),
    telefoon: persoon?.veiligContact?.telefoon ?? null,
  }
}

/**
 * Makes the hand-off in the store of that law: who it is about, the chosen gegevens each with its reason, why, to whom and on which
 * article; nothing of who reported (§5.7; N-2.2.5-sch). Gives its id. Throws when the flow table has no row.
 */
export const begonnenDoorzetting = async (werk: Doorzetter, wat: NieuweDoorzetting): Promise<string> => {
  const { omgeving, dossier, kader, artikel, compartiment } = werk
  const { naar } = doorzettingen[wat.soort]
  const { aanWie, waarom } = wat
  const persoon = await persoonVan(werk, wat)
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const pseudoniem = pseudoniemIn(omgeving.sleutels, binnen, wat.pseudoniem, naar)
  const nieuw = {
    staat: 'doorgezet',
    verzocht_op: wat.vanaf,
    gestart_op: kader.vandaag,
    vernietigen_op: einddatum('doorzetting-bewaren', wat.vanaf).datum,
  }
  return werk.stroomDoor(naar, { nieuw }, async (schrijver) => {
    const rij = { pseudoniem, hoedanigheid: 'betrokkene', datum: kader.vandaag }
    const betrokkene_id = await schrijver.voegToe('betrokkene', rij, persoon)
    const begin = { volgnr: 1, overgang: 'zet-door', naar: 'doorgezet', datum: kader.vandaag }
    await schrijver.voegToe('overgang', { ...begin, artikel, reden_code: null }, { aanWie, waarom })
    for (const { rij: gegeven, reden } of wat.gegevens) {
      const { onderdeel, categorie, niveau, bron, datum } = gegeven
      await schrijver.voegToe(
        'gegeven',
        {
          ...{ betrokkene_id, onderdeel, thema: null, categorie, niveau, bron, datum },
          ...{ verzoek_id: null, vraag_id: null, dienst_id: null, item_id: null, niet_tonen_aan: [] },
          niet_inzien_tot: gegeven.niet_inzien_tot ?? null,
        },
        { tekst: tekstVan(gegeven.inhoud.tekst), reden, bronNaam: wat.partijnaam(bron) },
      )
    }
    return schrijver.dossierId
  })
}

/** Takes a hand-off back in the store of that law: there it is destroyed within two weeks (N-AVG-16, N-AVG-17). */
export const trekDoorzettingDaarIn = (
  { stroomDoor, kader, artikel }: Doorzetter,
  soort: Doorzetting,
  daar: string,
  waarom: string,
): Promise<void> =>
  stroomDoor(doorzettingen[soort].naar, { dossierId: daar }, async (schrijver) => {
    const stap = { naam: 'trek-doorzetting-in', naar: 'doorzetting-ingetrokken', artikel }
    await schrijver.gaOver({ ...stap, inhoud: { waarom } })
    const { datum } = einddatum('doorzetting-wissen', kader.vandaag)
    await schrijver.werkBij({ einde_op: kader.vandaag, vernietigen_op: datum })
  })
