import { type ArtikelRijen, geldend, wams } from './rij.ts'

/** Article 1.1.1 and the limits the explanatory memorandum sets to the whole law. */
export const begripsartikelen = {
  'begrip-client': wams(
    '1.1.1, cliënt',
    'Wie is cliënt',
    'N-1.1.1-clt-1',
    'N-1.1.1-clt-2',
    'N-1.1.1-clt-3',
    'N-1.1.1-clt-4',
    'N-1.1.1-clt-5',
  ),
  'begrip-gezinslid': wams(
    '1.1.1, gezinslid',
    'Wie is gezinslid',
    'N-1.1.1-gz-hh',
    'N-1.1.1-gz-1',
    'N-1.1.1-gz-2',
    'N-1.1.1-gz-3',
    'N-1.1.1-gz-4',
    'N-1.1.1-gz-vb',
  ),
  'begrip-sociaal-domein': wams(
    '1.1.1, sociaal domein',
    'De vier wetten van het sociaal domein',
    'N-1.1.1-sd',
  ),
  'begrip-aanpalende-domeinen': wams('1.1.1, aanpalende domeinen', 'De aanpalende domeinen', 'N-1.1.1-ad'),
  'begrip-meervoudige-problematiek': wams(
    '1.1.1, meervoudige problematiek',
    'Samenhangende problemen',
    'N-1.1.1-mp',
  ),
  'begrip-gecoordineerde-aanpak': wams(
    '1.1.1, gecoördineerde aanpak',
    'Op elkaar afgestemde diensten en interventies',
    'N-1.1.1-ga',
  ),
  'begrip-partij': wams(
    '1.1.1, partij',
    'Wie is partij',
    'N-1.1.1-pt',
    'N-1.1.1-pt-ex',
    'N-1.1.1-pt-col',
    'N-1.1.1-pt-bm',
  ),
  'begrip-gemeenteambtenaar': wams('1.1.1, gemeenteambtenaar', 'Wie is gemeenteambtenaar', 'N-1.1.1-ga-amb'),
  'begrip-openbare-gezondheidszorg': wams(
    '1.1.1, openbare geestelijke gezondheidszorg',
    'Hulp aan wie geen hulp vraagt of die mijdt',
    'N-1.1.1-mo',
    'N-1.1.1-oggz',
  ),
  'geen-handhaving': wams(
    '5.4.4 lid 1 (§4.5)',
    'Niet voor fraudebestrijding of opsporing',
    'N-5.4.4-1-frd',
    'N-1.5-hnd',
  ),
  'geen-vroegsignalering': wams('§1.5 en §11.9', 'Geen koppeling van bestanden', 'N-1.5-vs', 'N-11.3-prv'),
  'geen-dwang': wams('§1.5', 'Geen gedwongen hulp', 'N-1.5-dw', 'N-2.3a.4-vrij'),
  'gescheiden-taken': wams(
    '5.4.4 lid 6 (toelichting)',
    'Gegevens voor toegang, hulp en coördinatie blijven gescheiden',
    'N-5.4.4-6-gs',
    'N-2.3a.3-1-pet',
  ),
  'domein-overstijgend': wams('2.1.1 lid 3', 'De vier wetten in samenhang uitvoeren', 'N-2.1.1-3'),
  meldpunt: wams('2.2.5', 'Meldpunt voor zorgen over iemand', 'N-2.2.5-1', 'N-2.2.5-sch'),
  melddossier: wams('5.5.4', 'Het melddossier', 'N-5.5.4-1', 'N-5.5.4-1-dl'),
  'ggz-dwang': geldend('Wmo 2015', '2.2.5 (§5.7)', 'Melding die een Wvggz-melding is', 'N-2.2.5-wvg'),
  'veilig-thuis': geldend('Wmo 2015', '4.1.1', 'Veilig Thuis', 'N-2.2.5-vt'),
} as const satisfies Record<string, ArtikelRijen>
