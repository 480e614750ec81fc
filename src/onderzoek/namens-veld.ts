import { dossierkeuzes } from '../verwerking/velden.ts'

/** For whom somebody spoke who represents several people: ids of representations, which `keuzeUitNamens` offers (N-Awb-2.1). */
export const namensVeld = () => dossierkeuzes(0).default([])
