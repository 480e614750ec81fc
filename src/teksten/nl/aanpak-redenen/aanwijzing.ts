import { coordinatorVerklaringRedenen } from '../coordinator-verklaring.ts'

const verklaring = Object.fromEntries(
  Object.entries(coordinatorVerklaringRedenen).map(([code, [zin, helpt]]) => [code, { zin, helpt }]),
)

/** Who may act, and the appointment of a coordinator. */
export const redenenOverAanwijzing = {
  'niet-de-coordinator': {
    zin: 'U bent niet de coördinator van deze aanpak.',
    helpt: 'Alleen de coördinator die het college heeft aangewezen kan dit doen, in de rol van coördinator.',
  },
  'geen-coordinator': {
    zin: 'Deze aanpak heeft nu geen coördinator.',
    helpt: 'Het college wijst eerst een coördinator aan.',
  },
  'aanpak-niet-in-deze-stand': {
    zin: 'Dit past niet bij hoe ver de aanpak nu is.',
    helpt: 'Kijk bij Wat kan nu welke stap wel past.',
  },
  'aanwijzing-niet-aanvaard': {
    zin: 'De aanwijzing is nog niet aanvaard. De taak van de coördinator is nog niet begonnen.',
    helpt: 'Aanvaard eerst de aanwijzing, of geef haar terug.',
  },
  'aanpak-beeindigd': {
    zin: 'De aanpak is beëindigd. Met de taak eindigt ook de toegang.',
    helpt: 'Vraagt de cliënt opnieuw hulp? Dan begint een nieuw onderzoek.',
  },
  'niet-het-college': {
    zin: 'Hierover beslist het college.',
    helpt: 'Meld aan het college wat er volgens u moet gebeuren.',
  },
  'geen-zicht-voor-deze-rol': {
    zin: 'In deze rol ziet u geen gecoördineerde aanpak.',
    helpt: 'Wissel van rol als u deze zaak in een andere rol doet.',
  },
  'eigen-zaak': {
    zin: 'U bent zelf de coördinator en kunt niet namens het college over uw eigen werk beslissen.',
    helpt: 'Laat een collega beslissen.',
  },
  'al-eerder-begonnen': {
    zin: 'Deze aanpak liep al met een andere coördinator.',
    helpt: 'Neem de aanwijzing over.',
  },
  'nog-niet-begonnen': {
    zin: 'Deze aanpak is nog niet begonnen. Er valt niets over te nemen.',
    helpt: 'Aanvaard de aanwijzing.',
  },
  'rollen-niet-gescheiden': {
    zin: 'Coördineren en hulp verlenen moeten gescheiden blijven, ook in de dossiers.',
    helpt: 'Verklaar dat u beide gescheiden houdt, of geef de aanwijzing terug.',
  },
  'afwijzing-zonder-reden': {
    zin: 'Er staat niet waarom u de aanwijzing teruggeeft.',
    helpt: 'Kies een reden. Bij Anders schrijft u kort op waarom.',
  },
  ...verklaring,
  'coordinator-hoort-bij-geen-partij': {
    zin: 'Deze persoon werkt niet bij de gemeente en niet bij een partij die meedoet.',
    helpt: 'Kies een ambtenaar of een medewerker van een partij in deze aanpak.',
  },
  'zelfde-coordinator': {
    zin: 'Deze persoon is al de coördinator.',
    helpt: 'Kies iemand anders.',
  },
  'zichzelf-aanwijzen': {
    zin: 'U kunt uzelf niet aanwijzen als coördinator.',
    helpt: 'Laat een collega beslissen, of kies iemand anders.',
  },
  'vervanging-zonder-reden': {
    zin: 'Er staat niet waarom er een andere coördinator komt.',
    helpt: 'Schrijf de reden op in gewone woorden. De cliënt kan die lezen.',
  },
  'overleg-over-coordinator-ontbreekt': {
    zin: 'De keuze is nog niet besproken met de cliënten en de partijen.',
    helpt: 'Bespreek de keuze, of schrijf op waarom dat niet kon.',
  },
} as const
