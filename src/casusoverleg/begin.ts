import { namenVan, type PartijRij, vindGemeente } from '../inrichting/index.ts'
import {
  type Persoon,
  personenVan,
  pseudoniemIn,
  schrijfAanvulling,
  volleNaam,
  vulContactAan,
} from '../personen/index.ts'
import type { Stroom, Werk } from '../verwerking/werk.ts'
import type { NietGenodigd, OverlegBron, TeNodigen } from '../wet/casusoverleg.ts'
import { vanRechtswege } from '../wet/casusoverleg.ts'
import { einddatum } from '../wet/termijnen.ts'
import { uurVan } from '../wet/tijdvak.ts'
import type { Verstrekweg } from '../wet/verstrekwegen.ts'
import type { Beleg } from './beleg-velden.ts'
import { plekVan } from './dagagenda.ts'
import { nieuweGesprekssleutel } from './gesprekssleutel.ts'
import { deelnemerRij, schrijfGenodigde } from './nodig-uit.ts'
import type { Kenmerk } from './overleg-dossier.ts'

type W = Pick<
  Werk<unknown, 'betrokkene' | 'overleg'>,
  'tx' | 'omgeving' | 'dossier' | 'compartiment' | 'kader' | 'artikel' | 'nieuwId' | 'voegToe' | 'stroomDoor'
>

/** A conference as the file convenes it: what was typed, and what the file knows. */
export interface Plan {
  readonly vanuit: OverlegBron
  readonly route: Verstrekweg
  readonly beleg: Beleg
  readonly teNodigen: readonly TeNodigen[]
  readonly partijen: readonly PartijRij[]
  /** The organisation of the party that employs who organises; null for the college (5.4.4 lid 6). */
  readonly werkgever: string | null
  /** The party that asked for the onderzoek; null when none did. */
  readonly verzoekendePartij: string | null
  /** About whom serious problems were established, by id in the file. */
  readonly ernstOver: readonly string[]
  /** What the client thought of it, kept in the file alone. */
  readonly samenspraak?: string | undefined
}

const kenmerkVan = (
  { vanuit, route, beleg, verzoekendePartij, ernstOver }: Plan,
  hier: ReadonlyMap<string, string>,
  { omgeving, dossier }: W,
  gesprekssleutel: string,
): Kenmerk => ({
  plek: plekVan(omgeving.sleutels, dossier.gemeente, beleg),
  ernstOver: ernstOver.flatMap((id) => hier.get(id) ?? []),
  ...{ vanuit, route, verzoekendePartij, wijze: beleg.wijze, gesprekssleutel },
  ...{ dag: beleg.datum, begin: uurVan(beleg.tijd), einde: uurVan(beleg.tot) },
})

/** Somebody of the file as the conference knows him. */
interface Mens {
  readonly daar: string
  readonly hier: string
  readonly persoon: Persoon | undefined
}

/** Everybody whom it is about and who speaks for them, under the pseudonyms of this compartment; gives who is who. */
const schrijfMensen = async (
  stroom: Stroom,
  werk: W,
  ids: ReadonlyMap<string, string>,
  alsWat: (id: string) => string,
): Promise<readonly Mens[]> => {
  const { tx, omgeving, dossier, compartiment, kader } = werk
  const { gemeente } = dossier
  const personen = await personenVan(werk)
  const mensen: Mens[] = []
  for (const [daar, hier] of ids) {
    const rij = dossier.rijen.betrokkene.find(({ id }) => id === daar)
    if (!rij) throw new Error('the toets knows these people')
    const binnen = { gemeente, compartiment: 'casusoverleg' } as const
    const pseudoniem = pseudoniemIn(
      omgeving.sleutels,
      { gemeente, compartiment },
      rij.pseudoniem,
      'casusoverleg',
    )
    const wie = {
      ...{ pseudoniem, hoedanigheid: alsWat(daar), datum: kader.vandaag },
    }
    await stroom.voegToe('betrokkene', wie, undefined, hier)
    const persoon = personen.get(daar)
    const { adres = null, roepnaam = null, veiligContact } = persoon ?? {}
    // To write to who is invited, and to write safely.
    if (adres || roepnaam)
      await schrijfAanvulling(tx, omgeving.sleutels, binnen, pseudoniem, { adres, roepnaam })
    if (veiligContact) await vulContactAan(tx, omgeving.sleutels, binnen, pseudoniem, veiligContact)
    mensen.push({ daar, hier, persoon })
  }
  return mensen
}

const schrijfPartijen = async (stroom: Stroom, { kader }: W, { beleg, partijen }: Plan): Promise<void> => {
  for (const genodigd of beleg.partijen) {
    const partij = partijen.find(({ id }) => id === genodigd.partijId)
    if (!partij) throw new Error('the toets knows this party')
    await schrijfGenodigde(stroom, partij, genodigd, kader.vandaag)
  }
}

/** Who is invited by the law itself: invited, or not, with why not; he hears about himself, or about whom he speaks for. */
const schrijfGenodigden = async (
  stroom: Stroom,
  { kader }: W,
  genodigden: readonly TeNodigen[],
  niet: readonly NietGenodigd[],
  mensen: readonly Mens[],
): Promise<void> => {
  for (const { id, als, voor } of genodigden) {
    const mens = mensen.find(({ daar }) => daar === id)
    const laat = niet.find(({ betrokkeneId }) => betrokkeneId === id)
    const hoortOver = mensen.filter(({ daar }) => voor.includes(daar)).map(({ hier }) => hier)
    await stroom.voegToe(
      'deelnemer',
      {
        ...{ ...deelnemerRij, soort: als, betrokkene_id: mens?.hier ?? null, datum: kader.vandaag },
        ...{ staat: laat ? 'niet-uitgenodigd' : 'uitgenodigd', reden_code: laat?.redenCode ?? null },
        hoort_over: laat ? [] : hoortOver,
      },
      {
        naam: mens?.persoon ? volleNaam(mens.persoon) : '',
        voor: hoortOver,
        ...(laat && { motief: laat.motief }),
      },
    )
  }
}

/**
 * Makes the conference and leaves a row in the file from which it is convened: only the people who were picked go along, under the
 * pseudonyms of the conference; nothing of the file itself (5.4.3 lid 1, N-5.4.3-1, N-5.4.3-1-std, N-5.4.3-1-clt). Gives its id.
 */
export const beginCasusoverleg = async (werk: W, plan: Plan): Promise<string> => {
  const { tx, dossier, kader } = werk
  const { beleg, teNodigen } = plan
  const genodigden = vanRechtswege(beleg.betrokkenen, teNodigen)
  const wie = new Set([...beleg.betrokkenen, ...genodigden.map(({ id }) => id)])
  const ids = new Map([...wie].map((id) => [id, werk.nieuwId()]))
  const alsWat = (id: string): string => genodigden.find((een) => een.id === id)?.als ?? 'betrokkene'
  const gemeente = (await vindGemeente(tx, dossier.gemeente))?.naam ?? ''
  const { gebruikerId } = kader.wie
  const naam = (await namenVan(tx, [gebruikerId])).get(gebruikerId) ?? kader.wie.naam
  const rijId = werk.nieuwId()
  const nieuw = {
    ...{
      staat: 'belegd',
      behandelaar: gebruikerId,
      verzocht_op: kader.vandaag,
      kenmerk: { ...kenmerkVan(plan, ids, werk, await nieuweGesprekssleutel(werk)) },
    },
    vernietigen_op: einddatum('casusoverleg-ten-hoogste', beleg.datum).datum,
  }
  const overlegId = await werk.stroomDoor('casusoverleg', { nieuw }, async (stroom) => {
    const mensen = await schrijfMensen(stroom, werk, ids, alsWat)
    const wieIsWie = Object.fromEntries(mensen.map(({ hier, daar }) => [hier, daar]))
    await stroom.gaOver({
      ...{ naam: 'beleg-casusoverleg', naar: 'belegd', artikel: werk.artikel },
      inhoud: { dossierId: dossier.id, rijId, betrokkenen: wieIsWie },
    })
    const waar = { soort: 'bijeenkomst', betrokkene_id: null, datum: beleg.datum, code: beleg.wijze }
    const { doel, waar: plaats = null, link = null, tolk = null } = beleg
    await stroom.voegToe('gebeurtenis', waar, { doel, gemeente, waar: plaats, link, tolk, nummer: 0 })
    const zelf = { ...deelnemerRij, soort: 'organisator', organisatie_id: plan.werkgever, staat: 'komt' }
    await stroom.voegToe('deelnemer', { ...zelf, datum: kader.vandaag }, { naam })
    await schrijfPartijen(stroom, werk, plan)
    await schrijfGenodigden(stroom, werk, genodigden, beleg.nietGenodigd, mensen)
    return stroom.dossierId
  })
  const { doel, waar = null, tijd, tot } = beleg
  const inhoud = {
    overlegId,
    doel,
    plaats: waar,
    tijd,
    tot,
    ...(plan.samenspraak && { samenspraak: plan.samenspraak }),
  }
  await werk.voegToe('overleg', { staat: 'belegd', dag: beleg.datum }, inhoud, rijId)
  return overlegId
}
