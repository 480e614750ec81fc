import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import {
  eindeRedenen,
  gezinslidRedenen,
  grondRedenen,
  mensenWoorden as woorden,
} from '../teksten/nl/onderzoek-mensen.ts'
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

type Relatie = BetrokkeneBeeld['relaties'][number]

const relatieInWoorden = (beeld: OnderzoekBeeld, band: Relatie): string => {
  const relatie = codeTekst('relatie', band.relatie)
  const dagen = wanneer(band)
  if (band.tot !== null) return vul(woorden.eerder, { relatie, dagen })
  const naam = naamVan(beeld, band.naarId ?? null)
  const zin = vul(naam ? woorden.relatieVan : woorden.relatie, { relatie, naam: naam ?? '' })
  return dagen === '' ? zin : `${zin} ${metHoofdletter(dagen)}.`
}

type Lidmaatschap = BetrokkeneBeeld['gezinslidVan'][number]

/** Of whom he is gezinslid, together where it is so for the same reason and until the same day. */
const perReden = (alle: readonly Lidmaatschap[]): readonly (readonly [Lidmaatschap, ...Lidmaatschap[]])[] => [
  ...alle
    .reduce((per, een) => {
      const sleutel = `${een.grond} ${een.tot} ${een.geldt}`
      const [eerste, ...rest] = per.get(sleutel) ?? []
      return per.set(sleutel, eerste ? [eerste, ...rest, een] : [een])
    }, new Map<string, readonly [Lidmaatschap, ...Lidmaatschap[]]>())
    .values(),
]

const lidInWoorden = (beeld: OnderzoekBeeld, samen: readonly [Lidmaatschap, ...Lidmaatschap[]]): string => {
  const [{ grond, tot, geldt }] = samen
  const delen = {
    naam: samen.map(({ van }) => naamVan(beeld, van) ?? '').join(' en '),
    reden: grondRedenen[grond],
    einde: eindeRedenen[grond],
    tot: tot === null ? '' : datumInWoorden(tot),
  }
  if (!geldt) return vul(woorden.geenLidMeer, delen)
  const zin = vul(woorden.lid, delen)
  return tot === null ? zin : `${zin} ${vul(woorden.lidTot, delen)}`
}

/** Why he is gezinslid, of whom and until when; or why he is not (1.1.1). */
const Lid = ({ beeld, betrokkene }: Pick<Props, 'beeld' | 'betrokkene'>) => {
  const { gezinslidVan, relaties } = betrokkene
  const nu = relaties.findLast(({ tot }) => tot === null)
  if (gezinslidVan.length > 0)
    return (
      <>
        {perReden(gezinslidVan).map((samen) => (
          <div key={samen[0].van}>{lidInWoorden(beeld, samen)}</div>
        ))}
      </>
    )
  return nu && !isGezinslid(nu.relatie) ? (
    <div>{vul(woorden.omdat, { reden: gezinslidRedenen[nu.relatie] })}</div>
  ) : null
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
          {relatieInWoorden(beeld, band)}{' '}
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
      <Lid beeld={beeld} betrokkene={betrokkene} />
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
      {(hoedanigheid === 'vertegenwoordiger' || hoedanigheid === 'kantoor') &&
        vertegenwoordigt.length === 0 && <div>{woorden.nietVastgelegd}</div>}
    </>
  )
}
