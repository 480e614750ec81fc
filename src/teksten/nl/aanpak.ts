import type { HandelingTekst } from '../tekst.ts'
import { achttienHandelingen } from './aanpak-achttien.ts'
import { bereikHandelingen } from './aanpak-bereiken.ts'
import { aanpakCodes } from './aanpak-codes.ts'
import { coordinatorHandelingen } from './aanpak-coordinator.ts'
import { coordinatorbriefHandelingen } from './aanpak-coordinatorbrief.ts'
import { dienstHandelingen } from './aanpak-diensten.ts'
import { eindbriefHandelingen } from './aanpak-eindbrief.ts'
import { evaluatieHandelingen } from './aanpak-evaluatie.ts'
import { aanpakGeverHandelingen } from './aanpak-gever.ts'
import { intrekHandelingen } from './aanpak-intrekken.ts'
import { overdrachtHandelingen, zonderAanbodVeld } from './aanpak-overdracht.ts'
import { portaalVanAanpak } from './aanpak-portaal.ts'
import { signaalHandelingen } from './aanpak-signaal.ts'
import { aanpakSpoed } from './aanpak-spoed.ts'
import { stopbriefHandelingen } from './aanpak-stopbrief.ts'
import { verbeterHandelingen } from './aanpak-verbeteren.ts'
import { aanpakVertegenwoordiging } from './aanpak-vertegenwoordiging.ts'
import { aanpakWaarneming } from './aanpak-waarneming.ts'
import { aanpakZvhHandelingen } from './aanpak-zvh.ts'
import { coordinatorVerklaringVelden, nietDezelfdeVelden } from './coordinator-verklaring.ts'
import { overzichtWoorden } from './overzicht.ts'
import { bekijkVerstrekkingenTekst } from './verstrekkingen.ts'

const aanwijzing = {
  rollenGescheiden: {
    label: 'Ik houd coördineren en hulp verlenen gescheiden, ook in de dossiers',
    uitleg:
      'Geeft u deze cliënt ook hulp? Dan blijven uw aantekeningen over die hulp in het dossier van de hulp.',
  },
  ...nietDezelfdeVelden,
}

/** The words of the acts of a gecoördineerde aanpak. */
export const aanpakHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...coordinatorHandelingen,
  ...aanpakGeverHandelingen,
  ...bereikHandelingen,
  ...aanpakSpoed,
  ...dienstHandelingen,
  ...stopbriefHandelingen,
  ...coordinatorbriefHandelingen,
  ...eindbriefHandelingen,
  ...verbeterHandelingen,
  ...intrekHandelingen,
  ...aanpakWaarneming,
  ...aanpakVertegenwoordiging,
  ...portaalVanAanpak,
  ...overdrachtHandelingen,
  ...signaalHandelingen,
  ...evaluatieHandelingen,
  ...aanpakZvhHandelingen,
  ...achttienHandelingen,
  'gecoordineerde-aanpak.bekijk-aanpak': {
    titel: 'Aanpak bekijken',
    knop: 'Openen',
    gedaan: 'De aanpak is geopend.',
  },
  'gecoordineerde-aanpak.bekijk-verstrekkingen': bekijkVerstrekkingenTekst,
  'gecoordineerde-aanpak.bekijk-wie-keek': {
    titel: 'Bekijken wie keek',
    knop: 'Openen',
    gedaan: 'U ziet wie keek.',
  },
  'gecoordineerde-aanpak.werkvoorraad': {
    titel: 'Werkvoorraad van de coördinator',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'gecoordineerde-aanpak.beslissingen': {
    titel: 'Aanpakken die op het college wachten',
    knop: 'Openen',
    gedaan: 'De lijst is geopend.',
  },
  'gecoordineerde-aanpak.team': {
    titel: 'Aanpakken van het team',
    knop: 'Aanpakken van het team',
    inleiding:
      'De aanpakken van de coördinatoren in uw team, zonder namen van cliënten. U verdeelt ze niet: het college wijst de coördinator aan, in overleg met de cliënten en de partijen. Ligt er te veel bij één collega, of neemt niemand waar? Bespreek het met wie namens het college beslist. Wie deze pagina opent, staat in het logboek.',
    gedaan: 'Het overzicht is geopend.',
    velden: {
      medewerker: { label: 'Van welke collega?' },
      bladzijde: { label: 'Welke bladzijde?' },
    },
  },
  'gecoordineerde-aanpak.lopende-aanpakken': {
    titel: 'Lopende aanpakken',
    knop: 'Lopende aanpakken',
    inleiding:
      'De aanpakken van uw gemeente, zonder namen. Waar het langst niet over voortgang is gesproken, staat bovenaan. Wie deze lijst opent, staat in het logboek.',
    gedaan: 'De lijst is geopend.',
    velden: { nummer: { label: overzichtWoorden.nummer } },
  },
  'gecoordineerde-aanpak.aanvaard-aanwijzing': {
    titel: 'Aanwijzing aanvaarden',
    knop: 'Aanvaarden',
    inleiding:
      'Het college heeft u aangewezen als coördinator. Aanvaardt u dit, dan begint uw taak en ziet u de gegevens die u zijn overgedragen.',
    gedaan: 'U bent nu de coördinator.',
    daarna: 'Maak kennis met de cliënt en leg samen een eerste doel vast.',
    velden: aanwijzing,
  },
  'gecoordineerde-aanpak.neem-aanwijzing-over': {
    titel: 'Aanpak overnemen',
    knop: 'Overnemen',
    inleiding: 'Deze aanpak liep al met een andere coördinator. U neemt de doelen en afspraken over.',
    gedaan: 'U heeft de aanpak overgenomen.',
    daarna: 'Loop de doelen en afspraken na met de cliënt.',
    velden: aanwijzing,
  },
  'gecoordineerde-aanpak.wijs-aanwijzing-af': {
    titel: 'Aanwijzing teruggeven',
    knop: 'Teruggeven',
    inleiding: 'Geeft u de aanwijzing terug, dan zoekt het college een andere coördinator.',
    gedaan: 'U heeft de aanwijzing teruggegeven.',
    daarna: 'U hoeft niets meer te doen. Het college wijst iemand anders aan.',
    velden: {
      redenCode: {
        label: 'Waarom geeft u de aanwijzing terug?',
        opties: {
          'geen-ruimte': 'Ik heb er geen ruimte voor',
          'te-dichtbij': 'Ik sta te dicht bij de cliënt of het gezin',
          'client-wil-ander': 'De cliënt wil liever iemand anders',
          anders: 'Anders',
        },
      },
      toelichting: { label: 'Toelichting', uitleg: 'Alleen nodig als u Anders kiest.' },
    },
  },
  'gecoordineerde-aanpak.beantwoord-melding': {
    titel: 'Reageren op de melding van de coördinator',
    knop: 'Reageren',
    inleiding: 'Hiermee gaat de aanpak verder. Moet de aanpak stoppen? Beslis dan over het einde.',
    gedaan: 'Het college heeft op de melding gereageerd.',
    daarna: 'De coördinator ziet uw antwoord in de aanpak.',
    velden: {
      uitkomst: {
        label: 'Hoe gaat de aanpak verder?',
        opties: { voortgezet: 'Zoals het was', aangepast: 'Aangepast' },
      },
      reden: { label: 'Wat beslist u, en waarom?', uitleg: 'Schrijf het zo op dat de cliënt het begrijpt.' },
    },
  },
  'gecoordineerde-aanpak.vervang-coordinator': {
    titel: 'Andere coördinator aanwijzen',
    knop: 'Aanwijzen',
    inleiding:
      'De coördinator van nu kan vanaf dat moment niets meer zien. De nieuwe coördinator moet de aanwijzing eerst aanvaarden.',
    gedaan: 'De nieuwe coördinator is aangewezen.',
    daarna:
      'Werkte de vorige coördinator bij een partij? Dan draagt die partij alle gegevens over aan het college.',
    velden: {
      kandidaatId: {
        label: 'Wie wordt de coördinator?',
        uitleg: 'Een ambtenaar, of een medewerker van een partij die aan deze aanpak meedoet.',
      },
      reden: {
        label: 'Waarom komt er een andere coördinator?',
        uitleg: 'Schrijf het zo op dat de cliënt het begrijpt.',
        goed: 'De cliënt vroeg om iemand met wie zij vrijer kan praten.',
        slecht: 'Klikt niet.',
      },
      overlegGevoerd: { label: 'De keuze is besproken met de cliënten en de partijen' },
      waaromGeenOverleg: { label: 'Waarom kon dat niet?', uitleg: 'Alleen nodig als er geen overleg was.' },
      ...coordinatorVerklaringVelden,
    },
  },
  'gecoordineerde-aanpak.beslis-einde': {
    titel: 'Aanpak beëindigen',
    knop: 'Aanpak beëindigen',
    inleiding:
      'Het college beslist over het einde. De coördinator kan daarna niets meer zien. Twee jaar later worden de gegevens vernietigd. Iedere cliënt krijgt een brief met de dag van het einde en wat is afgesproken voor als het weer misgaat. U ziet de brieven eerst.',
    gedaan: 'De aanpak is beëindigd.',
    daarna:
      'Druk de brieven af en stuur of geef ze: u vindt ze op deze bladzijde. Ook in het onderzoek lopen nu de twee jaar; dat gaat vanzelf.',
    velden: {
      eindeOp: {
        label: 'Op welke dag eindigt de aanpak?',
        uitleg: 'Vandaag of eerder. Bijvoorbeeld 6 12 2026.',
      },
      eigenReden: {
        label: 'Waarom beëindigt het college de aanpak?',
        uitleg: 'Alleen nodig als de coördinator geen einde heeft gemeld.',
      },
      overdrachtOntvangen: {
        label: 'De partij van de coördinator heeft alle gegevens overgedragen',
        uitleg: 'Alleen als de coördinator bij een partij werkt.',
      },
      waaromZonderAanbod: zonderAanbodVeld,
    },
  },
}

/** Words for codes of closed lists, by the name of the field or list. */
export const aanpakOpties = aanpakCodes
