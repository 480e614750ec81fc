import type { HandelingTekst } from '../tekst.ts'

const elders = {
  papier: 'Op papier',
  mail: 'In mail of agenda',
  telefoon: 'Op een telefoon of laptop',
  'eigen-systeem': 'In een eigen systeem van de partij',
}

const verklaringen = {
  vernietigd: 'Alles wat zij nog had, is vernietigd',
  'had-niets': 'Zij had niets meer',
  'niet-vernietigd': 'Er is nog iets niet vernietigd',
}

/** Words for the closed lists of a hand-over, by the name of the field or list. */
export const overdrachtcodes = { elders, 'vernietiging-verklaard': verklaringen } as const

/** What stands on the page about a hand-over to the college. */
export const overdrachtWoorden = {
  kop: 'Overdracht aan het college',
  van: 'Partij',
  onbekend: 'niet meer bekend',
  aanbod: 'Aangeboden door de coördinator',
  ontvangst: 'Ontvangen door het college',
  bewijs: 'Verklaring van vernietiging',
  nietAangeboden: 'De partij bood niets aan.',
  ligtOok: 'Het ligt ook hier: {plekken}.',
  nergensAnders: 'Het ligt nergens anders.',
  nietOntvangen: 'Nog niet bevestigd.',
  ontvangen: '{dag}. Vanaf die dag is de partij niet meer verantwoordelijk voor deze gegevens.',
  zonderAanbod: 'Waarom zij niets aanbood: {waarom}',
  nogNietAanDeOrde: 'Die vraagt het college als alles is ontvangen.',
  geenVerklaring: 'Nog niet ontvangen.',
  verklaring: '{wat}, {dag}, volgens {wie}.',
} as const

const waaromZonderAanbod = {
  label: 'Waarom bood de partij de overdracht niet zelf aan?',
  uitleg: 'Alleen nodig als de coördinator niets aanbood.',
  goed: 'De coördinator is ziek en komt niet terug. Zijn leidinggevende gaf alles af.',
  slecht: 'Vergeten.',
}

/** The words of handing over, and of the end of an appointment. */
export const overdrachtHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.bied-overdracht-aan': {
    titel: 'Overdracht aan het college aanbieden',
    knop: 'Aanbieden',
    inleiding:
      'U werkt bij een partij. Stopt uw taak, om welke reden ook? Dan draagt u alles over aan het college. Wat in deze aanpak staat, blijft hier. Zeg wat u verder overdraagt, en waar het ook nog ligt.',
    gedaan: 'De overdracht is aangeboden.',
    daarna:
      'Het college bevestigt dat alles is ontvangen. Daarna vraagt het uw organisatie te verklaren dat zij alles heeft vernietigd. Biedt u het nog eens aan? Dan geldt het laatste.',
    velden: {
      op: { label: 'Op welke dag draagt u over?', uitleg: 'Vandaag of eerder. Bijvoorbeeld 6 12 2026.' },
      watEnHoe: {
        label: 'Wat draagt u over, en hoe?',
        uitleg: 'Noem de soort, niet wat erin staat.',
        goed: 'Alles staat in deze aanpak. Een map met brieven is vandaag bezorgd.',
        slecht: 'Zie bijlage.',
      },
      elders: {
        label: 'Waar ligt er bij uw organisatie ook nog iets van?',
        uitleg: 'Wat bij de hulp zelf hoort, valt hier niet onder.',
        opties: elders,
      },
      nergensAnders: { label: 'Er ligt nergens anders nog iets' },
      alles: { label: 'Dit is alles wat ik als coördinator had' },
    },
  },
  'gecoordineerde-aanpak.leg-overdracht-vast': {
    titel: 'Ontvangst van de overdracht bevestigen',
    knop: 'Bevestigen',
    inleiding:
      'Een coördinator die bij een partij werkt, draagt aan het einde alle gegevens over, om welke reden hij ook stopt. Bevestigt u de ontvangst? Dan is de partij er niet meer verantwoordelijk voor.',
    gedaan: 'De overdracht is bevestigd.',
    daarna: 'Vraag de partij nu te verklaren dat zij alles heeft vernietigd wat zij nog had.',
    velden: {
      ontvangenOp: { label: 'Op welke dag was alles ontvangen?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
      alles: { label: 'Alles is ontvangen' },
      waaromZonderAanbod,
    },
  },
  'gecoordineerde-aanpak.leg-verklaring-vast': {
    titel: 'Verklaring van vernietiging vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'De partij droeg alles over. Zij mag er niets van bewaren. Leg vast wat zij verklaart. Is er nog iets niet vernietigd? Dan blijft dit bij u staan.',
    gedaan: 'De verklaring is vastgelegd.',
    velden: {
      verklaring: { label: 'Wat verklaart de partij?', opties: verklaringen },
      op: { label: 'Op welke dag verklaarde zij dat?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
      doorWie: { label: 'Wie verklaarde dat?', uitleg: 'De functie is genoeg.' },
      toelichting: { label: 'Wat is nog niet vernietigd, en waarom?' },
    },
  },
  'gecoordineerde-aanpak.leg-taak-neer': {
    titel: 'Mijn taak neerleggen',
    knop: 'Neerleggen',
    inleiding:
      'Kunt u geen coördinator meer zijn? Vanaf dat moment ziet u niets meer van deze aanpak, en wie u waarneemt ook niet. Het college wijst een ander aan. Kunt u nog wachten tot die er is? Meld het dan aan het college.',
    gedaan: 'U bent geen coördinator meer van deze aanpak.',
    velden: {
      redenCode: {
        label: 'Waarom stopt u?',
        opties: {
          'ander-werk': 'Ik krijg ander werk',
          'partij-stopt': 'Mijn organisatie stopt ermee',
          'past-niet': 'Het past niet tussen mij en de cliënt',
          anders: 'Anders',
        },
      },
      toelichting: { label: 'Licht toe' },
    },
  },
  'gecoordineerde-aanpak.trek-aanwijzing-in': {
    titel: 'Aanwijzing van de coördinator intrekken',
    knop: 'Intrekken',
    inleiding:
      'De coördinator ziet vanaf dat moment niets meer, en wie hem waarneemt ook niet. Is er al een ander? Wijs die dan meteen aan. Is die er nog niet, dan zoekt u daarna verder.',
    gedaan: 'De aanwijzing is ingetrokken. Er is nu geen coördinator.',
    daarna:
      'Wijs een andere coördinator aan. Werkte de vorige bij een partij? Dan draagt die partij alles over aan het college.',
    velden: {
      waardoor: {
        label: 'Waardoor eindigt de aanwijzing?',
        opties: {
          vertrokken: 'De coördinator is vertrokken',
          'partij-stopt': 'De partij waar hij werkt, stopt ermee',
          signaal: 'Een klacht of signaal van een cliënt of een partij',
          anders: 'Anders',
        },
      },
      reden: {
        label: 'Waarom?',
        uitleg: 'Schrijf het zo op dat de cliënt het begrijpt.',
        goed: 'De coördinator heeft ander werk gekregen.',
        slecht: 'Niet meer beschikbaar.',
      },
    },
  },
}

/** The field that ending an aanpak shares with it. */
export const zonderAanbodVeld = waaromZonderAanbod

/** Why handing over or stopping is not possible yet. */
export const redenenOverOverdracht = {
  'overdracht-niet-aangeboden': {
    zin: 'De coördinator van de partij heeft de overdracht niet aangeboden.',
    helpt: 'Vraag hem dat te doen. Kan dat niet meer? Schrijf dan op waarom.',
  },
  'overdracht-eerst-aanbieden': {
    zin: 'U werkt bij een partij en heeft de overdracht nog niet aangeboden.',
    helpt: 'Bied de overdracht eerst aan. Daarna kunt u uw taak neerleggen.',
  },
  'overdracht-zonder-inhoud': {
    zin: 'Er staat niet wat u overdraagt, en hoe.',
    helpt: 'Noem wat u overdraagt. Wat erin staat, hoort hier niet.',
  },
  'elders-niet-gezegd': {
    zin: 'Er staat niet of er bij uw organisatie nog iets ligt, of het een spreekt het ander tegen.',
    helpt: 'Kies waar nog iets ligt, of zeg dat het nergens anders ligt.',
  },
  'coordinator-werkt-bij-gemeente': {
    zin: 'De coördinator werkt bij de gemeente. Het college heeft de gegevens al.',
    helpt: 'U hoeft niets over te dragen.',
  },
  'waarnemer-legt-niet-neer': {
    zin: 'U neemt waar. De taak is van uw collega.',
    helpt: 'Kunt u niet meer waarnemen? Beëindig dan de waarneming.',
  },
  'stoppen-zonder-reden': {
    zin: 'Er staat niet waarom u stopt.',
    helpt: 'Kies een reden. Kiest u Anders, licht haar dan toe.',
  },
  'geen-verklaring-verwacht': {
    zin: 'Er is geen partij die nog moet verklaren dat zij alles heeft vernietigd.',
    helpt: 'U hoeft hier niets te doen.',
  },
  'verklaring-zonder-naam': {
    zin: 'Er staat niet wie dit namens de partij verklaarde.',
    helpt: 'Schrijf de functie of de naam op.',
  },
  'verklaring-zonder-toelichting': {
    zin: 'Er staat niet wat nog niet is vernietigd, en waarom.',
    helpt: 'Schrijf dat op, en vraag het later opnieuw.',
  },
} as const
