import { randomUUID } from 'node:crypto'
import type { Tx } from '../platform/db/tx.ts'
import type { Afloop } from './afloop.ts'
import { rolVan } from './database-rol.ts'
import { maakDoorstroom } from './doorstroom.ts'
import type { Gang } from './gang.ts'
import { insertHandeling } from './handeling.store.ts'
import { eerderBegin, geenTweede, sluitBegin } from './herhaling.ts'
import { toetsBegin } from './keur-begin.ts'
import { type Kluis, maakKluis } from './kluis.ts'
import { logAfloop } from './log-afloop.ts'
import { leegDossier, maakSchrijver, voegDossierToe } from './schrijver.ts'
import type { ElkBegin } from './verwerking.ts'
import type { Schrijver, Werk } from './werk.ts'

/** A writer that is bound to its dossier once that was made. */
const wachtendeSchrijver = (tx: Tx, gang: Gang, schema: ElkBegin['dossier']['compartiment']) => {
  const id = randomUUID()
  let gemaakt: { schrijver: Schrijver; kluis: Kluis } | undefined
  const bestaand = () => {
    if (!gemaakt) throw new Error('make the dossier first')
    return gemaakt
  }
  const nu = () => bestaand().schrijver
  const doorgeven: Schrijver & Pick<Werk<unknown>, 'maakDossier'> = {
    dossierId: id,
    maakDossier: async (nieuw) => {
      const kluis = await maakKluis(gang.omgeving.sleutels, gang.wie.gemeente, schema, id)
      await voegDossierToe(tx, gang, schema, id, nieuw)
      gemaakt = { schrijver: maakSchrijver(tx, gang, schema, id, 1, kluis, leegDossier), kluis }
      return id
    },
    voegToe: (...rest) => nu().voegToe(...rest),
    verander: (...rest) => nu().verander(...rest),
    verbeter: (...rest) => nu().verbeter(...rest),
    verwijder: (...rest) => nu().verwijder(...rest),
    werkBij: (verandering) => nu().werkBij(verandering),
    gaOver: (overgang) => nu().gaOver(overgang),
  }
  return { doorgeven, kluis: () => bestaand().kluis }
}

const maakWerk = (
  tx: Tx,
  gang: Gang,
  verwerking: ElkBegin,
  artikel: Werk<unknown>['artikel'],
  schrijver: Schrijver & Pick<Werk<unknown>, 'maakDossier'>,
) =>
  ({
    ...schrijver,
    tx,
    omgeving: gang.omgeving,
    kader: gang.kader,
    op: new Date(gang.begonnen).toISOString(),
    artikel,
    feiten: undefined,
    dossier: { id: schrijver.dossierId, gemeente: gang.wie.gemeente },
    compartiment: verwerking.dossier.compartiment,
    rijen: () => [],
    brieven: [],
    vernietigSleutel: (id: string) => gang.teVernietigen.add(id),
    nieuwId: randomUUID,
    stroomDoor: maakDoorstroom(tx, gang, verwerking.dossier.compartiment),
  }) as unknown as Werk<undefined>

const doe = async (tx: Tx, gang: Gang, verwerking: ElkBegin, invoer: Record<string, unknown>) => {
  const schema = verwerking.dossier.compartiment
  const bij: unknown = await verwerking.bij?.({ tx, omgeving: gang.omgeving }, gang.kader)
  const oordeel = toetsBegin(verwerking, invoer, gang.kader, bij)
  if (oordeel.soort === 'geweigerd') return oordeel
  const { doorgeven, kluis } = wachtendeSchrijver(tx, gang, schema)
  const werk = maakWerk(tx, gang, verwerking, oordeel.artikel, doorgeven)
  const uitkomst = await verwerking.effect(invoer, werk, bij)
  const { dossierId } = doorgeven
  const id = gang.verzoek.handelingId ?? randomUUID()
  const nieuw = await insertHandeling(tx, schema, gang.wie.gemeente, {
    id,
    dossierId,
    verwerking: verwerking.id,
    wie: gang.wie.gebruikerId,
    op: werk.op,
    versie: 1,
    artikel: oordeel.artikel,
    uitkomst: sluitBegin(kluis(), gang, { id, invoer, uitkomst }),
  })
  if (!nieuw) throw geenTweede()
  return { soort: 'gedaan', uitkomst, artikel: oordeel.artikel, dossierId, herhaald: false } satisfies Afloop
}

/** Does an act that makes a dossier. */
export const runBegin = (gang: Gang, verwerking: ElkBegin, invoer: unknown): Promise<Afloop> => {
  const schema = verwerking.dossier.compartiment
  return gang.omgeving.db.transaction({ role: rolVan(schema), gemeente: gang.wie.gemeente }, async (tx) => {
    const eerder = await eerderBegin(tx, gang, schema, invoer)
    const afloop: Afloop = eerder ?? (await doe(tx, gang, verwerking, invoer as Record<string, unknown>))
    await logAfloop(tx, gang, afloop, [])
    return afloop
  })
}
