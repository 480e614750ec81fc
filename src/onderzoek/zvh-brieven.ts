import { aanRegels } from '../personen/index.ts'
import { aanpakBrieven as woorden } from '../teksten/nl/aanpak-brieven.ts'
import { vul } from '../teksten/tekst.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { type Ontvanger, ontvangersVanBrief } from '../wet/ontvangers-van-brief.ts'
import { zvhbrief } from '../zorg-en-veiligheidshuis/index.ts'
import { briefhoofd } from './briefhoofd.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

const namens = (als: Ontvanger['als'], naam: string): readonly string[] =>
  als === 'zelf' ? [] : [vul(als === 'gezag' ? woorden.overKind : woorden.namens, { naam })]

/**
 * The letters about a referral, or that it was taken back: to the client, to who speaks for him, or to who has authority over a child, as in
 * an aanpak (`ontvangersVanBrief`; N-2.3a.6-3a). Nobody when he died.
 */
export const zvhBrieven = async (
  lezing: Lezing<Feiten, OnderzoekTabel>,
  kader: Kader,
  clientId: string,
  soort: 'aangemeld' | 'ingetrokken',
): Promise<readonly UitgaandeBrief[]> => {
  const { vandaag } = kader
  const personen = await personenVan(lezing)
  const client = personen.get(clientId)
  if (!client) return []
  const naam = volleNaam(client)
  const uit: UitgaandeBrief[] = []
  for (const { id, als } of ontvangersVanBrief(lezing.feiten, clientId, client.geboortedatum, vandaag)) {
    const lezer = personen.get(id)
    if (!lezer) continue
    const regels = aanRegels(lezer)
    const aan = als === 'gezag' ? [vul(woorden.aanGezag, { naam }), ...regels.slice(1)] : regels
    const hoofd = await briefhoofd(lezing, kader, aan, vandaag)
    uit.push({ voor: id, brief: zvhbrief({ hoofd, namens: namens(als, naam) }, soort, vandaag) })
  }
  return uit
}
