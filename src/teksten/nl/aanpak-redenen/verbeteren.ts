/** Mending a mistake, and taking something back. */
export const redenenOverVerbeteren = {
  'verbetering-zonder-reden': {
    zin: 'Er staat niet wat er niet klopte.',
    helpt: 'Schrijf kort op wat er verkeerd stond.',
  },
  'niets-verbeterd': {
    zin: 'Er verandert niets.',
    helpt: 'Vul in wat anders moet. Laat leeg wat goed is.',
  },
  'afspraak-eerst-heropenen': {
    zin: 'Deze afspraak is gedaan of geweigerd. Dan kunt u alleen de tekst verbeteren.',
    helpt: 'Staat dat er ten onrechte? Kruis dan aan dat de afspraak nog loopt.',
  },
  'intrekking-zonder-reden': {
    zin: 'Er staat niet waarom u de afspraak intrekt.',
    helpt: 'Schrijf kort op waarom zij niet doorgaat.',
  },
  'ontvanger-niet-ingelicht': {
    zin: 'Wie dit zou doen, weet nog niet dat het verandert.',
    helpt: 'Vertel het eerst aan de partij of de persoon en kruis dat aan.',
  },
  'geen-gegeven-om-te-verbeteren': {
    zin: 'Er zijn geen gegevens om te verbeteren.',
    helpt: 'Het college draagt gegevens aan u over als dat nodig is.',
  },
  'niemand-in-te-lichten': {
    zin: 'Er is geen verbetering die iemand nog moet horen.',
    helpt: 'Verbetert u een gegeven? Dan staat hier wie het moet weten.',
  },
  'ontvanger-onbekend': {
    zin: 'Deze ontvanger hoeft niets meer te horen over dit gegeven.',
    helpt: 'Kies een ontvanger van de lijst.',
  },
  'niets-gedeeld': {
    zin: 'U heeft nog niets gedeeld met een partij, of alles is al ingetrokken.',
    helpt: 'Deelde u iets met de verkeerde partij? Dan staat het hier.',
  },
  'verstrekking-onbekend': {
    zin: 'Dit kunt u hierbij niet kiezen.',
    helpt: 'Kies iets van de lijst.',
  },
  'niets-ingetrokken': {
    zin: 'Er is niets dat een partij moet vernietigen.',
    helpt: 'Deelde u iets met de verkeerde partij? Trek dat dan eerst in.',
  },
  'vernietiging-zonder-toelichting': {
    zin: 'Er staat niet waarom de partij het niet vernietigt.',
    helpt: 'Schrijf kort op wat de partij daarover zei.',
  },
  'niets-uit-te-leggen': {
    zin: 'Er is niets dat u de cliënt hierover nog moet vertellen.',
    helpt: 'Deelde u iets met de verkeerde partij? Trek dat dan eerst in.',
  },
  'antwoord-draagt-verder': {
    zin: 'Na dit ja is vastgelegd dat de afspraak is gedaan of niet lukt.',
    helpt: 'Klopt dat niet? Verbeter dan eerst de afspraak en kruis aan dat zij nog loopt.',
  },
  'nee-zonder-naam': {
    zin: 'Bij een nee legt u geen naam vast.',
    helpt: 'Laat de naam leeg. Alleen de dag kunt u verbeteren.',
  },
  'geen-vastlegging': {
    zin: 'U heeft hier nog niets vastgelegd dat u kunt verbeteren of weghalen.',
    helpt: 'Leg eerst iets vast, of verbeter een doel, afspraak of gegeven.',
  },
  'vastlegging-onbekend': {
    zin: 'Dit kunt u hier niet verbeteren of weghalen.',
    helpt: 'Kies iets van de lijst.',
  },
  'vastlegging-draagt-verder': {
    zin: 'Er is daarna iets vastgelegd dat hierop rust.',
    helpt: 'Herstel eerst wat erop volgde: trek de melding in, of overleg met het college.',
  },
  'college-vastlegging-draagt-verder': {
    zin: 'Na wat het college vastlegde, is er al iets gebeurd in de aanpak.',
    helpt: 'Overleg met de coördinator. Een nieuwe melding kunt u opnieuw beantwoorden.',
  },
  'uitkomst-past-niet': {
    zin: 'Dit kunt u hierbij niet invullen.',
    helpt:
      'Bij een overleg en bij een terugvalafspraak horen eigen uitkomsten. Van een antwoord kunt u alleen de dag verbeteren.',
  },
  'geen-melding-om-in-te-trekken': {
    zin: 'Er is geen melding waarop het college nog moet reageren.',
    helpt: 'Heeft het college al gereageerd? Doe dan een nieuwe melding.',
  },
  'niemand-ingelicht': {
    zin: 'Er staat van niemand dat u over een verbetering heeft verteld.',
    helpt: 'Leg eerst vast wie u het heeft verteld.',
  },
  'geen-voortgang': {
    zin: 'Er is nog geen voortgang om te verbeteren.',
    helpt: 'Leg eerst voortgang vast.',
  },
  'voortgang-onbekend': {
    zin: 'Deze voortgang hoort niet bij deze aanpak.',
    helpt: 'Kies een voortgang van de lijst.',
  },
  'voortgang-later-vastgelegd': {
    zin: 'Over dit doel is later nog voortgang vastgelegd. Het was toen dus niet klaar.',
    helpt: 'Verbeter de laatste voortgang, of leg nieuwe vast.',
  },
} as const
