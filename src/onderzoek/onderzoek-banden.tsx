import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { gezinslidRedenen, mensenWoorden as woorden } from '../teksten/nl/onderzoek-mensen.ts'
import { metHoofdletter, metKleineLetter, vul } from '../teksten/tekst.ts'
import { isGezinslid } from '../wet/gezinsrelaties.ts'
import { zaken } from '../wet/vertegenwoordiging.ts'
import type { BetrokkeneBeeld } from './betrokkene-beeld.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { naamVan } from './onderzoek-lijsten.tsx'
import { verbeterRelatie } from './verbeter-relatie.ts'
import { verbeterVertegenwoordiging } from './verbeter-vertegenwoordiging.ts'

/** In which dossier a relation or a representation can be mended now; undefined when it cannot. */
export interface Verbeteren {
  readonly relatie: string | undefined
  readonly vertegenwoordiging: string | undefined
}

interface Props {
  readonly beeld: OnderzoekBeeld
  readonly betrokkene: BetrokkeneBeeld
  readonly verbeteren: Verbeteren
}

const wanneer = ({ sinds, tot }: { readonly sinds: string | null; readonly tot: string | null }): string => {
  if (tot !== null)
    return sinds === null
      ? vul(woorden.tot, { tot: datumInWoorden(tot) })
      : vul(woorden.vanTot, { sinds: datumInWoorden(sinds), tot: datumInWoorden(tot) })
  return sinds === null ? '' : vul(woorden.sinds, { sinds: datumInWoorden(sinds) })
}

const relatieInWoorden = (band: BetrokkeneBeeld['relaties'][number]): string => {
  const relatie = codeTekst('relatie', band.relatie)
  const dagen = wanneer(band)
  if (band.tot !== null) return vul(woorden.eerder, { relatie, dagen })
  const omdat = vul(woorden.omdat, {
    relatie,
    oordeel: metHoofdletter(isGezinslid(band.relatie) ? woorden.gezinslid : woorden.geenGezinslid),
    reden: gezinslidRedenen[band.relatie],
  })
  return dagen === '' ? omdat : `${omdat} ${metHoofdletter(dagen)}.`
}

const namensInWoorden = (
  beeld: OnderzoekBeeld,
  band: BetrokkeneBeeld['vertegenwoordigt'][number],
): string => {
  const regel = vul(woorden.vertegenwoordigt, {
    naam: naamVan(beeld, band.voorId) ?? '',
    als: metKleineLetter(codeTekst('als', band.als)),
    zaken: band.omvang.map((zaak) => zaken[zaak].naam).join(', '),
    dagen: metHoofdletter(wanneer(band)),
  })
  return band.geldt ? regel : `${regel} ${woorden.geldtNiet}`
}

/** How somebody has stood to the client, since and until when and why that counts, and whom he represents in what. */
export const Banden = ({ beeld, betrokkene, verbeteren }: Props) => {
  const { naam, hoedanigheid, relaties, vertegenwoordigt } = betrokkene
  return (
    <>
      {relaties.toReversed().map((band) => (
        <div key={band.id}>
          {relatieInWoorden(band)}{' '}
          {verbeteren.relatie && (
            <VerbeterLink
              handeling={verbeterRelatie}
              dossierId={verbeteren.relatie}
              veld="bandId"
              id={band.id}
              context={`${naam}, ${codeTekst('relatie', band.relatie)}`}
            />
          )}
        </div>
      ))}
      {vertegenwoordigt.map((band) => (
        <div key={band.id}>
          {namensInWoorden(beeld, band)}{' '}
          {verbeteren.vertegenwoordiging && (
            <VerbeterLink
              handeling={verbeterVertegenwoordiging}
              dossierId={verbeteren.vertegenwoordiging}
              veld="bandId"
              id={band.id}
              context={`${naam}, ${codeTekst('als', band.als)}`}
            />
          )}
        </div>
      ))}
      {hoedanigheid === 'vertegenwoordiger' && vertegenwoordigt.length === 0 && (
        <div>{woorden.nietVastgelegd}</div>
      )}
    </>
  )
}
