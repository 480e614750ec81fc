import { pseudoniemIn } from '../personen/index.ts'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Lezing, MetInhoud } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { overlegDossier } from './overleg-dossier.ts'
import { isInDeZaal } from './rules/aanwezigheid.ts'
import type { Feiten } from './rules/feiten.ts'
import { type Mits, mits } from './rules/mits.ts'
import { metDezelfdeMensen } from './rules/toegang.ts'
import { kanUitDossier, redenenUitDossier } from './rules/uit-dossier.ts'
import { watZietDeelnemer } from './rules/zicht.ts'
import { schrijfVerstrekt } from './verstrekt-in-overleg.ts'

type L = Pick<
  Lezing<unknown, 'overleg' | 'betrokkene' | 'gegeven'>,
  'tx' | 'omgeving' | 'compartiment' | 'dossier' | 'rijen'
>

/** One gegeven of the file, and why the conference needs it: nothing goes as a whole, and nothing is typed again. */
export const uitDossierVelden = {
  overlegId: dossierkeuze(),
  gegevenId: dossierkeuze(),
  waarom: tekst({ min: 10, max: 300, wieZiet: 'partij' }),
}

interface Gekozen {
  readonly overlegId: string
  readonly gegevenId: string
  readonly waarom: string
}

/** A conference of this file as it stands now, and who of the file is who in it. */
interface Overleg {
  /** The row of it in the file. */
  readonly rijId: string
  readonly dossierId: string
  readonly feiten: Feiten
  readonly persoonDaar: (betrokkeneId: string) => string | undefined
}

/** What bringing in from the file must know: the conferences of today, and the gegevens with their words and conditions. */
export interface UitDossierBij {
  readonly overleggen: readonly Overleg[]
  readonly gegevens: readonly MetInhoud<'gegeven'>[]
}

const wieDaar = ({ omgeving, compartiment, dossier }: L) => {
  const van = { gemeente: dossier.gemeente, compartiment }
  const bij = new Map(
    dossier.rijen.betrokkene.map(({ id, pseudoniem }) => [
      id,
      pseudoniemIn(omgeving.sleutels, van, pseudoniem, 'casusoverleg'),
    ]),
  )
  return (betrokkeneId: string): string | undefined => bij.get(betrokkeneId)
}

/** Looks up the conferences of this file that are today; needs the content of 'overleg' and 'gegeven'. */
export const voorUitDossier = async (lezing: L, { vandaag }: Kader): Promise<UitDossierBij> => {
  const pseudoniem = wieDaar(lezing)
  const overleggen: Overleg[] = []
  for (const { id: rijId, staat, dag, inhoud } of lezing.rijen('overleg')) {
    if (staat !== 'belegd' || dag !== vandaag) continue
    const dossierId = tekstVan(inhoud.overlegId)
    // Locked: who comes in meanwhile waits, and is then judged with what is brought in here.
    const waar = { dossierId, tabellen: overlegDossier.tabellen, vandaag, slot: true }
    const daar = await kijkDoor(lezing, 'casusoverleg', waar)
    if (!daar) continue
    const persoonDaar = (betrokkeneId: string) =>
      daar.rijen.betrokkene.find((een) => een.pseudoniem === pseudoniem(betrokkeneId))?.id
    overleggen.push({ rijId, dossierId, persoonDaar, feiten: overlegDossier.feiten(daar, vandaag) })
  }
  return { overleggen, gegevens: lezing.rijen('gegeven') }
}

const voorwaardenVan = ({ inhoud }: MetInhoud<'gegeven'>): readonly Voorwaarde[] =>
  (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]

/** The participants to whom it must not be shown: a party by its own id, a client as the conference knows him. */
const nietVoor = ({ niet_tonen_aan: aan }: MetInhoud<'gegeven'>, { feiten, persoonDaar }: Overleg) => {
  const mensen = aan.map(persoonDaar)
  const dicht = feiten.deelnemers
    .filter(({ partijId, betrokkeneId }) => {
      const naam = partijId ?? betrokkeneId
      return naam !== null && (aan.includes(naam) || mensen.includes(naam))
    })
    .map(({ id }) => id)
  return metDezelfdeMensen(dicht, feiten)
}

const gekozenUit = ({ overlegId, gegevenId }: Gekozen, { overleggen, gegevens }: UitDossierBij) => ({
  overleg: overleggen.find(({ rijId }) => rijId === overlegId),
  gegeven: gegevens.find(({ id }) => id === gegevenId),
})

/** What stands in the way of bringing this gegeven in, in that conference (5.4.3 lid 1, 5.4.2 lid 1). */
export const redenenTegenUitDossier = (
  invoer: Gekozen,
  bij: UitDossierBij,
  kader: Kader,
): readonly Mits[] => {
  const { overleg, gegeven } = gekozenUit(invoer, bij)
  if (!overleg) return [mits(false, 'overleg-nog-niet-open')]
  if (!gegeven) return [mits(false, 'overleg-inbreng-leeg')]
  const een = {
    ...{ betrokkeneId: overleg.persoonDaar(gegeven.betrokkene_id), waarom: invoer.waarom },
    ...{ nietVoor: nietVoor(gegeven, overleg), voorwaarden: voorwaardenVan(gegeven) },
  }
  return [...kanUitDossier(overleg.feiten, kader), ...redenenUitDossier(een, overleg.feiten, kader)]
}

/** The parties in the room that can read it now (5.4.3 lid 1, N-AVG-5-2). */
const partijenDieLezen = (
  item: Parameters<typeof watZietDeelnemer>[0],
  feiten: Feiten,
  vandaag: string,
): readonly string[] =>
  feiten.deelnemers.flatMap((wie) =>
    wie.partijId && isInDeZaal(feiten, wie.id) && watZietDeelnemer(item, wie, feiten, vandaag) !== undefined
      ? [wie.partijId]
      : [],
  )

/**
 * Puts it in the room, with its conditions; in the file it stays as it was, with to which parties it was given, on which day and ground (5.4.3
 * lid 1, N-5.4.3-1-vw, N-AVG-5-2).
 */
export const brengInUitDossier = async (
  werk: Pick<Werk<unknown, 'overleg'>, 'stroomDoor' | 'kader' | 'rijen' | 'verander' | 'artikel'>,
  invoer: Gekozen,
  bij: UitDossierBij,
): Promise<void> => {
  const { overleg, gegeven } = gekozenUit(invoer, bij)
  const betrokkeneId = gegeven && overleg?.persoonDaar(gegeven.betrokkene_id)
  const ik = overleg?.feiten.deelnemers.find(({ soort }) => soort === 'organisator')
  if (!overleg || !gegeven || !betrokkeneId || !ik) throw new Error('the toets knows where it goes')
  const { niveau, categorie, inhoud } = gegeven
  const { vandaag, wie } = werk.kader
  await werk.stroomDoor('casusoverleg', { dossierId: overleg.dossierId }, (stroom) =>
    stroom.voegToe(
      'ingebracht',
      {
        ...{ deelnemer_id: ik.id, betrokkene_id: betrokkeneId, niveau, categorie },
        ...{ niet_voor: nietVoor(gegeven, overleg), datum: vandaag },
      },
      {
        ...{ tekst: tekstVan(inhoud.tekst), waarvoor: invoer.waarom, beslistDoor: wie.naam },
        ...{ voorwaarden: voorwaardenVan(gegeven), uitDossier: true, gegevenId: gegeven.id },
      },
    ),
  )
  const feit = { deelnemerId: ik.id, betrokkeneId, nietVoor: nietVoor(gegeven, overleg) }
  const item = { feit, tekst: '', voorwaarden: voorwaardenVan(gegeven), uitDossier: true }
  await schrijfVerstrekt(werk, overleg.rijId, {
    ...{ gegevenId: gegeven.id, betrokkeneId: gegeven.betrokkene_id },
    aan: partijenDieLezen(item, overleg.feiten, vandaag),
  })
}
