import { afzienbrief } from '../../src/onderzoek/afzienbrief.ts'
import { eigenRegiebrief } from '../../src/onderzoek/eigen-regiebrief.ts'
import { eindbrief } from '../../src/onderzoek/eindbrief.ts'
import { intrekbrief } from '../../src/onderzoek/intrekbrief.ts'
import { ontvangstbrief } from '../../src/onderzoek/ontvangstbrief.ts'
import { overzichtbrief } from '../../src/onderzoek/overzichtbrief.ts'
import { startbrief } from '../../src/onderzoek/startbrief.ts'
import { stopbrief } from '../../src/onderzoek/stopbrief.ts'
import { stukkenbrief, stukVervaltBrief } from '../../src/onderzoek/stukkenbrief.ts'
import { hoofd, type VasteBrief } from './bezetting.ts'

const einde = {
  ...{ toelichting: 'U vertelde dat u eerst rust wilt.', verzochtOp: '2026-11-23' },
  ...{ overledene: null, lopendeHulp: [], lopendeVragen: [] },
} as const

/** The letters of an onderzoek to who is in it, but those with the outcome. */
export const brievenVanOnderzoek: readonly VasteBrief[] = [
  {
    ...{ naam: 'onderzoek-ontvangst', maker: 'onderzoek/ontvangstbrief', aan: 'mens' },
    brief: ontvangstbrief(hoofd(), {
      ...{ gemeldOp: '2026-12-30', uiterlijk: '2027-02-10', plan: '2027-01-06', namens: null },
    }),
  },
  {
    ...{ naam: 'onderzoek-start-na-verzoek', maker: 'onderzoek/startbrief', aan: 'mens' },
    brief: startbrief(hoofd(), {
      ...{ partij: 'Woonstichting De Sleutel', verzochtOp: '2026-12-14', gestartOp: '2026-12-21' },
      waarom: ['Er is een huurachterstand en er komt geen hulp op gang.'],
      gevraagd: ['Schuldhulp Voorbeeld'],
    }),
  },
  {
    ...{ naam: 'onderzoek-start-na-intake', maker: 'onderzoek/startbrief', aan: 'mens' },
    brief: startbrief(hoofd(), {
      ...{ partij: null, verzochtOp: '2026-12-14', gestartOp: '2026-12-21', gevraagd: [] },
      waarom: ['Inburgeren lukt niet zolang er geen woning is.'],
    }),
  },
  {
    ...{ naam: 'onderzoek-stukken', maker: 'onderzoek/stukkenbrief', aan: 'mens' },
    brief: stukkenbrief(
      hoofd(),
      [{ naam: 'Een bankafschrift', waaromNodig: 'wij willen weten welke schulden er zijn' }],
      '2027-01-14',
    ),
  },
  {
    ...{ naam: 'onderzoek-stuk-vervalt', maker: 'onderzoek/stukVervaltBrief', aan: 'mens' },
    brief: stukVervaltBrief(hoofd(), 'Een bankafschrift', 'niet-meer-nodig'),
  },
  {
    ...{ naam: 'onderzoek-overzicht', maker: 'onderzoek/overzichtbrief', aan: 'mens' },
    brief: overzichtbrief(hoofd(), {
      ...{ staat: 'loopt', klaarVoor: '2027-02-10', bewaren: 'bewarenMetAanpak' },
      afspraken: [{ datum: '2027-01-05', tijd: '10.30' }],
      stukken: [{ wat: 'Een bankafschrift', uiterlijk: '2027-01-14' }],
      gevraagd: [
        {
          ...{
            op: '2026-12-28',
            partij: 'Schuldhulp Voorbeeld',
            waarom: 'Om te weten wat past',
            stand: 'open',
          },
          wat: [{ gegeven: 'Of er een plan voor de schulden is', niveau: 'dat' }],
        },
      ],
      gegevens: [
        {
          ...{ tekst: 'Zij slaapt slecht door de schulden', onderdeel: 'a', vanPartij: null },
          ...{ bron: 'betrokkene-zelf', datum: '2026-12-22', waarom: 'Dan weten wij welke hulp eerst moet' },
          bevrorenOp: null,
        },
      ],
      gedeeld: [{ op: '2026-12-29', wat: 'Zij heeft schulden', aan: 'De coördinator' }],
      keken: [
        {
          dag: '2026-12-29',
          momenten: [
            {
              ...{ tijd: '2026-12-29T10:00:00Z', rol: 'toeleider', zelf: false, artikel: null },
              ...{ actie: 'onderzoek.bekijk-onderzoek', gelukt: true, aantal: 2 },
            },
          ],
        },
      ],
    }),
  },
  {
    ...{ naam: 'onderzoek-einde', maker: 'onderzoek/eindbrief', aan: 'mens' },
    brief: eindbrief(hoofd(), { ...einde, reden: 'client-stopt', lezer: 'vroeg-zelf' }),
  },
  {
    ...{ naam: 'onderzoek-einde-gezinslid', maker: 'onderzoek/eindbrief', aan: 'mens' },
    brief: eindbrief(hoofd(), { ...einde, reden: 'client-stopt', lezer: 'deed-mee' }),
  },
  {
    ...{ naam: 'onderzoek-einde-ten-onrechte', maker: 'onderzoek/eindbrief', aan: 'mens' },
    brief: eindbrief(hoofd(), { ...einde, reden: 'ten-onrechte-gestart', lezer: 'vroeg-partij' }),
  },
  {
    ...{ naam: 'onderzoek-gestopt-voor-een', maker: 'onderzoek/stopbrief', aan: 'mens' },
    brief: stopbrief(hoofd(), {
      ...{ reden: 'client-stopt', toelichting: 'U wilt het zelf doen.', verzochtOp: '2026-11-23' },
    }),
  },
  {
    ...{ naam: 'onderzoek-eigen-regie-ja', maker: 'onderzoek/eigenRegiebrief', aan: 'mens' },
    brief: eigenRegiebrief(hoofd(), {
      ...{ oordeel: 'aannemelijk', motivering: 'U heeft een plan en hulp van uw zus.', wie: null },
      ...{ verklaardOp: '2026-12-28', bijstandAangevraagdOp: null },
      diensten: [{ domein: 'schuldhulp', soort: 'dienst', waarvoor: 'de schulden regelen', beslisser: null }],
    }),
  },
  {
    ...{ naam: 'onderzoek-eigen-regie-nee', maker: 'onderzoek/eigenRegiebrief', aan: 'mens' },
    brief: eigenRegiebrief(hoofd(), {
      ...{ oordeel: 'niet-aannemelijk', motivering: 'Er is niemand die het overzicht houdt.', wie: null },
      ...{ verklaardOp: '2026-12-28', bijstandAangevraagdOp: null, diensten: [] },
    }),
  },
  {
    ...{ naam: 'onderzoek-geen-aanpak', maker: 'onderzoek/afzienbrief', aan: 'mens' },
    brief: afzienbrief(hoofd(), {
      ...{ reden: 'client-wil-niet', toelichting: 'U wilt geen coördinator.', vroegZelf: true },
    }),
  },
  {
    ...{ naam: 'onderzoek-uitkomst-ingetrokken', maker: 'onderzoek/intrekbrief', aan: 'mens' },
    brief: intrekbrief(hoofd(), {
      ...{ verstuurdOp: '2026-12-28', reden: 'Er stond een dienst in die niet bij u hoort.' },
    }),
  },
]
