import { pseudoniemIn } from '../personen/index.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { Categorie, Niveau } from '../wet/categorieen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { bewaardTot } from './rules/bewaren.ts'
import { staat, type Vanuit } from './rules/feiten.ts'
import { ingang } from './uitkomst-dossier.ts'

const naar = 'partij'

type W = Pick<Werk<unknown, 'betrokkene'>, 'dossier' | 'kader' | 'omgeving' | 'compartiment' | 'stroomDoor'>

interface EigenAfspraak {
  readonly wat: string
  readonly toelichting: string
  readonly betrokkeneId: string | null
  readonly uiterlijk: string | null
  /** By which id the onderzoek or the aanpak knows it; null where neither is there any more. */
  readonly daar: string | null
}

interface Meegenomen {
  readonly betrokkeneId: string
  readonly wat: string
  readonly taak: string
  readonly waarvoor: string
  /** Who brought it in: in words, and as a party; null for who organised the conference. */
  readonly van: string
  readonly vanPartij: string | null
  readonly niveau: Niveau
  readonly categorie: Categorie
  readonly voorwaarden: readonly Voorwaarde[]
  /** Who may not hear it, by name. */
  readonly nietVoor: readonly string[]
}

/** What one party keeps of a conference: where it was about, its own agreements, and what it took along. */
export interface VoorPartij {
  readonly organisatieId: string
  readonly partijId: string
  readonly vandaan: {
    readonly vanuit: Vanuit
    readonly dossierId: string
    readonly gemeente: string
    readonly dag: string
    readonly doel: string
  }
  /** The people of the conference by name, with the id of their row there. */
  readonly personen: readonly { readonly id: string; readonly naam: string }[]
  readonly afspraken: readonly EigenAfspraak[]
  readonly meegenomen: readonly Meegenomen[]
}

/** Only who an agreement or something taken along is about; an agreement about nobody is about all whom the conference was about. */
const overWie = ({ personen, afspraken, meegenomen }: VoorPartij) => {
  const genoemd = new Set([...afspraken, ...meegenomen].map(({ betrokkeneId }) => betrokkeneId))
  return personen.filter(({ id }) => genoemd.has(id) || genoemd.has(null))
}

/**
 * Puts what a party keeps of a conference in its portal, in a dossier of its own that only its people read: its own agreements, and
 * what it took along with the yes of who brought it in (5.4.3 lid 3 and 4; N-5.4.3-3-vsp, N-5.4.3-4a). Gives its id.
 */
export const bewaarBijPartij = (werk: W, voor: VoorPartij): Promise<string> => {
  const { dossier, kader, omgeving, compartiment } = werk
  const { vandaag } = kader
  const { organisatieId, partijId, vandaan, afspraken, meegenomen } = voor
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const nieuw = {
    ...{ staat, ingang, team: organisatieId, gestart_op: vandaag, einde_op: vandaag },
    kenmerk: { partij: partijId, vanuit: vandaan.vanuit },
    vernietigen_op: bewaardTot(
      vandaag,
      afspraken.map(({ uiterlijk }) => uiterlijk),
    ),
  }
  return werk.stroomDoor(naar, { nieuw }, async (stroom) => {
    const { vanuit: _, ...inhoud } = vandaan
    await stroom.gaOver({
      ...{ naam: 'sluit-casusoverleg', naar: staat, artikel: 'casusoverleg-afspraken', inhoud },
    })
    const hier = new Map<string, string>()
    for (const { id, naam } of overWie(voor)) {
      const rij = dossier.rijen.betrokkene.find((een) => een.id === id)
      if (!rij) throw new Error('the conference is about this person')
      const pseudoniem = pseudoniemIn(omgeving.sleutels, binnen, rij.pseudoniem, naar)
      const betrokkene = { pseudoniem, hoedanigheid: 'betrokkene', datum: vandaag }
      hier.set(id, await stroom.voegToe('betrokkene', betrokkene, { naam }))
    }
    for (const { wat, toelichting, betrokkeneId, uiterlijk, daar } of afspraken)
      await stroom.voegToe(
        'overlegafspraak',
        {
          ...{ deelnemer_id: null, partij_id: partijId, betrokkene_id: hier.get(betrokkeneId ?? '') ?? null },
          ...{ staat: 'aanvaard', uiterlijk, datum: vandaag, delen_met: [] },
        },
        { wat, toelichting, daar },
      )
    for (const { betrokkeneId, niveau, categorie, vanPartij, ...woorden } of meegenomen)
      await stroom.voegToe(
        'meegenomen',
        {
          ...{ betrokkene_id: hier.get(betrokkeneId) ?? '', van: vanPartij, aan: partijId },
          ...{ niveau, categorie, datum: vandaag },
        },
        woorden,
      )
    return stroom.dossierId
  })
}
