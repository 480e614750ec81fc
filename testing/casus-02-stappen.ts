import type { Stap } from '../src/demo/stap.ts'
import { aan, begin, gegeven, stap } from './casus-02-begin.ts'

const uitgelegd = { ...aan('client'), gevolgenUitgelegd: true }

const dienst = (domein: string, waarvoor: string) => ({
  betrokkeneId: '{client}',
  domein,
  soort: 'dienst',
  waarvoor,
})

const conclusie = {
  samenhang: false,
  motiveringSamenhang: 'Het vervoer en het inkomen staan los van elkaar.',
  conclusie: 'geen-meervoudige-problematiek',
  bevestigd: true,
}

const einde: readonly Stap[] = [
  stap(10, 'Wat er speelt.', 'leg-gegeven-vast', gegeven),
  stap(10, 'Wat al loopt: niets.', 'leg-onderdeel-zonder-bevinding-vast', {
    onderdeel: 'b',
    toelichting: 'Nagevraagd bij hem en zijn zus.',
  }),
  stap(10, 'Wat eerder is geprobeerd: niets.', 'leg-onderdeel-zonder-bevinding-vast', {
    onderdeel: 'c',
    toelichting: 'Nagevraagd bij hem en zijn zus.',
  }),
  stap(18, 'Identiteit vastgesteld.', 'stel-identiteit-vast', { ...aan('client'), document: 'paspoort' }),
  stap(
    20,
    'Nodig: een scootmobiel.',
    'stel-dienst-voor',
    dienst('maatschappelijke-ondersteuning', 'De deur uit kunnen.'),
    { onthoud: { dienstId: 'scootmobiel' } },
  ),
  stap(20, 'Gewezen op het persoonsgebonden budget.', 'wijs-op-pgb', uitgelegd),
  stap(20, 'Nodig: een uitkering.', 'stel-dienst-voor', dienst('participatie', 'Een inkomen hebben.'), {
    onthoud: { dienstId: 'uitkering' },
  }),
  stap(20, 'De uitkering vroeg hij op de eerste dag al aan: die datum telt.', 'leg-dienstverklaring-vast', {
    dienstId: '{uitkering}',
    antwoord: 'aanvaard',
    wijze: 'aanvraag',
    aangevraagdOp: '{d0}',
    datum: '{dag}',
  }),
  stap(
    20,
    'Mag niet: een aanpak voorstellen zonder samenhang.',
    'trek-conclusie',
    { ...conclusie, conclusie: 'aanpak-verplicht' },
    { verwacht: { geweigerd: { 'aanpak-zonder-samenhang': 'begrip-meervoudige-problematiek' } } },
  ),
  stap(20, 'Conclusie: geen samenhang, geen aanpak.', 'trek-conclusie', conclusie),
  stap(
    21,
    'Mag niet: de uitkomst alleen vertellen.',
    'deel-uitkomst-mee',
    { ...aan('client'), brief: 'eigen-brief' },
    { verwacht: { geweigerd: { 'uitkomst-niet-schriftelijk': 'uitkomst-meedelen' } } },
  ),
  ...['client', 'mentor'].map((wie) =>
    stap(
      22,
      `Uitkomst schriftelijk aan ${wie}.`,
      'deel-uitkomst-mee',
      { ...aan(wie), brief: 'eigen-brief', schriftelijk: true },
      { onthoud: { briefId: `brief-${wie}` } },
    ),
  ),
  stap(22, 'Het onderzoek is afgerond.', 'rond-onderzoek-af', {}),
  stap(
    25,
    'Mag niet: een aparte aanvraag eisen voor de scootmobiel.',
    'leg-dienstverklaring-vast',
    { dienstId: '{scootmobiel}', antwoord: 'aanvaard', wijze: 'aanvraag', datum: '{dag}' },
    { verwacht: { geweigerd: { 'geen-aparte-aanvraag': 'wmo-beschikking' } } },
  ),
  stap(25, 'Cliënt stemt in met de scootmobiel.', 'leg-dienstverklaring-vast', {
    dienstId: '{scootmobiel}',
    antwoord: 'aanvaard',
    wijze: 'mondeling',
    datum: '{dag}',
  }),
  stap(30, 'Er is beslist over de scootmobiel, binnen twee weken na het ja.', 'leg-afhandeling-vast', {
    dienstId: '{scootmobiel}',
    datum: '{dag}',
  }),
]

/** Casus 02 from the request to the decision on the scootmobiel, with what may not. */
export const stappen = (gemeente: string): readonly Stap[] => [...begin(gemeente), ...einde]
