import { z } from 'zod'
import { dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { keuzeUitGezinsbanden } from './gezinsband-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsHaalBandWeg, voorafHaalBandWeg, zonderBand } from './rules/haal-band-weg.ts'
import { redenenWeghalen } from './rules/redenen-weghalen.ts'
import { schrijfHoedanigheden } from './schrijf-hoedanigheden.ts'
import { keuzeUitVertegenwoordigingen } from './vertegenwoordiger-keuze.ts'
import { wieSprak } from './wie-sprak.ts'

const bandVan = ({ gezinsbanden, vertegenwoordigingen }: Feiten, bandId: string) =>
  [...gezinsbanden, ...vertegenwoordigingen].find(({ id }) => id === bandId)

/** What follows when this relation never was: the former one holds again, and with it what everybody is. */
const daarna = (feiten: Feiten, bandId: string) => {
  const relatie = feiten.gezinsbanden.find(({ id }) => id === bandId)
  if (!relatie) return undefined
  const zonder = zonderBand(feiten, relatie)
  const eindigde = (bandId: string) =>
    feiten.gezinsbanden.some(({ id, tot }) => id === bandId && tot !== null)
  return { zonder, heropend: zonder.gezinsbanden.find(({ id, tot }) => tot === null && eindigde(id)) }
}

/** Takes away a relation or representation that never was; that it was taken away stays (N-AVG-5-1d, N-AVG-16). */
export const haalBandWeg = defineHandeling({
  id: 'onderzoek.haal-band-weg',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaalde-banden',
  naOverlijden: 'kan',
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
    if (na) await schrijfHoedanigheden(werk, na.zonder)
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
