import type { Artikel } from '../wet/artikelen.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { TermijnNaam } from '../wet/termijnen.ts'
import type { Bewaring } from './bewaring-rij.ts'

type Bewaringen = Readonly<Record<string, Bewaring>>

const vanDossier = [
  'overgang',
  'betrokkene',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'dienst',
  'brief',
  'handeling',
] as const

/** The tables of a compartment: the dossier has the term, everything else goes with it. */
const compartiment = (
  naam: Compartiment,
  termijnen: readonly [TermijnNaam, ...TermijnNaam[]],
  artikel: Artikel,
  eigen: readonly string[],
): Bewaringen => ({
  [`${naam}.dossier`]: { tot: termijnen, artikel },
  [`${naam}.concept`]: { tot: 'bij-verloop', artikel: 'avg-opslagbeperking' },
  [`${naam}.formulierconcept`]: { tot: 'bij-verloop', artikel: 'avg-opslagbeperking' },
  ...Object.fromEntries(
    [...vanDossier, ...eigen].map((tabel): [string, Bewaring] => [
      `${naam}.${tabel}`,
      { tot: 'met-dossier', artikel },
    ]),
  ),
})

/**
 * How long the rows of every table stay, and by which article (5.4.5 Wmo 2015, AVG 5 lid 1 onder e). A table of the
 * database that is not here fails the build, and so does a row here without a table.
 */
export const bewaringen: Bewaringen = {
  ...compartiment(
    'onderzoek',
    [
      'onderzoek-bewaren-na-aanpak',
      'onderzoek-bewaren-na-uitkomst',
      'contact-bewaren',
      'onderzoek-wissen-ten-onrechte',
    ],
    'bewaren-onderzoek',
    [
      'reikwijdte',
      'afbakening',
      'verzoek',
      'antwoord',
      'band',
      'stuk',
      'voorziening',
      'toewijzing',
      'waarneming',
      'overleg',
      'overlegafspraak',
      'meegenomen',
      'bestand',
    ],
  ),
  ...compartiment(
    'casusoverleg',
    ['casusoverleg-bewaren', 'casusoverleg-ten-hoogste'],
    'casusoverleg-afspraken',
    ['deelnemer', 'aanwezigheid', 'ingebracht', 'gezien', 'overlegafspraak', 'meeneming', 'waarneming'],
  ),
  ...compartiment('coordinatie', ['coordinatie-bewaren'], 'bewaren-coordinatie', [
    'partij',
    'doel',
    'afspraak',
    'waarneming',
    'band',
    ...['deelname', 'inbreng', 'overleg', 'meegenomen', 'zvhoverleg', 'zvhtraject'],
  ]),
  ...compartiment('zvh', ['zvh-bewaren', 'zvh-wissen-ten-onrechte'], 'avg-opslagbeperking', [
    'zvhafspraak',
    'waarneming',
  ]),
  ...compartiment(
    'meldpunt',
    ['melddossier-bewaren-ten-minste', 'melddossier-bewaren-ten-hoogste'],
    'melddossier',
    ['melder', 'inlichting', 'doorgeleiding', 'herkenning', 'band'],
  ),
  ...compartiment(
    'oggz',
    ['wmo-dossier-bewaren', 'contact-bewaren', 'oggz-wissen-ten-onrechte'],
    'bewaren-dienst',
    ['doorgeleiding', 'herkenning'],
  ),
  ...compartiment('wvggz', ['doorzetting-bewaren', 'doorzetting-wissen'], 'avg-opslagbeperking', []),
  ...compartiment('veilig_thuis', ['doorzetting-bewaren', 'doorzetting-wissen'], 'avg-opslagbeperking', []),
  ...compartiment(
    'verzoek',
    ['verzoek-bewaren-ten-hoogste', 'verzoek-bewaren-na-afwijzing', 'verzoek-bewaren-na-start'],
    'avg-opslagbeperking',
    [],
  ),
  ...compartiment(
    'partij',
    [
      'vraag-bewaren',
      'verzoek-bewaren-ten-hoogste',
      'formulierconcept-bewaren',
      'overleg-bij-partij-bewaren',
      'overleg-bij-partij-ten-hoogste',
    ],
    'avg-opslagbeperking',
    ['vraag', 'antwoord', 'inbreng', 'afspraak', 'overlegafspraak', 'meegenomen'],
  ),
  ...compartiment('rechten', ['rechten-bewaren'], 'avg-opslagbeperking', []),
  'meldpunt.telling': { tot: 'met-inrichting', artikel: 'melding-tellen' },
  'meldpunt.afloop_telling': { tot: 'met-inrichting', artikel: 'melding-tellen' },

  'personen.persoon': { tot: 'met-laatste-dossier', artikel: 'avg-opslagbeperking' },
  'personen.contact': { tot: 'met-laatste-dossier-van-compartiment', artikel: 'avg-opslagbeperking' },

  'logboek.ldv': { tot: 'met-logboek', artikel: 'verantwoording' },
  'logboek.audit': { tot: 'met-logboek', artikel: 'verantwoording' },
  'logboek.zegel': { tot: 'met-logboek', artikel: 'verantwoording' },
  'logboek.ldv_verzonden': { tot: 'met-logboek', artikel: 'verantwoording' },
  'logboek.ongezegeld': { tot: 'met-zegel', artikel: 'verantwoording' },

  'inrichting.gemeente': { tot: 'met-inrichting', artikel: 'mandaat' },
  'inrichting.aard_van_brief': { tot: 'met-inrichting', artikel: 'uitkomst-meedelen' },
  'inrichting.meldpunt_bereik': { tot: 'met-inrichting', artikel: 'meldpunt' },
  'inrichting.meldpunt_open': { tot: 'met-inrichting', artikel: 'meldpunt' },
  'inrichting.organisatie': { tot: 'met-inrichting', artikel: 'mandaat' },
  'inrichting.partij': { tot: 'met-inrichting', artikel: 'mandaat' },
  'inrichting.partij_op_lijst': { tot: 'met-inrichting', artikel: 'mandaat' },
  'inrichting.partij_recht': { tot: 'met-inrichting', artikel: 'mandaat' },
  'inrichting.partij_afspraak': { tot: 'met-inrichting', artikel: 'mandaat' },
  'inrichting.verwerkersovereenkomst': { tot: 'met-inrichting', artikel: 'avg-verwerker' },
  'inrichting.gebruiker': { tot: 'met-laatste-logregel', artikel: 'autorisatie' },
  'inrichting.pet': { tot: 'met-laatste-logregel', artikel: 'autorisatie' },
  'inrichting.systeem': { tot: 'met-laatste-logregel', artikel: 'autorisatie' },
  'inrichting.team': { tot: 'met-inrichting', artikel: 'autorisatie' },
  'inrichting.teamlid': { tot: 'met-laatste-logregel', artikel: 'autorisatie' },
  'inrichting.sessie': { tot: 'met-sessie', artikel: 'avg-opslagbeperking' },
  'inrichting.mijn_sessie': { tot: 'bij-verloop', artikel: 'avg-opslagbeperking' },
  'inrichting.aanmelding': { tot: 'bij-verloop', artikel: 'avg-opslagbeperking' },
  'inrichting.aangehouden_post': { tot: 'bij-verloop', artikel: 'avg-opslagbeperking' },
  'inrichting.snelheid': { tot: 'na-een-dag', artikel: 'avg-opslagbeperking' },

  'inrichting.eenmalige_vraag': { tot: 'bij-verloop', artikel: 'avg-opslagbeperking' },
  'inrichting.bericht': { tot: 'na-een-dag', artikel: 'avg-opslagbeperking' },
  'inrichting.berichtvoorkeur': { tot: 'met-inrichting', artikel: 'autorisatie' },
  'inrichting.berichtwacht': { tot: 'na-een-dag', artikel: 'avg-opslagbeperking' },
  'inrichting.dagbericht': { tot: 'na-een-dag', artikel: 'avg-opslagbeperking' },

  'jobs.job': { tot: 'na-taak', artikel: 'avg-opslagbeperking' },
  'jobs.job_common': { tot: 'na-taak', artikel: 'avg-opslagbeperking' },
  ...Object.fromEntries(
    ['queue', 'schedule', 'version'].map((tabel): [string, Bewaring] => [
      `jobs.${tabel}`,
      { tot: 'met-inrichting', artikel: 'verantwoording' },
    ]),
  ),
  ...Object.fromEntries(
    ['bam', 'job_dependency', 'queue_stats', 'subscription', 'warning'].map((tabel): [string, Bewaring] => [
      `jobs.${tabel}`,
      { tot: 'leeg', artikel: 'avg-opslagbeperking' },
    ]),
  ),

  'public.kysely_migration': { tot: 'met-inrichting', artikel: 'verantwoording' },
  'public.kysely_migration_lock': { tot: 'met-inrichting', artikel: 'verantwoording' },
}
