import { type OverOverleg, uitnodigingsbrief } from '../../src/casusoverleg/uitnodigingsbrief.ts'
import { coordinatorbrief } from '../../src/gecoordineerde-aanpak/coordinatorbrief.ts'
import { eindbrief } from '../../src/gecoordineerde-aanpak/eindbrief.ts'
import { signaalbrief } from '../../src/gecoordineerde-aanpak/signaalbrief.ts'
import { stopbrief } from '../../src/gecoordineerde-aanpak/stopbrief.ts'
import { zvhbrief, zvhbriefAanVerzoeker } from '../../src/zorg-en-veiligheidshuis/zvhbrief.ts'
import { aanPartij, aanZelf, dag, hoofd, type VasteBrief } from './bezetting.ts'

const overleg: OverOverleg = {
  dossier: { dag: '2027-01-12', begin: '10:00', einde: '11:00', wijze: 'plaats' },
  bijeenkomst: {
    ...{ doel: 'Samen afspreken wie wat doet', gemeente: 'Voorbeeld', waar: 'Stadhuis, kamer 2' },
    ...{ link: null, tolk: null, nummer: 0 },
  },
  deelnemer: { soort: 'client', regime: null },
  ...{ noodzaak: '', verantwoordelijke: null, partijen: ['Schuldhulp Voorbeeld'] },
}
const voorPartij = (regime: OverOverleg['deelnemer']['regime']): OverOverleg => ({
  ...overleg,
  ...{ deelnemer: { soort: 'partij', regime }, noodzaak: 'U kent de schulden.', partijen: [] },
})

/** The letters of a gecoördineerde aanpak, of a casusoverleg and of a referral to a Zorg- en Veiligheidshuis. */
export const brievenVanAanpak: readonly VasteBrief[] = [
  {
    ...{ naam: 'aanpak-coordinator', maker: 'gecoordineerde-aanpak/coordinatorbrief', aan: 'mens' },
    brief: coordinatorbrief(aanZelf, {
      ...{ naam: 'Ineke Jansen', partij: null, bereikbaar: 'Bel 030 765 43 21.', naEenAnder: false },
      gegevens: [{ categorie: 'gewoon', bron: 'betrokkene-zelf' }],
    }),
  },
  {
    ...{
      naam: 'aanpak-coordinator-van-partij',
      maker: 'gecoordineerde-aanpak/coordinatorbrief',
      aan: 'mens',
    },
    brief: coordinatorbrief(
      { hoofd: hoofd({ aan: ['Karim Amrani'] }), namens: ['Deze brief gaat over Samira Amrani.'] },
      {
        ...{ naam: 'Bas de Boer', partij: 'Zorggroep Voorbeeld', bereikbaar: 'Bel 030 765 43 21.' },
        ...{ naEenAnder: true, gegevens: [] },
      },
    ),
  },
  {
    ...{ naam: 'aanpak-signaal-gewogen', maker: 'gecoordineerde-aanpak/signaalbrief', aan: 'mens' },
    brief: signaalbrief(aanZelf, {
      ...{ afweging: 'andere-coordinator', reden: 'Het vertrouwen is weg.' },
    }),
  },
  {
    ...{ naam: 'aanpak-gestopt-voor-een', maker: 'gecoordineerde-aanpak/stopbrief', aan: 'mens' },
    brief: stopbrief(aanZelf, dag, []),
  },
  {
    ...{ naam: 'aanpak-einde', maker: 'gecoordineerde-aanpak/eindbrief', aan: 'mens' },
    brief: eindbrief(aanZelf, {
      ...{ eindeOp: dag, vernietigenOp: '2028-12-31', melding: 'zelf-verder', eigenReden: undefined },
      terugval: 'Dan belt u eerst uw zus, en daarna de gemeente.',
    }),
  },
  {
    ...{ naam: 'overleg-uitnodiging-client', maker: 'casusoverleg/uitnodigingsbrief', aan: 'mens' },
    brief: uitnodigingsbrief(hoofd(), 'uitnodiging', overleg),
  },
  {
    ...{ naam: 'overleg-uitnodiging-partij', maker: 'casusoverleg/uitnodigingsbrief', aan: 'ander' },
    brief: uitnodigingsbrief(aanPartij('Schuldhulp Voorbeeld'), 'uitnodiging', voorPartij('geen')),
  },
  {
    ...{ naam: 'overleg-uitnodiging-politie', maker: 'casusoverleg/uitnodigingsbrief', aan: 'ander' },
    brief: uitnodigingsbrief(aanPartij('Politie Midden'), 'uitnodiging', voorPartij('wpg')),
  },
  {
    ...{ naam: 'overleg-verzet', maker: 'casusoverleg/uitnodigingsbrief', aan: 'mens' },
    brief: uitnodigingsbrief(hoofd(), 'verzet', overleg),
  },
  {
    ...{ naam: 'overleg-ingetrokken', maker: 'casusoverleg/uitnodigingsbrief', aan: 'mens' },
    brief: uitnodigingsbrief(hoofd(), 'ingetrokken', overleg),
  },
  {
    ...{ naam: 'overleg-afgezegd', maker: 'casusoverleg/uitnodigingsbrief', aan: 'mens' },
    brief: uitnodigingsbrief(hoofd(), 'afgezegd', overleg),
  },
  {
    ...{ naam: 'zvh-aangemeld', maker: 'zorg-en-veiligheidshuis/zvhbrief', aan: 'mens' },
    brief: zvhbrief(aanZelf, 'aangemeld', dag),
  },
  {
    ...{ naam: 'zvh-ingetrokken', maker: 'zorg-en-veiligheidshuis/zvhbrief', aan: 'mens' },
    brief: zvhbrief(aanZelf, 'ingetrokken', dag),
  },
  {
    ...{
      naam: 'zvh-aan-verzoekende-partij',
      maker: 'zorg-en-veiligheidshuis/zvhbriefAanVerzoeker',
      aan: 'ander',
    },
    brief: zvhbriefAanVerzoeker(aanPartij('Woonstichting De Sleutel'), 'Samira Amrani', 'aangemeld'),
  },
]
