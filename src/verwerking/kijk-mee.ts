import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Gang } from './gang.ts'
import type { Gebeurtenissoort } from './gebeurtenis.ts'
import type { Stroom } from './werk.ts'

/** Of whom a dossier is, as far as its own party must hear what happens to it. */
export interface VanPartij {
  readonly ingang?: string | null | undefined
  readonly team?: string | null | undefined
  readonly nieuw: boolean
}

/**
 * Watches what the college does in a dossier of a party: when something is written in it or it moves to another state, the party's own systems
 * get a notice, put in the queue by this same transaction (ADR 0016). What is only set on the dossier, such as a day of destruction, says nothing.
 */
export const kijkMee = (
  gang: Gang,
  van: Compartiment,
  naar: Compartiment,
  stroom: Stroom,
  dossier: VanPartij,
) => {
  const meld = gang.omgeving.gebeurtenis
  let gebeurd: Gebeurtenissoort | undefined
  const gewijzigd = () => {
    gebeurd ??= 'gewijzigd'
  }
  const gezien: Stroom = {
    ...stroom,
    gaOver: (overgang) => {
      gebeurd = overgang.sluit ? 'gesloten' : (gebeurd ?? 'gewijzigd')
      return stroom.gaOver(overgang)
    },
    voegToe: (...rij) => {
      gewijzigd()
      return stroom.voegToe(...rij)
    },
    verander: (...rij) => {
      gewijzigd()
      return stroom.verander(...rij)
    },
    verbeter: (...rij) => {
      gewijzigd()
      return stroom.verbeter(...rij)
    },
    verwijder: (...rij) => {
      gewijzigd()
      return stroom.verwijder(...rij)
    },
  }
  return {
    stroom: gezien,
    /** Puts the notice; the transaction may have the role of the queue after it. */
    meld: async (tx: Tx): Promise<void> => {
      const { ingang, team, nieuw } = dossier
      if (!meld || naar !== 'partij' || van === naar || gebeurd === undefined || !ingang || !team) return
      const wat = { soort: nieuw ? 'ontvangen' : gebeurd, ingang, organisatieId: team } as const
      await meld(tx, gang.wie.gemeente, { ...wat, dossierId: stroom.dossierId })
    },
  }
}
