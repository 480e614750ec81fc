import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import type { BijGemeente, Feiten, Kader } from './rules/feiten.ts'
import { type UitkomstTabel, uitkomstDossier } from './uitkomst-dossier.ts'

/** What an effect of this chapter works with. */
export type UitkomstWerk = Werk<Feiten, UitkomstTabel>
/** What a party keeps of one conference, as it is read in an act or on a page. */
export type UitkomstLezing = Lezing<Feiten, UitkomstTabel>

/** What every act of a party on this has in common. */
export const vanUitkomst = {
  doel: 'casusoverleg',
  rollen: ['partijmedewerker'],
  dossier: uitkomstDossier,
} as const

/** Of what the conference was, and of which municipality: known to the program alone. Needs the content of 'overgang'. */
export const vandaan = ({ rijen }: Pick<UitkomstLezing, 'rijen'>) => {
  const inhoud = rijen('overgang')[0]?.inhoud
  if (!inhoud) throw new Error('what a party keeps came from a conference')
  return {
    ...{ dossierId: tekstVan(inhoud.dossierId), gemeente: tekstVan(inhoud.gemeente) },
    ...{ dag: tekstVan(inhoud.dag), doel: tekstVan(inhoud.doel) },
  }
}

/** The id by which the onderzoek or the aanpak knows an agreement; needs the content of 'overlegafspraak'. */
export const daarVan = ({ rijen }: Pick<UitkomstLezing, 'rijen'>, afspraakId: string): string =>
  tekstVan(rijen('overlegafspraak').find(({ id }) => id === afspraakId)?.inhoud.daar)

/** In which table the agreements stand there. */
export const tabelDaar = { onderzoek: 'overlegafspraak', coordinatie: 'afspraak' } as const

const kijk = async (lezing: UitkomstLezing, vandaag: string) => {
  const { vanuit } = lezing.feiten.dossier
  const { dossierId } = vandaan(lezing)
  const tabel = tabelDaar[vanuit]
  const daar = await kijkDoor(lezing, vanuit, { dossierId, vandaag, tabellen: [tabel] })
  return { behandelaar: daar?.behandelaar ?? null, afspraken: daar?.rijen[tabel] ?? [] }
}

/** How the agreements stand at the municipality. Needs the content of 'overgang' and 'overlegafspraak'. */
export const bijGemeente = async (
  _: Feiten,
  lezing: UitkomstLezing,
  { vandaag }: Pick<Kader, 'vandaag'>,
): Promise<BijGemeente> => {
  const { afspraken } = await kijk(lezing, vandaag)
  const daar = new Map(afspraken.map(({ id, staat }) => [id, staat as Afspraakstaat]))
  return new Map(
    lezing.feiten.afspraken.flatMap(({ id }) => {
      const staat = daar.get(daarVan(lezing, id))
      return staat ? [[id, staat] as const] : []
    }),
  )
}

/** Who works on the onderzoek or the aanpak: he is told, without content, that the party did something. */
export const berichtAanGemeente = async (
  _: unknown,
  lezing: UitkomstLezing,
  { vandaag }: Kader,
): Promise<readonly string[]> => {
  const { behandelaar } = await kijk(lezing, vandaag)
  return behandelaar ? [behandelaar] : []
}
