import { personenVan, volleNaam } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuzes, ja, keuze, tekst } from '../verwerking/velden.ts'
import type { Kader, Keuze } from '../verwerking/verwerking.ts'
import { burgemeesterkennis } from '../wet/burgemeester.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import { partijRegimes } from '../wet/partij-regimes.ts'
import { isGesloten } from '../wet/politie-en-justitie.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { OverlegLezing } from './declaratie.ts'
import type { DeelnemerFeit, Feiten } from './rules/feiten.ts'
import { kanZonderToestemming, nietVoorKeuze, overWieKan, zegtInstemming } from './rules/inbrengen.ts'
import { deelnemerVan } from './rules/toegang.ts'

const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

/** What is brought in, what the law asks of it, and who of those who take part may not see it. */
export const woordenVelden = {
  tekst: tekst({ min: 3, max: 500, wieZiet: 'partij' }),
  niveau: keuze(niveaus).default('dat'),
  waaromVerder: tekst({ max: 300, wieZiet: 'partij' }).optional(),
  categorie: keuze(categorien).default('gewoon'),
  taak: keuze(burgemeesterkennis).optional(),
  clientStemtIn: ja().default(false),
  stappenGezet: ja().default(false),
  nietVoor: dossierkeuzes(0).default([]),
}

/** What is asked only of who holds a secret, where the problems are serious, and of the burgemeester (5.4.3 lid 2 with 5.4.2 lid 2 and 4). */
export const nietBijDezeDeelnemer = (feiten: Feiten, kader: Kader): readonly string[] => {
  const ik = deelnemerVan(feiten, kader)
  if (!ik) return []
  return [
    ...(zegtInstemming(ik) ? [] : ['clientStemtIn']),
    ...(kanZonderToestemming(ik, feiten) ? [] : ['stappenGezet']),
    ...(ik.regime === 'burgemeester' ? [] : ['taak']),
    ...(nietVoorKeuze(feiten, kader).length > 0 ? [] : ['nietVoor']),
  ]
}

/** The category that what this participant knows mostly has: it can be changed. */
export const gewoneCategorie = (ik: DeelnemerFeit | undefined): Categorie => {
  const soort = ik?.regime ? partijRegimes[ik.regime].soort : 'plicht'
  if (soort === 'politie-justitie') return 'politie'
  return soort === 'geheim' ? 'gezondheid' : 'gewoon'
}

interface Getypt {
  readonly nietVoor: readonly string[]
  readonly alleenTot?: string | undefined
}

/**
 * What is tied to it when somebody takes it along: who may not see it may not have it later either, and data of police and justice carry their
 * law and are never passed on without asking (5.4.2 lid 1 and 3, 5.4.3 lid 4).
 */
export const voorwaardenUit = (
  { nietVoor, alleenTot }: Getypt,
  ik: DeelnemerFeit,
  { deelnemers }: Feiten,
): readonly Voorwaarde[] => {
  const wet = ik.regime && isGesloten(ik.regime) ? ik.regime : undefined
  const aan = deelnemers.flatMap(({ id, partijId }) => (nietVoor.includes(id) && partijId ? [partijId] : []))
  return [
    ...(wet ? [{ soort: 'politie-of-justitie', wet } as const] : []),
    ...(wet && ik.partijId ? [{ soort: 'eerst-vragen', akkoord: [], wie: ik.partijId } as const] : []),
    ...(aan.length > 0 ? [{ soort: 'niet-delen-met', aan } as const] : []),
    ...(alleenTot ? [{ soort: 'alleen-tot', datum: alleenTot } as const] : []),
  ]
}

/** The people it can be about, as options. */
export const persoonKeuze = async (lezing: OverlegLezing): Promise<readonly Keuze[]> => {
  const personen = await personenVan(lezing)
  return overWieKan(lezing.feiten).map((id) => {
    const persoon = personen.get(id)
    return { waarde: id, label: persoon ? volleNaam(persoon) : '' }
  })
}

/** For whom it can be closed, as options; needs the content of 'deelnemer'. */
export const anderenKeuze = (lezing: OverlegLezing, kader: Kader): readonly Keuze[] => {
  const namen = new Map(lezing.rijen('deelnemer').map(({ id, inhoud }) => [id, tekstVan(inhoud.naam)]))
  return nietVoorKeuze(lezing.feiten, kader).map(({ id, soort }) => ({
    ...{ waarde: id, label: namen.get(id) ?? '' },
    uitleg: codeTekst('deelnemersoort', soort),
  }))
}
