import { readdirSync } from 'node:fs'
import path from 'node:path'
import {
  beginstaat as overlegBegin,
  overgangen as overlegOvergangen,
} from '../../src/casusoverleg/rules/staten.ts'
import { buitenDossiers, hoofdstukken } from '../../src/composition/hoofdstukken.ts'
import {
  beginstaat as doorgeefBegin,
  overgangen as doorgeefOvergangen,
} from '../../src/doorgeefvraag/rules/staten.ts'
import { overgangen as doorzettingOvergangen } from '../../src/doorzetten/rules/staten.ts'
import { overgangen as aanpakOvergangen } from '../../src/gecoordineerde-aanpak/rules/staten.ts'
import { overgangen as meldingOvergangen } from '../../src/meldpunt/rules/staten.ts'
import { beginstaat as oggzBegin, overgangen as oggzOvergangen } from '../../src/oggz/rules/staten.ts'
import { beginstaat, overgangen as onderzoekOvergangen } from '../../src/onderzoek/rules/staten.ts'
import {
  beginstaat as deelnameBegin,
  overgangen as deelnameOvergangen,
} from '../../src/partij-in-aanpak/rules/staten.ts'
import {
  beginstaat as vraagBegin,
  overgangen as vraagOvergangen,
} from '../../src/partijportaal/rules/staten.ts'
import { overgangen as rechtenOvergangen } from '../../src/rechten/rules/staten.ts'
import type { Hoofdstuk } from '../../src/verwerking/hoofdstuk.ts'
import { compartimentVan, type Verwerking } from '../../src/verwerking/verwerking.ts'
import {
  beginstaat as verzoekBegin,
  overgangen as verzoekOvergangen,
} from '../../src/verzoek/rules/staten.ts'
import {
  beginstaat as eigenBegin,
  overgangen as eigenOvergangen,
} from '../../src/verzoek-van-partij/rules/staten.ts'
import { type Artikel, artikelen, artikelIds, citeer } from '../../src/wet/artikelen.ts'
import { compartimentNamen } from '../../src/wet/compartimenten.ts'
import {
  beginstaat as zvhBegin,
  overgangen as zvhOvergangen,
} from '../../src/zorg-en-veiligheidshuis/rules/staten.ts'

/** One move of a state machine, as its chapter's table has it. */
export interface Overgang {
  readonly van: string | readonly string[]
  readonly naar: string
  readonly artikel: Artikel
}

/** The state machine of a chapter: the folder, the state in which a dossier begins, and every move. */
export interface Toestandsmachine {
  readonly hoofdstuk: string
  readonly naam: string
  readonly begin: string
  readonly overgangen: Readonly<Record<string, Overgang>>
}

/** The state machines of all chapters. */
export const machines: readonly Toestandsmachine[] = [
  { hoofdstuk: 'onderzoek', naam: 'Onderzoek', begin: beginstaat, overgangen: onderzoekOvergangen },
  {
    hoofdstuk: 'gecoordineerde-aanpak',
    naam: 'Gecoördineerde aanpak',
    begin: 'aangewezen',
    overgangen: aanpakOvergangen,
  },
  { hoofdstuk: 'meldpunt', naam: 'Meldpunt', begin: 'triage', overgangen: meldingOvergangen },
  {
    hoofdstuk: 'doorzetten',
    naam: 'Doorgezet naar Wvggz of Veilig Thuis',
    begin: 'doorgezet',
    overgangen: doorzettingOvergangen,
  },
  {
    hoofdstuk: 'rechten',
    naam: 'Verzoek over rechten',
    begin: 'recht-gevraagd',
    overgangen: rechtenOvergangen,
  },
  {
    hoofdstuk: 'verzoek',
    naam: 'Verzoek van een partij, bij het college',
    begin: verzoekBegin,
    overgangen: verzoekOvergangen,
  },
  {
    hoofdstuk: 'verzoek-van-partij',
    naam: 'Verzoek van een partij, in haar portaal',
    begin: eigenBegin,
    overgangen: eigenOvergangen,
  },
  { hoofdstuk: 'oggz', naam: 'Bemoeizorg (oggz)', begin: oggzBegin, overgangen: oggzOvergangen },
  {
    hoofdstuk: 'partijportaal',
    naam: 'Vraag aan een partij',
    begin: vraagBegin,
    overgangen: vraagOvergangen,
  },
  {
    hoofdstuk: 'doorgeefvraag',
    naam: 'Vraag of iets verder mag',
    begin: doorgeefBegin,
    overgangen: doorgeefOvergangen,
  },
  {
    hoofdstuk: 'partij-in-aanpak',
    naam: 'Aanpak, aan de kant van een partij',
    begin: deelnameBegin,
    overgangen: deelnameOvergangen,
  },
  { hoofdstuk: 'casusoverleg', naam: 'Casusoverleg', begin: overlegBegin, overgangen: overlegOvergangen },
  {
    hoofdstuk: 'zorg-en-veiligheidshuis',
    naam: 'Afstemming met het Zorg- en Veiligheidshuis',
    begin: zvhBegin,
    overgangen: zvhOvergangen,
  },
]

/** Throws when a chapter has a table of states that the diagrams do not show. */
export const eisAlleMachines = (root: string): void => {
  const src = path.join(root, 'src')
  const met = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => /^([^/\\]+)[/\\]rules[/\\]staten\.ts$/.exec(file)?.[1])
    .filter((naam) => naam !== undefined)
  const vergeten = met.filter((naam) => !machines.some(({ hoofdstuk }) => hoofdstuk === naam))
  if (vergeten.length > 0) throw new Error(`no diagram of the states of: ${vergeten.join(', ')}`)
}

const soorten: readonly Verwerking['soort'][] = ['lijst', 'begin', 'inzien', 'handeling']

const isVerwerking = (deel: unknown): deel is Verwerking =>
  typeof deel === 'object' &&
  deel !== null &&
  'id' in deel &&
  'soort' in deel &&
  soorten.some((soort) => soort === deel.soort)

/** Whatever a chapter is made of: what is a declaration is in the register. */
const vanHoofdstuk = (hoofdstuk: Hoofdstuk): readonly Verwerking[] =>
  [
    ...new Set<unknown>([
      ...Object.values(hoofdstuk).flat(),
      // What is read beside a case, and what divides the work, stands one level deeper.
      ...(hoofdstuk.inzages ?? []).map(({ verwerking }) => verwerking),
      ...Object.values(hoofdstuk.verdeling ?? {}),
    ]),
  ]
    .filter((deel): deel is Verwerking => isVerwerking(deel))
    .toSorted((a, b) => soorten.indexOf(a.soort) - soorten.indexOf(b.soort))

const plaats = (verwerking: Verwerking): number => compartimentNamen.indexOf(compartimentVan(verwerking))

/** Every verwerking, by compartment in the order of the law and then as its chapter has them. */
export const verwerkingen: readonly Verwerking[] = [
  ...hoofdstukken.flatMap(vanHoofdstuk),
  ...buitenDossiers,
].toSorted((a, b) => plaats(a) - plaats(b))

/** The day as of which the pages cite the law: that on which the newest row of the register begins to hold. */
const peildag: string =
  artikelIds
    .flatMap((id) => artikelen[id].map(({ vanaf }) => vanaf))
    .toSorted()
    .at(-1) ?? ''

/** How a page cites an article. */
export const geciteerd = (id: Artikel): string => citeer(id, peildag)
