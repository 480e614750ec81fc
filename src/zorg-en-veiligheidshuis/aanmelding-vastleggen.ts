import type { Tabel } from '../dossier/rijen.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { ZvhInformeren, zvhGebeurtenissen } from '../wet/zvh.ts'
import { uitstelFeiten } from './velden.ts'

/** The work of an act around a referral, in an onderzoek or in an aanpak. */
type AanmeldWerk = Pick<Werk<unknown, Tabel>, 'kader' | 'brieven' | 'voegToe'>
type Soort = keyof typeof zvhGebeurtenissen

/** One fact about a referral. */
export const legZvhFeitVast = (
  werk: AanmeldWerk,
  soort: Soort,
  betrokkene_id: string,
  { code = null, datum = werk.kader.vandaag }: { code?: string | null; datum?: string } = {},
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<string> => werk.voegToe('gebeurtenis', { soort, betrokkene_id, datum, code }, inhoud)

/** Keeps the letters that leave with an act around a referral, each with the fact that the client has it (N-2.3a.6-3a, N-AVG-13). */
export const bewaarZvhBrieven = async (werk: AanmeldWerk, clientId: string): Promise<void> => {
  const { vandaag } = werk.kader
  for (const { voor, brief } of werk.brieven) {
    const rij = { betrokkene_id: voor, soort: 'zvh', datum: vandaag, verzonden_op: vandaag }
    const id = await werk.voegToe('brief', rij, { brief })
    await legZvhFeitVast(werk, 'zvh-ingelicht', clientId, {}, { id })
  }
}

/** The client has his letter, or it waits until a day (2.3a.6 lid 3; N-2.3a.6-3a). */
export const zvhVerteld = async (
  werk: AanmeldWerk,
  betrokkeneId: string,
  hoe: ZvhInformeren,
): Promise<void> => {
  if (hoe.informeren === 'brief') return bewaarZvhBrieven(werk, betrokkeneId)
  for (const { soort, datum, code, inhoud } of uitstelFeiten(hoe, werk.kader.vandaag))
    await legZvhFeitVast(werk, soort, betrokkeneId, { code, datum }, inhoud)
}
