import { eerste, voorAlle } from './eerste-versie.ts'

const uitstel = eerste(
  'Soms brengt vertellen iemand in gevaar of maakt het de hulp onmogelijk. Dan wacht het, zolang als nodig.',
  [
    'Weeg het voor deze persoon. Een vaste gewoonte is geen reden.',
    'Na een maand is “niet bereikt” geen reden meer: dan kan er een brief.',
  ],
)

const doorzetten = eerste('Voor Veilig Thuis en de Wvggz gelden eigen wetten, met een eigen dossier.', [
  'Daar is geen instemming voor nodig.',
  'Geef wat voor die wet nodig is. De rest blijft hier.',
])

const opgepakt = eerste('Niemand mag tussen twee stoelen vallen. Hier staat of de ander het echt oppakt.', [
  'Een verstuurde mail is geen ja. Vraag wie het doet.',
  'Wordt het teruggegeven? Zoek meteen een ander.',
])

const ontvangerIngelicht = eerste('Wie iets kreeg dat niet klopte, weet dat en past het aan.', [
  'Zeg wat er nu staat, of dat het weg moet. Niet meer.',
])

const eigenWet = eerste(
  'Een vraag onder een andere wet heeft een eigen termijn. Die loopt door, wat er ook met het onderzoek gebeurt.',
  [
    'Neem de dag waarop de cliënt het vroeg.',
    'Wie de vraag overneemt, houdt dezelfde termijn. Vertel hem die.',
  ],
)

/** What is left of the onderzoek, the report point, the outreach care and the request. */
export const instructiesRest = {
  ...voorAlle(['oggz.stel-informeren-uit', 'verzoek.stel-informeren-uit'], uitstel),
  ...voorAlle(['oggz.zet-door'], doorzetten),
  ...voorAlle(
    [
      ...['meldpunt.leg-aanname-vast', 'meldpunt.leg-teruggave-vast', 'meldpunt.vraag-aanname-na'],
      ...['meldpunt.neem-beslissing-terug', 'oggz.vraag-overname-na', 'oggz.leg-overname-vast'],
      'oggz.leg-weigering-vast',
    ],
    opgepakt,
  ),
  ...voorAlle(
    [
      ...['onderzoek.leg-melding-aan-ontvanger-vast', 'meldpunt.leg-melding-aan-ontvanger-vast'],
      'oggz.leg-ontvanger-ingelicht-vast',
    ],
    ontvangerIngelicht,
  ),
  ...voorAlle(
    [
      ...['onderzoek.leg-verzoek-bij-wet-vast', 'onderzoek.leg-stap-bij-wet-vast'],
      'onderzoek.sluit-verzoek-bij-wet',
    ],
    eigenWet,
  ),
  'onderzoek.leg-verlengde-jeugdhulp-vast': eerste(
    'Op de achttiende verjaardag kan hulp wegvallen. Hier staat of jeugdhulp doorloopt.',
    [
      'Vraag het een half jaar van tevoren.',
      'Vanaf 18 beslist hij zelf. Vraag opnieuw of zijn ouders nog mogen meepraten.',
    ],
  ),
  'onderzoek.betrek-client-weer': eerste('Zodra het weer kan, doet de cliënt mee.', [
    'Vertel eerst wat er zonder hem gebeurde.',
  ]),
  'onderzoek.leg-inburgeringsplicht-vast': eerste(
    'Wie moet inburgeren en daarnaast één dienst nodig heeft, heeft recht op een aanpak.',
    ['Alleen de plicht. Land, geloof en verblijf horen hier niet.'],
  ),
  'onderzoek.wijs-op-aanvraag-wmo': eerste(
    'Duurt het langer dan zes weken, dan mag de cliënt zelf aanvragen. Dat recht moet hij kennen.',
    ['Raad het niet af omdat het u werk geeft.'],
  ),
  'onderzoek.leg-wmo-aanvraag-vast': eerste('Een aanvraag start een termijn van twee weken.', [
    'Neem de dag van ontvangst.',
    'Zorg dat wie beslist het vandaag weet.',
  ]),
  'onderzoek.leg-afhandeling-vast': eerste('U sluit een openstaand punt af, zodat niemand er nog op wacht.', [
    'Zeg wat er gebeurde, niet wat er had moeten gebeuren.',
  ]),
  'meldpunt.leg-contact-gemelde-vast': eerste('Eerst de persoon zelf, dan pas anderen.', [
    'Bel of ga langs zonder dat de buren het merken.',
    'Probeerde u het niet? Schrijf waarom.',
  ]),
  'meldpunt.leg-melding-gegeven-vast': eerste(
    'U legt vast wat u nodig heeft om te weten waar dit heen moet.',
    [
      'Geen diagnose en geen score. Wat zag of hoorde wie?',
      'Politiegegevens, geloof en afkomst horen hier niet.',
    ],
  ),
  'meldpunt.leg-inlichting-vast': eerste('Het antwoord van een ander helpt kiezen wie dit oppakt.', [
    'Niet meer dan u vroeg.',
    'Zei een geheimhouder niets, dan weet u ook niet of hij de persoon kent.',
  ]),
  'meldpunt.stuur-meldingsbrief': eerste(
    'De brief vertelt de persoon dat er een melding is en welke rechten hij heeft.',
    ['Is de post veilig?', 'Kijk of de naam van een verborgen melder er nergens in staat.'],
  ),
  'meldpunt.informeer-melder': eerste('Ook de beller heeft rechten: hij weet wat u van hem bewaart.', [
    'Kort, aan het eind van het gesprek.',
  ]),
  'meldpunt.vertel-meer': eerste('Precies wat is goedgekeurd is verteld, en niets erbij.', [
    'Vraagt de ander door? Zeg dat u niet meer kunt zeggen.',
  ]),
  'meldpunt.leg-veiligheid-vast': eerste('Zolang iemand gevaar kan lopen, hoort de melder niets.', [
    'Is het gevaar nu? Bel 112.',
  ]),
  'meldpunt.heropen-melding': eerste('Een melding die te vroeg dicht ging, gaat weer open.', [
    'De bewaartermijn begint niet opnieuw.',
  ]),
  'meldpunt.leg-veilig-contact-vast': eerste(
    'Een telefoontje of brief kan iemand in gevaar brengen. Hier staat hoe het wel kan.',
    ['Schrijf hoe en wanneer, niet waarom.'],
  ),
  'oggz.leg-gegeven-vast': eerste('Alleen wat helpt om hulp aangenomen te krijgen.', [
    'Schrijf van wie u het heeft.',
    'Wat een buur vindt, is geen feit.',
  ]),
  'oggz.informeer-client': eerste('Ook wie geen hulp wil, mag weten wat er over hem is opgeschreven.', [
    'Vertel het in het eerste gesprek dat lukt.',
  ]),
  'oggz.beeindig-bemoeizorg': eerste('Bemoeizorg stopt als het goed gaat, of als het niet meer helpt.', [
    'Zeg de persoon hoe hij terug kan komen.',
  ]),
  'oggz.heropen-bemoeizorg': eerste('Gaat het weer mis, dan hoeft hij niet opnieuw gemeld te worden.', [
    'Leg opnieuw uit waarom het zonder instemming moet.',
  ]),
  'oggz.neem-over': eerste(
    'Een vertrouwd gezicht is bij bemoeizorg veel waard. Wissel alleen als het moet.',
    ['Ga de eerste keer samen.'],
  ),
  'verzoek.heropen-verzoek': eerste('Startte er bij vergissing geen onderzoek, dan kijkt u opnieuw.', [
    'Nieuwe feiten? Vraag de partij om een nieuw verzoek.',
  ]),
  'verzoek.informeer-persoon': eerste(
    'De persoon hoort dat er over hem iets is gevraagd, ook als er niets van komt.',
    ['Zeg wie het vroeg. Een partij blijft niet anoniem.'],
  ),
  'verzoek.stuur-verzoekbrief': eerste('Met de brief weet de persoon wie wat vroeg, en wat u ermee deed.', [
    'Is de post veilig?',
  ]),
  'verzoek-van-partij.neem-verzoek-over': eerste('Is een collega weg, dan blijft het verzoek niet liggen.', [
    'Lees eerst wat hij schreef. Uw naam staat eronder.',
  ]),
}
