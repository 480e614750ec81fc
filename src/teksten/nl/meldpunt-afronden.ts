import type { HandelingTekst } from '../tekst.ts'

/** The words of passing a melding on, ending it and telling the melder. */
export const meldpuntAfronden: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.geleid-door': {
    titel: 'Melding doorgeven aan wie het oppakt',
    knop: 'Doorgeven',
    inleiding:
      'Kies wie het best kan helpen, en alleen de gegevens die daarvoor nodig zijn. De melding blijft open tot die het oppakt.',
    gedaan: 'De melding is doorgegeven.',
    daarna:
      'Stuur de brief aan een partij met beveiligde mail of met de post. Leg vast wanneer de melding is opgepakt, of teruggegeven.',
    stappen: {
      naar: 'Waar gaat de melding naartoe?',
      wie: 'Naar wie, en waarom mag dat?',
      gegevens: 'Wat gaat er mee?',
    },
    velden: {
      naar: {
        label: 'Waar gaat de melding heen?',
        opties: { partij: 'Naar een partij', 'eigen-taak': 'Naar een taak van de gemeente zelf' },
      },
      partijId: { label: 'Welke partij?' },
      taak: { label: 'Welke taak?' },
      grond: { label: 'Op grond waarvan mag dit?' },
      haast: {
        label: 'Kan de hulp wachten?',
        uitleg:
          'U beslist zelf niet over hulp. Het college kan meteen iets tijdelijks regelen als dat nodig is. Spraken wij de persoon nog niet? Dan doet wie beslist dat eerst.',
        opties: {
          'kan-wachten': 'Ja',
          'kan-niet-wachten': 'Nee: er moet vandaag iemand van de Wmo naar kijken',
        },
      },
      gebeldMet: {
        label: 'Wie van de Wmo sprak u?',
        uitleg: 'Bel nu, en geef het door. Een brief of een mail is te laat.',
      },
      waaromSpoed: { label: 'Waarom kan het niet wachten?' },
      watDreigt: {
        label: 'Waarom zonder instemming, en wat dreigt er als niemand iets doet?',
        uitleg:
          'Naar de bemoeizorg is instemming niet nodig, een reden wel. Naar een ander: noem ook de wet die het toestaat.',
      },
      akkoordVan: { label: 'Welke jurist is akkoord?', uitleg: 'Een ander dan uzelf.' },
      gegevens: { label: 'Wat geeft u door?', rij: 'Gegeven {nummer}', rijToevoegen: 'Nog een gegeven' },
      gegevenId: { label: 'Gegeven' },
      reden: { label: 'Waarom is dit nodig om te helpen?' },
    },
  },
  'meldpunt.leg-aanname-vast': {
    titel: 'Vastleggen dat de melding is opgepakt',
    knop: 'Vastleggen',
    inleiding: 'Pas als iemand de melding echt oppakt, is zij klaar.',
    gedaan: 'De melding is opgepakt en afgerond.',
    daarna: 'Is het nodig, vertel de melder dan dat de melding is opgepakt.',
    velden: {
      datum: { label: 'Wanneer?' },
      wie: { label: 'Wie zei dat?' },
      bemoeizorgerId: {
        label: 'Welke bemoeizorger pakt het op?',
        uitleg: 'Deze collega krijgt een dossier met wat u doorgaf, en niet meer.',
      },
    },
  },
  'meldpunt.leg-teruggave-vast': {
    titel: 'Vastleggen dat de melding is teruggegeven',
    knop: 'Vastleggen',
    gedaan: 'De melding is weer bij het meldpunt.',
    daarna: 'Zoek wie de melding wel kan oppakken.',
    velden: { datum: { label: 'Wanneer?' }, waarom: { label: 'Waarom?' } },
  },
  'meldpunt.trek-doorgeleiding-in': {
    titel: 'Doorgeven intrekken',
    knop: 'Intrekken',
    inleiding: 'Voor als de melding naar de verkeerde ging. Vraag daar om alles te vernietigen.',
    gedaan: 'Het doorgeven is ingetrokken. De melding is weer bij het meldpunt.',
    velden: { waarom: { label: 'Wat ging er mis?' } },
  },
  'meldpunt.rond-triage-af': {
    titel: 'Melding afronden zonder doorgeven',
    knop: 'Afronden',
    inleiding:
      'Als niemand de melding hoeft op te pakken. Is er nu gevaar? Bel eerst 112, bij gedachten aan zelfdoding 113 (0800-0113), of de crisisdienst; het adres staat bij de melding. Kies dan dat het acuut bleek: de volgende dag is de melding weg.',
    gedaan: 'De melding is afgerond.',
    velden: {
      uitkomst: {
        label: 'Hoe eindigt de triage?',
        opties: {
          'beknopt-advies': 'De melder kreeg een kort advies',
          verwijzing: 'De melder is verwezen',
          'luisterend-oor': 'Een luisterend oor was genoeg',
          'alsnog-acuut': 'Het bleek acuut: 112 of de crisisdienst is gebeld',
          'geen-ingezetene': 'De persoon woont in een andere gemeente',
          'ten-onrechte': 'Dit had geen melding mogen worden',
          'veilig-thuis': 'Het signaal is doorgezet naar Veilig Thuis',
          wvggz: 'Het is een melding voor verplichte ggz',
          'geen-hulp-gewenst': 'De persoon wil geen hulp',
        },
      },
      toelichting: { label: 'Toelichting' },
    },
  },
  'meldpunt.heropen-melding': {
    titel: 'Melding opnieuw openen',
    knop: 'Openen',
    gedaan: 'De melding is weer open.',
    velden: { waarom: { label: 'Waarom opent u de melding weer?' } },
  },
  'meldpunt.leg-veiligheid-vast': {
    titel: 'Vastleggen of iemand gevaar loopt',
    knop: 'Vastleggen',
    inleiding: 'Loopt iemand gevaar, dan vertelt u de melder niets. Ook niet dat de melding is opgepakt.',
    gedaan: 'Vastgelegd.',
    velden: {
      veiligheid: {
        label: 'Loopt iemand gevaar?',
        opties: { 'in-gevaar': 'Ja, misschien', opgeheven: 'Nee, niet meer' },
      },
      toelichting: { label: 'Waarom?' },
    },
  },
  'meldpunt.koppel-terug': {
    titel: 'De melder iets laten weten',
    knop: 'Vastleggen',
    inleiding:
      'Zeg niet meer dan een van deze zinnen. Niet welke hulp er is, en niet van wie. Vraagt de melder door? Zeg dat u dat niet mag vertellen.',
    gedaan: 'Vastgelegd is wat de melder hoorde.',
    velden: {
      datum: { label: 'Wanneer?' },
      hoe: {
        label: 'Hoe laat u het weten?',
        uitleg: 'Een mail of brief ziet u eerst. Er staat niets in over de persoon.',
        opties: { telefoon: 'Met de telefoon', mail: 'Met een mail', brief: 'Met een brief' },
      },
      wat: {
        label: 'Wat zegt u?',
        opties: {
          opgepakt: '‘Wij hebben uw melding opgepakt.’',
          doorgeleid: '‘Wij hebben uw melding doorgegeven aan een instantie.’',
          'niet-opgepakt': '‘Wij hebben uw melding niet opgepakt.’',
        },
      },
    },
  },
}
