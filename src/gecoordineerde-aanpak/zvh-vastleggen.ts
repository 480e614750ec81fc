import type { ZvhInformeren } from '../wet/zvh.ts'
import { uitstelFeiten } from '../zorg-en-veiligheidshuis/index.ts'
import { bewaarBrieven } from './bewaar-brieven.ts'
import type { AanpakWerk } from './declaratie.ts'
import type { Gebeurtenissoort } from './rules/gebeurtenissen.ts'

/** One fact about a referral. */
export const legZvhVast = (
  werk: AanpakWerk,
  soort: Gebeurtenissoort,
  betrokkene_id: string,
  { code = null, datum = werk.kader.vandaag }: { code?: string | null; datum?: string } = {},
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<string> => werk.voegToe('gebeurtenis', { soort, betrokkene_id, datum, code }, inhoud)

/** The client has his letter, or it waits until a day (2.3a.6 lid 3; N-2.3a.6-3a). */
export const verteld = async (werk: AanpakWerk, betrokkeneId: string, hoe: ZvhInformeren): Promise<void> => {
  if (hoe.informeren === 'brief') return bewaarBrieven(werk, 'zvh', 'zvh-ingelicht', betrokkeneId)
  for (const { soort, datum, code, inhoud } of uitstelFeiten(hoe, werk.kader.vandaag))
    await legZvhVast(werk, soort as Gebeurtenissoort, betrokkeneId, { code, datum }, inhoud)
}
