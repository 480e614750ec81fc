import { isOverleden } from '../../wet/overleden.ts'
import { vanSoort } from './betrokkene.ts'
import type { BetrokkeneFeit, Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'
import { isGestopt } from './meedoenden.ts'

/** Whether he once said yes, is client no more, and nobody closed that yet; a death closes it itself. */
const isVerloren = (feiten: Feiten, id: string): boolean =>
  vanSoort(feiten, 'gezinslid-stemt-in').some(({ betrokkeneId }) => betrokkeneId === id) &&
  !isClient(feiten, id) &&
  !isGestopt(feiten, id) &&
  !isOverleden(feiten, id, feiten.peildag)

/**
 * Everybody who was client and is so no more without having stopped: he said no later, left the household, or is eighteen and
 * stays elsewhere (1.1.1 cliënt 3° and gezinslid; N-1.1.1-clt-3). For him the same must follow as after stopping.
 */
export const nietMeerClient = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.dossier.staat === 'loopt' ? feiten.betrokkenen.filter(({ id }) => isVerloren(feiten, id)) : []

/** Whether he is one of those. */
export const isNietMeerClient = (feiten: Feiten, id: string): boolean =>
  nietMeerClient(feiten).some((wie) => wie.id === id)
