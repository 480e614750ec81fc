import { z } from 'zod'
import { type Persoon, personenVan } from '../personen/index.ts'
import { afsprakenInBeeld } from '../scherm/gespreksafspraak-beeld.ts'
import { genodigdVoor, laatsteAntwoorden } from '../scherm/uitnodiging-antwoord.ts'
import type { MijnKeuze } from '../verwerking/mijn-zaak.ts'
import { dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'
import { uitnodigingantwoorden } from '../wet/uitnodiging.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import type { AanpakLezing } from './keuzes.ts'
import { toetsBeantwoordUitnodiging, voorafBeantwoordUitnodiging } from './rules/beantwoord-uitnodiging.ts'
import type { Feiten } from './rules/feiten.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { coordinatorOp } from './rules/mits.ts'

interface Erbij {
  readonly rijen: ReturnType<AanpakLezing['rijen']>
  readonly personen: ReadonlyMap<string, Persoon>
}

const toets = (
  invoer: { readonly betrokkeneId: string; readonly overId: string },
  feiten: Feiten,
  kader: Kader,
  { rijen, personen }: Erbij,
) => {
  const geboren = personen.get(invoer.betrokkeneId)?.geboortedatum ?? null
  const leeftijd = leeftijdsgroepOp(geboren, kader.vandaag, kader.vandaag)
  const genodigd = genodigdVoor(rijen, invoer.overId)
  return toetsBeantwoordUitnodiging({ ...invoer, genodigd, ik: kader.ik, leeftijd }, feiten, kader)
}

/** Who is asked for an appointment says to the coordinator whether he comes, with whom, and whether alone (N-2.3a.3-5, N-AVG-12-1). */
export const beantwoordUitnodiging = defineHandeling({
  id: 'gecoordineerde-aanpak.beantwoord-uitnodiging',
  doel: 'gecoordineerde-aanpak',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-2.3a.3-5', 'N-AVG-12-1'],
  pad: 'antwoorden-op-uitnodigingen',
  naastElkaar: true,
  dossier: aanpakDossier,
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    overId: dossierkeuze(),
    antwoord: keuze(uitnodigingantwoorden),
    alleen: ja(),
    wieMee: regel({ max: 120, wieZiet: 'coordinator' }).optional(),
    toelichting: tekst({ max: 500, wieZiet: 'coordinator' }).optional(),
  }),
  vooraf: voorafBeantwoordUitnodiging,
  bij: async (_, lezing) => ({ rijen: lezing.rijen('gebeurtenis'), personen: await personenVan(lezing) }),
  toets,
  effect: async ({ betrokkeneId, antwoord, ...inhoud }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: antwoord }
    await werk.voegToe('gebeurtenis', { soort: 'uitnodiging-beantwoord', ...rij }, { ...inhoud, zelf: true })
  },
  bericht: (_, { feiten }, { vandaag }) => {
    const coordinator = coordinatorOp(feiten, vandaag)
    return coordinator === null ? [] : [coordinator]
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{client}', overId: '{gespreksafspraak}', antwoord: 'kom', alleen: false },
})

/** The appointments he is asked for and that are still to come, with what he said of them; needs the content of 'gebeurtenis'. */
export const keuzesVan = async (
  lezing: AanpakLezing,
  wie: string,
  kader: Kader,
): Promise<readonly MijnKeuze[]> => {
  const erbij = { rijen: lezing.rijen('gebeurtenis'), personen: await personenVan(lezing) }
  const gezegd = laatsteAntwoorden(erbij.rijen)
  const open = openGespreksafspraken(lezing.feiten, kader.vandaag).filter(
    ({ id }) =>
      toets({ betrokkeneId: wie, overId: id }, lezing.feiten, { ...kader, ik: [wie] }, erbij).toegestaan,
  )
  return afsprakenInBeeld(open, erbij.rijen, []).map(({ id, datum, tijd }) => {
    const laatst = gezegd.find((een) => een.overId === id && een.betrokkeneId === wie)?.code ?? null
    return {
      ...{ soort: 'afspraak', overId: id, datum, naam: tijd, antwoorden: uitnodigingantwoorden },
      ...{ gezegd: laatst, wacht: laatst === null },
    }
  })
}
