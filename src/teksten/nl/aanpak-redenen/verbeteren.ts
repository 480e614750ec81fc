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
    zin: 'Geen partij heeft een gegeven dat daarna is verbeterd.',
    helpt: 'Verbetert u een gegeven dat een partij heeft? Dan staat het hier.',
  },
  'ontvanger-onbekend': {
    zin: 'Deze partij hoeft niets meer te horen over dit gegeven.',
    helpt: 'Kies een partij van de lijst.',
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
