import { redenenOverAchttien } from './aanpak-achttien.ts'
import { redenenOverEvaluatie } from './aanpak-evaluatie.ts'
import { redenenOverOverdracht } from './aanpak-overdracht.ts'
import { redenenOverPortaal } from './aanpak-portaal.ts'
import { redenenOverAanwijzing } from './aanpak-redenen/aanwijzing.ts'
import { redenenOverAfspraken } from './aanpak-redenen/afspraken.ts'
import { redenenOverDiensten } from './aanpak-redenen/diensten.ts'
import { redenenOverEinde } from './aanpak-redenen/einde.ts'
import { redenenOverGegevens } from './aanpak-redenen/gegevens.ts'
import { mijnRedenenInAanpak } from './aanpak-redenen/mijn.ts'
import { redenenOverVerbeteren } from './aanpak-redenen/verbeteren.ts'
import { redenenOverVertegenwoordigen } from './aanpak-redenen/vertegenwoordigen.ts'
import { redenenOverWaarnemen } from './aanpak-redenen/waarnemen.ts'
import { redenenOverSignaal } from './aanpak-signaal.ts'
import { redenenOverZvh, zvhPlichtWoorden } from './aanpak-zvh.ts'

/** Why an act of the aanpak is not possible, and what would make it possible. Keys are the codes of the rules. */
export const aanpakRedenen: Record<string, { zin: string; helpt: string }> = {
  ...redenenOverAanwijzing,
  ...redenenOverGegevens,
  ...redenenOverAfspraken,
  ...redenenOverEinde,
  ...redenenOverDiensten,
  ...redenenOverVerbeteren,
  ...redenenOverWaarnemen,
  ...redenenOverVertegenwoordigen,
  ...redenenOverPortaal,
  ...redenenOverOverdracht,
  ...redenenOverSignaal,
  ...redenenOverEvaluatie,
  ...redenenOverZvh,
  ...redenenOverAchttien,
  ...mijnRedenenInAanpak,
}

/** What must be done now. Keys are the codes of the duties. */
export const aanpakPlichten: Record<string, string> = {
  'aanwijzing-beantwoorden': 'Aanwijzing aanvaarden of teruggeven',
  'aanwijzing-overnemen': 'Aanpak overnemen of teruggeven',
  'eerste-doel': 'Met de cliënt een eerste doel vastleggen',
  'voortgang-bespreken': 'Voortgang op doelen en afspraken bespreken',
  'overleg-volgens-afspraak': 'Het gesprek van de afspraak voeren, en vastleggen',
  'bel-terug': 'Bel terug. Dit is op de eigen pagina van de cliënt gevraagd. Leg vast wat eruit kwam.',
  'antwoord-op-uitnodiging':
    'Verzet de afspraak of bel. De cliënt zei in Mijn omgeving dat hij niet komt of een ander moment wil.',
  'samenspraak-voeren': 'Met de cliënt overleggen',
  'ja-van-partij-vragen': 'Partij vragen of zij de afspraak wil doen',
  'afspraak-nalopen': 'Nagaan of de afspraak is gedaan',
  'inbreng-bekijken': 'Bekijken wat een partij u gaf',
  'verbetering-melden': 'Vertellen dat een gegeven is verbeterd',
  'vernietiging-vragen': 'De partij vragen te vernietigen wat zij niet had mogen krijgen',
  'antwoord-op-vernietiging': 'Nagaan of de partij heeft vernietigd wat zij niet had mogen krijgen',
  'uitleg-aan-client': 'Vertellen dat een partij iets kreeg dat zij niet had mogen krijgen',
  'coordinator-meedelen': 'Aan de cliënt schrijven wie de coördinator is',
  'stoppen-bevestigen': 'Aan de cliënt bevestigen dat hij niet meer meedoet',
  'stopwens-melden': 'Aan het college melden dat de cliënt wil stoppen',
  'doelen-bereikt-melden': 'Aan het college melden dat de doelen klaar zijn',
  'terugvalafspraak-maken': 'Afspreken wat te doen bij terugval',
  'coordinator-aanwijzen': 'Een andere coördinator aanwijzen',
  'melding-beantwoorden': 'Reageren op de melding van de coördinator',
  'achttien-voorbereiden': 'Regelen wat nodig is voordat een cliënt achttien wordt',
  'evaluatie-houden': 'De doelen evalueren, en de volgende evaluatie afspreken',
  'signaal-wegen': 'Een klacht of signaal wegen',
  'vervangen-na-signaal': 'Een andere coördinator aanwijzen na een signaal',
  'overdracht-aanbieden': 'De overdracht aan het college aanbieden',
  'verklaring-ontvangen': 'De partij vragen te verklaren dat zij alles heeft vernietigd',
  'overdracht-ontvangen': 'Gegevens van de partij van de coördinator ontvangen',
  'einde-beslissen': 'Beslissen over het einde van de aanpak',
  ...zvhPlichtWoorden,
}

/** Questions beside a text of progress. They never stop anybody. */
export const aanpakHints: Record<string, string> = {
  behandeling:
    'Gaat dit over de behandeling zelf? Schrijf alleen op hoe ver het doel of de afspraak is. De inhoud blijft bij de hulpverlener.',
  strafrecht: 'Gaat dit over een strafzaak? Schrijf alleen op wat voor het doel of de afspraak nodig is.',
}
