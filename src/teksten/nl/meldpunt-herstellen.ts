import type { HandelingTekst } from '../tekst.ts'

const reden = { label: 'Wat klopte er niet?' }
const waaromWeg = { label: 'Waarom haalt u dit weg?' }

/** The words of mending and taking away what stands in a melding. */
export const meldpuntHerstellen: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.verbeter-melder': {
    titel: 'Verbeteren wie er belde',
    knop: 'Verbeteren',
    inleiding:
      'Een inwoner kan ook later vragen om verborgen te blijven, of om zijn naam weg te halen. Alleen hij kan zeggen dat de persoon toch mag weten wie belde. Een professional kan niet verborgen blijven.',
    gedaan: 'Het is verbeterd. Wat er eerst stond, is weg.',
    velden: {
      melder: { label: 'Wie belde er?' },
      melderNaam: { label: 'Naam van de beller' },
      melderTelefoon: { label: 'Telefoonnummer van de beller' },
      melderMail: { label: 'Mailadres van de beller' },
      melderAdres: { label: 'Adres van de beller' },
      melderOrganisatie: { label: 'Organisatie van de beller', uitleg: 'Alleen bij een professional.' },
      relatie: { label: 'Hoe kent de professional deze persoon?' },
      verborgen: { label: 'De beller wil niet dat de persoon weet wie belde' },
      zegtHijZelf: {
        label: 'De beller zegt nu zelf dat de persoon het mag weten',
        uitleg: 'Alleen nodig als de beller eerst verborgen wilde blijven.',
      },
      anoniem: { label: 'De beller wil dat wij zijn naam niet bewaren' },
      redenAnoniem: { label: 'Waarom behandelen wij deze melding toch?' },
      reden,
    },
  },
  'meldpunt.verbeter-melding-gegeven': {
    titel: 'Een gegeven verbeteren',
    knop: 'Verbeteren',
    inleiding: 'Heeft een ander dit gegeven van u gekregen? Dan moet die de verbetering horen.',
    gedaan: 'Het gegeven is verbeterd. Wat er eerst stond, is weg.',
    daarna: 'Vertel het aan wie het gegeven van u kreeg, en leg dat vast.',
    velden: {
      gegevenId: { label: 'Welk gegeven?' },
      tekst: { label: 'Wat moet er staan?' },
      categorie: {
        label: 'Wat voor gegeven is dit?',
        opties: { gewoon: 'Gewoon', gezondheid: 'Gezondheid', strafrechtelijk: 'Strafrechtelijk' },
      },
      waaromBijzonder: { label: 'Waarom kan het niet zonder dit gegeven?' },
      reden,
    },
  },
  'meldpunt.haal-melding-gegeven-weg': {
    titel: 'Een gegeven weghalen',
    knop: 'Weghalen',
    inleiding:
      'Voor wat niet waar is, of niet nodig is om de melding te beoordelen. Het gegeven komt niet terug. Heeft een ander het van u gekregen? Vraag die dan om het te vernietigen.',
    gedaan: 'Het gegeven is weg. Dat u het weghaalde, en waarom, blijft staan.',
    velden: { gegevenId: { label: 'Welk gegeven?' }, reden: waaromWeg },
  },
  'meldpunt.leg-melding-aan-ontvanger-vast': {
    titel: 'Vastleggen dat u een ontvanger inlichtte',
    knop: 'Vastleggen',
    inleiding: 'Wie een gegeven van u kreeg, hoort het als het is verbeterd of weg moet.',
    gedaan: 'Vastgelegd is dat de ontvanger het weet.',
    velden: { verstrekkingId: { label: 'Wie, en waarover?' }, op: { label: 'Wanneer?' } },
  },
  'meldpunt.haal-melding-aan-ontvanger-weg': {
    titel: 'Weghalen dat u een ontvanger inlichtte',
    knop: 'Weghalen',
    gedaan: 'De ontvanger moet het nog horen.',
    velden: { verstrekkingId: { label: 'Wie, en waarover?' } },
  },
  'meldpunt.verbeter-melding-gebeurtenis': {
    titel: 'Verbeteren wat u vastlegde',
    knop: 'Verbeteren',
    inleiding: 'Voor de dag, de uitkomst of de toelichting van iets dat u vastlegde.',
    gedaan: 'Het is verbeterd. Wat er eerst stond, is weg.',
    velden: {
      gebeurtenisId: { label: 'Wat verbetert u?' },
      datum: { label: 'Wanneer was het?' },
      code: { label: 'Hoe ging het?', uitleg: 'Kies een uitkomst die hierbij hoort.' },
      toelichting: { label: 'Toelichting' },
      reden,
    },
  },
  'meldpunt.haal-melding-gebeurtenis-weg': {
    titel: 'Weghalen wat niet is gebeurd',
    knop: 'Weghalen',
    inleiding:
      'Voor wat per ongeluk bij deze melding is vastgelegd. Hoort er een brief bij, dan gaat die mee.',
    gedaan: 'Het is weg. Dat u het weghaalde, en waarom, blijft staan.',
    velden: { gebeurtenisId: { label: 'Wat haalt u weg?' }, reden: waaromWeg },
  },
  'meldpunt.trek-inlichting-in': {
    titel: 'Een vraag intrekken',
    knop: 'Intrekken',
    inleiding:
      'Vertel het ook aan wie u de vraag stelde. Dat u het vroeg, blijft staan: met de vraag vertelde u al iets.',
    gedaan: 'De vraag is ingetrokken.',
    velden: { inlichtingId: { label: 'Welke vraag?' }, reden: { label: 'Waarom trekt u de vraag in?' } },
  },
  'meldpunt.haal-inlichting-antwoord-weg': {
    titel: 'Een antwoord weghalen',
    knop: 'Weghalen',
    inleiding:
      'Voor een antwoord dat per ongeluk of bij de verkeerde vraag is vastgelegd. De vraag wacht daarna weer op antwoord.',
    gedaan: 'Het antwoord is weg. De vraag wacht weer op antwoord.',
    velden: { inlichtingId: { label: 'Het antwoord op welke vraag?' }, reden: waaromWeg },
  },
  'meldpunt.verbeter-meldingsdag': {
    titel: 'De dag van het gesprek verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'Vanaf deze dag loopt de maand om de persoon te informeren, en het jaar dat de melding mag blijven.',
    gedaan: 'De dag is verbeterd, en de termijnen ook.',
    velden: { ontvangenOp: { label: 'Op welke dag is er gebeld?' }, reden },
  },
  'meldpunt.vraag-aanname-na': {
    titel: 'Vastleggen dat u navroeg of de melding is opgepakt',
    knop: 'Vastleggen',
    inleiding:
      'Voor als de melding nog niet is opgepakt. Is zij wel opgepakt of teruggegeven? Leg dan dat vast.',
    gedaan: 'Vastgelegd. Over drie werkdagen staat het weer in uw werkvoorraad.',
    velden: { datum: { label: 'Wanneer vroeg u het?' }, toelichting: { label: 'Wat hoorde u?' } },
  },
  'meldpunt.neem-beslissing-terug': {
    titel: 'Terugnemen dat de melding is opgepakt of teruggegeven',
    knop: 'Terugnemen',
    inleiding: 'Voor als dat per ongeluk is vastgelegd. De melding wacht daarna weer op wie haar oppakt.',
    gedaan: 'De melding wacht weer op wie haar oppakt.',
    velden: { waarom: { label: 'Wat klopte er niet?' } },
  },
}
