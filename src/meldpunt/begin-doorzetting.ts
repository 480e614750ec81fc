import { begonnenDoorzetting } from '../doorzetten/index.ts'
import type { Doorzetting } from '../wet/melding.ts'
import { gemeldeVan, type MeldingWerk } from './declaratie.ts'
import { partijenBijNaam } from './partij-keuze.ts'

interface Inhoud {
  readonly aanWie: string
  readonly waarom: string
  readonly gegevens: readonly { readonly gegevenId: string; readonly reden: string }[]
}

/** Passes a melding on under a law of its own, kept from the day of the melding (§5.7; N-2.2.5-sch, Q-01). Gives its id there. */
export const begonnenUitMelding = async (
  werk: MeldingWerk,
  soort: Doorzetting,
  { gegevens, ...inhoud }: Inhoud,
): Promise<string> => {
  const gemelde = werk.dossier.rijen.betrokkene.find(({ id }) => id === gemeldeVan(werk.feiten))
  if (!gemelde) throw new Error('a melding is about somebody')
  const partijen = await partijenBijNaam(werk)
  const bekend = new Map(werk.rijen('gegeven').map((rij) => [rij.id, rij]))
  return begonnenDoorzetting(werk, {
    ...inhoud,
    soort,
    pseudoniem: gemelde.pseudoniem,
    vanaf: werk.feiten.dossier.ontvangenOp,
    gegevens: gegevens.map(({ gegevenId, reden }) => {
      const rij = bekend.get(gegevenId)
      if (!rij) throw new Error('the toets asks for gegevens of this melding')
      return { rij, reden }
    }),
    partijnaam: (bron) => partijen.get(bron)?.naam ?? null,
  })
}
