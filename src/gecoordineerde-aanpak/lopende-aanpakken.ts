import { z } from 'zod'
import { coordinatorenVan } from '../inrichting/index.ts'
import type { Tx } from '../platform/db/tx.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Overzicht, Overzichtregel } from '../verwerking/hoofdstuk.ts'
import { bladzijde, regel } from '../verwerking/velden.ts'
import { defineLijst, type Kader } from '../verwerking/verwerking.ts'
import { oordeel } from '../wet/oordeel.ts'
import { einddatum } from '../wet/termijnen.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import { type LopendeRij, leesLopende, telLopende } from './lopend.store.ts'
import { lopend, type Staat } from './rules/staten.ts'

const { compartiment, pad } = aanpakDossier
const staten: readonly Staat[] = ['aangewezen', 'teruggegeven', ...lopend]
const perBladzijde = 25

/** By the id of a coordinator: for whom he works, in words. */
const werkgevers = async (tx: Tx, { wie, vandaag }: Kader): Promise<ReadonlyMap<string, string>> => {
  const coordinatoren = await coordinatorenVan(tx, wie.gemeente, vandaag)
  return new Map(
    coordinatoren.map(({ gebruikerId, werkgever, werkgeverNaam }) => [
      gebruikerId,
      werkgeverNaam ?? codeTekst('werkgever', werkgever ?? 'onbekend'),
    ]),
  )
}

const alsRegel = (
  { id, nummer, staat, coordinator, aangewezen_op, gestart_op, voortgang_op }: LopendeRij,
  bij: ReadonlyMap<string, string>,
  { vandaag }: Kader,
): Overzichtregel => {
  const vanaf = voortgang_op ?? gestart_op
  const loopt = lopend.includes(staat as Staat) && vanaf !== null
  return {
    dossierId: id,
    pad,
    nummer,
    staat,
    sinds: gestart_op ?? aangewezen_op,
    bij: coordinator === null ? null : (bij.get(coordinator) ?? codeTekst('werkgever', 'weg')),
    gesprekVoor: loopt ? einddatum('voortgang-bespreken', vanaf, vandaag).datum : null,
  }
}

/**
 * The running aanpakken of the own municipality for who decides for the college, so that he finds one before there is a
 * notification: its number, since when, for whom the coordinator works and when progress is due. Nobody's name, and no
 * search for a person; everyone whose aanpak is shown gets a record in the log (2.3a.3 lid 1 and 4, N-AVG-32).
 */
export const lopendeAanpakken = defineLijst({
  id: 'gecoordineerde-aanpak.lopende-aanpakken',
  doel: 'gecoordineerde-aanpak',
  rollen: ['beslisser'],
  normen: ['N-AVG-32', 'N-2.3a.3-1', 'N-2.3a.3-4', 'N-2.3a.3-4-and'],
  pad: 'lopend',
  compartiment,
  invoer: z.object({ nummer: regel({ max: 40 }).optional(), bladzijde: bladzijde() }),
  toets: () => oordeel('autorisatie', []),
  lees: async ({ nummer = null, bladzijde: gevraagd }, { tx }, kader) => {
    const { gemeente } = kader.wie
    const vraag = { gemeente, staten, nummer }
    const aantal = await telLopende(tx, vraag)
    const bladzijden = Math.max(1, Math.ceil(aantal / perBladzijde))
    const nu = Math.min(gevraagd, bladzijden)
    const deel = { overslaan: (nu - 1) * perBladzijde, hoogstens: perBladzijde }
    const rijen = await leesLopende(tx, vraag, deel)
    const bij = await werkgevers(tx, kader)
    const uitkomst: Overzicht = {
      regels: rijen.map((rij) => alsRegel(rij, bij, kader)),
      aantal,
      bladzijde: nu,
      bladzijden,
    }
    return { uitkomst, pseudoniemen: [...new Set(rijen.flatMap(({ clienten }) => clienten))] }
  },
  voorbeeld: {},
})
