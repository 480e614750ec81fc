import { delenInAanpak } from './delen-in-aanpak.ts'
import { doorgeven } from './doorgeven.ts'
import { hergebruik } from './hergebruik.ts'
import { inzien } from './inzien.ts'
import { melden, melderVertellen, meldingBewaren, meldingDoorgeven } from './melding.ts'
import type { NooitCode } from './nooit.ts'
import type { Onderwerp } from './onderwerp.ts'
import type { Onderwerpcode } from './onderwerpcodes.ts'
import { gezinslid, onderzoekDoen, onderzoekVragen } from './onderzoek.ts'
import { clientUitnodigen, meenemen, uitnodigen } from './overleg.ts'
import { partijGeeft } from './partij-geeft.ts'
import { partijVragen } from './partij-vragen.ts'
import { nietVertellen, zvhAanmelden } from './weten.ts'

/** Every subject that depends on more than who asks; the others stand in `nooit.ts`. Closed by the compiler. */
export const onderwerpen: Readonly<Record<Exclude<Onderwerpcode, NooitCode>, Onderwerp>> = {
  'onderzoek-doen': onderzoekDoen,
  'onderzoek-vragen': onderzoekVragen,
  'partij-vragen': partijVragen,
  'partij-geeft': partijGeeft,
  hergebruik,
  gezinslid,
  doorgeven,
  'delen-in-aanpak': delenInAanpak,
  'zvh-aanmelden': zvhAanmelden,
  uitnodigen,
  'client-uitnodigen': clientUitnodigen,
  meenemen,
  melden,
  'melding-bewaren': meldingBewaren,
  'melding-doorgeven': meldingDoorgeven,
  'melder-vertellen': melderVertellen,
  inzien,
  'niet-vertellen': nietVertellen,
}
