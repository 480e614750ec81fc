import type { Persoon } from '../personen/index.ts'
import { nietMeerSinds } from '../scherm/gegeven-tekst.ts'
import type { Lezing, MetInhoud } from '../verwerking/lezing.ts'
import { type Domein, wetten } from '../wet/domeinen.ts'
import { opVerzoekVanPartij } from '../wet/ingangen.ts'
import { type Thema, themas } from '../wet/themas.ts'
import { type Zaak, zaakNamen, zakenVanDomein, zakenVanThemas } from '../wet/vertegenwoordiging.ts'
import { type Voorwaarde, watInBriefMag } from '../wet/voorwaarden.ts'
import type { DienstInBrief } from './hoe-te-krijgen.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { betrokkeneMet } from './rules/betrokkene.ts'
import { isGegevenBinnen } from './rules/buiten-reikwijdte.ts'
import { eigenRegieNu } from './rules/eigen-regie.ts'
import type { DienstFeit, Feiten } from './rules/feiten.ts'
import type { Conclusie } from './rules/gebeurtenissen.ts'
import { gevraagdDoor } from './rules/gevraagd.ts'
import { grondInHetAlgemeen, grondVoor } from './rules/grond-voor.ts'
import { clienten } from './rules/is-client.ts'
import { bijstandAangevraagdOp } from './rules/leg-dienstverklaring-vast.ts'
import { leestOver, overWie } from './rules/over-wie.ts'
import { zonderVerzoekVanClient } from './rules/procedure.ts'
import { themasBinnen } from './rules/reikwijdte.ts'
import { overschrijding } from './rules/termijnen-van.ts'
import { verloopVan } from './rules/verloop.ts'
import { zakenVanReikwijdte } from './rules/vertegenwoordiging.ts'
import { verzwijgtVoor, zichtbaarVoor } from './rules/voor-lezers.ts'
import { conclusieNu } from './rules/voortgang.ts'
import type { Uitkomst } from './uitkomstbrief.ts'
import { volleNaam } from './wie-is-wie.ts'

type L = Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen' | 'feiten'>

const tekstOf = (waarde: unknown): string | null =>
  typeof waarde === 'string' && waarde !== '' ? waarde : null

/** Through whose eyes the letter is made: about whom, read by whom, and what of it he may read. */
interface Bril {
  readonly over: string
  readonly ontvanger: string
  /** Who else than he whom it is about read it, and on which day it leaves: the conditions of the parties look at that. */
  readonly anderen: readonly string[]
  readonly op: string
  readonly leest: (zaken: readonly Zaak[]) => boolean
  /** The facts without what one of the readers may not know. */
  readonly zichtbaar: Feiten
  readonly verzwijgt: boolean
}

const brilVan = (feiten: Feiten, lezer: Wens['lezer']): Bril => {
  const over = overWie(feiten, lezer)
  if (over === undefined) throw new Error('the toets asks for one client the letter is about')
  const mag = leestOver(feiten, lezer, over)
  const ontvanger = lezer.betrokkeneId
  const lezers = [...new Set([ontvanger, ...(lezer.samen ?? [])])]
  return {
    over,
    ontvanger,
    anderen: lezers.filter((id) => id !== over),
    op: lezer.datum,
    leest: (zaken) => zaken.every((zaak) => mag.includes(zaak)),
    zichtbaar: zichtbaarVoor(feiten, lezers),
    verzwijgt: verzwijgtVoor(feiten, lezers),
  }
}

/** The findings about one client that may be shown to whoever reads the letter, with what of each (N-5.4.2-1-vw). */
const bevindingen = (
  { rijen }: Pick<L, 'rijen'>,
  { over, leest, zichtbaar, anderen, op }: Bril,
  onderdelen: readonly string[],
) =>
  rijen('gegeven')
    .filter(({ onderdeel, betrokkene_id }) => onderdelen.includes(onderdeel ?? '') && betrokkene_id === over)
    .filter(({ id }) => zichtbaar.gegevens.some((een) => een.id === id && isGegevenBinnen(zichtbaar, een)))
    .filter(({ thema }) => leest(thema ? zakenVanThemas([thema as Thema]) : zaakNamen))
    .filter(({ niet_tonen_aan, inhoud }) => !niet_tonen_aan.includes(over) && !nietMeerSinds(inhoud, op))
    .flatMap(({ id, inhoud }) => {
      const voorwaarden = (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]
      const tekst = watInBriefMag(tekstOf(inhoud.tekst) ?? '', voorwaarden, anderen, op)
      return tekst ? [{ id, tekst }] : []
    })

const bevinding = (lezing: L, bril: Bril, onderdeel: string): readonly string[] =>
  bevindingen(lezing, bril, [onderdeel]).map(({ tekst }) => tekst)

/** The ids of the gegevens that stand in the letter to this reader: with it he has been given them (N-AVG-19). */
export const gegevensInBrief = (lezing: L, lezer: Wens['lezer']): readonly string[] =>
  bevindingen(lezing, brilVan(lezing.feiten, lezer), ['a', 'b', 'c']).map(({ id }) => id)

const dwangVan = ({
  dwang,
}: Readonly<Record<string, unknown>>): NonNullable<DienstInBrief['dwang']> | null =>
  typeof dwang === 'object' && dwang !== null ? (dwang as NonNullable<DienstInBrief['dwang']>) : null

const jaVan = (feiten: Feiten, id: string): NonNullable<DienstInBrief['ja']> | null => {
  const dienst = feiten.diensten.find((een) => een.id === id)
  const verloop = dienst && verloopVan(feiten, dienst)
  return dienst?.verklaardOp && verloop ? { op: dienst.verklaardOp, uiterlijk: verloop.uiterlijk } : null
}

const dienstInBrief = (feiten: Feiten, rij: MetInhoud<'dienst'>): DienstInBrief => ({
  domein: rij.domein as DienstFeit['domein'],
  soort: rij.soort as DienstFeit['soort'],
  waarvoor: tekstOf(rij.inhoud.waarvoor) ?? '',
  beslisser: tekstOf(rij.inhoud.beslisser),
  ja: jaVan(feiten, rij.id),
  aangevraagdOp: rij.aangevraagd_op,
  dwang: dwangVan(rij.inhoud),
  los: rij.los,
})

/** The services of one client that he may still get, as his own letters name them. */
export const dienstenInBrief = (lezing: L, over: string): readonly DienstInBrief[] =>
  lezing
    .rijen('dienst')
    .filter((rij) => rij.betrokkene_id === over && rij.staat !== 'geweigerd')
    .map((rij) => dienstInBrief(lezing.feiten, rij))

/** Who reads the letter about whom, and what was written for it. */
export interface Wens {
  readonly lezer: {
    readonly betrokkeneId: string
    readonly overId?: string | undefined
    readonly datum: string
    /** The clients who read this letter together, himself among them: it says only what each of them may know. */
    readonly samen?: readonly string[] | undefined
  }
  readonly gezamenlijkOmdat: string | null
  readonly toelichting: string | null
  /** He reads a letter with others too: this one tells what could not be in it. */
  readonly naastGezamenlijk?: boolean | undefined
}

/** Why it took longer than six weeks; who took part with another is told only that it did (N-2.3a.2-1-afz). */
const overschreden = ({ feiten, rijen }: L, { over, verzwijgt }: Bril): string | null => {
  const motief = overschrijding(feiten)
  if (!motief) return null
  const vroegZelf = betrokkeneMet(feiten, over)?.hoedanigheid === 'verzoeker'
  const tekst = tekstOf(rijen('gebeurtenis').find(({ id }) => id === motief.id)?.inhoud.toelichting)
  return vroegZelf && !verzwijgt ? (tekst ?? '') : ''
}

/**
 * Collects what this reader may know of the outcome: nothing of another client but that others take part (N-2.3a.2-1-afz).
 * A representative reads about his client only, and of that what lies in his matters; the reasoning, which touches all of
 * it, only when he speaks in all (N-Awb-2.1). What is confidential, or may not be shown to him, leaves no trace: also the
 * reasoning about all of it together is then not in his letter (N-2.3a.2-1-zwt).
 */
export const uitkomstVoor = (lezing: L, wens: Wens, personen: ReadonlyMap<string, Persoon>): Uitkomst => {
  const { feiten } = lezing
  const bril = brilVan(feiten, wens.lezer)
  const { over, leest } = bril
  const client = personen.get(over)
  const conclusie = conclusieNu(feiten)
  if (!conclusie) throw new Error('the toets asks for a conclusion')
  const inhoud = lezing.rijen('gebeurtenis').find(({ id }) => id === conclusie.id)?.inhoud ?? {}
  const diensten = lezing
    .rijen('dienst')
    .filter((rij) => rij.betrokkene_id === over && rij.staat !== 'geweigerd')
    .filter(({ id }) => bril.zichtbaar.diensten.some((dienst) => dienst.id === id))
    .filter(({ domein }) => leest(zakenVanDomein(domein as Domein)))
  const voorgesteld = diensten.map((rij) => dienstInBrief(feiten, rij))
  const { verzochtOp } = feiten.dossier
  const alles = leest(zakenVanReikwijdte(feiten))
  // One reasoning for all may tell the one about the other: only in a letter that all clients read.
  const eenVoorAllen = clienten(feiten).every(
    ({ id }) => id === bril.ontvanger || wens.lezer.samen?.includes(id),
  )
  const redenering = alles && eenVoorAllen && !bril.verzwijgt
  const binnen = themasBinnen(feiten, over).filter((thema) => leest(zakenVanThemas([thema])))
  return {
    gezamenlijkOmdat: wens.gezamenlijkOmdat,
    naastGezamenlijk: wens.naastGezamenlijk ?? false,
    toelichting: wens.toelichting,
    namens: over === bril.ontvanger || !client ? null : volleNaam(client),
    alleenEigenZaken: !alles,
    verzochtOp,
    overschrijding: overschreden(lezing, bril),
    vroegZelf: betrokkeneMet(feiten, over)?.hoedanigheid === 'verzoeker',
    zonderVerzoek: zonderVerzoekVanClient(feiten),
    naVerzoekVanPartij: feiten.dossier.ingang === opVerzoekVanPartij,
    bijstandAangevraagdOp: bijstandAangevraagdOp(feiten, over) ?? null,
    themas: binnen.map((thema) => themas[thema].naam.toLowerCase()),
    bevindingen: {
      a: bevinding(lezing, bril, 'a'),
      b: bevinding(lezing, bril, 'b'),
      c: bevinding(lezing, bril, 'c'),
    },
    conclusie: conclusie.code as Conclusie,
    samenhang: redenering ? (tekstOf(inhoud.motiveringSamenhang) ?? '') : '',
    grond: alles ? grondVoor(bril.zichtbaar, over) : grondInHetAlgemeen(feiten),
    keuze: redenering ? tekstOf(inhoud.motiveringKeuze) : null,
    anderenDoenMee: !eenVoorAllen,
    eigenRegie: eigenRegieNu(feiten),
    diensten: voorgesteld,
    gevraagd: gevraagdDoor(feiten, over, voorgesteld).filter(({ wet }) =>
      leest(zakenVanDomein(wetten[wet].domein)),
    ),
  }
}
