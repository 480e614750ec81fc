import type { HandelingTekst } from '../../tekst.ts'
import { kanNietZelfWoorden, namensWieWoorden } from './vertegenwoordiging.ts'

const uitgelegd = {
  label: 'Wat heeft u uitgelegd over de gevolgen?',
  uitleg: 'Wat kan het onderzoek niet meer zien als dit er niet bij hoort?',
  goed: 'Dan weten wij niet of een behandeling de hulp bij schulden in de weg staat.',
  slecht: 'Dat het dan niets wordt.',
} as const

/** Acts on the reikwijdte: agreed, made narrower by one client, and mended. */
export const reikwijdteHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.stel-reikwijdte-vast': {
    titel: 'Reikwijdte afspreken',
    knop: 'Reikwijdte vastleggen',
    inleiding:
      'Samen met de cliënt spreekt u af waar het onderzoek over gaat. De wens van de cliënt beslist. U begint met wat er nu staat. De oude afspraak blijft te lezen.',
    gedaan: 'De reikwijdte is vastgelegd.',
    daarna:
      'U mag nu gegevens vastleggen en partijen bevragen, alleen over deze onderwerpen. Hoort een open vraag aan een partij er niet meer bij? Trek die dan in.',
    koppen: {
      binnen: 'Onderwerpen',
      nietOver: 'Over wie',
      vragen: 'Vragen',
      partijsoorten: 'Partijen',
      met: 'De afspraak',
    },
    velden: {
      binnen: { label: 'Waar gaat het onderzoek over?' },
      gesloten: {
        label: 'Waar gaat het niet over?',
        uitleg: 'Onderwerpen die de cliënt er niet bij wil, of waar volgens de cliënt niets speelt.',
      },
      nietOver: {
        label: 'Gaat een onderwerp over iemand niet?',
        uitleg: 'Willen cliënten iets anders? Dan beslist ieder over wat over hem of haar zelf gaat.',
        rij: 'Uitzondering {nummer}',
        rijToevoegen: 'Uitzondering toevoegen',
      },
      betrokkeneId: { label: 'Over wie gaat het niet?' },
      thema: { label: 'Bij welk onderwerp?' },
      gevolgenUitgelegd: { label: 'Ik heb uitgelegd wat het betekent dat een onderwerp er niet bij hoort' },
      uitgelegd,
      heropendOpWens: { label: 'De cliënt wil een onderwerp dat gesloten was, er nu toch bij' },
      vragen: {
        label: 'Welke vragen beantwoordt het onderzoek?',
        uitleg:
          'In gewone woorden. Bij een onderwerp met vragen hoort elk gegeven en elk verzoek bij een van die vragen. Een vraag die u weglaat, vervalt.',
        rij: 'Vraag {nummer}',
        rijToevoegen: 'Vraag toevoegen',
      },
      vraag: {
        label: 'Vraag',
        goed: 'Hoe komen de schulden tot rust?',
        slecht: 'De hele financiële situatie.',
      },
      overId: { label: 'Gaat de vraag over één persoon?' },
      partijsoorten: {
        label: 'Bij wat voor partijen mag u iets vragen?',
        uitleg: 'Kies alleen wat de cliënt goed vindt. Kiest u niets, dan vraagt u geen partij iets.',
      },
      partijen: {
        label: 'Bij welke partij mag u verder iets vragen?',
        uitleg: 'Als de cliënt één partij goed vindt, en niet alle partijen van die soort.',
      },
      met: { label: 'Met wie heeft u dit afgesproken?' },
      namens: namensWieWoorden,
      waaromErnstig: {
        label: 'Waarom zijn dit ernstige problemen?',
        uitleg:
          'Niemand vroeg om dit onderzoek. Kies daarom alleen de ernstige problemen waar u een oplossing voor zoekt.',
        goed: 'Door de achterstanden dreigt zij haar woning te verliezen.',
        slecht: 'Voor de zekerheid.',
      },
      waaromTochOpen: {
        label: 'Waarom gaat het toch over een onderwerp dat de cliënt sloot?',
        uitleg:
          'Alleen als dat zo is. Vraag de cliënt altijd naar zijn wens. Het mag alleen als het een ernstig probleem is.',
        goed: 'Zij wil het niet over de huur hebben, maar over drie weken wordt de woning ontruimd.',
        slecht: 'Wij willen alles weten.',
      },
      afgesproken: { label: 'Wat heeft u verder afgesproken?' },
    },
  },
  'onderzoek.beperk-reikwijdte': {
    titel: 'Cliënt wil het smaller',
    knop: 'Reikwijdte smaller maken',
    inleiding:
      'Wil een cliënt niet meer dat het onderzoek over een onderwerp gaat? Leg uit wat dat betekent. De wens van de cliënt beslist. Anderen hoeven er niet bij te zijn.',
    gedaan: 'De reikwijdte is smaller.',
    daarna:
      'Over dit onderwerp vraagt u niet meer, voor deze cliënt. Wat al is vastgelegd, gebruikt u niet verder. Staat er nog een vraag open bij een partij? Trek die in.',
    velden: {
      betrokkeneId: { label: 'Welke cliënt wil dit?' },
      vertegenwoordigers: {
        label: 'Wie zei het namens de cliënt?',
        uitleg: 'Leeg als de cliënt het zelf zei.',
      },
      kanNietZelf: kanNietZelfWoorden,
      themas: { label: 'Waar gaat het onderzoek niet meer over?' },
      uitgelegd,
      vondNodig: {
        label: 'Vond u het onderwerp wel nodig? Waarom?',
        uitleg: 'Alleen als u het anders zag. De cliënt beslist.',
      },
    },
  },
  'onderzoek.verbeter-reikwijdte': {
    titel: 'Afspraak over de reikwijdte verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'Hier verbetert u de dag, wie erbij was en wat erover is opgeschreven. Gaat het onderzoek over iets anders? Spreek dan een nieuwe reikwijdte af.',
    gedaan: 'De afspraak is verbeterd. Wat er eerst stond, is weg.',
    velden: {
      reikwijdteId: { label: 'Welke afspraak klopt niet?' },
      reden: { label: 'Wat klopte er niet?' },
      met: { label: 'Wie waren erbij?', uitleg: 'Leeg: zoals het was.' },
      namens: namensWieWoorden,
      afgesproken: { label: 'Wat is verder afgesproken?' },
      uitgelegd: { label: 'Wat is uitgelegd over de gevolgen?' },
      vondNodig: { label: 'Wat vond de gemeente?' },
    },
  },
}

/** The words of the versions on the page of the case. */
export const reikwijdteWoorden = {
  vraagPartij: 'Vraag dit een partij',
  versie: 'Versie {nr}, {datum}',
  versieMet: 'Versie {nr}, {datum}, met {met}',
  kop: 'Reikwijdte',
  titel: 'Eerdere afspraken over de reikwijdte ({aantal})',
  onderwerpen: 'Gaat over',
  gesloten: 'Hoort er niet bij',
  niets: 'Niets meer',
  nietOverKop: 'Niet over iedereen',
  nietOver: '{thema} gaat niet over {naam}',
  vragen: 'Vragen',
  vraagOver: '{vraag} ({thema}, over {naam})',
  vraagVan: '{vraag} ({thema})',
  partijen: 'Partijen die wij iets mogen vragen',
  geenPartijen: 'Geen',
  allePartijen: 'Partijen die bij de onderwerpen horen',
  waaromErnstig: 'Waarom dit ernstige problemen zijn',
  waaromTochOpen: 'Waarom het toch gaat over een onderwerp dat de cliënt sloot',
  uitgelegd: 'Uitgelegd over de gevolgen',
  vondNodig: 'Wat de gemeente vond',
  afgesproken: 'Verder afgesproken',
  wens: 'Op wens van',
  veranderd: 'Wat er veranderde',
  erbij: 'Erbij gekomen: {wat}.',
  eraf: 'Eraf gegaan: {wat}.',
  hint: 'Vraag aan u:',
  gegevenBuiten: 'past niet meer bij de reikwijdte: niet verder gebruiken',
  verzoekBuiten: 'past niet meer bij de reikwijdte: trek in',
  nietTonenAan: 'niet laten zien aan {namen}',
} as const
