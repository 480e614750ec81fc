import { namenVan, vindGemeente } from '../inrichting/index.ts'
import { aanRegels, type Persoon, personenVan, volleNaam } from '../personen/index.ts'
import { aanpakBrieven } from '../teksten/nl/aanpak-brieven.ts'
import { briefVanCollege } from '../teksten/nl/brief-van-college.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief, UitgaandeBrief } from '../verwerking/brief.ts'
import type { Briefhoofd } from '../verwerking/maak-brief.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { type Ontvanger, ontvangersVanBrief } from '../wet/ontvangers-van-brief.ts'
import { type AanpakLezing, partijenBijNaam } from './keuzes.ts'

/** The name of who was appointed coordinator; of who acts when it is himself, or when that is not known any more. */
export const naamVanCoordinator = async (
  { tx, dossier: { behandelaar } }: AanpakLezing,
  { wie }: Kader,
): Promise<string> => {
  if (!behandelaar || behandelaar === wie.gebruikerId) return wie.naam
  return (await namenVan(tx, [behandelaar])).get(behandelaar) ?? wie.naam
}

/** How who writes signs: with his name, and as coordinator also for whom he stands in. */
const ondertekening = async (lezing: AanpakLezing, kader: Kader): Promise<string> => {
  const { naam, rol } = kader.wie
  if (rol !== 'coordinator') return naam
  const voor = await naamVanCoordinator(lezing, kader)
  return voor === naam ? naam : vul(briefVanCollege.waarnemer, { naam, voor })
}

/** The name of the party for which the coordinator works; null for the municipality (N-5.4.4-6). */
export const partijVanCoordinator = async (lezing: AanpakLezing): Promise<string | null> => {
  const partijen = await partijenBijNaam(lezing)
  return partijen.get(lezing.feiten.dossier.verwerkingsverantwoordelijke)?.naam ?? null
}

/** Who answers for the data beside the college, when the coordinator works for a party (5.4.4 lid 6). */
export const verantwoordelijke = async (lezing: AanpakLezing): Promise<readonly string[]> => {
  const partij = await partijVanCoordinator(lezing)
  return partij === null ? [] : [vul(aanpakBrieven.partij, { partij })]
}

/** The municipality that writes, and its data protection officer. */
const afzenderVan = async ({ tx, dossier }: AanpakLezing): Promise<Pick<Briefhoofd, 'gemeente' | 'fg'>> => {
  const gemeente = await vindGemeente(tx, dossier.gemeente)
  return { gemeente: gemeente?.naam ?? '', fg: gemeente?.fg }
}

/** What the letters of one act share, whoever reads them: read once. */
const gedeeldHoofd = async (lezing: AanpakLezing, kader: Kader): Promise<Omit<Briefhoofd, 'aan'>> => ({
  ...(await afzenderVan(lezing)),
  datum: kader.vandaag,
  kenmerk: lezing.dossier.nummer,
  behandelaar: await ondertekening(lezing, kader),
})

/** The first sentence for who reads it for the client; nothing for the client himself. */
const namens = (als: Ontvanger['als'], naam: string): readonly string[] => {
  if (als === 'zelf') return []
  return [vul(als === 'gezag' ? aanpakBrieven.overKind : aanpakBrieven.namens, { naam })]
}

/** What a letter about a client begins with: its head, and for who reads it for him whom it is about. */
export interface BriefAan {
  readonly hoofd: Briefhoofd
  readonly namens: readonly string[]
}

const beginVoor = (
  gedeeld: Omit<Briefhoofd, 'aan'>,
  { als, lezer, client }: { als: Ontvanger['als']; lezer: Persoon; client: Persoon },
): BriefAan => {
  const naam = volleNaam(client)
  const regels = aanRegels(lezer)
  const aan = als === 'gezag' ? [vul(aanpakBrieven.aanGezag, { naam }), ...regels.slice(1)] : regels
  return { hoofd: { ...gedeeld, aan }, namens: namens(als, naam) }
}

/**
 * A letter about each of these clients, by id, for everyone who reads it: himself, or who speaks for him; who died reads none
 * (`ontvangersVanBrief`).
 */
export const brievenOver = async (
  lezing: AanpakLezing,
  kader: Kader,
  clienten: readonly string[],
  maak: (aan: BriefAan) => Brief,
): Promise<readonly UitgaandeBrief[]> => {
  const personen = await personenVan(lezing)
  const gedeeld = await gedeeldHoofd(lezing, kader)
  const uit: UitgaandeBrief[] = []
  for (const clientId of clienten) {
    const client = personen.get(clientId)
    if (!client) continue
    const { geboortedatum } = client
    for (const { id, als } of ontvangersVanBrief(lezing.feiten, clientId, geboortedatum, kader.vandaag)) {
      const lezer = personen.get(id)
      if (lezer) uit.push({ voor: id, brief: maak(beginVoor(gedeeld, { als, lezer, client })) })
    }
  }
  return uit
}
