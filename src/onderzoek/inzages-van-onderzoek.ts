import { agendabestand } from '../scherm/agendapunt.ts'
import { gelezenBrief } from '../scherm/gelezen-brief.tsx'
import { verstrekkingenPagina } from '../scherm/verstrekkingen.tsx'
import { wieKeekPagina } from '../scherm/wie-keek.tsx'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { bekijkBestand } from './bekijk-bestand.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkGespreksafspraak } from './bekijk-gespreksafspraak.ts'
import { bekijkNotities } from './bekijk-notities.ts'
import { bekijkOverzicht } from './bekijk-overzicht.ts'
import { bekijkVerstrekkingen } from './bekijk-verstrekkingen.ts'
import { bekijkWieKeek } from './bekijk-wie-keek.ts'
import { alsDownload } from './bestand-rij.ts'
import { notitiesPagina } from './notities.page.tsx'
import { onderzoekDossier } from './onderzoek-dossier.ts'

/** What is read of an onderzoek beside the case itself, each on a page of its own. */
export const inzagesVanOnderzoek: NonNullable<Hoofdstuk['inzages']> = [
  { verwerking: bekijkBestand, bestand: alsDownload },
  { verwerking: bekijkBrief, brief: gelezenBrief },
  { verwerking: bekijkGespreksafspraak, bestand: agendabestand },
  { verwerking: bekijkVerstrekkingen, pagina: verstrekkingenPagina(onderzoekDossier.pad) },
  { verwerking: bekijkNotities, pagina: notitiesPagina },
  { verwerking: bekijkOverzicht, brief: gelezenBrief },
  { verwerking: bekijkWieKeek, pagina: wieKeekPagina(onderzoekDossier.pad) },
]
