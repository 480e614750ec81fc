import type { UitgaandeBrief } from '../verwerking/brief.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { opVerzoekVanPartij } from '../wet/ingangen.ts'
import { briefhoofd } from './briefhoofd.ts'
import { type Einde, eindbrief, vervalbrief } from './eindbrief.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { betrokkeneMet } from './rules/betrokkene.ts'
import type { Feiten, VerzoekFeit } from './rules/feiten.ts'
import { isNietMeerClient } from './rules/geen-client-meer.ts'
import { isClient } from './rules/is-client.ts'
import { openKlokken } from './rules/klokken.ts'
import { zonderVerzoekVanClient } from './rules/procedure.ts'
import { lezersVanEinde, type TrekOnderzoekIn } from './rules/trek-onderzoek-in.ts'
import { verloopVan } from './rules/verloop.ts'
import { metVerzoekInhoud } from './verzoek-keuze.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

const lezerVan = (feiten: Feiten, id: string): Einde['lezer'] => {
  if (isNietMeerClient(feiten, id)) return 'deed-mee'
  if (!isClient(feiten, id)) return 'vertegenwoordigde'
  if (betrokkeneMet(feiten, id)?.hoedanigheid !== 'verzoeker') return 'deed-mee'
  if (feiten.dossier.ingang === opVerzoekVanPartij) return 'vroeg-partij'
  return zonderVerzoekVanClient(feiten) ? 'vroeg-niet' : 'vroeg-zelf'
}

const hulpVan = (feiten: Feiten, { reden }: TrekOnderzoekIn, id: string) =>
  reden === 'verhuisd'
    ? []
    : feiten.diensten
        .filter(({ betrokkeneId }) => betrokkeneId === id)
        .filter((dienst) => verloopVan(feiten, dienst) !== undefined)
        .map(({ domein }) => domein)

/** Who asked reads what goes on of it; after a death nobody does. */
const vragenVan = (feiten: Feiten, { reden }: TrekOnderzoekIn, id: string) =>
  reden !== 'overleden' && betrokkeneMet(feiten, id)?.hoedanigheid === 'verzoeker' ? openKlokken(feiten) : []

/** The closing letters of an onderzoek that stops halfway: one per reader, never to who died (Q-32, N-2.3a.2-1-afz). */
export const eindbrieven = async (
  invoer: TrekOnderzoekIn,
  lezing: L,
  kader: Kader,
): Promise<readonly UitgaandeBrief[]> => {
  const { feiten } = lezing
  const personen = await personenVan(lezing)
  const dood = invoer.overledenId === undefined ? undefined : personen.get(invoer.overledenId)
  const brieven: UitgaandeBrief[] = []
  for (const id of lezersVanEinde(feiten, invoer)) {
    const persoon = personen.get(id)
    if (!persoon) continue
    const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
    const brief = eindbrief(hoofd, {
      reden: invoer.reden,
      toelichting: invoer.toelichting,
      verzochtOp: feiten.dossier.verzochtOp,
      lezer: lezerVan(feiten, id),
      overledene: dood ? volleNaam(dood) : null,
      lopendeHulp: hulpVan(feiten, invoer, id),
      lopendeVragen: vragenVan(feiten, invoer, id),
    })
    brieven.push({ voor: id, brief })
  }
  return brieven
}

/** To the party of each of these requests that the question lapses; by the id of the request. Needs the content of `verzoek`. */
export const vervalbrieven = async (
  lezing: L,
  kader: Kader,
  verzoeken: readonly VerzoekFeit[],
): Promise<readonly UitgaandeBrief[]> => {
  const brieven: UitgaandeBrief[] = []
  for (const { id, verzondenOp } of verzoeken) {
    const aan = String(metVerzoekInhoud(lezing, id).partij)
    const hoofd = await briefhoofd(lezing, kader, [aan], kader.vandaag)
    brieven.push({ voor: id, brief: vervalbrief(hoofd, verzondenOp) })
  }
  return brieven
}
