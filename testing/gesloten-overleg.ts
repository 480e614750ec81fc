import { brengIn as inbrengen } from '../src/casusoverleg/breng-in.ts'
import { komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { beantwoordAfspraak } from '../src/casusoverleg/op-afspraak.ts'
import { beantwoordMeeneming } from '../src/casusoverleg/op-meeneming.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { spreekAf } from '../src/casusoverleg/spreek-af.ts'
import { vraagMeeTeNemen } from '../src/casusoverleg/vraag-mee-te-nemen.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import type { TestDatabase } from './database.ts'
import { jansen, partijen } from './lopende-aanpak.ts'
import { gedaan } from './omgeving.ts'
import { overlegweg } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen

/** The road with conferences that are held: who comes in, brings in, agrees, asks to take along, and closes. */
export const gesprekweg = async (database?: TestDatabase) => {
  const weg = await overlegweg(database)
  const { db } = weg
  /** A conference of an aanpak that is held, with the schuldhulp and the ggz in the room. */
  const gehouden = async (belegd?: Awaited<ReturnType<typeof weg.belegd>>) => {
    const { aanpak, dossierId } = belegd ?? (await weg.belegd())
    const doe = (handeling: Verwerking, invoer: unknown, wie: Wie = jansen) =>
      weg.doe(handeling, wie, invoer, dossierId)
    const moet = async <U = Record<string, string>>(handeling: Verwerking, invoer: unknown, wie?: Wie) =>
      gedaan<U>(await doe(handeling, invoer, wie)).uitkomst
    await moet(openCasusoverleg, {})
    await moet(komBinnen, {}, schuldhulp)
    await moet(komBinnen, {}, ggz)
    const rijen = await db.rijen(
      'select id, soort, partij_id from casusoverleg.deelnemer where dossier_id = $1',
      [dossierId],
    )
    const deelnemer = (soort: string, partijId: string | null = null): string =>
      String(
        rijen.find((rij) => rij.soort === soort && (partijId === null || rij.partij_id === partijId))?.id,
      )
    const [betrokkene] = await db.rijen('select id from casusoverleg.betrokkene where dossier_id = $1', [
      dossierId,
    ])
    const wie = {
      organisator: deelnemer('organisator'),
      schuldhulp: deelnemer('partij', partijen.schuldhulp),
      ggz: deelnemer('partij', partijen.ggz),
      client: deelnemer('client'),
    }
    const betrokkeneId = String(betrokkene?.id)
    const brengIn = async (tekst: string, als: Wie = ggz, categorie = 'gezondheid', anders: object = {}) => {
      const invoer = {
        ...inbrengen.voorbeeld,
        tekst,
        categorie,
        betrokkeneId,
        clientStemtIn: true,
        ...anders,
      }
      await moet(inbrengen, invoer, als)
      const sql = 'select id from casusoverleg.ingebracht where dossier_id = $1 order by versie desc limit 1'
      return String((await db.rijen(sql, [dossierId]))[0]?.id)
    }
    return { aanpak, dossierId, doe, moet, wie, betrokkeneId, brengIn }
  }
  type Overleg = Awaited<ReturnType<typeof gehouden>>
  const sluit = ({ moet, wie }: Overleg) =>
    moet(sluitCasusoverleg, {
      ...{ afsprakenCompleet: true, meenemenNagelopen: true },
      ...{ clientErbij: 'nee', wieVertelt: wie.organisator },
    })
  /** What one asks to take along, with the yes of who brought it in. */
  const neemMee = async (
    { moet }: Overleg,
    vraag: { ingebrachtId: string; deelnemerId: string; wat: string },
    wie: { neemt: Wie; eigenaar: Wie },
  ) => {
    const { meenemingId } = await moet(
      vraagMeeTeNemen,
      { ...vraag, taak: 'De schulden regelen', waarvoor: 'Het plan begint pas daarna.' },
      wie.neemt,
    )
    await moet(
      beantwoordMeeneming,
      { meenemingId, antwoord: 'ja', doorWie: 'B. Bakker, behandelaar' },
      wie.eigenaar,
    )
  }
  const zegJa = ({ moet }: Overleg, afspraakId: string | undefined, wie: Wie) =>
    moet(beantwoordAfspraak, { afspraakId, antwoord: 'ja', doorWie: wie.naam }, wie)
  const spreek = async (
    { moet }: Overleg,
    deelnemerId: string,
    wat: string,
    anders: object = {},
    wie?: Wie,
  ) => (await moet(spreekAf, { deelnemerId, wat, ...anders }, wie)).afspraakId
  return { ...weg, gehouden, sluitOverleg: sluit, neemMee, zegJa, spreek }
}
