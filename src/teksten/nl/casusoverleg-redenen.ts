import { tijdensRedenen } from './casusoverleg-tijdens-redenen.ts'

const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act in a conference is not possible, and what would make it possible. Keys are the codes of the rules. */
export const overlegRedenen: Record<string, { zin: string; helpt: string }> = {
  ...tijdensRedenen,
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
  'overleg-is-open': reden('Het casusoverleg is al open.', 'Sluit het overleg als u klaar bent.'),
  'overleg-is-gesloten': reden('Het casusoverleg is gesloten.', 'Beleg een nieuw overleg als dat nodig is.'),
  'overleg-is-afgezegd': reden('Het casusoverleg is afgezegd.', 'Beleg een nieuw overleg als dat nodig is.'),
  'overleg-nog-niet-open': reden(
    'Het casusoverleg is nog niet open.',
    'Dat kan zodra wie het organiseert het opent.',
  ),
}

/** What waits. Keys are the codes of the duties. */
export const overlegPlichten: Record<string, string> = {}
