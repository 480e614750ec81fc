import type { HandelingTekst } from '../tekst.ts'
import { belegInOnderzoekTeksten, belegTeksten, nodigPartijTeksten } from './casusoverleg-beleggen.ts'
import { sluitHandelingen } from './casusoverleg-sluiten.ts'
import { tijdensHandelingen } from './casusoverleg-tijdens.ts'
import { overlegVoorafHandelingen } from './casusoverleg-vooraf.ts'

/** The words of the acts in a conference. */
export const overlegHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...sluitHandelingen,
  ...tijdensHandelingen,
  'gecoordineerde-aanpak.beleg-casusoverleg': belegTeksten,
  'onderzoek.beleg-casusoverleg': belegInOnderzoekTeksten,
  'gecoordineerde-aanpak.nodig-partij-uit': nodigPartijTeksten,
  'onderzoek.nodig-partij-uit': nodigPartijTeksten,
  ...overlegVoorafHandelingen,
  'casusoverleg.bekijk-casusoverleg': {
    titel: 'Casusoverleg bekijken',
    knop: 'Openen',
    gedaan: 'Het casusoverleg is geopend.',
  },
  'casusoverleg.zeg-casusoverleg-af': {
    titel: 'Casusoverleg afzeggen',
    knop: 'Afzeggen',
    inleiding: 'Iedereen die is uitgenodigd krijgt bericht. Morgen is het overleg hier weg.',
    gedaan: 'Het casusoverleg is afgezegd.',
  },
}

/** The codes of it in words. */
export const overlegOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: {
    'overleg-belegd': 'casusoverleg belegd',
    'overleg-open': 'casusoverleg is open',
    'overleg-gesloten': 'casusoverleg gesloten',
    'overleg-voorbij': 'casusoverleg voorbij, nog niet gesloten',
    'overleg-afgezegd': 'casusoverleg afgezegd',
  },
  dossiersoort: { casusoverleggen: 'Casusoverleg' },
  overleglijst: { 'op-geen-lijst': 'Staat op geen enkele lijst: leg uit waarom zij nodig is.' },
  overlegstaat: {
    belegd: 'belegd',
    gehouden: 'gehouden',
    afgezegd: 'afgezegd',
    voorbij: 'voorbij, niet gesloten: wat is ingebracht, is weg',
  },
  wijze: { plaats: 'Waar', video: 'Videoverbinding' },
  deelnemersoort: {
    organisator: 'organiseert',
    partij: 'partij',
    client: 'cliënt',
    vertegenwoordiger: 'spreekt voor de cliënt',
  },
  deelnemerstaat: {
    uitgenodigd: 'uitgenodigd',
    komt: 'komt',
    'komt-niet': 'komt niet',
    ingetrokken: 'uitnodiging ingetrokken',
    'niet-uitgenodigd': 'niet uitgenodigd',
  },
}
