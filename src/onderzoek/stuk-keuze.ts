import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Lezing, MetInhoud } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten, StukFeit } from './rules/feiten.ts'
import { stukMet } from './rules/stuk.ts'

type MetRijen = Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen'>

/** What a paper is called: its own words, or those of its kind. */
export const naamVanStuk = ({ soort, omschrijving }: { soort: string; omschrijving?: unknown }): string =>
  typeof omschrijving === 'string' && omschrijving !== '' ? omschrijving : codeTekst('stuksoort', soort)

/** The row of a paper with its content. Throws when it is not there: the toets refused that. */
export const stukRij = ({ rijen }: MetRijen, id: string): MetInhoud<'stuk'> => {
  const rij = rijen('stuk').find((stuk) => stuk.id === id)
  if (!rij) throw new Error('no such paper in this dossier')
  return rij
}

/** These papers as options: what it is, and by when it was asked. Needs the content of `stuk`. */
export const keuzeUitStukken = (lezing: MetRijen, stukken: readonly StukFeit[]): readonly Keuze[] =>
  lezing
    .rijen('stuk')
    .filter(({ id }) => stukken.some((stuk) => stuk.id === id))
    .map(({ id, soort, uiterlijk, inhoud }) => ({
      waarde: id,
      label: naamVanStuk({ soort, omschrijving: inhoud.omschrijving }),
      uitleg: vul(woorden.stukVoor, { datum: datumInWoorden(uiterlijk) }),
    }))

/** Whom a paper is about, for the log. */
export const betrokkeneVanStuk = (feiten: Feiten, id: string): readonly string[] => {
  const stuk = stukMet(feiten, id)
  return stuk ? [stuk.betrokkeneId] : []
}
