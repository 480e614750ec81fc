import { instemRedenen } from './instem-redenen.ts'
import { doorzettenRedenen } from './meldpunt-doorzetten-redenen.ts'
import { meldpuntDeelRedenen } from './meldpunt-redenen-delen.ts'
import { meldpuntGesprekRedenen } from './meldpunt-redenen-gesprek.ts'
import { meldpuntHerstelRedenen } from './meldpunt-redenen-herstellen.ts'

const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act of the meldpunt is not possible, and what would make it possible. Keys are the codes of the rules. */
export const meldpuntRedenen: Record<string, { zin: string; helpt: string }> = {
  ...doorzettenRedenen,
  ...meldpuntHerstelRedenen,
  ...meldpuntGesprekRedenen,
  ...meldpuntDeelRedenen,
  ...instemRedenen,
  'geen-zicht-op-meldingen': reden(
    'Alleen medewerkers van het meldpunt zien meldingen.',
    'Heeft u iets nodig voor uw eigen werk? Vraag het de persoon zelf.',
  ),
  'instemming-zonder-weten': reden(
    'Niemand kan instemmen met iets waar hij niet van weet.',
    'Vertel de persoon eerst over de melding, en vraag het dan. Hoorde de persoon het met een brief? Dan telt een ja pas vanaf de dag erna.',
  ),
  'akkoord-zonder-uitleg': reden(
    'Bij een akkoord van een jurist hoort waarom het zonder instemming moet.',
    'Schrijf op wat er dreigt, en welke wet het toestaat.',
  ),
  'niet-bereikt-na-maand': reden(
    'Niet bereikt is geen reden meer na een maand: een brief kan altijd.',
    'Stuur de brief over de melding, of kies een andere reden als die er is.',
  ),
  'melder-in-tekst': reden(
    'In de tekst staat wie belde: een naam, nummer, mailadres of adres. De melder wil onbekend blijven.',
    'Haal dat uit de tekst. Staat het in een gegeven? Verbeter dat dan eerst.',
  ),
  'eerst-wie-spreekt': reden(
    'Er staat niet wie voor deze persoon spreekt. Een ander mag het dan niet van u horen.',
    'Leg eerst vast wie de ouder met gezag, voogd, curator of mentor is.',
  ),
  'eerst-terughalen': reden(
    'Iemand heeft nog iets van deze melding, of moet nog antwoorden.',
    'Trek de vraag of het doorgeven eerst in, en laat dat weten. Bel bij gevaar meteen 112: dat hoeft hier niet op te wachten.',
  ),
  'meldingsdag-na-begin': reden(
    'De beller kan niet later hebben gebeld dan de dag waarop de triage begon.',
    'Kies de dag waarop de triage begon, of een eerdere.',
  ),
  'melding-voorbij': reden(
    'De bewaartermijn van deze melding is voorbij. Niemand mag haar nog lezen.',
    'Is er opnieuw iets aan de hand? Begin dan een nieuwe melding.',
  ),
  'zelf-zonder-gesprek': reden(
    'U zegt dat de persoon zelf belde. Dan moet vaststaan dat u de persoon sprak.',
    'Leg eerst vast dat u de persoon sprak.',
  ),
  'melding-niet-in-deze-stand': reden(
    'Dat kan niet in de stand waarin de melding nu is.',
    'Kijk bij de melding wat nu kan.',
  ),
  'melding-afgerond': reden('De melding is afgerond.', 'Is dat niet goed? Open de melding dan opnieuw.'),
  'gemelde-onbekend': reden(
    'Er staat niet over wie het gaat.',
    'Vul een achternaam in, of een straat met huisnummer.',
  ),
  'alleen-professional-vertelt': reden(
    'Naar gezin, hulpverleners en huisarts vragen wij alleen een professional.',
    'Haal weg wat u daar invulde. Zegt een inwoner er zelf iets over dat nodig is? Zet het bij wat er aan de hand is.',
  ),
  'melding-te-oud': reden(
    'Dit gesprek was meer dan een jaar geleden. Zo lang mag een melding niet worden bewaard.',
    'Controleer de dag.',
  ),
  'eerst-contact-met-gemelde': reden(
    'Er staat niet dat u eerst de persoon zelf heeft geprobeerd te bereiken.',
    'Leg het contact vast, of waarom u het niet probeerde.',
  ),
  'niet-geprobeerd-zonder-reden': reden(
    'Er staat niet waarom u de persoon niet heeft geprobeerd te bereiken.',
    'Schrijf op waarom.',
  ),
  'bijzonder-gegeven-zonder-reden': reden(
    'Er staat niet waarom dit gezondheids- of strafgegeven nodig is.',
    'Schrijf op waarom het niet zonder kan, of laat het weg.',
  ),
  'categorie-niet-bij-melding': reden(
    'Dit soort gegeven hoort niet bij een melding.',
    'Leg alleen vast wat nodig is voor de triage.',
  ),
  'inlichting-zonder-partij': reden('Er staat niet welke partij u iets vraagt.', 'Kies een partij.'),
  'inlichting-met-partij': reden(
    'U koos een partij, maar vraagt het aan een ander.',
    'Haal de partij weg, of kies dat u het een partij vraagt.',
  ),
  'niveau-zonder-reden': reden(
    'Er staat niet waarom u meer wilt weten dan of de persoon bekend is.',
    'Schrijf op waarom, of vraag alleen of de persoon bekend is.',
  ),
  'inlichting-loopt-al': reden(
    'Deze partij heeft nog een open vraag.',
    'Leg eerst vast wat het antwoord was, of dat er geen antwoord komt.',
  ),
  'geen-open-inlichting': reden('Er is geen vraag die op antwoord wacht.', 'Stel eerst een vraag.'),
  'inlichting-onbekend': reden('Deze vraag staat niet open.', 'Kies een vraag die op antwoord wacht.'),
  'antwoord-zonder-naam': reden('Er staat niet wie het antwoord gaf.', 'Vul de naam in.'),
  'antwoord-zonder-tekst': reden('Er staat niet wat het antwoord was.', 'Schrijf het kort op.'),
  'antwoord-zonder-keuze': reden('Er staat niet wat het antwoord was.', 'Kies of de persoon bekend is.'),
  'antwoord-meer-dan-gevraagd': reden(
    'U vroeg alleen of de persoon bekend is. Meer mag u dan niet opschrijven.',
    'Kies het antwoord uit de lijst. Is meer nodig? Stel dan een nieuwe vraag, met de reden.',
  ),
  'antwoord-minder-dan-gevraagd': reden(
    'U vroeg meer dan of de persoon bekend is.',
    'Schrijf het antwoord op, en laat de lijst leeg.',
  ),
  'geheimhouder-zegt-niet': reden(
    'Deze partij heeft een beroepsgeheim. Dat iemand niet bekend is, mag dan niet te zien zijn.',
    'Kies dat men het niet zegt.',
  ),
  'geen-eerdere-melding': reden(
    'Er is geen eerdere melding over deze persoon in deze gemeente die nog mag worden gebruikt.',
    'Kies van wie u het weet.',
  ),
  'antwoord-van-partij-zelf': reden(
    'De partij gaf dit antwoord zelf, in het portaal.',
    'Haal het gegeven weg als u het niet nodig heeft. Klopt het niet? Vraag de partij het te verbeteren.',
  ),
  'gegeven-niet-verder': reden(
    'Een partij vertelde dit alleen voor het meldpunt, of stelde er een andere voorwaarde aan.',
    'Laat dit gegeven weg. Is het nodig voor wie de melding oppakt? Dan kan die het de partij zelf vragen.',
  ),
  'antwoord-alleen-opnieuw': reden(
    'Dit antwoord zegt alleen of de persoon bekend is. Dat kunt u niet met woorden veranderen.',
    'Haal het antwoord weg en leg het opnieuw vast.',
  ),
  'melder-al-ingelicht': reden('De beller weet dit al.', 'U hoeft niets te doen.'),
  'kon-niet-zonder-reden': reden('Er staat niet waarom het niet kon.', 'Schrijf op waarom.'),
  'antwoord-voor-de-vraag': reden('Het antwoord kan niet eerder zijn dan de vraag.', 'Controleer de dag.'),
  'niemand-stemde-in': reden(
    'Er staat niet dat de persoon instemt met doorgeven.',
    'Vraag het de persoon en leg het vast. Kan dat niet? Vraag een jurist van de gemeente.',
  ),
  'persoon-stemde-niet-in': reden(
    'De persoon wil niet dat de melding wordt doorgegeven.',
    'Bespreek wat wel kan. Hulp kan alleen met een ja.',
  ),
  'akkoord-zonder-naam': reden('Er staat niet welke jurist akkoord is.', 'Vul de naam in.'),
  'doorgeleiden-aan-niemand': reden(
    'Er staat niet aan wie u de melding doorgeeft.',
    'Kies een partij of een taak.',
  ),
  'doorgeleiden-aan-twee': reden('U koos een partij en een taak.', 'Kies er één.'),
  'niets-om-door-te-geven': reden('Er is niets gekozen om door te geven.', 'Kies wat nodig is om te helpen.'),
  'alles-doorgeven': reden(
    'U koos alles van de melding. Dat is meer dan nodig.',
    'Kies alleen wat nodig is om te helpen.',
  ),
  'gegeven-niet-van-melding': reden('Dit gegeven hoort niet bij deze melding.', 'Kies uit de lijst.'),
  'gegeven-twee-keer': reden('U koos hetzelfde gegeven twee keer.', 'Haal er één weg.'),
  'niet-geinformeerd': reden(
    'De persoon weet nog niet van de melding.',
    'Vertel het, of leg vast waarom dat nog niet kan en wanneer u opnieuw kijkt.',
  ),
  'nog-niet-aangenomen': reden(
    'De melding is doorgegeven, maar nog niet opgepakt.',
    'Vraag na of zij is opgepakt. Tot dan blijft zij open.',
  ),
  'niets-doorgeleid': reden('De melding is niet doorgegeven.', 'Geef haar eerst door.'),
  'al-geinformeerd': reden('De persoon weet al van de melding.', 'U hoeft niets te doen.'),
  'uitstel-zonder-reden': reden(
    'Er staat niet waarom vertellen moet wachten.',
    'Schrijf op wat er anders gebeurt.',
  ),
  'herzien-niet-in-toekomst': reden(
    'De dag om opnieuw te kijken moet na vandaag liggen.',
    'Kies een latere dag.',
  ),
  'herzien-te-laat': reden('Kijk binnen 31 dagen opnieuw.', 'Kies een eerdere dag.'),
  'wachten-terwijl-gesproken': reden(
    'U heeft de persoon gesproken. Dan is niet bereiken geen reden meer.',
    'Vertel het, of kies een andere reden.',
  ),
  'melder-is-de-gemelde': reden('De melder is de persoon zelf.', 'Vertel het als contact met de persoon.'),
  'melder-niet-te-bereiken': reden('De melder noemde geen naam.', 'U kunt niets laten weten.'),
  'veiligheid-in-gevaar': reden(
    'Iemand kan gevaar lopen. Dan hoort de melder niets.',
    'Vertel niets, tot het gevaar voorbij is.',
  ),
  'terugkoppeling-klopt-niet': reden(
    'Dat is nu niet wat er met de melding gebeurde.',
    'Kies een zin die klopt.',
  ),
  'al-teruggebeld': reden('Dat is de melder al verteld.', 'U hoeft niets te doen.'),
  'veiligheid-al-zo': reden('Dat staat er al.', 'Is er iets veranderd? Kies dan het andere.'),
  'meldingsdag-in-toekomst': reden('De dag van het gesprek ligt na vandaag.', 'Controleer de dag.'),
  'dag-in-toekomst': reden('Deze dag ligt na vandaag.', 'Controleer de dag.'),
  'dag-voor-melding': reden('Deze dag ligt voor de melding.', 'Controleer de dag.'),
}
