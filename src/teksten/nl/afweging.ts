/** The words of the aid in weighing: the steps of the explanatory memorandum on 5.4.2 lid 2. */
export const afwegingWoorden = {
  kop: 'Hulp bij uw afweging',
  open: { 'zonder-toestemming': 'De zeven stappen', 'met-toestemming': 'Wat u nog afweegt' },
  inleiding: {
    'zonder-toestemming': 'U beslist zelf. Het college weet niet of u deze hulp opent en wat u afweegt.',
    'met-toestemming':
      'Ook met toestemming beslist u zelf of u iets vertelt, en wat. Het college weet niet of u deze hulp opent.',
    'alleen-met-toestemming':
      'De persoon gaf geen toestemming. In dit onderzoek opent alleen toestemming uw geheim. Zonder toestemming geeft u geen informatie. U kunt wel eerst met uw cliënt praten.',
  },
  zonderScript: 'U kunt hier niets typen. Maak uw aantekeningen in uw eigen dossier.',
  metScript:
    'Wat u hier typt, blijft op uw scherm. Het wordt niet verstuurd en niet bewaard. Gaat u weg van deze pagina, dan is het weg. Print het als u het in uw eigen dossier wilt.',
  nummer: 'Stap {nummer}. {titel}',
  aantekening: 'Uw aantekening bij stap {nummer}',
  gezet: 'Stap {nummer} heb ik gezet',
  wis: 'Wis alles',
  gewist: 'Alles wat u typte is gewist.',
  print: 'Printen voor mijn eigen dossier',
  daarna: 'Klaar met afwegen?',
  overleg: 'Eerst met mijn cliënt praten',
  overlegUitleg: 'Dat hoeft u niet te melden. De vraag blijft staan tot u zover bent.',
  nietNu: 'U kunt nu niet antwoorden. Onderaan deze pagina staat waarom.',
  vanFormulier: 'Hulp bij uw afweging',
  stappen: {
    vraag: {
      titel: 'Weet u genoeg van de vraag?',
      uitleg:
        'Het college schrijft waarom het iets wil weten, wat het doel is en met wie het uw antwoord deelt.',
      vragen: ['Is dat duidelijk genoeg om te kunnen wegen?', 'Zo niet: wilt u dat het college u belt?'],
    },
    toestemming: {
      titel: 'Vroeg u om toestemming?',
      uitleg: 'U vraagt eerst uw cliënt. Alleen als dat niet kan, of als uw cliënt nee zegt, weegt u verder.',
      vragen: [
        'Wat deed u om toestemming te krijgen?',
        'Waarom kon u het niet vragen, of waarom zei uw cliënt nee?',
      ],
    },
    zorg: {
      titel: 'Is antwoorden nodig voor goede zorg?',
      uitleg: 'U kijkt naar uw eigen plicht om goede hulp of zorg te geven.',
      vragen: [
        'Is het nodig dat u iets vertelt?',
        'Bent u de enige met goed contact, en gaat uw cliënt u dan mijden?',
        'Komt er door uw antwoord hulp die er nu niet is?',
      ],
    },
    schade: {
      titel: 'Helpt het, en weegt dat zwaarder dan uw geheim?',
      uitleg:
        'U vertelt alleen iets als dat ernstige problemen of schade aan de gezondheid waarschijnlijk voorkomt of kleiner maakt.',
      vragen: [
        'Welke problemen of schade, en van wie?',
        'Helpt uw antwoord daar waarschijnlijk tegen?',
        'Weegt dat op tegen wat uw geheim beschermt?',
      ],
    },
    collega: {
      titel: 'Wat zegt een deskundige collega?',
      uitleg: 'U legt uw afweging voor aan een collega die er verstand van heeft. U noemt geen naam.',
      vragen: ['Ziet uw collega iets wat u niet zag?'],
    },
    minst: {
      titel: 'Hoe weinig is genoeg?',
      uitleg:
        'U begint met het minste: dat iemand bij u bekend is. Dan hoe het loopt: er is een traject, tot een dag. Pas daarna de inhoud. Geen gesprekken, geen diagnose en geen medicatie.',
      vragen: ['Is alleen dat iets zo is genoeg?', 'Is hoe het loopt genoeg?', 'Wilt u voorwaarden stellen?'],
    },
    client: {
      titel: 'Wanneer hoort uw cliënt het?',
      uitleg: 'U vertelt het uw cliënt als het kan voordat u antwoordt. Anders zo snel als het kan daarna.',
      vragen: ['Kan het vooraf?', 'Zo niet: waarom niet, en op welke dag dan wel?'],
    },
  },
} as const
