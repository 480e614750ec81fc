import type { Informeerplicht, Informeerstand, Informering } from '../../wet/informering.ts'
import { standVan } from '../../wet/informering.ts'
import { opVerzoekVanPartij } from '../../wet/ingangen.ts'
import { isOverleden } from '../../wet/overleden.ts'
import { bekendheidVan } from './bekendheid.ts'
import { nietBetrokken } from './betrekken.ts'
import { laatste, vanSoort } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import type { GebeurtenisSoort } from './gebeurtenissen.ts'
import { teWijzenOpOndersteuning } from './gewezen-op.ts'
import { moetVanOnderzoekWeten } from './informeer-over-onderzoek.ts'
import { isClient } from './is-client.ts'
import { krijgtBudgetVoorgesteld } from './pgb.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { eindstaten } from './staten.ts'
import { conclusieNu, zonderUitkomst } from './voortgang.ts'

/** The last day on which it was told to him, or to everybody who was there; undefined when it was not. */
const verteldOp = (feiten: Feiten, soort: GebeurtenisSoort, wie: string): string | undefined =>
  vanSoort(feiten, soort).findLast(({ betrokkeneId }) => betrokkeneId === null || betrokkeneId === wie)?.datum

const ofOpen = (op: string | undefined): Informeerstand =>
  op === undefined ? { soort: 'open', uiterlijk: null } : { soort: 'verteld', op }

/** Whether he gave his data himself: who asked and who is client, unless a party asked for the onderzoek (AVG 13 and 14). */
export const gafZelf = (feiten: Feiten, { id, hoedanigheid }: BetrokkeneFeit): boolean =>
  feiten.dossier.ingang !== opVerzoekVanPartij && (hoedanigheid === 'verzoeker' || isClient(feiten, id))

const overGegevens = (feiten: Feiten, wie: BetrokkeneFeit): Informering => {
  const op = verteldOp(feiten, 'gewezen-op-gegevensgebruik', wie.id)
  return gafZelf(feiten, wie)
    ? { plicht: 'eigen-gegevens', wie: wie.id, stand: ofOpen(op) }
    : { plicht: 'gegevens-van-ander', wie: wie.id, stand: standVan(bekendheidVan(feiten, wie), op) }
}

/** It waits with telling which data are kept; it does not once he knows those. */
const overOnderzoek = (feiten: Feiten, wie: BetrokkeneFeit): Informeerstand => {
  const op = laatste(feiten, ['over-onderzoek-geinformeerd'], wie.id)?.datum
  if (op !== undefined) return { soort: 'verteld', op }
  const gegevens = standVan(
    bekendheidVan(feiten, wie),
    verteldOp(feiten, 'gewezen-op-gegevensgebruik', wie.id),
  )
  return gegevens.soort === 'wacht' && gegevens.tot >= feiten.peildag
    ? gegevens
    : { soort: 'open', uiterlijk: null }
}

/** The outcome waits for who is left out with a motive, until that is looked at again (2.3a.4 lid 3). */
const overUitkomst = (feiten: Feiten, wie: BetrokkeneFeit): Informeerstand => {
  if (!zonderUitkomst(feiten).some(({ id }) => id === wie.id))
    return ofOpen(laatste(feiten, ['uitkomst-meegedeeld', 'uitkomst-onthouden'], wie.id)?.datum)
  const buiten = nietBetrokken(feiten, wie.id)
  return buiten
    ? { soort: 'wacht', reden: buiten.code, tot: buiten.datum }
    : { soort: 'open', uiterlijk: null }
}

type Deel = readonly [Informeerplicht, boolean, () => Informeerstand]

const overEen = (feiten: Feiten, wie: BetrokkeneFeit): readonly Informering[] => {
  const gewezen = (soort: GebeurtenisSoort) => () => ofOpen(verteldOp(feiten, soort, wie.id))
  const opVerzoek = !zonderVerzoekVanClient(feiten)
  const begonnen = feiten.dossier.gestartOp !== null
  const delen: readonly Deel[] = [
    ['onderzoek', begonnen && moetVanOnderzoekWeten(feiten, wie), () => overOnderzoek(feiten, wie)],
    [
      'clientondersteuning',
      opVerzoek && teWijzenOpOndersteuning(feiten).some(({ id }) => id === wie.id),
      gewezen('gewezen-op-clientondersteuning'),
    ],
    [
      'persoonlijk-plan',
      opVerzoek && wie.hoedanigheid === 'verzoeker',
      () => ofOpen(vanSoort(feiten, 'gewezen-op-persoonlijk-plan').at(-1)?.datum),
    ],
    ['budget', krijgtBudgetVoorgesteld(feiten, wie.id), gewezen('gewezen-op-pgb')],
    [
      'uitkomst',
      conclusieNu(feiten) !== undefined && isClient(feiten, wie.id),
      () => overUitkomst(feiten, wie),
    ],
  ]
  return [
    overGegevens(feiten, wie),
    ...delen
      .filter(([, geldt]) => geldt)
      .map(([plicht, , stand]): Informering => ({ plicht, wie: wie.id, stand: stand() })),
  ]
}

/** What only helps before or during an onderzoek is no longer told after it; what is done with data still is, as long as they are kept. */
const nietMeerNaEinde: readonly Informeerplicht[] = ['clientondersteuning', 'persoonlijk-plan', 'budget']

const moetNog = (feiten: Feiten, { plicht, wie, stand }: Informering): boolean =>
  stand.soort === 'verteld' ||
  (!isOverleden(feiten, wie, feiten.peildag) &&
    !(eindstaten.includes(feiten.dossier.staat) && nietMeerNaEinde.includes(plicht)))

/**
 * What everybody in this onderzoek must be told, and how that stands (AVG 13 and 14; 2.3.2, 2.3a.1, 2.3a.2 lid 1 and 2.3a.4 lid 3;
 * N-AVG-13, N-AVG-14-3, N-2.3a.4-3, N-2.3.2-3, N-2.3a.2-1). Of who died only what he was told.
 */
export const informeringen = (feiten: Feiten): readonly Informering[] =>
  feiten.betrokkenen.flatMap((wie) => overEen(feiten, wie)).filter((een) => moetNog(feiten, een))
