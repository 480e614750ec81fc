type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons about mending a mistake, taking a letter back, and a personal plan. */
export const verbeterRedenen: Readonly<Record<string, RedenTekst>> = {
  'niemand-om-te-melden': [
    'Er is niemand die een gegeven kreeg dat daarna is verbeterd.',
    'Verbetert u een gegeven dat een ander heeft? Dan staat het hier.',
  ],
  'onbekende-ontvanger': [
    'Deze ontvanger hoeft niets meer te horen over dit gegeven.',
    'Kies een ontvanger van de lijst.',
  ],
  'melding-voor-verbetering': [
    'Toen was het gegeven nog niet verbeterd.',
    'Kies de dag waarop u vertelde dat het is verbeterd.',
  ],
  'geen-gebeurtenissen': [
    'Er is nog niets vastgelegd dat u kunt verbeteren.',
    'Leg eerst een gesprek of contact vast.',
  ],
  'onbekende-gebeurtenis': ['Dit hoort niet bij dit onderzoek.', 'Kies iets van de lijst.'],
  'gebeurtenis-draagt-verder': [
    'Wat daarna is gedaan, rust hierop.',
    'Verbeter de dag of de persoon. Is het echt niet gebeurd, trek dan eerst in wat erop volgde.',
  ],
  'gebeurtenis-ligt-vast': [
    'Dit kunt u hier niet veranderen. Het is een conclusie, een aanwijzing of een brief, of er hoort geen andere persoon of uitkomst bij.',
    'Kies een andere regel. Een verstuurde uitkomst kunt u intrekken.',
  ],
  'niets-veranderd': ['Er verandert niets.', 'Vul in wat anders moet. Laat leeg wat goed is.'],
  'code-hoort-er-niet-bij': [
    'Dit past niet bij wat er is vastgelegd.',
    'Kies bij een gesprek hoe het ging, bij contact wat eruit kwam, en bij identiteit welk document u zag.',
  ],
  'datum-na-vervolg': [
    'Op {datum} volgde er al iets op. Het kan dus niet later zijn gebeurd.',
    'Kies een dag die daarvoor ligt, of {datum} zelf.',
  ],
  'persoon-draagt-verder': [
    'Het onderzoek begon omdat deze persoon van cliëntondersteuning wist.',
    'Wijs ook de ander op cliëntondersteuning. Dan staat het bij beiden.',
  ],
  'geen-uitkomst-verstuurd': [
    'Er is nog geen uitkomst verstuurd die nu geldt.',
    'Stuur eerst de uitkomst. Pas daarna kunt u die intrekken.',
  ],
  'uitkomst-niet-verstuurd': [
    'Deze persoon kreeg nog geen uitkomst die nu geldt.',
    'Kies iemand die een brief kreeg.',
  ],
  'client-antwoordde-al': [
    'De cliënt heeft na deze brief al gezegd of hij instemt met de aanpak.',
    'Bespreek de fout met de cliënt. Trek zo nodig een nieuwe conclusie en stuur die uitkomst.',
  ],
  'intrekken-zonder-reden': [
    'Er staat niet wat er niet klopte in de brief.',
    'Schrijf het op in woorden die de cliënt begrijpt.',
  ],
  'plan-zonder-tekst': ['Er staat niet wat er in het plan staat.', 'Typ het plan over, of kies op papier.'],
  'plan-op-papier-blijft-papier': [
    'U koos dat het plan op papier is. Dan komt de tekst niet in het dossier.',
    'Laat de tekst leeg, of kies dat u het plan als tekst kreeg.',
  ],
  'plan-zonder-gebruik': [
    'Er staat niet hoe u het plan gebruikt.',
    'Schrijf kort op wat u er in het onderzoek mee doet.',
  ],
}
