import { sluitRedenen } from './casusoverleg-sluiten-redenen.ts'
import { tijdensRedenen } from './casusoverleg-tijdens-redenen.ts'

const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act in a conference is not possible, and what would make it possible. Keys are the codes of the rules. */
export const overlegRedenen: Record<string, { zin: string; helpt: string }> = {
  ...tijdensRedenen,
  ...sluitRedenen,
  'geen-zicht-op-casusoverleg': reden(
    'U bent niet uitgenodigd voor dit casusoverleg.',
    'Werkt u in meer rollen of voor meer organisaties? Wissel dan van rol.',
  ),
  'overleg-niet-voor-systeem': reden(
    'Aan een casusoverleg doen alleen mensen mee.',
    'Laat een professional dit zelf doen.',
  ),
  'overleg-niet-de-organisator': reden(
    'Dit doet wie het casusoverleg organiseert.',
    'Vraag het hem of haar.',
  ),
  'overleg-is-open': reden('Het casusoverleg is al open.', 'Dit kan alleen voordat het begint.'),
  'overleg-is-gesloten': reden('Het casusoverleg is gesloten.', 'Beleg een nieuw overleg als dat nodig is.'),
  'overleg-is-afgezegd': reden('Het casusoverleg is afgezegd.', 'Beleg een nieuw overleg als dat nodig is.'),
  'overleg-nog-niet-open': reden(
    'Het casusoverleg is nog niet open.',
    'Dat kan zodra wie het organiseert het opent.',
  ),
  'overleg-niemand-uitgenodigd': reden('Er is niemand bij wie dit kan.', 'U hoeft niets te doen.'),
  'overleg-deelnemer-onbekend': reden(
    'Deze persoon of partij is hier niet uitgenodigd.',
    'Kies uit de lijst.',
  ),
  'overleg-verzoeker-hoort-erbij': reden(
    'Deze partij vroeg om het onderzoek. Zij hoort er altijd bij.',
    'Kies een andere partij, of zeg het overleg af.',
  ),
  'overleg-al-uitgenodigd': reden('Iedereen is uitgenodigd.', 'U hoeft niets te doen.'),
  'overleg-hoort-niet-over-zichzelf': reden(
    'Een cliënt hoort altijd wat over hemzelf gaat.',
    'Kies ook hemzelf. Kan dat niet, nodig hem dan niet uit en leg uit waarom.',
  ),
  'overleg-hoort-over-onbekende': reden('Het overleg gaat niet over deze persoon.', 'Kies uit de lijst.'),
  'overleg-iemand-zonder-naam': reden('Er staat niet wie er komt.', 'Vul de naam en de functie in.'),
}

/** What waits. Keys are the codes of the duties. */
export const overlegPlichten: Record<string, string> = {
  'uitnodiging-beantwoorden': 'Zeggen of u komt',
  'overleg-vandaag': 'Vandaag is het casusoverleg: openen',
  'overleg-vandaag-erbij': 'Vandaag is het casusoverleg: erbij zijn',
  'overleg-nog-sluiten': 'Het casusoverleg nog sluiten',
}
