import type { HandelingTekst } from '../../tekst.ts'
import { gegevenWoorden } from './gegeven.ts'

/** Where a gegeven comes from, beside the own sources of the college. */
export const gegevenBronnen = {
  'betrokkene-zelf': 'de persoon zelf',
  'andere-betrokkene': 'iemand anders in het dossier',
  'eigen-waarneming': 'eigen waarneming',
  partij: 'een partij',
  'verzoek-van-partij': 'de partij die om het onderzoek vroeg',
  'eerdere-aanpak': 'een eerdere aanpak',
}

/** What of an ended aanpak can be used again. */
export const eerdereAanpakCodes = {
  'stuk-van-aanpak': {
    doel: 'Doel',
    afspraak: 'Afspraak',
    terugvalafspraak: 'Afspraak voor als het weer misgaat',
    gegeven: 'Gegeven van een partij',
  },
}

const { vraagId, onderdeel, thema, categorie, dienstId, waaromDienst, niveau } = gegevenWoorden

/** Using something of an aanpak that ended. */
export const eerdereAanpakHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.neem-uit-eerdere-aanpak-over': {
    titel: 'Iets uit een eerdere aanpak gebruiken',
    knop: 'Gebruiken',
    inleiding:
      'Had deze cliënt eerder een gecoördineerde aanpak, en wordt die nog bewaard? Dan hoeft niet alles opnieuw. U kiest één doel, afspraak of gegeven per keer en schrijft op waarom u het nu nodig heeft. U ziet hier alleen wat het is, niet wat er staat.',
    gedaan: 'Het staat nu in dit onderzoek.',
    daarna: 'Vraag de cliënt of het nog klopt. Klopt het niet meer? Verbeter het dan.',
    velden: {
      betrokkeneId: { label: 'Over wie gaat het?' },
      stukId: {
        label: 'Wat gebruikt u?',
        uitleg: 'Staat er niets? Dan is er niets dat u mag gebruiken. Vraag het aan de cliënt.',
      },
      noodzaak: {
        label: 'Waarom is dit nu nodig?',
        goed: 'Wij moeten weten welke afspraak over de post toen werkte.',
        slecht: 'Handig om erbij te hebben.',
      },
      ...{ onderdeel, thema, vraagId, categorie, dienstId, waaromDienst, niveau },
      extraNoodzaak: {
        label: 'Waarom kan het niet zonder dit bijzondere gegeven?',
        uitleg: 'Alleen bij een bijzonder gegeven.',
      },
      motiveringNiveau: {
        label: 'Waarom is minder niet genoeg?',
        uitleg: 'Alleen als er meer staat dan dat iets zo is.',
      },
    },
  },
}
