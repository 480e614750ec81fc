import { gezamenlijkeUitkomstbrief } from '../../src/onderzoek/gezamenlijke-uitkomstbrief.ts'
import { eindeVoorzieningBrief, spoedbesluitBrief } from '../../src/onderzoek/spoedbesluit.ts'
import { type Uitkomst, uitkomstbrief } from '../../src/onderzoek/uitkomstbrief.ts'
import { hoofd, type VasteBrief } from './bezetting.ts'

const uitkomst: Uitkomst = {
  ...{ namens: null, alleenEigenZaken: false, gezamenlijkOmdat: null, naastGezamenlijk: false },
  ...{ verzochtOp: '2026-11-23', overschrijding: null, vroegZelf: true, zonderVerzoek: false },
  ...{ bijstandAangevraagdOp: null, themas: ['Geld en schulden', 'Gezondheid'] },
  bevindingen: { a: ['Er zijn schulden bij drie schuldeisers.'], b: ['Haar zus helpt met de post.'], c: [] },
  ...{ conclusie: 'aanpak-verplicht', samenhang: 'De schulden en het slechte slapen hangen samen.' },
  ...{ grond: 'meer-diensten-een-client', keuze: null, anderenDoenMee: false, eigenRegie: 'geen' },
  diensten: [
    { domein: 'schuldhulp', soort: 'dienst', waarvoor: 'de schulden regelen', beslisser: null },
    { domein: 'maatschappelijke-ondersteuning', soort: 'dienst', waarvoor: 'hulp in huis', beslisser: null },
    {
      domein: 'geestelijke-gezondheidszorg',
      soort: 'interventie',
      waarvoor: 'het slapen',
      beslisser: 'de huisarts',
    },
  ],
  gevraagd: [{ wet: 'wmo-2015', op: '2026-11-23', voorgesteld: true, aangevraagd: false }],
  toelichting: null,
}

/** The letters with an outcome or a decision in an onderzoek. */
export const brievenVanUitkomst: readonly VasteBrief[] = [
  {
    ...{ naam: 'onderzoek-uitkomst', maker: 'onderzoek/uitkomstbrief', aan: 'mens' },
    brief: uitkomstbrief(hoofd(), uitkomst),
  },
  {
    ...{
      naam: 'onderzoek-uitkomst-als-besluit',
      maker: 'onderzoek/uitkomstbrief',
      aan: 'mens',
      besluit: 'bezwaar',
    },
    brief: uitkomstbrief(hoofd({ aardVanUitkomst: 'besluit' }), uitkomst),
  },
  {
    ...{ naam: 'onderzoek-uitkomst-zonder-aanpak', maker: 'onderzoek/uitkomstbrief', aan: 'mens' },
    brief: uitkomstbrief(hoofd(), { ...uitkomst, conclusie: 'aanpak-niet-wenselijk', diensten: [] }),
  },
  {
    ...{ naam: 'onderzoek-uitkomst-na-verzoek-partij', maker: 'onderzoek/uitkomstbrief', aan: 'mens' },
    brief: uitkomstbrief(hoofd(), {
      ...uitkomst,
      ...{ zonderVerzoek: true, naVerzoekVanPartij: true, gevraagd: [] },
    }),
  },
  {
    ...{ naam: 'onderzoek-uitkomst-vertegenwoordiger', maker: 'onderzoek/uitkomstbrief', aan: 'mens' },
    brief: uitkomstbrief(hoofd({ aan: ['Karim Amrani', 'Plein 1', '3511 AA Utrecht'] }), {
      ...uitkomst,
      namens: 'Samira Amrani',
    }),
  },
  {
    ...{ naam: 'onderzoek-uitkomst-samen', maker: 'onderzoek/gezamenlijkeUitkomstbrief', aan: 'mens' },
    brief: gezamenlijkeUitkomstbrief(
      hoofd(),
      {
        gezamenlijkOmdat: 'U heeft dezelfde schulden.',
        toelichting: null,
        grond: 'meer-diensten-een-client',
      },
      ['Samira Amrani', 'Karim Amrani'].map((naam) => ({
        naam,
        uitkomst: { ...uitkomst, gezamenlijkOmdat: 'U heeft dezelfde schulden.' },
      })),
    ),
  },
  {
    ...{ naam: 'onderzoek-spoed-ja', maker: 'onderzoek/spoedbesluitBrief', aan: 'mens', besluit: 'bezwaar' },
    brief: spoedbesluitBrief(hoofd(), {
      ...{ besluit: 'verstrekt', wat: 'Hulp in huis', vanaf: '2026-12-31', tot: '2027-01-28' },
      ...{ waaromLanger: '', gemeldOp: '2026-12-30', watNu: 'Er is niemand die voor de kinderen zorgt.' },
      motivering: 'Zonder hulp is het voor de kinderen niet veilig.',
    }),
  },
  {
    ...{ naam: 'onderzoek-spoed-nee', maker: 'onderzoek/spoedbesluitBrief', aan: 'mens', besluit: 'bezwaar' },
    brief: spoedbesluitBrief(hoofd(), {
      ...{ besluit: 'afgewezen', grond: 'al-geregeld', gemeldOp: '2026-12-30' },
      ...{ watNu: 'Er is geen eten.', motivering: 'De voedselbank levert vandaag.' },
    }),
  },
  {
    ...{
      naam: 'onderzoek-spoed-eindigt',
      maker: 'onderzoek/eindeVoorzieningBrief',
      aan: 'mens',
      besluit: 'bezwaar',
    },
    brief: eindeVoorzieningBrief(hoofd(), {
      ...{ wat: 'Hulp in huis', reden: 'niet-meer-nodig', eindeOp: '2027-01-14' },
      motivering: 'Haar zus is er nu elke dag.',
    }),
  },
  {
    ...{ naam: 'onderzoek-spoed-laatste-dag', maker: 'onderzoek/eindeVoorzieningBrief', aan: 'mens' },
    brief: eindeVoorzieningBrief(hoofd(), {
      ...{ wat: 'Hulp in huis', reden: 'laatste-dag', eindeOp: '2027-01-28' },
      motivering: 'De vier weken zijn voorbij.',
    }),
  },
]
