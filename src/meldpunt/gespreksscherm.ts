import { meldpuntInrichting } from '../inrichting/index.ts'
import type { Beginscherm } from '../verwerking/beginscherm.ts'
import type { FormulierWaarden } from '../verwerking/decode-form.ts'
import { type Melder, melderSoorten, telsoorten } from '../wet/melding.ts'
import { beginTriage } from './begin-triage.ts'
import { vanMeldpunt } from './declaratie.ts'
import { gesprekPagina } from './gesprek.page.tsx'
import { buitenTriage } from './rules/begin-triage.ts'
import { nietGevraagdAan } from './rules/niet-gevraagd.ts'
import { telGesprek } from './telling.store.ts'

const enkel = (waarden: FormulierWaarden, naam: string) => waarden.get(naam)?.[0]

const melderVan = (waarden: FormulierWaarden): Melder | undefined =>
  melderSoorten.find((soort) => soort === enkel(waarden, 'melder'))

/**
 * The screen of the call: nothing of it is kept before the triage begins, and of a call that is none of ours only its kind and
 * day are counted (5.5.2 lid 1, N-5.5.2-1-beh, N-5.5.2-tel; Q-06).
 */
export const gespreksscherm: Beginscherm = {
  begin: beginTriage.id,
  pagina: gesprekPagina,
  nietGevraagd: (waarden) => nietGevraagdAan({ melder: melderVan(waarden), anoniem: waarden.has('anoniem') }),
  buiten: (waarden) =>
    buitenTriage({
      acuut: enkel(waarden, 'acuut') === 'ja',
      ingezetene: enkel(waarden, 'ingezetene') !== 'nee',
      melder: melderVan(waarden),
      wilAanpak: waarden.has('wilAanpak'),
    }).filter((een) => een !== undefined),
  bij: async (tx, gemeente) => {
    const { crisisdienst } = (await meldpuntInrichting(tx, gemeente)) ?? {}
    return crisisdienst ? { crisisdienst } : {}
  },
  telling: {
    compartiment: vanMeldpunt.dossier.compartiment,
    rollen: vanMeldpunt.rollen,
    soorten: Object.keys(telsoorten),
    tel: telGesprek,
  },
}
