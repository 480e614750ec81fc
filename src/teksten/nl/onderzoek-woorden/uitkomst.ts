import { dwangregimeNamen, dwangregimes } from '../../../wet/dwang.ts'
import type { HandelingTekst } from '../../tekst.ts'
import { kanNietZelfWoorden, namensWoorden } from './vertegenwoordiging.ts'

/** Acts towards the outcome: what is needed, the conclusion, the letter, and what the client says to it. */
export const uitkomstHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.stel-dienst-voor': {
    titel: 'Voorstellen wat nodig is',
    knop: 'Voorstellen',
    inleiding: 'Zegt de cliënt dat hij iets niet wil? Dan onderzoekt u dat niet verder.',
    gedaan: 'Het voorstel is vastgelegd.',
    daarna: 'Uit alle voorstellen samen volgt of een gecoördineerde aanpak verplicht is.',
    velden: {
      betrokkeneId: { label: 'Voor welke cliënt?' },
      domein: { label: 'Wat voor hulp is nodig?' },
      soort: {
        label: 'Is het vrijwillig?',
        opties: {
          dienst: 'Een dienst: de cliënt zegt zelf ja of nee',
          interventie: 'Een interventie: daar is geen ja voor nodig',
        },
      },
      waarvoor: {
        label: 'Waarvoor is dit nodig?',
        goed: 'De schulden regelen en rust krijgen in de post.',
        slecht: 'Stabiliseren.',
      },
      beslisser: {
        label: 'Wie beslist hierover?',
        uitleg: 'De cliënt leest dit in de brief. Bijvoorbeeld: uw huisarts.',
      },
      dwang: {
        label: 'Is het een van deze vijf soorten verplichte hulp?',
        uitleg: 'Andere verplichte hulp is er niet.',
        opties: {
          ...Object.fromEntries(dwangregimeNamen.map((naam) => [naam, dwangregimes[naam][0].naam])),
          geen: 'Nee, geen van deze vijf',
        },
      },
      besluitKenmerk: {
        label: 'Wat is het kenmerk van de beslissing?',
        uitleg: 'Alleen het nummer. Wat er in de beslissing staat, hoort hier niet.',
      },
      besluitDatum: { label: 'Van welke dag is de beslissing?' },
      vertrouwelijk: {
        label: 'De andere cliënten mogen hier niets van weten',
        uitleg:
          'Dan leest alleen de cliënt zelf het, in zijn eigen brief. Ook wie hem vertegenwoordigt leest het niet.',
      },
      opWensVanClient: { label: 'De cliënt weigerde dit eerder en wil het nu toch' },
    },
  },
  'onderzoek.trek-conclusie': {
    titel: 'Conclusie trekken',
    knop: 'Conclusie vastleggen',
    inleiding:
      'Bij één conclusie staat dat die volgt uit de voorgestelde diensten. U beslist zelf. Is er één cliënt? Dan staat uw uitleg in zijn brief. Zijn er meer? Dan staat zij niet in hun eigen brieven, want zij kan over een ander gaan. Leg het ieder uit in zijn eigen brief.',
    gedaan: 'De conclusie is vastgelegd.',
    daarna: 'Stuur nu iedere cliënt de uitkomst in een eigen brief.',
    velden: {
      samenhang: { label: 'De problemen hangen met elkaar samen' },
      motiveringSamenhang: {
        label: 'Waarom hangen ze wel of niet samen?',
        goed: 'Door de klachten blijft de post liggen, daardoor groeien de schulden.',
        slecht: 'Complexe situatie.',
      },
      los: {
        label: 'Welke hulp staat hier los van?',
        uitleg: 'Die hulp telt niet mee voor de aanpak. De cliënt kan haar wel gewoon krijgen.',
      },
      conclusie: { label: 'Wat is uw conclusie?' },
      motiveringKeuze: {
        label: 'Waarom kiest u wel of niet voor een aanpak?',
        uitleg: 'Alleen als u een keuze heeft: dat staat bij de conclusie.',
      },
      bevestigd: { label: 'Ik heb dit zelf gecontroleerd en het is mijn conclusie' },
    },
  },
  'onderzoek.deel-uitkomst-mee': {
    titel: 'Uitkomst meedelen',
    knop: 'Brief versturen',
    inleiding:
      'Iedere cliënt krijgt een eigen brief. Daarin staat alleen wat over die cliënt gaat: wat u vond, de conclusie, wat nodig is en hoe de cliënt dat krijgt. Eén brief samen kan als u daar een reden voor heeft en ieder het goedvindt.',
    gedaan: 'De brief is verstuurd en staat bij Brieven.',
    daarna: 'Heeft iedere cliënt een brief? Dan kunt u het onderzoek afronden.',
    velden: {
      betrokkeneId: { label: 'Wie krijgt de brief?' },
      overId: {
        label: 'Over welke cliënt gaat de brief?',
        uitleg:
          'Alleen bij een vertegenwoordiger van meer dan één cliënt. De brief gaat alleen over deze cliënt, en alleen over wat bij de vertegenwoordiging hoort.',
      },
      brief: {
        label: 'Wat voor brief wordt het?',
        uitleg:
          'In een brief voor cliënten samen staat alleen wat ieder van hen mag weten. Is er over iemand iets dat een ander niet mag weten? Dan krijgt die daarnaast vanzelf een eigen brief. Geef die apart.',
      },
      samenMet: {
        label: 'Welke cliënten krijgen de brief nog meer?',
        uitleg: 'Alleen bij een brief samen. Wie nog geen 16 is, krijgt altijd een eigen brief.',
      },
      akkoord: {
        label: 'Wie vindt het goed dat de anderen lezen wat over hem of haar gaat?',
        uitleg: 'Vraag het ieder apart. Iedereen die de brief krijgt, moet het goedvinden.',
      },
      motiveringGezamenlijk: {
        label: 'Waarom krijgen cliënten samen één brief?',
        uitleg: 'Alleen bij een gezamenlijke brief.',
      },
      toelichting: { label: 'Wilt u in de brief nog iets zeggen?' },
      kanNietZelf: {
        ...kanNietZelfWoorden,
        label: 'De cliënt is 16 of 17 jaar en kan dit zelf niet beslissen',
      },
      schriftelijk: { label: 'Ik stuur of geef de brief op papier of als bericht' },
    },
  },
  'onderzoek.bekijk-brief': { titel: 'Brief bekijken', knop: 'Openen', gedaan: 'De brief is geopend.' },
  'onderzoek.leg-instemming-aanpak-vast': {
    titel: 'Antwoord op de aanpak vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Vraag iedere cliënt apart. Wie niet instemt, doet niet mee. Na een brede intake kan de aanpak voor de nieuwkomer toch beginnen, met een reden van het college.',
    gedaan: 'Het antwoord is vastgelegd.',
    daarna: 'Heeft iedere cliënt geantwoord? Dan kan het college een coördinator aanwijzen.',
    velden: {
      betrokkeneId: { label: 'Welke cliënt antwoordde?' },
      antwoord: {
        label: 'Stemt de cliënt in met de aanpak?',
        opties: { 'stemt-in': 'Ja', weigert: 'Nee' },
      },
      door: {
        label: 'Wie gaf dit antwoord?',
        uitleg: 'Onder 12 jaar de ouders, van 12 tot 16 jaar het kind en de ouders, daarna de persoon zelf.',
      },
      vertegenwoordigers: namensWoorden,
      kanNietZelf: kanNietZelfWoorden,
    },
  },
  'onderzoek.leg-dienstverklaring-vast': {
    titel: 'Ja of nee op een dienst vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Voor schuldhulp is een mondeling ja genoeg. Bijstand vraagt een aanvraag. De dag waarop iemand zich daarvoor meldt, telt.',
    gedaan: 'Het antwoord is vastgelegd.',
    daarna: 'Zegt de cliënt nee tijdens het onderzoek? Kijk dan of uw conclusie nog klopt.',
    velden: {
      dienstId: { label: 'Over welke dienst gaat het?' },
      antwoord: { label: 'Wat zegt de cliënt?', opties: { aanvaard: 'Ja', geweigerd: 'Nee' } },
      wijze: { label: 'Hoe zei de cliënt dat?' },
      aangevraagdOp: {
        label: 'Op welke dag is bijstand aangevraagd?',
        uitleg: 'Alleen bij bijstand, en als dat op een andere dag was dan de dag van het antwoord.',
      },
      dreiging: {
        label: 'Er dreigt iets: huisuitzetting, afsluiting of geen zorgverzekering meer',
        uitleg: 'Alleen bij schuldhulp. Het eerste gesprek is dan binnen drie werkdagen.',
      },
      door: {
        label: 'Wie gaf dit antwoord?',
        uitleg: 'Onder 12 jaar de ouders, van 12 tot 16 jaar het kind en de ouders, daarna de persoon zelf.',
      },
      vertegenwoordigers: namensWoorden,
      kanNietZelf: kanNietZelfWoorden,
    },
  },
}
