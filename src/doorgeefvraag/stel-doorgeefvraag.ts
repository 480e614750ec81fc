import { vindGemeente } from '../inrichting/index.ts'
import { aanduiding, type Persoon, pseudoniemIn } from '../personen/index.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Werk } from '../verwerking/werk.ts'
import { einddatum } from '../wet/termijnen.ts'
import type { Inhoud, Vandaan } from './declaratie.ts'
import { ingang } from './doorgeefvraag-dossier.ts'
import { beginstaat } from './rules/staten.ts'

const naar = 'partij'

type W = Pick<
  Werk<unknown, 'betrokkene'>,
  'tx' | 'dossier' | 'kader' | 'omgeving' | 'compartiment' | 'stroomDoor'
>

/** One question to who gave a gegeven: to whom it would go, what for, what exactly and why that is needed. */
export interface Doorgeefvraag {
  readonly organisatieId: string
  readonly persoon: Persoon
  readonly betrokkeneId: string
  readonly magBsn: boolean
  readonly vandaan: Vandaan
  readonly tekst: string
  readonly naar: string
  readonly waarvoor: string
  readonly waarom: string
}

/**
 * Puts the question in the portal of who gave it, with no more than it needs to decide (N-5.4.2-1-vw, N-5.4.2-6-nz); gives its id. It
 * stays thirty days: no answer is a no.
 */
export const stelDoorgeefvraag = async (werk: W, vraag: Doorgeefvraag): Promise<string> => {
  const { dossier, kader, omgeving, compartiment } = werk
  const { vandaag } = kader
  const { persoon, betrokkeneId, magBsn, vandaan, organisatieId, ...wat } = vraag
  const rij = dossier.rijen.betrokkene.find(({ id }) => id === betrokkeneId)
  const over = aanduiding(persoon, magBsn)
  if (!rij || !over) throw new Error('the toets asks for a person whom the party can recognise')
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const pseudoniem = pseudoniemIn(omgeving.sleutels, binnen, rij.pseudoniem, naar)
  const gemeente = (await vindGemeente(werk.tx, dossier.gemeente))?.naam ?? ''
  const inhoud: Inhoud = { vandaan, gevraagd: { ...wat, gemeente, afzender: kader.wie.naam, over } }
  const nieuw = {
    ...{ staat: beginstaat, ingang, team: organisatieId, verzocht_op: vandaag, gestart_op: vandaag },
    vernietigen_op: einddatum('vraag-bewaren', vandaag).datum,
  }
  return werk.stroomDoor(naar, { nieuw }, async (stroom) => {
    const betrokkene = { pseudoniem, hoedanigheid: 'betrokkene', datum: vandaag }
    const betrokkene_id = await stroom.voegToe('betrokkene', betrokkene)
    await stroom.gaOver({ naam: 'stel-doorgeefvraag', naar: beginstaat, artikel: 'verstrekken-aan-partij' })
    await stroom.voegToe(
      'gebeurtenis',
      { soort: 'doorgeefvraag', betrokkene_id, datum: vandaag, code: null },
      inhoud,
    )
    return stroom.dossierId
  })
}

/** Closes such questions where nobody answered yet: what was asked is gone, and the party reads only that no answer is needed (N-AVG-5-1c). */
export const sluitDoorgeefvragen = async (werk: W, portaalIds: readonly string[]): Promise<void> => {
  const { vandaag } = werk.kader
  for (const dossierId of portaalIds) {
    const daar = await kijkDoor(werk, naar, { dossierId, tabellen: [], vandaag })
    if (daar?.staat !== beginstaat) continue
    await werk.stroomDoor(naar, { dossierId, lees: ['gebeurtenis'] }, async (stroom) => {
      for (const { id, inhoud } of stroom.rijen('gebeurtenis'))
        await stroom.verander('gebeurtenis', id, {}, { vandaan: inhoud.vandaan, gevraagd: null })
      const artikel = 'stap-voor-stap'
      await stroom.gaOver({ naam: 'sluit-doorgeefvraag', naar: 'gesloten', artikel, sluit: true })
      await stroom.werkBij({
        einde_op: vandaag,
        vernietigen_op: einddatum('vraag-bewaren', vandaag).datum,
      })
    })
  }
}
