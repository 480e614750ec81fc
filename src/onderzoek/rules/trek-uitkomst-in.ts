import { laatste, vanSoort } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { uitkomstbrieven } from './gebeurtenissen.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { conclusieNu } from './voortgang.ts'

/** Whose letter with the outcome is taken back, and what was wrong with it: that is what he reads. */
export interface TrekUitkomstIn {
  readonly betrokkeneId: string
  readonly reden: string
}

/** Told through a letter of the same act to who has authority: that letter is taken back, not this (uitkomst-van-jongere.ts). */
const viaGezag = (feiten: Feiten, { soort, versie }: GebeurtenisFeit): boolean =>
  soort === 'uitkomst-meegedeeld' &&
  vanSoort(feiten, 'uitkomst-aan-vertegenwoordiger').some((brief) => brief.versie === versie)

/** What says about whom the letters to this person were, and which child they told: it goes with them. */
export const verteldOverClient = (feiten: Feiten, betrokkeneId: string): readonly GebeurtenisFeit[] => {
  const versies = meegedeeldAan(feiten, betrokkeneId).map(({ versie }) => versie)
  return feiten.gebeurtenissen.filter(
    (feit) =>
      (viaGezag(feiten, feit) || feit.soort === 'uitkomst-over-client') && versies.includes(feit.versie),
  )
}

/** The times this person was sent the outcome since the conclusion that holds. */
export const meegedeeldAan = (feiten: Feiten, betrokkeneId: string): readonly GebeurtenisFeit[] =>
  feiten.gebeurtenissen.filter(
    (feit) =>
      uitkomstbrieven.includes(feit.soort) &&
      feit.betrokkeneId === betrokkeneId &&
      !viaGezag(feiten, feit) &&
      feit.versie > (conclusieNu(feiten)?.versie ?? 0),
  )

/** Everybody who reads the letters of this person: he, and who got one of them together with him (of the same act). */
export const lezenMee = (feiten: Feiten, betrokkeneId: string): readonly string[] => {
  const samen = meegedeeldAan(feiten, betrokkeneId).filter(({ code }) => code === 'gezamenlijke-brief')
  const anderen = vanSoort(feiten, 'uitkomst-meegedeeld').flatMap(({ code, versie, betrokkeneId: wie }) =>
    code === 'gezamenlijke-brief' && wie && samen.some((brief) => brief.versie === versie) ? [wie] : [],
  )
  return [...new Set([betrokkeneId, ...anderen])]
}

/** Everybody who holds a letter with the outcome that counts. */
export const metUitkomst = (feiten: Feiten): readonly string[] =>
  feiten.betrokkenen.map(({ id }) => id).filter((id) => meegedeeldAan(feiten, id).length > 0)

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'uitkomst-meedelen'),
  alsNiet(metUitkomst(feiten).length === 0, 'geen-uitkomst-verstuurd', 'uitkomst-meedelen'),
]

/** What stands in the way of `trek-uitkomst-in` before anything is typed: for the panel. */
export const voorafTrekUitkomstIn: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

/**
 * Takes a sent outcome back that holds a mistake, as long as the onderzoek runs: a new one must be told before it is
 * completed (N-2.3a.2-1, N-AVG-5-1d, N-AVG-16). A letter to clients together is taken back from all of them. Not when one of
 * them answered the aanpak that the letter proposes.
 */
export const toetsTrekUitkomstIn: Toets<TrekUitkomstIn> = ({ betrokkeneId, reden }, feiten, vandaag) => {
  const verstuurd = meegedeeldAan(feiten, betrokkeneId).at(-1)
  const antwoordde = lezenMee(feiten, betrokkeneId).some(
    (wie) => (laatste(feiten, ['instemming-aanpak'], wie)?.versie ?? 0) > (verstuurd?.versie ?? 0),
  )
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(verstuurd === undefined, 'uitkomst-niet-verstuurd', 'uitkomst-meedelen'),
    alsNiet(verstuurd !== undefined && antwoordde, 'client-antwoordde-al', 'aanpak-instemming'),
    alsNiet(leeg(reden), 'intrekken-zonder-reden', 'avg-rectificatie'),
  ])
}
