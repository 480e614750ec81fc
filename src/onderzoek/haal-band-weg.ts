import { z } from 'zod'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { keuzeUitGezinsbanden } from './gezinsband-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { betrokkeneMet } from './rules/betrokkene.ts'
import type { Feiten } from './rules/feiten.ts'
import { redenenWeghalen } from './rules/gebeurtenissen.ts'
import { gezinsbandNu, hoedanigheidBij } from './rules/gezin.ts'
import { toetsHaalBandWeg, voorafHaalBandWeg, zonderBand } from './rules/haal-band-weg.ts'
import { keuzeUitVertegenwoordigingen } from './vertegenwoordiger-keuze.ts'
import { wieSprak } from './wie-sprak.ts'

const bandVan = ({ gezinsbanden, vertegenwoordigingen }: Feiten, bandId: string) =>
  [...gezinsbanden, ...vertegenwoordigingen].find(({ id }) => id === bandId)

/** What follows for a person when this relation never was: the former one holds again, and with it what he is. */
const daarna = (feiten: Feiten, bandId: string) => {
  const relatie = feiten.gezinsbanden.find(({ id }) => id === bandId)
  const wie = relatie && betrokkeneMet(feiten, relatie.betrokkeneId)
  if (!relatie || !wie) return undefined
  const nu = gezinsbandNu(zonderBand(feiten, relatie), wie.id)
  const heropend = feiten.gezinsbanden.some(({ id, tot }) => id === nu?.id && tot !== null) ? nu : undefined
  return { wie, heropend, hoedanigheid: hoedanigheidBij(wie.hoedanigheid, nu?.relatie ?? null) }
}

/** Takes away a relation or representation that never was; that it was taken away stays (N-AVG-5-1d, N-AVG-16). */
export const haalBandWeg = defineHandeling({
  id: 'onderzoek.haal-band-weg',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaalde-banden',
  dossier: onderzoekDossier,
  metInhoud: ['gebeurtenis'],
  controleren: true,
  invoer: z.object({ bandId: dossierkeuze(), reden: keuze(redenenWeghalen) }),
  vooraf: opDeDag(voorafHaalBandWeg),
  bij: (_, lezing) => wieSprak(lezing),
  toets: (invoer, feiten, { vandaag }, gesproken) => toetsHaalBandWeg(invoer, feiten, gesproken, vandaag),
  effect: async ({ bandId, reden }, werk) => {
    const betrokkene_id = bandVan(werk.feiten, bandId)?.betrokkeneId ?? null
    const na = daarna(werk.feiten, bandId)
    await werk.verwijder('band', bandId)
    if (na?.heropend) await werk.verander('band', na.heropend.id, { tot: null })
    if (na && na.hoedanigheid !== na.wie.hoedanigheid)
      await werk.verander('betrokkene', na.wie.id, { hoedanigheid: na.hoedanigheid })
    const datum = werk.kader.vandaag
    await werk.voegToe('gebeurtenis', { soort: 'band-weggehaald', betrokkene_id, datum, code: reden })
  },
  betrokkenen: (feiten, { bandId }) =>
    [bandVan(feiten, bandId)?.betrokkeneId].filter((id) => id !== undefined),
  keuzes: async (_, lezing) => ({
    bandId: [...(await keuzeUitGezinsbanden(lezing)), ...(await keuzeUitVertegenwoordigingen(lezing))],
  }),
  voorbeeld: { bandId: '{band}', reden: 'verkeerde-persoon' },
})
