import type { Rijen } from '../dossier/rijen.ts'
import { datum, dossierkeuze, ja, keuze, meerkeuze } from '../verwerking/velden.ts'
import { eindeVan, type Vertegenwoordiging } from '../wet/nieuwe-vertegenwoordiging.ts'
import {
  omvangVan,
  type Vertegenwoordiger,
  vertegenwoordigerNamen,
  type Zaak,
  zaakNamen,
} from '../wet/vertegenwoordiging.ts'

const soorten = vertegenwoordigerNamen as readonly [Vertegenwoordiger, ...Vertegenwoordiger[]]
const zaken = zaakNamen as readonly [Zaak, ...Zaak[]]

/** The fields by which a representation is recorded or mended: none is required, the rule says what is missing. */
export const vertegenwoordigingVelden = {
  voorId: dossierkeuze().optional(),
  als: keuze(soorten).optional(),
  omvang: meerkeuze(zaken, 0).default([]),
  sinds: datum().optional(),
  tot: datum().optional(),
  bewijsGezien: ja().default(false),
}

/** The row of a representation that the rule allowed; it ends at the eighteenth birthday where the law says so. */
export const vertegenwoordigingRij = (
  invoer: Vertegenwoordiging,
  wie: string,
  geboortedatum: string | null,
  vandaag: string,
): Rijen['band'] => {
  const { voorId, als, sinds, omvang = [] } = invoer
  if (voorId === undefined || als === undefined || sinds === undefined)
    throw new Error('the toets asks for whom, as what and since when')
  return {
    betrokkene_id: wie,
    soort: 'vertegenwoordiging',
    code: als,
    voor_id: voorId,
    omvang: omvangVan(als, omvang),
    sinds,
    tot: eindeVan(invoer, geboortedatum, vandaag),
  }
}
