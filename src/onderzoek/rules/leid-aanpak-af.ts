import { type AanpakAfleiding, leidAanpakAf } from '../../wet/leid-aanpak-af.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import type { Conclusie } from './gebeurtenissen.ts'
import { isInburgeringsplichtig } from './inburgering.ts'
import { clienten, isClient } from './is-client.ts'

const keuze: readonly Conclusie[] = ['aanpak-wenselijk', 'aanpak-niet-wenselijk']

/**
 * The conclusions that fit: what is mandatory is mandatory and what is impossible is impossible; where the law leaves room
 * (lid 2 and 3), or the sources disagree, there is a choice. Not for several clients with services of one law: of them the
 * explanation of lid 2 says that it is mandatory (N-2.3a.2-2a). The first is the one that follows from the services.
 */
export const passendeConclusies = ({
  uitkomst,
  grond,
  waarschuwing,
}: AanpakAfleiding): readonly Conclusie[] => {
  switch (uitkomst) {
    case 'verplicht':
      return waarschuwing && grond !== 'meer-clienten' ? ['aanpak-verplicht', ...keuze] : ['aanpak-verplicht']
    case 'mag':
      return keuze
    case 'niet':
      return grond === 'geen-samenhang'
        ? ['geen-meervoudige-problematiek']
        : ['geen-aanpak-mogelijk', 'geen-meervoudige-problematiek']
  }
}

/** Whether this conclusion asks why it was drawn: a choice does (N-2.3a.2-kan), and so does departing from what follows. */
export const vraagtMotief = (afleiding: AanpakAfleiding, conclusie: Conclusie): boolean =>
  afleiding.uitkomst === 'mag' ||
  (passendeConclusies(afleiding).includes(conclusie) && keuze.includes(conclusie))

/**
 * What the clients of this onderzoek need: proposed or accepted, never refused (N-2.3a.2-wg), as far as it hangs together;
 * optionally only of some clients, or with another view of what stands apart than the last conclusion had.
 */
export const nodigeDiensten = (
  feiten: Feiten,
  alleenVoor?: readonly string[],
  los: (dienst: DienstFeit) => boolean = (dienst) => dienst.los,
): readonly DienstFeit[] =>
  feiten.diensten.filter(
    (dienst) =>
      dienst.staat !== 'geweigerd' &&
      !los(dienst) &&
      isClient(feiten, dienst.betrokkeneId) &&
      (alleenVoor === undefined || alleenVoor.includes(dienst.betrokkeneId)),
  )

const heeftInburgeringsplicht = (feiten: Feiten, alleenVoor: readonly string[] | undefined): boolean =>
  clienten(feiten).some(
    ({ id }) => (alleenVoor === undefined || alleenVoor.includes(id)) && isInburgeringsplichtig(feiten, id),
  )

/** What follows from what hangs together now, of all clients or of these. */
export const afleidingNu = (
  feiten: Feiten,
  alleenVoor?: readonly string[],
  los?: (dienst: DienstFeit) => boolean,
): AanpakAfleiding =>
  leidAanpakAf(nodigeDiensten(feiten, alleenVoor, los), {
    samenhang: true,
    inburgeringsplicht: heeftInburgeringsplicht(feiten, alleenVoor),
  })
