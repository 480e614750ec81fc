import { z } from 'zod'
import { isDatum } from '../wet/datum.ts'
import { domeinNamen } from '../wet/domeinen.ts'
import { procedures } from '../wet/ingangen.ts'
import { contactwegen, rechten } from '../wet/partij-bevoegdheden.ts'
import { partijRegimeNamen } from '../wet/partij-regimes.ts'
import { partijsoorten } from '../wet/partijenlijst.ts'
import { rolNamen } from '../wet/rollen.ts'
import { fgbestand } from './fgbestand.ts'
import { hulpbestand } from './hulpbestand.ts'
import { foutenIn } from './inrichtingsfouten.ts'
import { samenhang } from './inrichtingssamenhang.ts'
import { meldpuntbestand } from './meldpuntbestand.ts'
import { oin, systeembestand } from './systeembestand.ts'

const tekst = z.string().trim().min(1).max(300)
const datum = z.string().refine(isDatum, 'is geen bestaande datum in de vorm jjjj-mm-dd')

const organisatie = z.strictObject({
  id: z.uuid().toLowerCase(),
  naam: tekst,
  soort: z.enum(['gemeente', 'partij', 'verwerker']),
  domein: z.enum(domeinNamen).optional(),
})

const overeenkomst = z.strictObject({
  id: z.uuid().toLowerCase(),
  organisatie: z.uuid().toLowerCase(),
  onderwerp: tekst,
  geslotenOp: datum,
  looptTot: datum.optional(),
})

const dagen = { vanaf: datum, tot: datum.exactOptional() }
const dagenOpLijst = z.strictObject(dagen)

const partij = z.strictObject({
  id: z.uuid().toLowerCase(),
  naam: tekst,
  domein: z.enum(domeinNamen),
  regime: z.enum(partijRegimeNamen),
  /** Left out: of a kind that the list of kinds does not know. */
  soort: z.enum(partijsoorten).optional(),
  /** Left out: on no list. */
  lijsten: z.partialRecord(z.enum(procedures), z.array(dagenOpLijst)).default({}),
  contact: tekst.optional(),
  organisatie: z.uuid().toLowerCase().optional(),
  taak: tekst.optional(),
  contactweg: z.enum(contactwegen).optional(),
  /** Only of a kind that the list does not know: what its own law lets it use. */
  eigenRecht: z.array(z.strictObject({ wat: z.enum(rechten), grond: tekst, ...dagen })).default([]),
  afspraken: z.array(z.strictObject({ onderwerp: tekst, ...dagen })).default([]),
})

const pet = z.strictObject({
  id: z.uuid().toLowerCase(),
  rol: z.enum(rolNamen),
  mandaat: tekst,
  van: datum,
  tot: datum.optional(),
  organisatie: z.uuid().toLowerCase().optional(),
})

const gebruiker = z.strictObject({
  issuer: tekst,
  subject: tekst,
  naam: tekst,
  mail: z.email().optional(),
  werkgever: z.uuid().toLowerCase(),
  ambtenaar: z.boolean(),
  petten: z.array(pet),
})

const teamlid = z.strictObject({
  id: z.uuid().toLowerCase(),
  issuer: tekst,
  subject: tekst,
  van: datum,
  tot: datum.optional(),
})

const team = z.strictObject({ id: z.uuid().toLowerCase(), naam: tekst, leden: z.array(teamlid) })

const aardVanaf = z.strictObject({ vanaf: datum, uitkomst: z.enum(['informatie', 'besluit']), door: tekst })

/**
 * What one municipality is set up with: employers and processors, processor agreements (AVG 28), parties with their
 * regime and days on the lists of 2.3a.5, what its letters are, its meldpunt, and people with the mandate each of their petten rests on (Awb 10:1), in which teams; and the systems of parties.
 */
const inrichtingsbestand = z
  .strictObject({
    gemeente: z.strictObject({
      code: z
        .string()
        .regex(/^[0-9]{4}$/)
        .refine((code) => code !== '0000', 'is van geen gemeente'),
      naam: tekst,
      /** By which number other organisations know it; left out: notices name it by its code. */
      oin: oin.optional(),
      /** How people reach its data protection officer; without it the municipality does not go live. */
      fg: fgbestand.optional(),
      /** Whom people can call; left out: their own pages name no number. */
      hulp: hulpbestand.optional(),
    }),
    organisaties: z.array(organisatie),
    verwerkersovereenkomsten: z.array(overeenkomst),
    partijen: z.array(partij),
    gebruikers: z.array(gebruiker),
    teams: z.array(team).default([]),
    /** Which systems of parties use the API (ADR 0016). */
    systemen: z.array(systeembestand).default([]),
    /** What the letter with the outcome is, and who decided so; left out: information. */
    brieven: z
      .array(aardVanaf)
      .refine((rijen) => new Set(rijen.map(({ vanaf }) => vanaf)).size === rijen.length, {
        error: 'heeft een dag twee keer',
      })
      .default([]),
    /** Who carries out the meldpunt and how it is reached (2.2.5); left out: not known here. */
    meldpunt: meldpuntbestand.optional(),
    /** Left out: set up, but not live yet. */
    live: z.literal(true).optional(),
  })
  .superRefine(samenhang)

/** A file that was read and is right. */
export type Inrichtingsbestand = z.output<typeof inrichtingsbestand>

/** Thrown for a file that cannot be used: one Dutch sentence per field, without any value from the file. */
export class OngeldigeInrichting extends Error {
  readonly fouten: readonly string[]
  constructor(fouten: readonly string[]) {
    super(fouten.join('\n'))
    this.fouten = fouten
  }
}

const uitJson = (inhoud: string): unknown => {
  try {
    return JSON.parse(inhoud)
  } catch {
    // The message of the parser quotes what stands in the file.
    throw new OngeldigeInrichting(['Het bestand is geen geldige JSON.'])
  }
}

/** Reads the text of a file. Throws `OngeldigeInrichting` with everything that is wrong with it. */
export const leesInrichting = (inhoud: string): Inrichtingsbestand => {
  const gelezen = inrichtingsbestand.safeParse(uitJson(inhoud), { reportInput: true })
  if (!gelezen.success) throw new OngeldigeInrichting(foutenIn(gelezen.error.issues))
  return gelezen.data
}
