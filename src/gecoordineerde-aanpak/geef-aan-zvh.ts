import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { dossierkeuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { voorwaardenMeeNaar } from '../wet/geversantwoord.ts'
import { watVerderMag } from '../wet/voorwaarden.ts'
import { vanCoordinator } from './declaratie.ts'
import { metVoorwaarden, voorwaardenVan } from './gegeven-voorwaarden.ts'
import { type AanpakLezing, gegevenKeuze, partijKeuze, tekst as tekstUit } from './keuzes.ts'
import {
  type Gevers,
  toetsGeefAanZvh,
  voorafGeefAanZvh,
  voorZvh,
  zvhOntvanger,
} from './rules/geef-aan-zvh.ts'

/** Which party gave what it brought in itself; needs the content of 'gegeven'. */
const geversVan = ({ rijen }: Pick<AanpakLezing, 'rijen'>): Gevers =>
  new Map(
    rijen('gegeven').flatMap(({ id, inhoud }) =>
      typeof inhoud.partijId === 'string' ? [[id, inhoud.partijId] as const] : [],
    ),
  )

const gekozen = z.object({
  gegevenId: dossierkeuze(),
  reden: tekst({ min: 10, max: 1000, wieZiet: 'coordinator' }),
  waaromBijzonder: tekst({ max: 1000, wieZiet: 'coordinator' }).optional(),
  vanPartijId: dossierkeuze().optional(),
})

/**
 * Records what the coordinator brings in at the Zorg- en Veiligheidshuis, item by item with a reason: nothing that a party keeps back, and
 * the conditions of who gave it go along (art. VIII; N-2.3a.3-zv4, N-VIII-prt, N-5.4.2-1-vw).
 */
export const geefAanZvh = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.geef-aan-zvh',
  doel: 'zorg-en-veiligheid',
  normen: ['N-2.3a.3-zv4', 'N-VIII-prt', 'N-5.4.2-1-vw', 'N-5.4.2-3', 'N-AVG-5-1c'],
  pad: 'gegeven-aan-zvh',
  metInhoud: ['gegeven'],
  controleren: true,
  invoer: z.object({ gegevens: lijst(gekozen, 1) }),
  vooraf: voorafGeefAanZvh,
  bij: (_, lezing) => ({ voorwaarden: voorwaardenVan(lezing), gevers: geversVan(lezing) }),
  toets: (invoer, feiten, kader, { voorwaarden, gevers }) =>
    toetsGeefAanZvh(invoer, metVoorwaarden(feiten, voorwaarden), kader, gevers),
  effect: async ({ gegevens }, werk, { voorwaarden }) => {
    const teksten = new Map(werk.rijen('gegeven').map(({ id, inhoud }) => [id, tekstUit(inhoud.tekst)]))
    for (const { gegevenId, reden, waaromBijzonder } of gegevens) {
      const mee = voorwaardenMeeNaar(voorwaarden.get(gegevenId) ?? [], zvhOntvanger)
      const rij = { gegeven_id: gegevenId, aan: zvhOntvanger, datum: werk.kader.vandaag, ...pasGegeven }
      await werk.voegToe(
        'verstrekking',
        { ...rij, artikel: werk.artikel },
        {
          ...{ reden, waaromBijzonder: waaromBijzonder ?? null, voorwaarden: mee },
          watGing: watVerderMag(teksten.get(gegevenId) ?? '', mee, zvhOntvanger),
          beslistDoor: werk.kader.wie.gebruikerId,
        },
      )
    }
  },
  betrokkenen: (feiten, { gegevens }) => {
    const ids = new Set(gegevens.map(({ gegevenId }) => gegevenId))
    return feiten.gegevens.filter(({ id }) => ids.has(id)).map(({ betrokkeneId }) => betrokkeneId)
  },
  keuzes: async (feiten, lezing, { vandaag }) => {
    const kan = voorZvh(feiten).map(({ id }) => id)
    return {
      gegevenId: (await gegevenKeuze(lezing, vandaag)).filter(({ waarde }) => kan.includes(waarde)),
      vanPartijId: await partijKeuze(lezing),
    }
  },
  voorbeeld: {
    gegevens: [
      { gegevenId: '{gegeven}', reden: 'Nodig om te weten wat er al loopt.', vanPartijId: '{partij}' },
    ],
  },
})
