import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import {
  besluitBezwaren,
  type ClientGesproken,
  nietGesprokenBezwaren,
  uitstelBezwaren,
  type ZvhBesluit,
  type ZvhInformeren,
  zvhAangemeld,
  zvhOnbeslist,
  zvhTeVertellen,
} from '../../wet/zvh.ts'
import { alsRedenen } from './begin-zvh-afstemming.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { nietGevraagd } from './leg-zvh-overleg-vast.ts'
import { gevuld, isCollege, type Mits, met, mits, taakLoopt } from './mits.ts'

/** By which the coordinator says that referral seems needed. */
export const zvhMelding = 'zorg-en-veiligheidshuis'

/** Whether this is such a notification: only a decision on it answers it. */
export const isZvhMelding = ({ soort, code }: GebeurtenisFeit): boolean =>
  soort === 'melding-aan-college' && code === zvhMelding

/** Those the college has not decided on, each about one client. */
export const openZvhMeldingen = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] =>
  zvhOnbeslist(gebeurtenissen, isZvhMelding)

/** What telling the college asks besides a reason: parties consulted, about one client, who was spoken to (N-2.3a.3-zv5). */
export const zvhMeldingMitsen = (
  invoer: ClientGesproken & { readonly betrokkeneId?: string | undefined },
  feiten: Feiten,
  kader: Kader,
): readonly Mits[] => [
  mits(nietGevraagd(feiten).length === 0, 'zvh-partijen-niet-gevraagd'),
  mits(
    feiten.betrokkenen.some(
      ({ id, hoedanigheid }) => id === invoer.betrokkeneId && hoedanigheid === 'client',
    ),
    'zvh-zonder-client',
  ),
  ...alsRedenen(nietGesprokenBezwaren(invoer, kader.vandaag)),
]

/** Before input: the coordinator told that it seems needed; the coordinator himself never decides (2.3a.6 lid 1, N-2.3a.3-zv5). */
export const voorafMeldAanBijZvh = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('zvh-aanmelden', [
    ...isCollege(feiten, kader),
    taakLoopt(feiten),
    mits(openZvhMeldingen(feiten).length > 0, 'zvh-geen-melding'),
  ])

/** With input: referring, not, or asking the best placed party; both parts of the test and a motive (N-2.3a.6-1). */
export const toetsMeldAanBijZvh = (
  invoer: ZvhBesluit & { readonly betrokkeneId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafMeldAanBijZvh(feiten, kader), [
    mits(
      openZvhMeldingen(feiten).some(({ betrokkeneId }) => betrokkeneId === invoer.betrokkeneId),
      'zvh-zonder-client',
    ),
    ...alsRedenen(besluitBezwaren(invoer, kader.vandaag)),
    mits(
      !invoer.partijId || feiten.partijen.some(({ id }) => id === invoer.partijId),
      'zvh-partij-doet-niet-mee',
    ),
  ])

/** Before input: a client was referred who does not know it yet (2.3a.6 lid 3, N-2.3a.6-3a). */
export const voorafInformeerClientOverZvh = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('zvh-meedelen', [
    ...isCollege(feiten, kader),
    mits(zvhTeVertellen(feiten.gebeurtenissen).length > 0, 'zvh-niemand-te-vertellen'),
  ])

/** With input: one of them; by letter, or again later for a weighty reason (N-2.3a.6-3a). */
export const toetsInformeerClientOverZvh = (
  invoer: ZvhInformeren & { readonly betrokkeneId: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafInformeerClientOverZvh(feiten, kader), [
    mits(
      zvhTeVertellen(feiten.gebeurtenissen).some(({ betrokkeneId }) => betrokkeneId === invoer.betrokkeneId),
      'zvh-niemand-te-vertellen',
    ),
    ...alsRedenen(uitstelBezwaren(invoer, kader.vandaag)),
  ])

/** Before input: somebody was referred (AVG 5 lid 1 onder d). */
export const voorafTrekZvhAanmeldingIn = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('zvh-aanmelden', [
    ...isCollege(feiten, kader),
    mits(zvhAangemeld(feiten.gebeurtenissen).length > 0, 'zvh-niet-aangemeld'),
  ])

/** With input: who, and why it was a mistake; who knew of it hears that too (N-AVG-16, N-AVG-19). */
export const toetsTrekZvhAanmeldingIn = (
  invoer: { readonly betrokkeneId: string; readonly reden: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafTrekZvhAanmeldingIn(feiten, kader), [
    mits(zvhAangemeld(feiten.gebeurtenissen).includes(invoer.betrokkeneId), 'zvh-niet-aangemeld'),
    mits(gevuld(invoer.reden), 'intrekking-zonder-reden'),
  ])
