import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { isCodeVan, type signaalgevers, signaalonderwerpen } from './gebeurtenissen.ts'
import { actieveClienten } from './laat-client-stoppen.ts'
import { laatste } from './meld-aan-college.ts'
import { gevuld, isCollege, isCoordinator, type Mits, met, mits, taakLoopt } from './mits.ts'

/**
 * What a client or a party says of the coordinator, of the aanpak, or of a party: `betrokkeneId` or `partijId` says who, `overPartijId`
 * about which party. Of what is about a party only is kept that it was shown the way: `gewezen`.
 */
export interface Signaal {
  readonly wieZegtDit: (typeof signaalgevers)[number]
  readonly betrokkeneId?: string | undefined
  readonly partijId?: string | undefined
  readonly onderwerp: (typeof signaalonderwerpen)[number]
  readonly overPartijId?: string | undefined
  readonly tekst?: string | undefined
  readonly gewezen: boolean
}

/** The college, or the coordinator of this day: who hears it records it. */
const wieHetHoort = (feiten: Feiten, kader: Kader): readonly Mits[] =>
  kader.wie.rol === 'coordinator' ? [isCoordinator(feiten, kader)] : isCollege(feiten, kader)

/** Before input: an aanpak that runs, heard by the college or the coordinator (2.3a.3 lid 4, explanation; N-2.3a.3-4-and). */
export const voorafLegSignaalVast = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('andere-coordinator', [...wieHetHoort(feiten, kader), taakLoopt(feiten)])

const wieZeiHet = ({ wieZegtDit, betrokkeneId, partijId }: Signaal, feiten: Feiten): Mits =>
  wieZegtDit === 'client'
    ? mits(
        actieveClienten(feiten).some((id) => id === betrokkeneId),
        'geen-client-die-meedoet',
      )
    : mits(
        feiten.partijen.some(({ id }) => id === partijId),
        'partij-doet-niet-mee',
      )

const naarWie = (
  { onderwerp, overPartijId, partijId, wieZegtDit, gewezen, tekst }: Signaal,
  feiten: Feiten,
): readonly Mits[] =>
  onderwerp === 'partij'
    ? [
        mits(
          feiten.partijen.some(({ id }) => id === overPartijId),
          'partij-doet-niet-mee',
        ),
        mits(wieZegtDit === 'client' || partijId !== overPartijId, 'signaal-over-zichzelf'),
        mits(gewezen, 'klacht-hoort-bij-partij'),
      ]
    : [mits(gevuld(tekst), 'signaal-zonder-tekst')]

/** With input: who said it, about what; what is about a party goes to that party and is weighed by nobody here (Awb 9:1, N-2.3a.3-3-ovn). */
export const toetsLegSignaalVast = (invoer: Signaal, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafLegSignaalVast(feiten, kader), [
    mits(
      signaalonderwerpen.some((een) => een === invoer.onderwerp),
      'signaal-zonder-tekst',
    ),
    wieZeiHet(invoer, feiten),
    ...naarWie(invoer, feiten),
  ])

/** The signals that the college has not weighed yet; by another coordinator they are not answered: the client is told what was done. */
export const openSignalen = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] => {
  const gewogen = gebeurtenissen.filter(({ soort }) => soort === 'signaal-gewogen').length
  return gebeurtenissen
    .filter(({ soort }) => soort === 'signaal')
    .toSorted((a, b) => a.versie - b.versie)
    .slice(gewogen)
}

/** The signal that waits for longest: they are weighed one by one, in that order. */
export const teWegen = (feiten: Feiten): GebeurtenisFeit | undefined => openSignalen(feiten)[0]

/** Whether the college decided on another coordinator after a signal, and has not done so yet. */
export const vervangenNaSignaal = ({ gebeurtenissen }: Feiten): boolean => {
  const gewogen = laatste(gebeurtenissen, ['signaal-gewogen'])
  const vervangen = laatste(gebeurtenissen, ['coordinator-vervangen'])?.versie ?? -1
  return gewogen?.code === 'andere-coordinator' && gewogen.versie > vervangen
}

/** Before input: a signal waits for the college; it does not judge its own work (2.3a.3 lid 4, Awb 2:4; N-2.3a.3-4-and). */
export const voorafWeegSignaal = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('andere-coordinator', [
    ...isCollege(feiten, kader),
    mits(feiten.dossier.staat !== 'beeindigd', 'aanpak-beeindigd'),
    mits(teWegen(feiten) !== undefined, 'geen-signaal-om-te-wegen'),
  ])

/** With input: a known outcome with a motive; a party was told by the college itself (Awb 3:46). */
export const toetsWeegSignaal = (
  invoer: { readonly afweging: string; readonly reden: string; readonly partijVerteld: boolean },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafWeegSignaal(feiten, kader), [
    mits(isCodeVan('signaal-gewogen', invoer.afweging) && gevuld(invoer.reden), 'antwoord-zonder-reden'),
    mits(
      teWegen(feiten) === undefined || teWegen(feiten)?.betrokkeneId !== null || invoer.partijVerteld,
      'partij-niet-verteld',
    ),
  ])

/** Reading a letter about a signal: the college, which sent it, and not who it was about (N-AVG-32). */
export const toetsBekijkSignaalbrief = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('andere-coordinator', isCollege(feiten, kader))
