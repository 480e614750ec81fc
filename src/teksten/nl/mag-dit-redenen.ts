import type { RedenTekst } from '../tekst.ts'

const reden = (zin: string, helpt: string): RedenTekst => ({ zin, helpt })

/** Why not, and what would help: only reasons that no act has of its own. */
export const magDitRedenen: Readonly<Record<string, RedenTekst>> = {
  'magdit-andere-rol': reden('Dit doet iemand in een andere rol.', 'Laat het doen door wie die taak heeft.'),
  'magdit-alleen-partij-vraagt': reden(
    'Zo’n verzoek doet alleen een organisatie die al bij iemand betrokken is.',
    'Gaat het over u? Vraag de gemeente zelf om hulp. Maakt u zich zorgen over een ander? Bel het meldpunt.',
  ),
  'magdit-geen-rol': reden(
    'Wie geen taak heeft in deze zaak, mag het dossier niet lezen.',
    'Vraag het aan de persoon zelf.',
  ),
  'magdit-rol-werkt-hier-niet': reden(
    'In deze rol werkt u niet met dit soort dossiers. Taken blijven gescheiden.',
    'Vraag aan wie de zaak doet om u te geven wat u nodig heeft. Daar gelden eigen regels voor.',
  ),
  'magdit-nog-geen-wet': reden('Op die dag was er nog geen wet voor.', 'Vraag het voor een latere dag.'),
  'magdit-niet-nodig': reden(
    'Wat niet nodig is, mag niet worden gebruikt of gegeven.',
    'Schrijf op waarom het nodig is, of laat het weg.',
  ),
  'magdit-ongevraagd': reden(
    'De gemeente vroeg er niet om. Voor de zekerheid iets delen mag niet.',
    'Doe een melding, of vraag zelf om een onderzoek.',
  ),
  'magdit-client-hoort-erbij': reden(
    'De cliënt wordt uitgenodigd, behalve om een reden die zwaar weegt.',
    'Nodig de cliënt uit, en wie hem vertegenwoordigt.',
  ),
  'magdit-meenemen-zonder-taak': reden('Het is niet nodig voor een eigen taak.', 'Laat het in het overleg.'),
  'magdit-meenemen-zonder-ja': reden(
    'Wie het inbracht, zei geen ja. Bij twijfel beslist die.',
    'Vraag het aan wie het inbracht.',
  ),
  'magdit-criteria-niet-gehaald': reden(
    'Er is te weinig voor een onderzoek zonder dat de persoon erom vraagt: blijvende problemen op meer terreinen, overlast of gevaar, en een aanpak die kan helpen.',
    'Blijf in gesprek. Vraagt de persoon zelf om hulp, dan kan een onderzoek wel.',
  ),
  'magdit-geen-samenhang': reden(
    'Een onderzoek is er voor problemen die met elkaar te maken lijken te hebben.',
    'Help met de ene vraag. Blijkt later meer, dan kan een onderzoek alsnog.',
  ),
  'magdit-onderzoek-zomaar': reden(
    'De gemeente zoekt niet zomaar uit wat er bij iemand speelt.',
    'Wacht op een vraag om hulp, of op een verzoek van een organisatie.',
  ),
  'magdit-gezinslid-geen-client': reden(
    'Van een gezinslid dat niet meedoet, mag dit niet worden vastgelegd.',
    'Vraag het gezinslid of het mee wil doen.',
  ),
  'magdit-acuut': reden('Het meldpunt is er niet voor acuut gevaar.', 'Bel 112.'),
  'magdit-andere-gemeente': reden(
    'Het meldpunt is er voor inwoners van de eigen gemeente.',
    'Bel het meldpunt van de gemeente waar de persoon woont.',
  ),
  'magdit-acuut-niet-bewaren': reden(
    'Van een acute melding bewaart het meldpunt geen persoonsgegevens.',
    'Bel 112 of de crisisdienst en tel het gesprek zonder namen.',
  ),
  'magdit-niet-ingezetene': reden(
    'Over wie in een andere gemeente woont, bewaart het meldpunt niets.',
    'Verwijs de melder en tel het gesprek zonder namen.',
  ),
  'magdit-melding-zonder-instemming': reden(
    'Een melding gaat niet verder als de persoon het er niet mee eens is.',
    'Vraag het de persoon. Dreigt er iets, vraag dan een jurist. Bemoeizorg, Veilig Thuis en verplichte ggz hebben eigen regels.',
  ),
  'magdit-gemeente-vroeg-niet': reden(
    'Een andere gemeente krijgt alleen iets als zij er zelf om vraagt.',
    'Wacht tot de nieuwe gemeente vraagt wat zij nodig heeft.',
  ),
  'magdit-meer-zonder-collega': reden(
    'Meer vertellen mag alleen als een collega het daarmee eens is.',
    'Vraag een collega om mee te kijken.',
  ),
  'magdit-wachten-zonder-dag': reden('Er is geen dag gekozen om opnieuw te kijken.', 'Kies een dag.'),
  'magdit-wachten-te-lang': reden('Zo lang mag wachten niet.', 'Kies een dag binnen een maand.'),
  'magdit-na-maand-brief': reden(
    'Na een maand is niet bereikt geen reden meer: dan kan er een brief.',
    'Stuur een brief.',
  ),
  'magdit-al-gesproken': reden(
    'Er is al met de persoon gesproken. Dan hoorde hij het bij dat gesprek te horen.',
    'Vertel het nu.',
  ),
  'magdit-zvh-zonder-verband': reden(
    'Aanmelden kan alleen als de problemen samenhangen met criminaliteit, ernstige overlast of veiligheid.',
    'Ga door met de eigen aanpak.',
  ),
  'magdit-zvh-helpt-niet': reden(
    'Aanmelden kan alleen als samenwerken de aanpak verder helpt.',
    'Ga door met de eigen aanpak.',
  ),
  'magdit-fraude': reden(
    'Gegevens van onderzoek en aanpak zijn nooit voor fraude, handhaving of opsporing.',
    'Niets. Dit verbod kent geen uitzondering.',
  ),
  'magdit-bestanden-vergelijken': reden(
    'De wet geeft geen grond om bestanden te koppelen en zo mensen met problemen te zoeken.',
    'Wacht op een vraag om hulp, een melding of een verzoek.',
  ),
  'magdit-preventief-delen': reden(
    'Delen voor de zekerheid mag niet. Er moet een onderzoek, een aanpak of een melding zijn.',
    'Doe een melding, of vraag om een onderzoek.',
  ),
  'magdit-notulen': reden(
    'Van een casusoverleg komt geen verslag. Ook niet later, en ook niet om te mailen.',
    'Schrijf alleen de afspraken op.',
  ),
  'magdit-opnemen': reden(
    'Wat in een casusoverleg wordt gezegd, blijft daar. Opnemen of laten uitschrijven mag niet.',
    'Schrijf alleen de afspraken op.',
  ),
  'magdit-alles-kopieren': reden(
    'Wie iets geeft of gebruikt, kiest per gegeven wat nodig is. Alles is nooit nodig.',
    'Kies per gegeven en schrijf op waarom.',
  ),
  'magdit-toestemming-voor-alles': reden(
    'Toestemming is voor de gemeente geen grond: wie hulp nodig heeft, kan niet vrij weigeren.',
    'Leg uit wat u doet en waarom. De wet is de grond.',
  ),
  'magdit-partij-opdragen': reden(
    'Gemeente en coördinator mogen een organisatie niets opdragen.',
    'Maak samen een afspraak.',
  ),
  'magdit-hulp-opdringen': reden(
    'Hulp is vrijwillig. Deze wet geeft geen dwang.',
    'Blijf in gesprek. Alleen een eigen wet, zoals de Wvggz, kan iets verplichten.',
  ),
  'magdit-computer-beslist': reden('Over mensen beslist een mens.', 'Laat een mens kijken en beslissen.'),
}
