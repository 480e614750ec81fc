import { personenVan, volleNaam } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { aanpakVan, namenVan, type ZvhLezing } from './declaratie.ts'
import { naarAanpak, verteld } from './rules/delen.ts'

interface AfspraakBeeld {
  readonly id: string
  readonly gegevenId: string
  readonly watMag: string
  readonly doel: string
  readonly voor: readonly string[]
  readonly met: string
  readonly afgesprokenOp: string
  readonly geldt: boolean
  /** Whether parties may know it, and the words did not go to the aanpak yet. */
  readonly kanNaarAanpak: boolean
  readonly inAanpakOp: string | null
  readonly clientenTeVertellen: boolean
  readonly verteld: readonly { readonly id: string; readonly wie: string; readonly op: string }[]
}

interface GehoordBeeld {
  readonly id: string
  readonly over: string
  readonly tekst: string
  readonly deelnemer: string
  readonly categorie: string
  readonly datum: string
}

/** What the page of the tuning shows its coordinator and the API answers him. Days are 'yyyy-mm-dd'. */
export interface AfstemmingBeeld {
  readonly staat: string
  readonly aanpakId: string
  readonly begonnenOp: string
  readonly vernietigenOp: string | null
  readonly mensen: readonly { readonly id: string; readonly naam: string }[]
  readonly samenhang: string
  readonly bijdrage: string
  readonly gehoord: readonly GehoordBeeld[]
  readonly afspraken: readonly AfspraakBeeld[]
  /** What happens next in the social domain; empty while it runs. */
  readonly hoeVerder: string
}

const afsprakenVan = async (lezing: ZvhLezing): Promise<readonly AfspraakBeeld[]> => {
  const namen = await namenVan(lezing)
  const { gedeeld } = lezing.feiten
  return lezing.rijen('zvhafspraak').map(({ id, inhoud, ...rij }) => {
    const eigen = gedeeld.filter(({ afspraakId }) => afspraakId === id)
    const daar = eigen.find(({ aan }) => aan === naarAanpak)
    const geldt = rij.staat === 'geldt'
    return {
      id,
      gegevenId: rij.gegeven_id,
      watMag: tekstVan(inhoud.watMag),
      doel: tekstVan(inhoud.doel),
      voor: [...rij.aan, ...rij.clienten].flatMap((wie) => namen.get(wie) ?? []),
      met: tekstVan(inhoud.afgesprokenMet),
      afgesprokenOp: rij.afgesproken_op,
      geldt,
      kanNaarAanpak: geldt && rij.aan.length > 0 && !daar,
      inAanpakOp: daar?.datum ?? null,
      clientenTeVertellen: geldt && rij.clienten.some((wie) => !eigen.some(({ aan }) => aan === wie)),
      verteld: verteld(lezing.feiten)
        .filter(({ afspraakId }) => afspraakId === id)
        .map((een) => ({ id: een.id, wie: namen.get(een.aan) ?? '', op: een.datum })),
    }
  })
}

/** Opens the tuning; needs the content of 'overgang', 'gegeven' and 'zvhafspraak'. */
export const maakBeeld = async (lezing: ZvhLezing): Promise<AfstemmingBeeld> => {
  const { dossierId, samenhang, bijdrage } = aanpakVan(lezing)
  const { staat, begonnenOp, vernietigenOp } = lezing.feiten.dossier
  const mensen = [...(await personenVan(lezing))].map(([id, persoon]) => ({ id, naam: volleNaam(persoon) }))
  const namen = new Map(mensen.map(({ id, naam }) => [id, naam]))
  const sluiting = lezing.rijen('overgang').findLast(({ overgang }) => overgang === 'sluit-afstemming')
  return {
    ...{ staat, aanpakId: dossierId, begonnenOp, vernietigenOp, mensen, samenhang, bijdrage },
    gehoord: lezing.rijen('gegeven').map(({ id, betrokkene_id, categorie, datum, inhoud }) => ({
      ...{ id, categorie, datum },
      over: namen.get(betrokkene_id) ?? '',
      tekst: tekstVan(inhoud.tekst),
      deelnemer: tekstVan(inhoud.deelnemer),
    })),
    afspraken: await afsprakenVan(lezing),
    hoeVerder: tekstVan(sluiting?.inhoud.hoeVerder),
  }
}
