import { afschriftbrief } from '../../src/rechten/afschriftbrief.ts'
import { type Antwoord, beslisbrief } from '../../src/rechten/beslisbrief.ts'
import { opheffingbrief } from '../../src/rechten/opheffingbrief.ts'
import {
  doorgestuurdBrief,
  kennisgevingbrief,
  meerTijdBrief,
  naarPartijBrief,
  ontvangstbrief,
} from '../../src/rechten/rechtbrief.ts'
import type { DossierFeit, Feiten } from '../../src/rechten/rules/feiten.ts'
import { aanPartij, aanZelf, dag, type VasteBrief } from './bezetting.ts'

const naar = { ...aanZelf, voor: '00000000-0000-4000-8000-000000000001' }
const gevraagd = (anders: Partial<DossierFeit> = {}): Feiten => ({
  dossier: {
    ...{ staat: 'recht-gevraagd', recht: 'rectificatie', over: 'onderzoek', door: 'zelf' },
    ...{ ontvangenOp: '2026-12-01', besluitBekendOp: null, metCommissie: false, partijInAanpak: false },
    ...{ aangenomenDoor: 'g', behandelaar: 'g' },
    ...anders,
  },
  gebeurtenissen: [],
})
const ja: Antwoord = {
  ...{ beslissing: 'toegewezen', gronden: [], motief: null, tot: null },
  antwoord: 'Wij verbeteren dat u drie schulden heeft: het zijn er twee.',
}
const nee: Antwoord = {
  ...{ beslissing: 'afgewezen', antwoord: null, tot: '2027-03-31' },
  ...{ gronden: ['strafbare-feiten'], motief: 'Het onderzoek van de politie loopt nog.' },
}
const wie = { naam: 'Samira Amrani', geboren: '1988-05-04' }

/** The letters about a request about rights: to who asked, to the party that answers, to who received. */
export const brievenVanRechten: readonly VasteBrief[] = [
  {
    ...{ naam: 'recht-ontvangst', maker: 'rechten/ontvangstbrief', aan: 'mens' },
    brief: ontvangstbrief(naar, gevraagd(), {
      ...{ wat: 'Ik heb geen drie schulden maar twee.', op: '2026-12-01T14:07:00.000Z' },
      uiterlijk: '2027-01-01',
    }),
  },
  {
    ...{ naam: 'recht-meer-tijd', maker: 'rechten/meerTijdBrief', aan: 'mens' },
    brief: meerTijdBrief(naar, gevraagd(), {
      ...{ waarom: 'Er zijn veel stukken.', uiterlijk: '2027-03-01' },
    }),
  },
  {
    ...{ naam: 'recht-doorgestuurd', maker: 'rechten/doorgestuurdBrief', aan: 'mens' },
    brief: doorgestuurdBrief(naar, gevraagd({ over: 'alles', partijInAanpak: true }), 'Zorggroep Voorbeeld'),
  },
  {
    ...{ naam: 'recht-klacht-doorgestuurd', maker: 'rechten/doorgestuurdBrief', aan: 'mens' },
    brief: doorgestuurdBrief(
      naar,
      gevraagd({ recht: 'klacht', over: 'aanpak-bij-partij', partijInAanpak: true }),
      'Zorggroep Voorbeeld',
    ),
  },
  {
    ...{ naam: 'recht-naar-partij', maker: 'rechten/naarPartijBrief', aan: 'ander' },
    brief: naarPartijBrief(aanPartij('Zorggroep Voorbeeld'), gevraagd(), {
      ...{ ...wie, vrager: null, adres: ['Lindelaan 4', '3512 JK Utrecht'] },
      wat: 'Ik heb geen drie schulden maar twee.',
    }),
  },
  {
    ...{ naam: 'recht-kennisgeving', maker: 'rechten/kennisgevingbrief', aan: 'ander' },
    brief: kennisgevingbrief(aanPartij('Schuldhulp Voorbeeld'), gevraagd(), {
      ...{ ...wie, wat: 'Zij heeft twee schulden, geen drie.' },
    }),
  },
  {
    ...{ naam: 'recht-ja', maker: 'rechten/beslisbrief', aan: 'mens', besluit: 'bezwaar' },
    brief: beslisbrief(naar, gevraagd(), ja),
  },
  {
    ...{ naam: 'recht-nee', maker: 'rechten/beslisbrief', aan: 'mens', besluit: 'bezwaar' },
    brief: beslisbrief(naar, gevraagd(), nee),
  },
  {
    ...{ naam: 'recht-beslissing-op-bezwaar', maker: 'rechten/beslisbrief', aan: 'mens', besluit: 'beroep' },
    brief: beslisbrief(naar, gevraagd({ recht: 'bezwaar-awb', besluitBekendOp: '2026-11-02' }), {
      ...{ beslissing: 'afgewezen', gronden: ['besluit-blijft'], tot: null, antwoord: null },
      motief: 'Het besluit klopt.',
    }),
  },
  {
    ...{ naam: 'recht-klacht', maker: 'rechten/beslisbrief', aan: 'mens' },
    brief: beslisbrief(naar, gevraagd({ recht: 'klacht' }), {
      ...{ ...ja, antwoord: 'Wij hadden u eerder moeten bellen. Dat spijt ons.' },
    }),
  },
  {
    ...{ naam: 'recht-afschrift', maker: 'rechten/afschriftbrief', aan: 'mens' },
    brief: afschriftbrief(
      naar,
      {
        opNaam: [],
        delen: [
          {
            ...{
              compartiment: 'onderzoek',
              dossiers: 1,
              weggelaten: 0,
              gevraagdAan: ['Schuldhulp Voorbeeld'],
            },
            dingen: [
              {
                ...{ id: 'a', tekst: 'Haar broer Ali zegt dat zij slecht slaapt.', datum: '2026-12-10' },
                ...{ bron: 'uzelf', waarom: 'Dan weten wij welke hulp past.', aan: ['x'], bevroren: null },
                weg: ['Ali'],
                plaats: { compartiment: 'onderzoek', dossierId: 'd', behandelaar: null },
              },
            ],
          },
        ],
      },
      () => 'de coördinator',
    ),
  },
  {
    ...{ naam: 'recht-weer-gebruikt', maker: 'rechten/opheffingbrief', aan: 'mens' },
    brief: opheffingbrief(naar, {
      ...{ teksten: ['Zij heeft twee schulden.'], vanaf: '2027-01-14', waarom: `Beslist op ${dag}.` },
    }),
  },
]
