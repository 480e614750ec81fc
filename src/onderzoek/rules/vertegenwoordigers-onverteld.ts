import { plusJaren } from '../../wet/datum.ts'
import { isOverleden } from '../../wet/overleden.ts'
import { zakenVanDomein } from '../../wet/vertegenwoordiging.ts'
import { nietBetrokken } from './betrekken.ts'
import { betrokkeneMet, vanSoort } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { gezagdragers } from './instemming-met-gezag.ts'
import { clienten } from './is-client.ts'
import { isOnderTwaalf } from './onder-twaalf.ts'
import { samenBevoegd, zakenVanReikwijdte } from './vertegenwoordiging.ts'
import { conclusieNu, zonderUitkomst } from './voortgang.ts'

/** Who must still read the outcome, and about whom; ids of betrokkenen. */
export interface Onverteld {
  readonly wie: string
  readonly over: string
}

/** The letters with the outcome to this reader about this client: the same act says about whom each was. */
const brievenOver = (feiten: Feiten, { wie, over }: Onverteld): readonly GebeurtenisFeit[] => {
  const versies = vanSoort(feiten, 'uitkomst-over-client')
    .filter(({ betrokkeneId }) => betrokkeneId === over)
    .map(({ versie }) => versie)
  return vanSoort(feiten, 'uitkomst-aan-vertegenwoordiger').filter(
    ({ betrokkeneId, versie }) => betrokkeneId === wie && versies.includes(versie),
  )
}

/** Whether something within his matters was proposed for the client since `versie`, that may be told to him. */
const nieuwVoorHem = (feiten: Feiten, { wie, over }: Onverteld, versie: number): boolean => {
  const mag = samenBevoegd(feiten, [wie], over, feiten.peildag)
  return feiten.diensten.some(
    (dienst) =>
      dienst.betrokkeneId === over &&
      dienst.staat === 'voorgesteld' &&
      !dienst.vertrouwelijk &&
      dienst.versie > versie &&
      zakenVanDomein(dienst.domein).every((zaak) => mag.includes(zaak)),
  )
}

const isVerteld = (feiten: Feiten, paar: Onverteld): boolean => {
  const conclusie = conclusieNu(feiten)
  const brief = brievenOver(feiten, paar).at(-1)
  if (!conclusie || !brief || brief.versie < conclusie.versie) return false
  return !nieuwVoorHem(feiten, paar, brief.versie)
}

/** Whom he represents in something the onderzoek is about, without whose letter may not or need not go to him. */
const teVertellen = (feiten: Feiten, over: string): readonly string[] => {
  const zaken = zakenVanReikwijdte(feiten)
  const wie = new Set(
    feiten.vertegenwoordigingen.filter(({ voorId }) => voorId === over).map((band) => band.betrokkeneId),
  )
  return [...wie].filter(
    (id) =>
      !isOverleden(feiten, id, feiten.peildag) &&
      samenBevoegd(feiten, [id], over, feiten.peildag).some((zaak) => zaken.includes(zaak)),
  )
}

/**
 * Whether those with authority are told beside the child: under twelve they read its own letter (uitkomst-van-jongere.ts), from
 * sixteen its outcome is not theirs (5.3.2 lid 3, 5.3.3). Nobody knows how old: they are told.
 */
const gezagLeestMee = (feiten: Feiten, over: string): boolean => {
  const achttien = betrokkeneMet(feiten, over)?.jeugdigeTot ?? null
  return achttien === null || (!isOnderTwaalf(feiten, over) && feiten.peildag < plusJaren(achttien, -2))
}

const onverteldOver = (feiten: Feiten, over: string): readonly Onverteld[] => {
  const gezag = gezagdragers(feiten, over, feiten.peildag)
  const open = teVertellen(feiten, over).map((wie) => ({ wie, over }))
  const vanGezag = open.filter(({ wie }) => gezag.includes(wie))
  const gezagWacht = gezagLeestMee(feiten, over) && vanGezag.every((paar) => !isVerteld(feiten, paar))
  return [
    ...(gezagWacht ? vanGezag : []),
    ...open.filter((paar) => !gezag.includes(paar.wie) && !isVerteld(feiten, paar)),
  ]
}

const isVanGezag = (feiten: Feiten, { wie, over }: Onverteld): boolean =>
  gezagdragers(feiten, over, feiten.peildag).includes(wie)

/** The minors of whom nobody with authority was told the outcome, while the law asks it unless their interest opposes (5.3.2 lid 3). */
export const wachtOpGezag = (feiten: Feiten): readonly string[] => {
  const kinderen = zonderUitkomst(feiten).filter(
    ({ id }) => isOnderTwaalf(feiten, id) && gezagdragers(feiten, id, feiten.peildag).length > 0,
  )
  const gelezen = vertegenwoordigersOnverteld(feiten).filter((paar) => isVanGezag(feiten, paar))
  return [...new Set([...kinderen.map(({ id }) => id), ...gelezen.map(({ over }) => over)])]
}

/**
 * Who must still be told before the end when the outcome of these minors is kept from who has authority over them (5.3.2 lid 2
 * and 3): the clients, without a child that has no letter of its own, and the representatives.
 */
export const nogTeVertellen = (feiten: Feiten, tegenBelang: readonly string[]) => ({
  clienten: zonderUitkomst(feiten).filter(
    ({ id }) => !(tegenBelang.includes(id) && isOnderTwaalf(feiten, id)),
  ),
  vertegenwoordigers: vertegenwoordigersOnverteld(feiten).filter(
    (paar) => !(tegenBelang.includes(paar.over) && isVanGezag(feiten, paar)),
  ),
})

/**
 * Who represents a client today and was not told the outcome since the conclusion and the proposals that hold (2.3a.2 lid 1,
 * N-2.3a.2-1): everybody, within his own matters. Eigen invulling: of those with authority over a child one is enough. Of who is
 * left out with a motive nobody is told yet (2.3a.4 lid 3).
 */
export const vertegenwoordigersOnverteld = (feiten: Feiten): readonly Onverteld[] =>
  clienten(feiten)
    .filter(({ id }) => nietBetrokken(feiten, id) === undefined)
    .flatMap(({ id }) => onverteldOver(feiten, id))
