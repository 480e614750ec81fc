import { laatste, vanSoort } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten, GebeurtenisFeit } from './feiten.ts'
import { type Bevinding, bevindingen, type Conclusie, metAanpak } from './gebeurtenissen.ts'
import { clienten } from './is-client.ts'
import { afleidingNu, passendeConclusies } from './leid-aanpak-af.ts'

const isIngevuld = (feiten: Feiten, onderdeel: Bevinding): boolean =>
  feiten.gegevens.some((gegeven) => gegeven.onderdeel === onderdeel) ||
  vanSoort(feiten, 'onderdeel-zonder-bevinding').some(({ code }) => code === onderdeel) ||
  (onderdeel === 'd' && feiten.diensten.length > 0)

/** The parts a to d that have neither a finding nor 'nothing found' (N-2.3a.1-4a to N-2.3a.1-4d). */
export const openOnderdelen = (feiten: Feiten): readonly Bevinding[] =>
  bevindingen.filter((onderdeel) => !isIngevuld(feiten, onderdeel))

/** The conclusion that holds now: the last one drawn. */
export const conclusieNu = (feiten: Feiten): GebeurtenisFeit | undefined => laatste(feiten, ['conclusie'])

/** Whether the conclusion that holds proposes a gecoördineerde aanpak. */
export const steltAanpakVoor = (feiten: Feiten): boolean =>
  metAanpak.includes(conclusieNu(feiten)?.code as Conclusie)

/**
 * Whether the services have changed so much that the conclusion no longer fits (N-2.3a.2-wg: re-run after a refusal), or the last
 * one was taken away, so that nothing says any more what is needed (N-2.3a.1-4d).
 */
export const conclusieAchterhaald = (feiten: Feiten): boolean => {
  const code = conclusieNu(feiten)?.code as Conclusie | undefined
  if (code === undefined) return false
  if (!isIngevuld(feiten, 'd')) return true
  if (code === 'geen-meervoudige-problematiek') return false
  return !passendeConclusies(afleidingNu(feiten)).includes(code)
}

/** The clients whose identity is not established yet (N-2.3a.1-5-id). */
export const zonderIdentiteit = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  clienten(feiten).filter(({ id }) => laatste(feiten, ['identiteit-vastgesteld'], id) === undefined)

/** Whether something was proposed for this client since `versie`: a letter of before does not tell how to get it. */
const nieuwVoorstel = ({ diensten }: Feiten, clientId: string, versie: number): boolean =>
  diensten.some(
    (dienst) => dienst.betrokkeneId === clientId && dienst.staat === 'voorgesteld' && dienst.versie > versie,
  )

/**
 * The clients who were not told the outcome since the conclusion and the proposals that hold (N-2.3a.2-1, -hoe), without whose
 * outcome was kept from who has authority at the end (5.3.2 lid 3): a child under twelve has no letter of its own.
 */
export const zonderUitkomst = (feiten: Feiten): readonly BetrokkeneFeit[] => {
  const conclusie = conclusieNu(feiten)
  return clienten(feiten).filter(({ id }) => {
    const verteld = laatste(feiten, ['uitkomst-meegedeeld', 'uitkomst-onthouden'], id)
    if (!conclusie || !verteld || verteld.versie < conclusie.versie) return true
    return nieuwVoorstel(feiten, id, verteld.versie)
  })
}

/** What a client last said about the aanpak, if it was said about the conclusion that holds (N-2.3a.2-ins). */
export const antwoordOpAanpak = (feiten: Feiten, betrokkeneId: string): GebeurtenisFeit | undefined => {
  const conclusie = conclusieNu(feiten)
  const antwoord = laatste(feiten, ['instemming-aanpak'], betrokkeneId)
  return conclusie && antwoord && antwoord.versie >= conclusie.versie ? antwoord : undefined
}
