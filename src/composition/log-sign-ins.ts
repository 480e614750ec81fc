import type { Aanmeldgebeurtenis } from '../inrichting/index.ts'
import { inrichtingRol } from '../inrichting/index.ts'
import { schrijfLogregels } from '../verwerking/logregel.store.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'
import { beginTrace, logIds } from '../verwerking/trace.ts'

/** Lines that belong to no municipality yet: somebody signs in before a pet is chosen. */
const noMunicipality = '0000'

/** Writes signing in and out, choosing a pet and refused posts to the audit log (BIO2 8.15); codes and ids only. */
export const logSignIns =
  (omgeving: Omgeving) =>
  async ({
    soort,
    gebruikerId,
    gemeente = noMunicipality,
    petId,
    reden,
  }: Aanmeldgebeurtenis): Promise<void> => {
    const nu = omgeving.klok.now()
    const geweigerd = soort.endsWith('-geweigerd')
    await omgeving.db.transaction({ role: inrichtingRol, gemeente }, (tx) =>
      schrijfLogregels(tx, omgeving.logSleutel, {
        ldv: [],
        audit: {
          gemeente,
          id: logIds(nu).regelId(),
          traceId: beginTrace().traceId,
          tijdMs: nu,
          actie: `inrichting.${soort}`,
          objectSoort: 'sessie',
          objectId: null,
          resultaat: geweigerd ? 'geweigerd' : 'toegestaan',
          oorsprong: soort === 'token-geweigerd' ? 'systeem' : 'web',
          netwerk: null,
          actor: gebruikerId ?? null,
          pet: petId ?? null,
          rol: null,
          compartiment: 'inrichting',
          artikel: 'autorisatie',
          redenen: reden ? [reden] : [],
        },
      }),
    )
  }
