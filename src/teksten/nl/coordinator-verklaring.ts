/** The words of what is declared of who is to be coordinator, in each chapter. */
export const nietDezelfdeVelden = {
  nietDezelfde: {
    label: 'Ik heb gecontroleerd: dit is niet dezelfde persoon als iemand in deze zaak',
    uitleg:
      'Alleen als de coördinator net zo heet als de cliënt of iemand om hem heen. Anders laat u dit leeg.',
  },
  waaromNietDezelfde: {
    label: 'Hoe weet u dat het een ander is?',
    uitleg: 'Alleen als de namen gelijk zijn.',
    goed: 'De coördinator is 24 jaar en woont in een andere gemeente.',
    slecht: 'Het is een ander.',
  },
}

/** The same, with that two roles stay apart. */
export const coordinatorVerklaringVelden = {
  ...nietDezelfdeVelden,
  rollenApart: {
    label: 'Coördineren en helpen blijven uit elkaar',
    uitleg:
      'Doet deze persoon ook het onderzoek, of geeft hij ook hulp? Bevestig dan dat u dit samen heeft afgesproken: aantekeningen over het een komen niet bij het ander.',
  },
}

/** Why somebody cannot be coordinator, and what would help: the sentence and the help. */
export const coordinatorVerklaringRedenen = {
  'coordinator-is-betrokkene': [
    'Deze persoon heet net zo als iemand in deze zaak. De cliënt, een gezinslid, een vertegenwoordiger of een mantelzorger kan geen coördinator zijn.',
    'Is het een ander? Verklaar dat, met de reden. Wil de cliënt zelf coördineren? Dat heet eigen regie: dan komt er geen coördinator.',
  ],
  'niet-dezelfde-zonder-reden': [
    'Er staat niet hoe u weet dat het een ander is dan de persoon in deze zaak.',
    'Schrijf op waaraan u dat ziet, bijvoorbeeld aan de leeftijd of de woonplaats.',
  ],
  'dubbele-rol-niet-bevestigd': [
    'Deze persoon doet ook het onderzoek of werkt bij een partij die helpt. Dat mag alleen als de rollen uit elkaar blijven.',
    'Spreek dat met deze persoon af en bevestig het, of kies iemand anders.',
  ],
} as const
