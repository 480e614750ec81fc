import type { Werk } from '../verwerking/werk.ts'
import type { Thema } from '../wet/themas.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'

type W = Werk<Feiten, OnderzoekTabel>

/** Adds a part of the reikwijdte that holds from version `vanaf`; gives its id. Content: the words of a question. */
export const voegAfbakeningToe = (
  werk: Pick<W, 'voegToe'>,
  soort: 'vraag' | 'niet-over',
  { thema, betrokkeneId, vanaf }: { thema: Thema; betrokkeneId: string | null; vanaf: number },
  inhoud: Readonly<Record<string, unknown>>,
): Promise<string> =>
  werk.voegToe('afbakening', { soort, thema, betrokkene_id: betrokkeneId, vanaf, tot: null }, inhoud)

/** Ends parts of the reikwijdte with version `tot`: they stay to be read in the earlier ones. */
export const beeindig = async (
  werk: Pick<W, 'verander'>,
  ids: readonly string[],
  tot: number,
): Promise<void> => {
  for (const id of ids) await werk.verander('afbakening', id, { tot })
}
