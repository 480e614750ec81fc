import type { Feiten } from './feiten.ts'
import type { GebeurtenisSoort } from './gebeurtenissen.ts'

interface NieuweGebeurtenis {
  readonly soort: GebeurtenisSoort
  readonly betrokkene_id: string | null
  readonly datum: string
  readonly code: string | null
}

/** The facts as they are once this was recorded as well: for what an act decides about its own result. */
export const metGebeurtenis = (
  feiten: Feiten,
  { soort, betrokkene_id, datum, code }: NieuweGebeurtenis,
): Feiten => ({
  ...feiten,
  gebeurtenissen: [
    ...feiten.gebeurtenissen,
    { id: 'nieuw', soort, betrokkeneId: betrokkene_id, datum, code, versie: feiten.dossier.versie + 1 },
  ],
})
