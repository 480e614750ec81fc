import { type Compartiment, compartimentNamen } from '../../wet/compartimenten.ts'
import { oordeel } from '../../wet/oordeel.ts'
import type { Rol } from '../../wet/rollen.ts'
import { type Antwoorden, gekozen } from './antwoorden.ts'
import type { Kennis, Onderwerp } from './onderwerp.ts'
import { punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'
import { rolVan } from './wie.ts'

/** The paragraph of the Wmo on reading one's own data counts for the onderzoek and the aanpak; elsewhere the AVG itself does (5.4.5 toelichting). */
const volgensWmo: readonly Compartiment[] = ['verzoek', 'onderzoek', 'coordinatie']

/** Who it is about reads what is kept of him; who speaks for him too, with his yes (AVG 15, Wmo 2015 5.3.2, 5.4.4 lid 6; N-5.3.2-1, N-5.3.2-4, N-5.4.4-6). */
const eigenGegevens = (rol: Rol, compartiment: Compartiment): Uitkomst =>
  volgtUit(oordeel(volgensWmo.includes(compartiment) ? 'inzage-door-betrokkene' : 'avg-inzage', []), {
    uitleg: rol === 'client' ? 'inzien-eigen' : 'inzien-namens',
    mits: [
      puntAls(rol !== 'client', 'machtiging', 'vertegenwoordiging'),
      puntAls(
        compartiment === 'coordinatie',
        'vraag-werkgever-van-coordinator',
        'verantwoordelijke-coordinatie',
      ),
      puntAls(compartiment === 'partij', 'vraag-die-organisatie', 'avg-inzage'),
      punt('toon-wie-u-bent', 'avg-rechtentermijn'),
      punt('niets-over-anderen', 'avg-inzage'),
    ],
    volgende: 'inzien-eigen',
  })

const alsWerker = (rol: Rol, compartiment: Compartiment, kennis: Kennis): Uitkomst => {
  const mag = kennis.leest(compartiment).includes(rol)
  const reden = { code: 'magdit-rol-werkt-hier-niet', artikel: 'gescheiden-taken' } as const
  return volgtUit(oordeel('autorisatie', [mag ? undefined : reden]), {
    uitleg: 'inzien',
    mits: [punt('alleen-eigen-zaak', 'autorisatie'), punt('wordt-vastgelegd', 'verantwoording')],
    volgende: 'inzien',
    anders: 'vraag-wie-het-doet',
  })
}

const uitkomst = (a: Antwoorden, _op: string, kennis: Kennis): Uitkomst => {
  const rol = rolVan(a)
  const compartiment = gekozen(a, 'dossier', compartimentNamen)
  if (rol === 'client' || rol === 'mantelzorger') return eigenGegevens(rol, compartiment)
  if (rol) return alsWerker(rol, compartiment, kennis)
  const ambtenaar = a.wie === 'andere-ambtenaar'
  return volgtUit(
    oordeel('geheimhouding', [
      { code: 'magdit-geen-rol', artikel: 'geheimhouding' },
      ambtenaar ? { code: 'magdit-fraude', artikel: 'geen-handhaving' } : undefined,
    ]),
    { uitleg: 'nee', volgende: 'nee', anders: ambtenaar ? 'fraude' : 'vraag-de-persoon-zelf' },
  )
}

/** "Mag ik dit dossier inzien?": by the roles of the declaration that reads it, and nobody else (N-AVG-32, N-5.4.4-6-gs, N-5.4.5-sch). */
export const inzien: Onderwerp = { paginas: () => [['dossier']], feiten: [], uitkomst }
