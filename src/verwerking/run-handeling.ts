import { randomUUID } from 'node:crypto'
import type { Tx } from '../platform/db/tx.ts'
import type { Afloop } from './afloop.ts'
import type { UitgaandeBrief } from './brief.ts'
import { rolVan } from './database-rol.ts'
import { maakDoorstroom } from './doorstroom.ts'
import { verwijderConceptVan } from './formulierconcept.ts'
import type { Gang } from './gang.ts'
import { findVeranderd, insertHandeling } from './handeling.store.ts'
import { heeftConcept } from './heeft-concept.ts'
import { eerdereAfloop, geenTweede, sluitUitkomst } from './herhaling.ts'
import type { Kluis } from './kluis.ts'
import { geenToegang, laadFeiten, pseudoniemenVan, voorZich } from './laad-feiten.ts'
import type { Lezing } from './lezing.ts'
import { logAfloop } from './log-afloop.ts'
import { metOverlijden, redenNaOverlijden } from './na-overlijden.ts'
import { geschrevenVan, maakSchrijver } from './schrijver.ts'
import type { ElkeHandeling } from './verwerking.ts'
import type { Werk } from './werk.ts'
import { zetBericht } from './zet-bericht.ts'

type Geladen = Lezing<unknown> & { kluis: Kluis }

const maakWerk = (
  tx: Tx,
  gang: Gang,
  lezing: Geladen,
  artikel: Werk<unknown>['artikel'],
  brieven: readonly UitgaandeBrief[],
): Werk<unknown> => {
  const { dossier, compartiment, kluis } = lezing
  const schrijver = maakSchrijver(
    tx,
    gang,
    compartiment,
    dossier.id,
    dossier.versie + 1,
    kluis,
    geschrevenVan(dossier),
  )
  return {
    ...schrijver,
    tx,
    omgeving: gang.omgeving,
    kader: gang.kader,
    op: new Date(gang.begonnen).toISOString(),
    artikel,
    feiten: lezing.feiten,
    dossier,
    compartiment,
    rijen: lezing.rijen,
    inhoudVan: lezing.inhoudVan,
    brieven,
    vernietigSleutel: (id: string) => gang.teVernietigen.add(id),
    nieuwId: randomUUID,
    maakDossier: () => Promise.reject(new Error('only an act that begins a dossier can make one')),
    stroomDoor: maakDoorstroom(tx, gang, compartiment),
  }
}

/** Brings what others see of the dossier in step with what the act made of it. */
const houdBij = async (tx: Tx, gang: Gang, verwerking: ElkeHandeling, werk: Werk<unknown>): Promise<void> => {
  const { bijhouden } = verwerking.dossier
  if (!bijhouden?.nodig(werk.feiten, werk.artikel)) return
  const na = await laadFeiten(tx, gang, { ...verwerking, metInhoud: bijhouden.metInhoud }, false)
  if (!na) throw new Error('the dossier of this act is there')
  await bijhouden.doe(werk, na)
}

/** The draft of the form goes with the act that came of it. */
const verzonden = async (tx: Tx, gang: Gang, verwerking: ElkeHandeling, lezing: Geladen) => {
  const { gekozen } = gang.verzoek
  if (gekozen && heeftConcept(verwerking)) await verwijderConceptVan(tx, gang, verwerking, lezing, gekozen)
}

const doe = async (
  tx: Tx,
  gang: Gang,
  verwerking: ElkeHandeling,
  invoer: unknown,
  lezing: Geladen,
): Promise<Afloop> => {
  const invoerData = invoer as Record<string, unknown>
  const bij = await verwerking.bij?.(lezing.feiten, lezing, gang.kader)
  const oordeel = metOverlijden(
    verwerking.toets(invoerData, lezing.feiten, gang.kader, bij),
    redenNaOverlijden(verwerking, lezing.feiten, invoerData, gang.kader),
  )
  if (!oordeel.toegestaan) return { soort: 'geweigerd', redenen: oordeel.redenen }
  const brieven = (await verwerking.brieven?.(invoerData, lezing, gang.kader, bij)) ?? []
  const werk = maakWerk(tx, gang, lezing, oordeel.artikel, brieven)
  const uitkomst = await verwerking.effect(invoerData, werk, bij)
  await houdBij(tx, gang, verwerking, werk)
  const versie = lezing.dossier.versie + 1
  await werk.werkBij({ versie })
  const id = gang.verzoek.handelingId ?? randomUUID()
  const nieuw = await insertHandeling(tx, lezing.compartiment, gang.wie.gemeente, {
    id,
    dossierId: lezing.dossier.id,
    verwerking: verwerking.id,
    wie: gang.wie.gebruikerId,
    op: werk.op,
    versie,
    artikel: oordeel.artikel,
    uitkomst: sluitUitkomst(lezing.kluis, id, uitkomst),
  })
  if (!nieuw) throw geenTweede()
  await verzonden(tx, gang, verwerking, lezing)
  await zetBericht(tx, gang, verwerking, invoerData, lezing)
  return {
    soort: 'gedaan',
    uitkomst,
    artikel: oordeel.artikel,
    dossierId: lezing.dossier.id,
    herhaald: false,
  }
}

/** What comes before the law: one's own repeat, then whether one may come near, and only then what others did. */
const eerst = async (
  tx: Tx,
  gang: Gang,
  verwerking: ElkeHandeling,
  lezing: Geladen,
): Promise<Afloop | undefined> => {
  const eerder = await eerdereAfloop(tx, gang, lezing.compartiment)
  if (eerder) return eerder
  const reden = geenToegang(gang, verwerking, lezing.feiten)
  if (reden) return { soort: 'geweigerd', redenen: [reden] }
  const { versie } = gang.verzoek
  if (verwerking.naastElkaar || versie === undefined || versie === lezing.dossier.versie) return undefined
  const veranderd = await findVeranderd(tx, lezing.compartiment, gang.wie.gemeente, lezing.dossier.id, versie)
  return { soort: 'verouderd', versie: lezing.dossier.versie, veranderd }
}

/** Does an act on a dossier: the dossier's row is locked first, so that two people's acts follow each other. */
export const runHandeling = (
  gangVanWie: Gang,
  verwerking: ElkeHandeling,
  invoer: unknown,
): Promise<Afloop> => {
  const { wie, omgeving } = gangVanWie
  const scope = { role: rolVan(verwerking.dossier.compartiment), gemeente: wie.gemeente }
  return omgeving.db.transaction(scope, async (tx) => {
    const lezing = await laadFeiten(tx, gangVanWie, verwerking, true)
    if (!lezing) {
      const afloop: Afloop = { soort: 'niet-gevonden' }
      await logAfloop(tx, gangVanWie, afloop, [])
      return afloop
    }
    const gang = voorZich(gangVanWie, lezing)
    const afloop =
      (await eerst(tx, gang, verwerking, lezing)) ?? (await doe(tx, gang, verwerking, invoer, lezing))
    const betrokkenen = verwerking.betrokkenen(lezing.feiten, invoer as Record<string, unknown>)
    await logAfloop(tx, gang, afloop, pseudoniemenVan(lezing, betrokkenen), lezing.dossier.id)
    return afloop
  })
}
