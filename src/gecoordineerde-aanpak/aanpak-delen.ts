import { type personenVan, volleNaam } from '../personen/index.ts'
import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { metHoofdletter } from '../teksten/tekst.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import { antwoordenVan } from './antwoorden-van-partijen.ts'
import { besprokenInWoorden } from './besproken.tsx'
import { type AanpakLezing, gegevenTeksten, partijenBijNaam, tekst, wieDoetHet } from './keuzes.ts'
import type { Partijantwoord } from './rules/antwoord-van-partij.ts'
import { type Hint, hintBijVoortgang } from './rules/hint-bij-voortgang.ts'
import { gever } from './rules/verbeter-gegeven.ts'
import { zelfGezegd } from './zelf-gezegd.ts'
import { gedeeldBuitenZvh, nietVanZvh } from './zvh-apart.ts'

/** The people of one aanpak by the id of their betrokkene. */
export type Mensen = Awaited<ReturnType<typeof personenVan>>

/** A dated fact with its code, its person and its words. */
export interface Moment {
  readonly id: string
  readonly soort: string
  readonly code: string | null
  readonly datum: string
  readonly betrokkene: string
  readonly tekst: string
  /** What progress is about: the id and the text of the goal or the agreement. */
  readonly overId: string
  readonly over: string
  /** What the text may hold that belongs elsewhere: a question, never a refusal (N-2.3a.3-5-ds). */
  readonly hints: readonly Hint[]
}

export interface DoelBeeld {
  readonly id: string
  readonly tekst: string
  readonly besproken: string
  readonly wie: readonly string[]
  readonly staat: string
  readonly datum: string
}

export interface AfspraakBeeld {
  readonly id: string
  readonly tekst: string
  readonly besproken: string
  readonly wie: string
  readonly staat: string
  readonly uiterlijk: string | null
  readonly doelId: string | null
  readonly vanPartij: boolean
  /** What the party answered, who said so and when; null as long as it did not. */
  readonly antwoord: { readonly ja: boolean; readonly door: string | null; readonly op: string } | null
}

export interface GegevenBeeld {
  readonly id: string
  readonly over: string
  readonly tekst: string
  readonly reden: string
  readonly categorie: string
  readonly bron: string
  readonly datum: string
  /** The names of the people in the aanpak to whom it may not be shown (N-2.3a.2-1-zwt). */
  readonly nietTonenAan: readonly string[]
}

export interface GedeeldBeeld {
  readonly id: string
  readonly datum: string
  readonly partij: string
  readonly gegeven: string
  readonly reden: string
  /** Set when it should not have been given: since when, what went wrong, and what the party did with it. */
  readonly ingetrokken: {
    readonly op: string
    readonly reden: string
    readonly vernietiging: string | null
  } | null
}

const naamUit = (mensen: Mensen, id: unknown): string => {
  const persoon = typeof id === 'string' ? mensen.get(id) : undefined
  return persoon ? volleNaam(persoon) : ''
}

type Inhoud = Readonly<Record<string, unknown>>

const woordenVan = ({ tekst: eigen, toelichting, reden, waarom }: Inhoud): string =>
  tekst(eigen ?? toelichting ?? reden ?? waarom)

/** Who said it, in words, where that was recorded. */
const doorWie = ({ door }: Readonly<Record<string, unknown>>): string =>
  tekst(door) && codeTekst('dienst-antwoord-door', tekst(door))

/** What was taken away, in words; empty for every other fact. */
const weggehaald = ({ wat }: Readonly<Record<string, unknown>>): string =>
  metHoofdletter(codeTekst('gebeurtenis', tekst(wat)))

/** The facts of these kinds, in the order in which they were recorded; needs the content of 'gebeurtenis'. */
export const momenten = (
  lezing: AanpakLezing,
  mensen: Mensen,
  soorten: readonly string[],
  waarover: ReadonlyMap<string, string> = new Map(),
): readonly Moment[] =>
  lezing
    .rijen('gebeurtenis')
    .filter(({ soort }) => soorten.includes(soort))
    .map(({ id, soort, code, datum, betrokkene_id, inhoud }) => {
      const woorden = woordenVan(inhoud)
      return {
        id,
        soort,
        code,
        datum,
        betrokkene: naamUit(mensen, betrokkene_id),
        tekst: zelfGezegd(soort, inhoud) || woorden || doorWie(inhoud),
        overId: tekst(inhoud.id),
        over: weggehaald(inhoud) || (waarover.get(tekst(inhoud.id)) ?? ''),
        hints: soort === 'voortgang' ? hintBijVoortgang(woorden) : [],
      }
    })

/** The goals with whose they are; needs the content of 'doel'. */
export const doelenVan = (lezing: AanpakLezing, mensen: Mensen): readonly DoelBeeld[] =>
  lezing.rijen('doel').map(({ id, staat, datum, inhoud }) => ({
    id,
    tekst: tekst(inhoud.tekst),
    besproken: besprokenInWoorden(inhoud, mensen),
    wie: Array.isArray(inhoud.betrokkeneIds) ? inhoud.betrokkeneIds.map((wie) => naamUit(mensen, wie)) : [],
    staat,
    datum,
  }))

const antwoordOp = (
  staat: Afspraakstaat,
  antwoord: Partijantwoord | undefined,
): AfspraakBeeld['antwoord'] => {
  const { jaDoor = null, jaOp = null, neeOp = null } = antwoord ?? {}
  if (staat === 'geweigerd') return neeOp ? { ja: false, door: null, op: neeOp } : null
  return jaOp ? { ja: true, door: jaDoor, op: jaOp } : null
}

/** The agreements with who does them; needs the content of 'afspraak'. */
export const afsprakenVan = async (
  lezing: AanpakLezing,
  mensen: Mensen,
): Promise<readonly AfspraakBeeld[]> => {
  const wie = await wieDoetHet(lezing)
  const antwoorden = antwoordenVan(lezing)
  const inhouden = new Map(lezing.rijen('afspraak').map(({ id, inhoud }) => [id, inhoud]))
  return lezing.feiten.afspraken.map((afspraak) => ({
    id: afspraak.id,
    tekst: tekst(inhouden.get(afspraak.id)?.tekst),
    besproken: besprokenInWoorden(inhouden.get(afspraak.id) ?? {}, mensen),
    wie: wie(afspraak),
    staat: afspraak.staat,
    uiterlijk: afspraak.uiterlijk,
    doelId: afspraak.doelId,
    vanPartij: afspraak.partijId !== null,
    antwoord: afspraak.partijId ? antwoordOp(afspraak.staat, antwoorden.get(afspraak.id)) : null,
  }))
}

/** What was handed over to the coordinator, each with why he needs it; needs the content of 'gegeven'. */
export const gegevensVan = (lezing: AanpakLezing, mensen: Mensen, vandaag: string): readonly GegevenBeeld[] =>
  lezing
    .rijen('gegeven')
    .filter(nietVanZvh)
    .map(({ id, betrokkene_id, categorie, bron, datum, niet_tonen_aan, inhoud }) => ({
      id,
      over: naamUit(mensen, betrokkene_id),
      tekst: gegevenTekst(inhoud, vandaag),
      reden: tekst(inhoud.reden),
      categorie,
      bron,
      datum,
      nietTonenAan: niet_tonen_aan.map((wie) => naamUit(mensen, wie)).filter(Boolean),
    }))

const watMisging = ({ ingetrokken }: Readonly<Record<string, unknown>>): string =>
  tekst((ingetrokken as { readonly reden?: unknown } | undefined)?.reden)

/** What was given to which party and why, and what was withdrawn; needs the content of 'gegeven' and 'verstrekking'. */
export const gedeeldVan = async (lezing: AanpakLezing, vandaag: string): Promise<readonly GedeeldBeeld[]> => {
  const [partijen, gegevens] = [await partijenBijNaam(lezing), gegevenTeksten(lezing, vandaag)]
  return lezing
    .rijen('verstrekking')
    .filter((een) => een.aan !== gever && gedeeldBuitenZvh(lezing, een))
    .map(({ id, gegeven_id, aan, datum, ingetrokken_op, vernietiging, inhoud }) => ({
      id,
      datum,
      partij: partijen.get(aan)?.naam ?? '',
      gegeven: gegevens.get(gegeven_id) ?? '',
      reden: tekst(inhoud.reden),
      ingetrokken:
        ingetrokken_op === null ? null : { op: ingetrokken_op, reden: watMisging(inhoud), vernietiging },
    }))
}
