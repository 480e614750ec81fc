const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why a melding cannot go to the oggz or under a law of its own, and what would help. Keys are the codes of the rules. */
export const doorzettenRedenen: Record<string, { zin: string; helpt: string }> = {
  'akkoord-van-uzelf': reden('U kunt niet zelf akkoord geven.', 'Vraag een jurist van de gemeente.'),
  'mijdt-hulp-zonder-uitleg': reden(
    'Er staat niet wat er dreigt als niemand iets doet.',
    'Schrijf het kort op. Voor bemoeizorg is geen instemming nodig, een reden wel.',
  ),
  'mijdt-hulp-alleen-oggz': reden(
    'Zonder instemming kan de melding alleen naar bemoeizorg.',
    'Kies bemoeizorg, of vraag de persoon of hij instemt.',
  ),
  'aanname-zonder-bemoeizorger': reden(
    'Er staat niet welke bemoeizorger de melding oppakt.',
    'Kies een collega uit de lijst.',
  ),
  'bemoeizorg-begonnen': reden(
    'Bij bemoeizorg is al een dossier begonnen.',
    'Vraag de bemoeizorger om dat te stoppen als ten onrechte begonnen. Open daarna zo nodig de melding opnieuw.',
  ),
  'doorzetten-aan-niemand': reden('Er staat niet wie het daar aannam.', 'Bel, en schrijf op wie u sprak.'),
  'doorzetten-zonder-reden': reden('Er staat niet waarom u dit doorzet.', 'Schrijf het kort op.'),
  'niets-doorgezet': reden('Er is niets doorgezet.', 'U hoeft niets te doen.'),
  'doorzetting-onbekend': reden('Dit is niet doorgezet.', 'Kies uit de lijst.'),
  'uitkomst-zonder-doorzetting': reden(
    'Er is daar nog niets naartoe doorgezet.',
    'Zet de melding eerst door. Daarna kan dit de uitkomst zijn.',
  ),
  'aanname-niet-van-oggz': reden('De melding ging niet naar bemoeizorg.', 'Haal de bemoeizorger weg.'),
}
