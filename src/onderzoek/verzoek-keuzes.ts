import { regimeWoorden } from '../teksten/nl/onderzoek-woorden/partij.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader, Keuzes } from '../verwerking/verwerking.ts'
import { isGeheimhouder, type PartijRegime, partijRegimes, regimeTekst } from '../wet/partij-regimes.ts'
import { raaktThema } from '../wet/themas.ts'
import { type Register, register } from './bekende-partijen.ts'
import { keuzeUitVragen } from './gegeven-velden.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { isClient } from './rules/is-client.ts'
import { isPartijAfgesproken, themasBinnen } from './rules/reikwijdte.ts'
import { keuzeUitThemas } from './thema-keuze.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { keuzeUit } from './wie-is-wie.ts'

const regimeInWoorden = (regime: PartijRegime): string => {
  return `${regimeWoorden[regimeTekst(regime)]} ${partijRegimes[regime].naam}.`
}

/**
 * Whom a party may be asked about, which party, and about what: only what lies within the reikwijdte (N-2.3a.1-4-rw,
 * N-2.3a.1-7a). Needs the content of 'afbakening'.
 */
export const keuzesVoorVerzoek = async (
  feiten: Feiten,
  lezing: Lezing<Feiten, OnderzoekTabel>,
  { vandaag }: Kader,
): Promise<Keuzes> => {
  const binnen = themasBinnen(feiten)
  const partijen = await register(lezing, vandaag)
  const mag = ({ id, opLijst, domein }: Register[number]) =>
    opLijst &&
    isPartijAfgesproken(feiten, { id, domein }) &&
    binnen.some((thema) => raaktThema(domein, thema))
  return {
    partijen: partijen.filter(mag).map(({ id, naam, regime }) => ({
      waarde: id,
      label: naam,
      uitleg: regimeInWoorden(regime),
      // N-AVG-6-1a: only a professional secret asks for consent, and only that of jeugdhulp yields to the Jeugdwet.
      ...(regime === 'jeugdwet-7-3-11'
        ? {}
        : { zonder: ['overJeugdhulp', ...(isGeheimhouder(regime) ? [] : ['toestemming'])] }),
    })),
    betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id) && themasBinnen(feiten, id).length > 0),
    thema: keuzeUitThemas(feiten),
    vraagId: await keuzeUitVragen(lezing),
    toestemmingNamens: await keuzeUitVertegenwoordigers(lezing),
  }
}
