import { categorieen, isBijzonder } from '../../wet/categorieen.ts'
import { einddatum } from '../../wet/termijnen.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import type { AntwoordFeit, Feiten } from './feiten.ts'
import { type GegevenInvoer, redenenGegeven } from './gegeven.ts'
import type { Regel } from './plicht.ts'
import { alsNiet, beoordeel, inStaat, type Toets, type Vooraf } from './toets.ts'
import { verzoekMet } from './verzoek.ts'

/** The answers that came by the portal and of which nothing was done yet; what was refused says nothing to take over. */
export const ontvangenAntwoorden = ({ antwoorden }: Pick<Feiten, 'antwoorden'>): readonly AntwoordFeit[] =>
  antwoorden.filter(
    ({ staat, soort }) => staat === 'ontvangen' && (soort === 'verstrekt' || soort === 'minder'),
  )

/** Whether an answer that waits is of a category that asks for an extra reason (N-5.4.1-2). */
export const wachtIetsBijzonders = (feiten: Feiten): boolean =>
  ontvangenAntwoorden(feiten).some(({ categorie }) => isBijzonder(categorie))

const wachtEen = (feiten: Feiten) =>
  alsNiet(ontvangenAntwoorden(feiten).length === 0, 'geen-antwoord-ontvangen', 'verstrekken-door-partij')

const isOntvangen = (feiten: Feiten, antwoordId: string) =>
  alsNiet(
    !ontvangenAntwoorden(feiten).some(({ id }) => id === antwoordId),
    'antwoord-niet-ontvangen',
    'verstrekken-door-partij',
  )

/** What stands in the way of `neem-antwoord-over` before anything is typed: for the panel. */
export const voorafNeemAntwoordOver: Vooraf = (feiten, vandaag) =>
  beoordeel('gegevens-onderzoek', vandaag, [
    inStaat(feiten, ['loopt'], 'gegevens-onderzoek'),
    wachtEen(feiten),
  ])

/** What came must be looked at: taken over when it is needed, or let go (N-AVG-5-1c; streeftermijn of the municipality). */
export const antwoordenTeBekijken: Regel = (feiten) =>
  ontvangenAntwoorden(feiten).map(({ verzoekId, datum }) => ({
    code: 'neem-antwoord-over',
    handeling: feiten.dossier.staat === 'loopt' ? 'neem-antwoord-over' : 'laat-antwoord-liggen',
    artikel: 'gegevens-onderzoek',
    uiterlijk: einddatum('antwoord-overnemen', datum).datum,
    soort: 'streeftermijn',
    betrokkenen: feiten.verzoeken
      .filter(({ id }) => id === verzoekId)
      .map(({ betrokkeneId }) => betrokkeneId),
  }))

/** What was answered, as the gegeven it would be: about whom and for which question the request says. Undefined when it is not there. */
export const alsGegeven = (
  feiten: Feiten,
  antwoordId: string,
):
  | Pick<
      GegevenInvoer,
      | 'betrokkeneId'
      | 'onderdeel'
      | 'thema'
      | 'vraagId'
      | 'categorie'
      | 'niveau'
      | 'bron'
      | 'verzoekId'
      | 'itemId'
    >
  | undefined => {
  const antwoord = ontvangenAntwoorden(feiten).find(({ id }) => id === antwoordId)
  const verzoek = antwoord && verzoekMet(feiten, antwoord.verzoekId)
  if (!verzoek) return undefined
  const { betrokkeneId, onderdeel, thema, vraagId } = verzoek
  const { categorie, niveau, itemId, verzoekId } = antwoord
  return { betrokkeneId, onderdeel, thema, vraagId, categorie, niveau, bron: 'partij', verzoekId, itemId }
}

/** What the worker adds: why it is needed, and what a special category asks for. */
export type Overname = Pick<
  GegevenInvoer,
  | 'noodzaak'
  | 'extraNoodzaak'
  | 'motiveringNiveau'
  | 'noemtDelict'
  | 'dienstId'
  | 'waaromDienst'
  | 'nietTonenAan'
> & { readonly antwoordId: string; readonly voorwaarden?: readonly Voorwaarde[] | undefined }

/** What the party said it may be used for is over (N-5.4.2-1-vw). */
const nogTeGebruiken = (voorwaarden: readonly Voorwaarde[], vandaag: string) => {
  const tot = voorwaarden.find(({ soort }) => soort === 'alleen-tot')
  const datum = tot?.soort === 'alleen-tot' ? tot.datum : vandaag
  return alsNiet(vandaag > datum, 'antwoord-niet-meer-te-gebruiken', 'verstrekken-door-partij', { datum })
}

/** Takes over what a party answered, item by item, when it is necessary for the onderzoek: an answer is no reason of its own (N-5.4.1-1-nz, N-5.4.1-2). */
export const toetsNeemAntwoordOver: Toets<Overname> = (
  { antwoordId, voorwaarden = [], ...overname },
  feiten,
  vandaag,
) => {
  const gegeven = alsGegeven(feiten, antwoordId)
  return beoordeel(gegeven ? categorieen[gegeven.categorie].artikel : 'gegevens-onderzoek', vandaag, [
    inStaat(feiten, ['loopt'], 'gegevens-onderzoek'),
    isOntvangen(feiten, antwoordId),
    nogTeGebruiken(voorwaarden, vandaag),
    ...(gegeven ? redenenGegeven({ ...gegeven, ...overname }, feiten) : []),
  ])
}

/** What stands in the way of `laat-antwoord-liggen`: what is not needed can be let go in every state (N-AVG-5-1c). */
export const voorafLaatAntwoordLiggen: Vooraf = (feiten, vandaag) =>
  beoordeel('gegevens-onderzoek', vandaag, [wachtEen(feiten)])

/** Lets go what a party answered and is not needed: its words are gone (N-AVG-5-1c, N-5.4.1-1-nz). */
export const toetsLaatAntwoordLiggen: Toets<{ readonly antwoordId: string }> = (
  { antwoordId },
  feiten,
  vandaag,
) => beoordeel('gegevens-onderzoek', vandaag, [isOntvangen(feiten, antwoordId)])
