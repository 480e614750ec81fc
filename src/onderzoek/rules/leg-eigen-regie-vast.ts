import type { Reden } from '../../wet/oordeel.ts'
import { bekend, laatste } from './betrokkene.ts'
import { eigenCoordinatorAls, eigenRegieNu, redenTegenEigenRegie, verklaarders } from './eigen-regie.ts'
import type { Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'
import { redenenNamensWie, sprekersVoor } from './namens-wie.ts'
import { procedureVan } from './procedure.ts'
import {
  alsNiet,
  beoordeel,
  eenmaal,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { redenenNamens, zakenVanReikwijdte } from './vertegenwoordiging.ts'
import { conclusieNu, steltAanpakVoor } from './voortgang.ts'

/** That somebody will coordinate himself. */
export interface EigenRegie {
  /** Who will coordinate. */
  readonly betrokkeneId: string
  /** Ids of the clients who said so themselves. */
  readonly verklaardDoor: readonly string[]
  /** Ids of who said so for a client. */
  readonly vertegenwoordigers: readonly string[]
  /** Ids of the representations in which somebody said so who represents several people. */
  readonly namens?: readonly string[] | undefined
  /** Who will coordinate wants to; only asked when he is not one of those who stated it. */
  readonly diegeneWil: boolean
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => {
  const stand = eigenRegieNu(feiten)
  return [
    inStaat(feiten, ['loopt', 'afgerond'], 'eigen-regie'),
    redenTegenEigenRegie(procedureVan(feiten), feiten.dossier.ingang),
    alsNiet(!steltAanpakVoor(feiten), 'geen-aanpak-voorgesteld', 'eigen-regie'),
    alsNiet(laatste(feiten, ['coordinator-aangewezen']) !== undefined, 'aanpak-loopt-al', 'eigen-regie'),
    alsNiet(stand === 'verklaard' || stand === 'aannemelijk', 'eigen-regie-al-verklaard', 'eigen-regie'),
  ]
}

/** What stands in the way of `leg-eigen-regie-vast` before anything is typed: for the panel. */
export const voorafLegEigenRegieVast: Vooraf = (feiten, vandaag) =>
  beoordeel('eigen-regie', vandaag, basis(feiten))

/** Every client says it himself, or somebody who may speak for him in all the onderzoek was about (N-Awb-2.1). */
const samenVerklaard = (invoer: EigenRegie, feiten: Feiten): Redenen => {
  const { verklaardDoor, vertegenwoordigers, datum: dag } = invoer
  const anderen = verklaarders(feiten).filter(({ id }) => !verklaardDoor.includes(id))
  const sprekers = { wie: vertegenwoordigers, namens: invoer.namens, datum: dag }
  const namens = anderen.map(({ id }) => ({ voor: id, wie: sprekersVoor(feiten, sprekers, id) }))
  const zwijgt = namens.filter(({ wie }) => wie.length === 0)
  const zaken = zakenVanReikwijdte(feiten)
  return [
    ...redenenNamensWie(feiten, sprekers),
    alsNiet(zwijgt.length > 0, 'eigen-regie-zonder-alle-clienten', 'eigen-regie', { aantal: zwijgt.length }),
    ...eenmaal(
      namens
        .filter(({ wie }) => wie.length > 0)
        .flatMap((een) => redenenNamens(feiten, { ...een, zaken, dag })),
    ),
  ]
}

const bekendeMensen = ({ betrokkeneId, verklaardDoor, vertegenwoordigers }: EigenRegie, feiten: Feiten) =>
  eenmaal(
    [betrokkeneId, ...verklaardDoor, ...vertegenwoordigers].map((id) => bekend(feiten, id, 'eigen-regie')),
  )

const wieCoordineert = ({ betrokkeneId, datum }: EigenRegie, feiten: Feiten): Reden | undefined =>
  alsNiet(
    bekend(feiten, betrokkeneId, 'eigen-regie') === undefined &&
      eigenCoordinatorAls(feiten, betrokkeneId, datum) === undefined,
    'eigen-regie-niet-deze-persoon',
    'eigen-regie',
  )

const wilZelf = ({ betrokkeneId, verklaardDoor, vertegenwoordigers, diegeneWil }: EigenRegie): boolean =>
  diegeneWil || [...verklaardDoor, ...vertegenwoordigers].includes(betrokkeneId)

/**
 * Records that the client, or who represents him, states that he himself, a gezinslid or a mantelzorger will coordinate:
 * before there is a coordinator, and by all clients together (2.3a.3 lid 2; N-2.3a.3-2).
 */
export const toetsLegEigenRegieVast: Toets<EigenRegie> = (invoer, feiten, vandaag) =>
  beoordeel('eigen-regie', vandaag, [
    ...basis(feiten),
    ...bekendeMensen(invoer, feiten),
    wieCoordineert(invoer, feiten),
    alsNiet(
      invoer.verklaardDoor.some((id) => !isClient(feiten, id)),
      'eigen-regie-verklaart-client',
      'eigen-regie',
    ),
    alsNiet(!wilZelf(invoer), 'eigen-regie-niet-gewild', 'eigen-regie'),
    ...samenVerklaard(invoer, feiten),
    alsNiet(
      invoer.datum < (conclusieNu(feiten)?.datum ?? invoer.datum),
      'antwoord-voor-vraag',
      'avg-juistheid',
    ),
    nietInToekomst(invoer.datum, vandaag),
  ])
