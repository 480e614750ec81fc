const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why something cannot be done while people are in the room. Keys are the codes of the rules. */
export const tijdensRedenen: Record<string, { zin: string; helpt: string }> = {
  'overleg-zonder-leider': reden(
    'Niemand leidt dit overleg nu. De zaak is klaar, of gaat naar een ander.',
    'Wacht tot u van de gemeente hoort of het doorgaat.',
  ),
  'overleg-niet-vandaag': reden(
    'Dit casusoverleg is niet vandaag.',
    'Verzet het eerst, of wacht tot de dag zelf. Is de dag voorbij, dan kan alleen de organisator het nog sluiten.',
  ),
  'overleg-gesprek-weg': reden(
    'Wat in dit casusoverleg was ingebracht, is al vernietigd.',
    'Sluit dit overleg, en beleg een nieuw overleg als dat nodig is.',
  ),
  'overleg-al-geweest': reden(
    'Dit casusoverleg is al gehouden, of zijn dag ging voorbij. Het kan zo niet nog eens open.',
    'Verzet het: dan begint een nieuw gesprek. Of zeg het af.',
  ),
  'overleg-al-binnen': reden('U, of wie u kiest, is al in de zaal.', 'Er hoeft niets te gebeuren.'),
  'overleg-niet-binnen': reden(
    'U bent nu niet in de zaal. U ziet dan ook niets van wat is ingebracht.',
    'Kom eerst binnen.',
  ),
  'overleg-niet-genodigd': reden(
    'Deze persoon is niet uitgenodigd voor dit casusoverleg.',
    'Kies uit de lijst. Alleen wie is uitgenodigd, doet mee.',
  ),
  'overleg-kies-voor-wie': reden(
    'Van uw organisatie zijn twee partijen uitgenodigd.',
    'Kies voor welke partij u dit doet.',
  ),
  'overleg-niemand-binnen': reden('Deze persoon is niet in de zaal.', 'Kies uit de lijst.'),
  'overleg-niet-over-hem': reden('Het casusoverleg gaat niet over deze persoon.', 'Kies uit de lijst.'),
  'overleg-inbreng-leeg': reden('Er staat niet wat u inbrengt.', 'Vul dat in.'),
  'overleg-zonder-waarvoor': reden(
    'Er staat niet waarom dit hier nodig is.',
    'Vul dat in. Weet u het niet, breng het dan niet in.',
  ),
  'overleg-niveau-zonder-reden': reden(
    'U vertelt meer dan alleen dat iets zo is, en er staat niet waarom.',
    'Vul in waarom minder niet genoeg is, of vertel minder.',
  ),
  'overleg-client-hoort-mee': reden(
    'In de zaal is iemand die dit niet mag horen: het gaat over een ander, of wie het gaf wil dat niet.',
    'Vraag hem of haar eerst even weg te gaan. De organisator schrijft dat op.',
  ),
  'overleg-niet-voor-in-zaal': reden(
    'Voor wie u dit sluit, is nu in de zaal.',
    'Vraag hem of haar eerst even weg te gaan. De organisator schrijft dat op.',
  ),
  'overleg-niet-voor-onbekend': reden(
    'U kunt dit niet sluiten voor uzelf, voor de organisator of voor wie niet meedoet.',
    'Kies uit de lijst.',
  ),
  'overleg-laatste-dag-voorbij': reden('De laatste dag van gebruik is voorbij.', 'Kies een latere dag.'),
  'overleg-niets-ingebracht': reden('U bracht nog niets in.', 'U hoeft niets te doen.'),
  'overleg-inbreng-niet-van-u': reden('Dit bracht een ander in.', 'Kies uit de lijst.'),
  'overleg-niemand-mag-zien': reden(
    'Niemand van wie is uitgenodigd mag dit weten.',
    'Laat dit in het dossier. Wilde wie het gaf eerst iets weten, vraag het dan eerst.',
  ),
}
