import { doorgeleidbrief } from '../../src/meldpunt/doorgeleidbrief.ts'
import { inlichtingbrief } from '../../src/meldpunt/inlichtingbrief.ts'
import { meldingsbrief, type OverMelding } from '../../src/meldpunt/meldingsbrief.ts'
import { naarGemeentebrief } from '../../src/meldpunt/naar-gemeentebrief.ts'
import { terugkoppelbrief } from '../../src/meldpunt/terugkoppelbrief.ts'
import { doorgeefbrief, terughaalbrief } from '../../src/onderzoek/doorgeefbrief.ts'
import { vervalbrief } from '../../src/onderzoek/eindbrief.ts'
import { type VerzoekInBrief, verzoekbrief } from '../../src/onderzoek/verzoekbrief.ts'
import { aanvullingbrief } from '../../src/verzoek/aanvullingbrief.ts'
import { verzoekbrief as verzoekOverU } from '../../src/verzoek/verzoekbrief.ts'
import { partijRegimeNamen } from '../../src/wet/partij-regimes.ts'
import { aanPartij, hoofd, type VasteBrief } from './bezetting.ts'

const samira = {
  ...{ naam: 'Samira Amrani', geboortedatum: '1988-05-04', bsn: null },
  ...{ postcode: '3512 JK', huisnummer: '4' },
}
const vraag: Omit<VerzoekInBrief, 'regime'> = {
  ...{ over: samira, vraag: 'Loopt er een plan voor de schulden?', waarom: 'Om te weten welke hulp past.' },
  ...{ vertelt: null, gedeeldMet: 'Wij delen uw antwoord met niemand.', toestemming: false },
  items: [
    {
      ...{ gegeven: 'Of er een plan is', waaromNodig: 'dan hoeft er geen tweede te komen', niveau: 'dat' },
      waaromNietMinder: 'Zonder dit weten wij niet wat er loopt.',
    },
  ],
}
const melding: OverMelding = {
  ...{ als: 'zelf', naam: 'Samira Amrani', ontvangenOp: '2026-12-21', vernietigenOp: '2027-12-21' },
  bereikbaar: 'Bel 030 111 22 33.',
  melder: { soort: 'burger', verborgen: true, anoniem: false, naam: 'P. Buurman', organisatie: '' },
  gegevens: [{ wat: 'hoe het thuis gaat', bron: 'de melder' }],
  anderen: ['De huisarts'],
}

/** The letters of the meldpunt, about a request of a party, and to parties and services. */
export const brievenVanAnderen: readonly VasteBrief[] = [
  ...partijRegimeNamen.map((regime): VasteBrief => {
    const brief = verzoekbrief(aanPartij('Partij Voorbeeld'), { ...vraag, regime })
    return { naam: `vraag-aan-partij-${regime}`, maker: 'onderzoek/verzoekbrief', aan: 'ander', brief }
  }),
  {
    ...{ naam: 'vraag-aan-partij-jeugdplicht', maker: 'onderzoek/verzoekbrief', aan: 'ander' },
    brief: verzoekbrief(aanPartij('Jeugdhulp Voorbeeld'), { ...vraag, regime: 'geen', jeugdplicht: true }),
  },
  {
    ...{ naam: 'vraag-aan-partij-vervalt', maker: 'onderzoek/vervalbrief', aan: 'ander' },
    brief: vervalbrief(aanPartij('Schuldhulp Voorbeeld'), '2026-12-28'),
  },
  {
    ...{ naam: 'doorgeven', maker: 'onderzoek/doorgeefbrief', aan: 'ander' },
    brief: doorgeefbrief(aanPartij('Schuldhulp Voorbeeld'), {
      ...{ over: samira, doel: 'wgs' },
      gegevens: [{ tekst: 'Zij heeft twee schulden.', noodzaak: 'Dan kan het plan beginnen.' }],
    }),
  },
  {
    ...{ naam: 'doorgeven-teruggehaald', maker: 'onderzoek/terughaalbrief', aan: 'ander' },
    brief: terughaalbrief(aanPartij('Schuldhulp Voorbeeld'), {
      ...{ gegevenOp: '2026-12-28', waarvoor: 'Schuldhulp', reden: 'Het ging over een ander.' },
    }),
  },
  {
    ...{ naam: 'verzoek-over-u', maker: 'verzoek/verzoekbrief', aan: 'mens' },
    brief: verzoekOverU(hoofd(), {
      ...{ partij: 'Woonstichting De Sleutel', ontvangenOp: '2026-12-14', staat: 'in-behandeling' },
      ...{ tot: '2027-12-14', kind: null, bijzonder: ['gezondheid'] },
    }),
  },
  {
    ...{ naam: 'verzoek-over-uw-kind', maker: 'verzoek/verzoekbrief', aan: 'mens' },
    brief: verzoekOverU(hoofd({ aan: ['Aan de ouders of voogd van Daan Amrani'] }), {
      ...{ partij: 'Woonstichting De Sleutel', ontvangenOp: '2026-12-14', staat: 'verzoek-beslist' },
      ...{ tot: '2027-12-14', kind: 'Daan Amrani', bijzonder: [] },
    }),
  },
  {
    ...{ naam: 'verzoek-aanvullen', maker: 'verzoek/aanvullingbrief', aan: 'ander' },
    brief: aanvullingbrief(
      aanPartij('Woonstichting De Sleutel'),
      [{ naam: 'Samira Amrani', wat: 'Wat er al is geprobeerd' }],
      { keer: 1, nummer: '2026-00012' },
    ),
  },
  {
    ...{ naam: 'melding-over-u', maker: 'meldpunt/meldingsbrief', aan: 'mens' },
    brief: meldingsbrief(hoofd(), melding),
  },
  {
    ...{ naam: 'melding-over-uw-kind', maker: 'meldpunt/meldingsbrief', aan: 'mens' },
    brief: meldingsbrief(hoofd(), { ...melding, als: 'gezag', naam: 'Daan Amrani', anderen: [] }),
  },
  {
    ...{ naam: 'melding-vraag-om-inlichting', maker: 'meldpunt/inlichtingbrief', aan: 'ander' },
    brief: inlichtingbrief(aanPartij('De huisarts'), {
      ...{ over: 'Samira Amrani, geboren op 4 mei 1988', vraag: 'Kent u haar?', niveau: 'dat' },
      waarom: 'Om te weten of er al hulp is.',
    }),
  },
  {
    ...{ naam: 'melding-doorgeleid', maker: 'meldpunt/doorgeleidbrief', aan: 'ander' },
    brief: doorgeleidbrief(aanPartij('Oggz Voorbeeld'), {
      ...{ over: 'Samira Amrani, geboren op 4 mei 1988', gegevens: ['Zij doet niet open.'] },
      grond: 'mijdt-hulp',
    }),
  },
  {
    ...{ naam: 'melding-naar-gemeente', maker: 'meldpunt/naarGemeentebrief', aan: 'ander' },
    brief: naarGemeentebrief(aanPartij('Gemeente Amsterdam'), {
      ...{ over: 'Samira Amrani, geboren op 4 mei 1988', gegevens: ['Zij doet niet open.'] },
    }),
  },
  {
    ...{ naam: 'melding-terugkoppeling', maker: 'meldpunt/terugkoppelbrief', aan: 'ander' },
    brief: terugkoppelbrief(hoofd({ aan: ['P. Buurman', 'p.buurman@voorbeeld.example'] }), 'opgepakt'),
  },
]
