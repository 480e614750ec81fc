import { type ArtikelRijen, wams } from './rij.ts'

/** The gecoördineerde aanpak and its coördinator: 2.3a.3. */
export const aanpakartikelen = {
  'coordinator-aanwijzen': wams(
    '2.3a.3 lid 1',
    'Het college wijst een coördinator aan',
    'N-2.3a.3-1',
    'N-2.3a.3-1-ovl',
  ),
  'coordinator-wie': wams('2.3a.3 lid 1', 'Wie coördinator kan zijn', 'N-2.3a.3-1-wie', 'N-2.3a.3-1-clt'),
  'eigen-regie': wams(
    '2.3a.3 lid 2',
    'De cliënt coördineert zelf',
    'N-2.3a.3-2',
    'N-2.3a.3-2-ts',
    'N-2.3a.3-2-gv',
  ),
  'coordinator-na-verzoek-van-partij': wams(
    '2.3a.4 lid 8',
    'Na een onderzoek op verzoek van een partij coördineert een coördinator',
    'N-2.3a.4-8',
  ),
  'coordinator-taken': wams('2.3a.3 lid 3', 'Voortgang volgen, afstemmen, afspraken maken', 'N-2.3a.3-3'),
  'geen-doorzettingsmacht': wams('2.3a.3 lid 3 (§1.5)', 'Een partij beslist zelf', 'N-2.3a.3-3-ovn'),
  'coordinator-meldt': wams('2.3a.3 lid 4', 'De coördinator meldt wat anders moet', 'N-2.3a.3-4'),
  'andere-coordinator': wams('2.3a.3 lid 4 (toelichting)', 'Een andere coördinator', 'N-2.3a.3-4-and'),
  'aanpak-stoppen': wams('2.3a.3 lid 4 (toelichting)', 'De cliënt kan stoppen', 'N-2.3a.3-4-stp'),
  'coordinatie-samenspraak': wams('2.3a.3 lid 5', 'De coördinator werkt in samenspraak', 'N-2.3a.3-5'),
  coordinatiedossier: wams(
    '2.3a.3 lid 5 (toelichting)',
    'Alleen voortgang op doelen en afspraken',
    'N-2.3a.3-5-ds',
  ),
  terugvalafspraak: wams('§2.2', 'Afspreken wat te doen bij terugval', 'N-2.3a.3-afs'),
} as const satisfies Record<string, ArtikelRijen>
