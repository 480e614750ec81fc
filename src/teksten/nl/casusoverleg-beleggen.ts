import type { VeldTekst } from '../tekst.ts'
import { zwaarwegend } from './zwaarwegend.ts'

const wijze = {
  label: 'Hoe komt u bij elkaar?',
  opties: { plaats: 'Op een plaats', video: 'Via een videoverbinding' },
}

/** The words of when, how and where people meet. */
export const bijeenkomstTeksten: Readonly<Record<string, VeldTekst>> = {
  datum: { label: 'Welke dag?' },
  tijd: { label: 'Hoe laat begint het?', uitleg: 'Bijvoorbeeld 9.30.' },
  tot: { label: 'Hoe laat eindigt het?' },
  wijze,
  waar: {
    label: 'Waar?',
    uitleg: 'Iedereen die u uitnodigt leest dit. Kies geen adres waar iemand veilig moet wonen.',
  },
  link: {
    label: 'Adres van de videoverbinding',
    uitleg: 'Begint met https. Gebruik een verbinding die niets opneemt.',
  },
  tolk: { label: 'Tolk, voor welke taal?' },
}

/** The words of why a party is needed. */
const partijTeksten: Readonly<Record<string, VeldTekst>> = {
  partijId: { label: 'Welke partij?' },
  noodzaak: {
    label: 'Waarom moet deze partij erbij zijn?',
    uitleg: 'Alleen wie nodig is voor dit overleg. De partij leest dit in haar uitnodiging.',
    goed: 'U voert de schuldregeling uit. Zonder u kunnen wij niet afspreken wanneer die begint.',
    slecht: 'U zit altijd bij dit overleg.',
  },
  buitenLijst: {
    label: 'Staat deze partij op geen lijst? Waarom is zij toch nodig?',
    uitleg: 'De lijst geldt voor het onderzoek. In de aanpak mag u ervan afwijken als u uitlegt waarom.',
  },
}

/** The words of who is not invited. */
export const nietGenodigdTeksten = {
  betrokkeneId: { label: 'Wie nodigt u niet uit?' },
  redenCode: { label: 'Welk belang weegt zwaarder?', opties: zwaarwegend },
  motief: {
    label: 'Leg uit waarom',
    uitleg: 'Voor deze persoon, in deze zaak. Schrijf zo dat hij het kan lezen.',
  },
}

/** The words of convening a conference, in an onderzoek and in an aanpak. */
export const belegTeksten = {
  titel: 'Casusoverleg beleggen',
  knop: 'Beleggen en uitnodigen',
  inleiding:
    'Een casusoverleg gaat over één zaak, met alleen wie daarvoor nodig is. De cliënt en wie voor hem spreekt zijn uitgenodigd, tenzij een zwaarwegend belang zich daartegen verzet.',
  gedaan: 'Het casusoverleg is belegd.',
  daarna:
    'De partijen met een portaal lezen daar hun uitnodiging. Wie geen portaal heeft, belt of schrijft u. Er wordt niets ingebracht voordat u het overleg opent.',
  stappen: {
    waarover: 'Waarover',
    wanneer: 'Wanneer en waar',
    partijen: 'Welke partijen',
    mensen: 'De cliënt en wie voor hem spreekt',
  },
  velden: {
    betrokkenen: { label: 'Over wie gaat het?', uitleg: 'Kies alleen wie nodig is voor dit overleg.' },
    doel: {
      label: 'Waarvoor is dit overleg nodig?',
      uitleg: 'Iedereen die u uitnodigt leest dit. Schrijf niet op wat er aan de hand is.',
      goed: 'Afspreken wie wanneer begint, zodat de trajecten elkaar niet in de weg zitten.',
      slecht: 'Bespreken van de verslaving en de schulden van mevrouw.',
    },
    ...bijeenkomstTeksten,
    partijen: {
      label: 'Welke partijen nodigt u uit?',
      rij: 'Partij {nummer}',
      rijToevoegen: 'Nog een partij',
    },
    ...partijTeksten,
    nietGenodigd: {
      label: 'Welke cliënt of wie voor hem spreekt, nodigt u niet uit?',
      uitleg:
        'Over wie het gaat, en wie voor hem spreekt, krijgt vanzelf een uitnodiging. Dat is de regel. Laat dit dan leeg.',
      rij: 'Persoon {nummer}',
      rijToevoegen: 'Iemand niet uitnodigen',
    },
    ...nietGenodigdTeksten,
  },
}

/** The same in an onderzoek: only parties on the list, and planned with the client. */
export const belegInOnderzoekTeksten = {
  ...belegTeksten,
  velden: {
    ...belegTeksten.velden,
    samenspraak: {
      label: 'Wat vond de cliënt van dit overleg?',
      uitleg: 'U plant het overleg samen met de cliënt: of het nodig is, en wie erbij zijn.',
      goed: 'Zij wil dat de schuldhulp erbij is, en haar broer niet.',
      slecht: 'Akkoord.',
    },
  },
}

/** The words of inviting one more party. */
export const nodigPartijTeksten = {
  titel: 'Nog een partij uitnodigen voor het casusoverleg',
  knop: 'Uitnodigen',
  inleiding: 'Alleen wie nodig is voor dit overleg. De partij leest in haar uitnodiging waarom zij nodig is.',
  gedaan: 'De partij is uitgenodigd.',
  velden: { overlegId: { label: 'Voor welk overleg?' }, ...partijTeksten },
}
