import { isGeheimhouder } from '../../wet/partij-regimes.ts'
import { einddatum, type TermijnNaam } from '../../wet/termijnen.ts'
import { achttienPlichten } from './achttien.ts'
import { uitnodigingen } from './beantwoord-uitnodiging.ts'
import { openEvaluatie } from './evaluatie.ts'
import type { AfspraakFeit, Feiten, Kader } from './feiten.ts'
import { openGespreksafspraken } from './gespreksafspraak.ts'
import { inbrengTeBekijken } from './inbreng.ts'
import { isDood } from './laat-client-stoppen.ts'
import { aanbodVanPartij, wachtOpOverdracht, wachtOpVorige } from './leg-overdracht-vast.ts'
import { wachtOpVerklaring } from './leg-verklaring-vast.ts'
import { laatste, openMelding, teBeantwoorden } from './meld-aan-college.ts'
import { coordinatorOp } from './mits.ts'
import { afleidingNu } from './overgebleven-diensten.ts'
import { meteen, type Plicht, type Plichtcode, plichtcodes } from './plichtcodes.ts'
import { openSignalen, vervangenNaSignaal } from './signaal.ts'
import { lopend } from './staten.ts'
import { teVertellen } from './te-vertellen.ts'
import { voorLevenden } from './voor-levenden.ts'
import { terugbellen } from './vraag-terugbellen.ts'
import { zvhPlichten } from './zvh-plichten.ts'

/** The duties of the asker in this aanpak: of the appointed coordinator, or of the college (2.3a.3). */
export const plichten = (feiten: Feiten, kader: Kader): readonly Plicht[] => {
  const { wie } = kader
  if (wie.rol === 'beslisser') return [...vanCollege(feiten, kader), ...zvhPlichten(feiten, kader)]
  if (wie.rol !== 'coordinator' || wie.gebruikerId !== coordinatorOp(feiten, kader.vandaag)) return []
  return vanCoordinator(feiten, kader).flatMap((plicht) => voorLevenden(feiten, plicht))
}

const vanCoordinator = (feiten: Feiten, kader: Kader): readonly Plicht[] => {
  const { staat, aangewezenOp, begonnenOp } = feiten.dossier
  if (staat === 'aangewezen') {
    const code = begonnenOp === null ? 'aanwijzing-beantwoorden' : 'aanwijzing-overnemen'
    return [voor(kader, code, 'aanwijzing-beantwoorden', aangewezenOp)]
  }
  if (!lopend.includes(staat) || begonnenOp === null) return []
  const gezegd = [...terugbellen(feiten, kader), ...uitnodigingen(feiten)]
  const verteld = [...gezegd, ...teVertellen(feiten), ...inbrengTeBekijken(feiten)]
  if (staat === 'einde-gemeld')
    return [
      ...verteld,
      ...(heeft(feiten, 'terugvalafspraak') ? [] : [meteen('terugvalafspraak-maken')]),
      ...(wachtOpOverdracht(feiten) && !aanbodVanPartij(feiten) ? [meteen('overdracht-aanbieden')] : []),
    ]
  return [
    ...verteld,
    ...(kanNietDoor(feiten) && !heeft(feiten, 'terugvalafspraak') ? [meteen('terugvalafspraak-maken')] : []),
    ...doelen(feiten, kader, begonnenOp),
    ...gesprekken(feiten, kader, begonnenOp),
    ...feiten.afspraken.flatMap((afspraak) => vanAfspraak(afspraak, feiten, kader)),
  ]
}

const doelen = (feiten: Feiten, kader: Kader, begonnenOp: string): readonly Plicht[] => {
  if (feiten.doelen.length === 0) return [voor(kader, 'eerste-doel', 'eerste-doel', begonnenOp)]
  const klaar = feiten.doelen.every(({ staat }) => staat !== 'loopt')
  return klaar && !openMelding(feiten) ? [meteen('doelen-bereikt-melden')] : []
}

const gesprekken = (feiten: Feiten, kader: Kader, begonnenOp: string): readonly Plicht[] => {
  const gesproken = laatste(feiten.gebeurtenissen, ['samenspraak'])
  const gevolgd = laatste(feiten.gebeurtenissen, ['voortgang'])
  return [
    voor(kader, 'voortgang-bespreken', 'voortgang-bespreken', gevolgd?.datum ?? begonnenOp),
    ...achttienPlichten(feiten, kader),
    ...evaluaties(feiten),
    ...afgesproken(feiten, kader),
    ...(gesproken ? [] : [voor(kader, 'samenspraak-voeren', 'voortgang-bespreken', begonnenOp)]),
    ...(openMelding(feiten) ? [] : stopwensen(feiten)),
  ]
}

/** The evaluation that was agreed on: on its day. */
const evaluaties = (feiten: Feiten): readonly Plicht[] => {
  const open = openEvaluatie(feiten)
  return open ? [{ ...meteen('evaluatie-houden'), uiterlijk: open.datum, soort: 'afspraak' }] : []
}

/** Who last said that he wants to stop, and was not answered since: of each person his own last talk counts. */
const stopwensen = (feiten: Feiten): readonly Plicht[] => {
  const wie = [...new Set(feiten.gebeurtenissen.map(({ betrokkeneId }) => betrokkeneId))].filter(
    (id) => id === null || !isDood(feiten, id),
  )
  const open = wie.some((id) => {
    const van = feiten.gebeurtenissen.filter(({ betrokkeneId }) => betrokkeneId === id)
    const wens = laatste(van, ['samenspraak', 'client-gestopt'])
    return wens?.code === 'wil-stoppen' && !beantwoordNa(feiten, wens.versie)
  })
  return open ? [meteen('stopwens-melden')] : []
}

/** The talks that were agreed on with people of this aanpak: on their day, the talk itself. */
const afgesproken = (feiten: Feiten, { vandaag }: Kader): readonly Plicht[] =>
  openGespreksafspraken(feiten, vandaag).flatMap(({ datum, betrokkeneId }) =>
    betrokkeneId === null
      ? []
      : [
          {
            ...meteen('overleg-volgens-afspraak'),
            uiterlijk: datum,
            soort: 'afspraak',
            betrokkenen: [betrokkeneId],
          },
        ],
  )

const vanAfspraak = (afspraak: AfspraakFeit, feiten: Feiten, kader: Kader): readonly Plicht[] => {
  const { staat, partijId, datum, uiterlijk } = afspraak
  if (staat === 'voorgesteld') {
    const partij = feiten.partijen.find(({ id }) => id === partijId)
    // A holder of a professional secret decides in his own time: no date (N-5.4.2-2-vrz).
    const betrokkenen = partijId ? [partijId] : []
    if (partij && isGeheimhouder(partij.regime)) return [{ ...meteen('ja-van-partij-vragen'), betrokkenen }]
    return [{ ...voor(kader, 'ja-van-partij-vragen', 'partij-antwoordt-op-afspraak', datum), betrokkenen }]
  }
  const nalopen = staat === 'aanvaard' && uiterlijk !== null && uiterlijk <= kader.vandaag
  return nalopen ? [{ ...meteen('afspraak-nalopen'), uiterlijk, soort: 'afspraak' }] : []
}

/** The moves after which nobody is coordinator. */
const zonderOpvolger: readonly string[] = ['wijs-aanwijzing-af', 'leg-taak-neer', 'trek-aanwijzing-in']

const vanCollege = (feiten: Feiten, kader: Kader): readonly Plicht[] => {
  const { staat, aangewezenOp } = feiten.dossier
  const verklaring = wachtOpVerklaring(feiten) ? [meteen('verklaring-ontvangen')] : []
  if (staat === 'beeindigd') return verklaring
  const nodig = staat === 'einde-gemeld' ? wachtOpOverdracht(feiten) : wachtOpVorige(feiten)
  const overdracht = [
    ...(nodig ? [meteen('overdracht-ontvangen')] : []),
    ...verklaring,
    ...openSignalen(feiten).map(({ datum }) =>
      voor(kader, 'signaal-wegen', 'college-beslist-op-melding', datum),
    ),
    ...(vervangenNaSignaal(feiten) ? [meteen('vervangen-na-signaal')] : []),
  ]
  if (staat === 'teruggegeven') {
    const op =
      feiten.overgangen.findLast(({ overgang }) => zonderOpvolger.includes(overgang))?.op ?? aangewezenOp
    return [...overdracht, voor(kader, 'coordinator-aanwijzen', 'coordinator-opnieuw-aanwijzen', op)]
  }
  const melding = teBeantwoorden(feiten).at(-1)
  if (!melding) return overdracht
  const code = staat === 'einde-gemeld' || kanNietDoor(feiten) ? 'einde-beslissen' : 'melding-beantwoorden'
  return [...overdracht, voor(kader, code, 'college-beslist-op-melding', melding.datum)]
}

/** By what is left of the services there is no aanpak any more: what waits is the end (N-2.3a.2-0, N-1.1.1-mp). */
const kanNietDoor = (feiten: Feiten): boolean => afleidingNu(feiten)?.uitkomst === 'niet'

const voor = (kader: Kader, code: Plichtcode, termijn: TermijnNaam, vanaf: string): Plicht => {
  const { datum, rij } = einddatum(termijn, vanaf, kader.vandaag)
  return { code, ...plichtcodes[code], uiterlijk: datum, soort: 'streef', rij }
}

const heeft = ({ gebeurtenissen }: Feiten, gezocht: 'terugvalafspraak'): boolean =>
  gebeurtenissen.some(({ soort }) => soort === gezocht)

const beantwoordNa = ({ gebeurtenissen }: Feiten, versie: number): boolean =>
  (laatste(gebeurtenissen, ['melding-beantwoord'])?.versie ?? -1) > versie
