import { leesPersonen, pseudoniemIn, volleNaam } from '../personen/index.ts'
import { type Doorzetting, doorzettingen } from '../wet/melding.ts'
import { einddatum } from '../wet/termijnen.ts'
import { adresRegel } from './adres-regel.ts'
import { gemeldeVan, type MeldingWerk } from './declaratie.ts'
import { tekstVan } from './gegeven-keuze.ts'
import { partijenBijNaam } from './partij-keuze.ts'

/** Who the melding is about, as it is written down there: the store of another law comes near no people but its own. */
const persoonVan = async ({ tx, omgeving, dossier, compartiment, feiten }: MeldingWerk) => {
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const rij = dossier.rijen.betrokkene.find(({ id }) => id === gemeldeVan(feiten))
  if (!rij) throw new Error('a melding is about somebody')
  const persoon = (await leesPersonen(tx, omgeving.sleutels, binnen, [rij.pseudoniem])).get(rij.pseudoniem)
  return {
    pseudoniem: rij.pseudoniem,
    inhoud: {
      naam: persoon ? volleNaam(persoon) : '',
      geboortedatum: persoon?.geboortedatum ?? null,
      adres: adresRegel(persoon?.adres),
      telefoon: persoon?.veiligContact?.telefoon ?? null,
    },
  }
}

interface Inhoud {
  readonly aanWie: string
  readonly waarom: string
  readonly gegevens: readonly { readonly gegevenId: string; readonly reden: string }[]
}

/**
 * Makes the hand-off in the store of that law: who it is about, the chosen gegevens each with its reason, why, to whom and on which
 * article; nothing of the melder (§5.7; N-2.2.5-sch). Gives its id.
 */
export const begonnenDoorzetting = async (
  werk: MeldingWerk,
  soort: Doorzetting,
  { aanWie, waarom, gegevens }: Inhoud,
): Promise<string> => {
  const { omgeving, dossier, kader, artikel, feiten } = werk
  const { naar } = doorzettingen[soort]
  const persoon = await persoonVan(werk)
  const partijen = await partijenBijNaam(werk)
  const bekend = new Map(werk.rijen('gegeven').map((rij) => [rij.id, rij]))
  const binnen = { gemeente: dossier.gemeente, compartiment: werk.compartiment }
  const pseudoniem = pseudoniemIn(omgeving.sleutels, binnen, persoon.pseudoniem, naar)
  const nieuw = {
    staat: 'doorgezet',
    verzocht_op: feiten.dossier.ontvangenOp,
    gestart_op: kader.vandaag,
    vernietigen_op: einddatum('doorzetting-bewaren', feiten.dossier.ontvangenOp).datum,
  }
  return werk.stroomDoor(naar, { nieuw }, async (schrijver) => {
    const rij = { pseudoniem, hoedanigheid: 'betrokkene', datum: kader.vandaag }
    const betrokkene_id = await schrijver.voegToe('betrokkene', rij, persoon.inhoud)
    const begin = { volgnr: 1, overgang: 'zet-door', naar: 'doorgezet', datum: kader.vandaag }
    await schrijver.voegToe('overgang', { ...begin, artikel, reden_code: null }, { aanWie, waarom })
    for (const { gegevenId, reden } of gegevens) {
      const gegeven = bekend.get(gegevenId)
      if (!gegeven) throw new Error('the toets asks for gegevens of this melding')
      const { onderdeel, categorie, niveau, bron, datum } = gegeven
      await schrijver.voegToe(
        'gegeven',
        {
          ...{ betrokkene_id, onderdeel, thema: null, categorie, niveau, bron, datum },
          ...{ verzoek_id: null, vraag_id: null, dienst_id: null, item_id: null, niet_tonen_aan: [] },
        },
        { tekst: tekstVan(gegeven.inhoud.tekst), reden, bronNaam: partijen.get(bron)?.naam ?? null },
      )
    }
    return schrijver.dossierId
  })
}
