import { vraagWoorden as woorden } from '../teksten/nl/onderzoek-woorden/antwoord.ts'
import { vul } from '../teksten/tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { clienten } from './rules/is-client.ts'
import { vragenNu } from './rules/onderzoeksvraag.ts'

/** What a question that was agreed says already: about whom, of which theme, and what it is for; nothing without one. Needs the content of 'afbakening' (N-5.4.2-1-mot). */
export const vanuitVraag = (
  feiten: Feiten,
  lezing: Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen'>,
  vraagId: string | undefined,
) => {
  const feit = vragenNu(feiten).find(({ id }) => id === vraagId)
  const rij = feit && lezing.rijen('afbakening').find(({ id }) => id === vraagId)
  if (!rij) return {}
  const { thema, betrokkeneId } = feit
  const vraag = String(rij.inhoud.vraag)
  const over = betrokkeneId ?? clienten(feiten).find((_, __, alle) => alle.length === 1)?.id
  return {
    vraagId,
    thema,
    vraag,
    waarom: vul(woorden.omTeWeten, { vraag }),
    ...(over && { betrokkeneId: over }),
  }
}
