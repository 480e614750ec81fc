import { namenVan } from '../inrichting/index.ts'
import type { MetInhoud } from '../verwerking/lezing.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import { geschonden, type Voorwaarde } from '../wet/voorwaarden.ts'
import { aanpakVan, coordinatorVan, type DeelnameLezing, kijkInAanpak, tekstVan } from './declaratie.ts'
import { doetMee } from './deelname-dossier.ts'
import { persoonInWoorden } from './inbreng-velden.ts'
import { herstelbaarTot } from './rules/inbrengen.ts'
import type { Staat } from './rules/staten.ts'

interface AfspraakBeeld {
  readonly id: string
  readonly tekst: string
  readonly over: readonly string[]
  readonly staat: Afspraakstaat
  readonly uiterlijk: string | null
}

interface OntvangenBeeld {
  readonly id: string
  readonly over: string
  readonly tekst: string
  /** Why this party needs it, in the words of the coordinator. */
  readonly reden: string
  readonly categorie: string
  readonly datum: string
  /** Mended since it was given; null when it was not. */
  readonly verbeterdOp: string | null
  /** The last day on which it may be used; null without one. */
  readonly alleenTot: string | null
  /** Who gave it tied something to it: it goes no further without asking. */
  readonly nietVerder: boolean
}

interface GegevenBeeld {
  readonly id: string
  readonly over: string
  readonly tekst: string
  readonly waarvoor: string
  readonly niveau: string
  readonly voorwaarden: readonly Voorwaarde['soort'][]
  readonly datum: string
  readonly herstelbaarTot: string
}

/** What the page of an aanpak shows a party and the API answers. Days are 'yyyy-mm-dd'. */
export interface DeelnameBeeld {
  readonly gemeente: string
  readonly staat: Staat
  /** The name of the coordinator of today; null when there is none. */
  readonly coordinator: string | null
  readonly regime: string
  readonly personen: readonly string[]
  readonly afspraken: readonly AfspraakBeeld[]
  readonly ontvangen: readonly OntvangenBeeld[]
  readonly gegeven: readonly GegevenBeeld[]
}

const voorwaardenVan = ({ inhoud }: MetInhoud<'gegeven'> | MetInhoud<'inbreng'>): readonly Voorwaarde[] =>
  (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]

const tot = (voorwaarden: readonly Voorwaarde[]): string | null =>
  voorwaarden.flatMap((een) => (een.soort === 'alleen-tot' ? [een.datum] : [])).toSorted()[0] ?? null

/**
 * What may still be shown of what was given: of a gift that was taken back, or mended since by who gave it, nothing, also before the
 * aanpak itself was opened again; and nothing after the day until which it could be used (N-5.4.2-1-vw, N-AVG-17).
 */
const nogTeZien = (
  lezing: DeelnameLezing,
  aanpak: Awaited<ReturnType<typeof kijkInAanpak>>,
  vandaag: string,
): readonly MetInhoud<'gegeven'>[] => {
  const giften = new Map(aanpak?.rijen.verstrekking.map((rij) => [rij.id, rij]))
  return lezing.rijen('gegeven').filter((rij) => {
    const gift = giften.get(tekstVan(rij.inhoud.daar))
    return (
      gift !== undefined &&
      gift.ingetrokken_op === null &&
      gift.versie === rij.inhoud.versie &&
      !geschonden(voorwaardenVan(rij), lezing.feiten.dossier.partijId, vandaag).some(Boolean)
    )
  })
}

/** Opens what this party may see of the aanpak on day `vandaag`. Needs the content of every table of this dossier. */
export const maakBeeld = async (lezing: DeelnameLezing, vandaag: string): Promise<DeelnameBeeld> => {
  const aanpak = await kijkInAanpak(lezing, vandaag)
  const wie = coordinatorVan(aanpak, vandaag)
  const namen = wie.length > 0 ? await namenVan(lezing.tx, wie) : new Map<string, string>()
  const mensen = new Map(lezing.rijen('betrokkene').map(({ id, inhoud }) => [id, inhoud]))
  const over = (id: string): string => tekstVan(mensen.get(id)?.naam)
  return {
    gemeente: aanpakVan(lezing).gemeente,
    staat: lezing.feiten.dossier.staat,
    coordinator: namen.get(wie[0] ?? '') ?? null,
    regime: lezing.feiten.dossier.regime,
    personen: lezing
      .rijen('betrokkene')
      .filter(doetMee)
      .map(({ inhoud }) => persoonInWoorden(inhoud)),
    afspraken: lezing.rijen('afspraak').map(({ id, staat, uiterlijk, inhoud }) => ({
      ...{ id, uiterlijk, staat: staat as Afspraakstaat, tekst: tekstVan(inhoud.tekst) },
      over: Array.isArray(inhoud.over) ? inhoud.over.map(String).map(over) : [],
    })),
    ontvangen: nogTeZien(lezing, aanpak, vandaag).map((rij) => ({
      ...{ id: rij.id, over: over(rij.betrokkene_id), tekst: tekstVan(rij.inhoud.tekst) },
      ...{ reden: tekstVan(rij.inhoud.reden), categorie: rij.categorie, datum: rij.datum },
      verbeterdOp: tekstVan(rij.inhoud.verbeterdOp) || null,
      alleenTot: tot(voorwaardenVan(rij)),
      nietVerder: voorwaardenVan(rij).some(({ soort }) => soort !== 'alleen-tot' && soort !== 'alleen-deel'),
    })),
    gegeven: lezing.rijen('inbreng').map((rij) => ({
      ...{ id: rij.id, over: over(rij.betrokkene_id), tekst: tekstVan(rij.inhoud.tekst) },
      ...{ waarvoor: tekstVan(rij.inhoud.waarvoor), niveau: rij.niveau, datum: rij.datum },
      voorwaarden: voorwaardenVan(rij).map(({ soort }) => soort),
      herstelbaarTot: herstelbaarTot(rij),
    })),
  }
}
