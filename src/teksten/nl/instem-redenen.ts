const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why a yes or no of somebody does not count, and whose does. */
export const instemRedenen: Record<string, { zin: string; helpt: string }> = {
  'instemming-geldt-niet': reden(
    'Er staat een ja, maar niet van wie ja kan zeggen.',
    'Leg opnieuw vast wie instemt. Kijk ook of de geboortedatum klopt, en wie voor de persoon spreekt.',
  ),
  'vertegenwoordiger-niet-hiervoor': reden(
    'Wie instemde, spreekt hier niet over. Een mentor beslist bijvoorbeeld niet over geld.',
    'Vraag het de persoon zelf, of wie hier wel over beslist.',
  ),
  'leeftijd-onbekend': reden(
    'Er staat niet hoe oud de persoon is. Dan is niet te zeggen wie mag instemmen.',
    'Kies hoe oud de persoon is, of leg de geboortedatum vast.',
  ),
  'leeftijd-klopt-niet': reden(
    'Volgens de geboortedatum is de persoon ouder of jonger.',
    'Laat de leeftijd leeg, of verbeter eerst de geboortedatum.',
  ),
  'leeftijd-met-gezag': reden(
    'Er staat dat iemand het gezag over deze persoon heeft. Dat kan alleen bij een kind.',
    'Kies hoe oud het kind is. Is de persoon volwassen? Haal dan eerst weg wie het gezag had.',
  ),
  'instemming-zonder-wie': reden(
    'Er staat niet wie er voor de persoon sprak.',
    'Kies wie dat was. Staat die er niet bij? Leg dan eerst vast wie voor de persoon spreekt.',
  ),
  'instemming-zelf-en-ander': reden(
    'U koos dat de persoon het zelf zei, en ook een ander.',
    'Kies dat zij het samen zeiden, of haal de ander weg.',
  ),
  'kan-niet-zelf-instemmen': reden(
    'De persoon kan dit niet zelf beslissen. Dan is alleen het eigen ja niet genoeg.',
    'Vraag het ook wie voor de persoon spreekt.',
  ),
  'kind-stemt-mee-in': reden(
    'Van 12 tot 16 jaar stemmen het kind en de ouders samen in.',
    'Vraag het ook het kind. Kan het kind dit niet zelf beslissen? Kruis dat dan aan.',
  ),
  'jongere-zegt-het-zelf': reden(
    'Wie 16 of 17 jaar is, zegt zelf ja of nee. Een ouder doet dat niet alleen.',
    'Vraag het de jongere. Kan de jongere dit niet zelf beslissen? Kruis dat dan aan.',
  ),
  'gezag-stemt-in': reden(
    'Voor dit kind stemt in wie het gezag heeft: een ouder of de voogd.',
    'Vraag het een ouder of de voogd. Staat die er nog niet bij? Leg dat dan eerst vast.',
  ),
  'ander-gezag-stemt-mee-in': reden(
    'Er is nog iemand met gezag over dit kind. Die zei nog geen ja.',
    'Vraag het iedere ouder met gezag, ook na een scheiding, en leg het samen vast.',
  ),
  'nee-van-gezag': reden(
    'Het nee van een kind onder de 12 jaar telt niet als antwoord. Dat geeft wie het gezag heeft.',
    'Vraag het een ouder of de voogd, en luister ook naar het kind.',
  ),
  'vertegenwoordiger-onbekend': reden('Deze persoon staat niet in de lijst.', 'Kies iemand uit de lijst.'),
}
