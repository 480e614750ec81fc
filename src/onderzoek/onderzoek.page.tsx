import type { ComponentChildren } from 'preact'
import { KomendeOverleggen, Meegenomen, Overlegafspraken, Overleggen } from '../casusoverleg/index.ts'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { Ecogram } from '../scherm/ecogram.tsx'
import { Gespreksafspraken } from '../scherm/gespreksafspraken.tsx'
import { handelingPad, Paneel } from '../scherm/paneel.tsx'
import { Verstrekkingen } from '../scherm/verstrekkingen.tsx'
import { WieIsVerteld } from '../scherm/wie-is-verteld.tsx'
import { WieKeek } from '../scherm/wie-keek.tsx'
import { ecogramWoorden } from '../teksten/nl/ecogram.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkGespreksafspraak } from './bekijk-gespreksafspraak.ts'
import { bekijkNotities } from './bekijk-notities.ts'
import { bekijkWieKeek } from './bekijk-wie-keek.ts'
import { ecogramVanOnderzoek } from './ecogram-van-onderzoek.ts'
import { legAntwoordOpUitnodigingVast } from './gehoord.ts'
import { haalBestandWeg } from './haal-bestand-weg.ts'
import { houdOverlegafspraakBij } from './houd-overlegafspraak-bij.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { legContactpersoonVast } from './leg-contactpersoon-vast.ts'
import { legContactpogingVast } from './leg-contactpoging-vast.ts'
import { legGesprekVast } from './leg-gesprek-vast.ts'
import { legStukVast } from './leg-stuk-vast.ts'
import { legVeiligContactVast } from './leg-veilig-contact-vast.ts'
import { maakGespreksafspraak } from './maak-gespreksafspraak.ts'
import { laatAntwoordLiggen } from './neem-antwoord-over.ts'
import { Antwoorden } from './onderzoek-antwoorden.tsx'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { WieBeltU } from './onderzoek-bellen.tsx'
import { Bestanden } from './onderzoek-bestanden.tsx'
import { Kop, loopt } from './onderzoek-boven.tsx'
import { Diensten } from './onderzoek-diensten.tsx'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { Brieven, Conclusie, Gegevens } from './onderzoek-lijsten.tsx'
import { Mensen } from './onderzoek-mensen.tsx'
import { Reikwijdte } from './onderzoek-reikwijdte.tsx'
import { Spoed } from './onderzoek-spoed.tsx'
import { Stukken } from './onderzoek-stukken.tsx'
import { PersoonlijkePlannen, Tijdlijn } from './onderzoek-tijdlijn.tsx'
import { Verzoeken } from './onderzoek-verzoeken.tsx'
import { Zvh } from './onderzoek-zvh.tsx'
import { trekVerzoekIn } from './trek-verzoek-in.ts'
import { verbeterGebeurtenis } from './verbeter-gebeurtenis.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { verbeterReikwijdte } from './verbeter-reikwijdte.ts'
import { verbeterRelatie } from './verbeter-relatie.ts'
import { verbeterVertegenwoordiging } from './verbeter-vertegenwoordiging.ts'
import { verzetGespreksafspraak } from './verzet-gespreksafspraak.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { zegGespreksafspraakAf } from './zeg-gespreksafspraak-af.ts'

const afspraakHandelingen = {
  maak: maakGespreksafspraak,
  verzet: verzetGespreksafspraak,
  zegAf: zegGespreksafspraakAf,
  antwoord: legAntwoordOpUitnodigingVast,
  agenda: bekijkGespreksafspraak,
  legVast: legGesprekVast,
}

type Uitkomst = ZaakUitkomst & { readonly beeld: OnderzoekBeeld }

const Uitklap = ({
  titel,
  children,
  open,
}: {
  titel: string
  children: ComponentChildren
  open?: boolean
}) => (
  <details class="sp-details" open={open}>
    <summary>{titel}</summary>
    {children}
  </details>
)

/** The names of the people on the page, for the duties that concern one of them. */
export const namenVanOnderzoek = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map(beeld.betrokkenen.map(({ id, naam }) => [id, naam]))

/** The page of an onderzoek: first what must happen, then what can, then what may not; below it the case itself. */
export const onderzoekZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld, nummer } = uitkomst
  const { vandaag, wie } = kader
  const kan = (handeling: { readonly id: string }): boolean =>
    panel.kan.some(({ verwerking }) => verwerking.id === handeling.id)
  const alsKan = (handeling: ElkeHandeling): string | undefined => (kan(handeling) ? dossierId : undefined)
  const padAls = (handeling: ElkeHandeling): string | undefined =>
    kan(handeling) ? handelingPad(handeling, dossierId) : undefined
  const leestBrieven = bekijkBrief.rollen.includes(wie.rol)
  return {
    titel: vul(woorden.titel, { nummer }),
    inhoud: (
      <>
        <Kop nummer={nummer} beeld={beeld} vandaag={vandaag} />
        <Spoed beeld={beeld} dossierId={dossierId} />
        <Zvh beeld={beeld} dossierId={dossierId} />
        {maakGespreksafspraak.rollen.includes(wie.rol) && loopt(beeld) && (
          <Gespreksafspraken
            afspraken={beeld.gespreksafspraken}
            vandaag={vandaag}
            dossierId={dossierId}
            handelingen={afspraakHandelingen}
          />
        )}
        <KomendeOverleggen overleggen={beeld.overleggen} vandaag={vandaag} />
        <WieBeltU beeld={beeld} dossierId={dossierId} kan={kan(legContactpersoonVast)} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        <Mensen
          beeld={beeld}
          vandaag={vandaag}
          pogingPad={padAls(legContactpogingVast)}
          contactPad={padAls(legVeiligContactVast)}
          overzichtPad={leestBrieven ? `/${onderzoekDossier.pad}/${dossierId}/overzichten` : undefined}
          verbeteren={{
            relatie: alsKan(verbeterRelatie),
            vertegenwoordiging: alsKan(verbeterVertegenwoordiging),
          }}
        />
        <WieIsVerteld
          informeringen={beeld.informeringen}
          namen={namenVanOnderzoek(uitkomst)}
          vandaag={vandaag}
        />
        <Overleggen overleggen={beeld.overleggen} />
        <Overlegafspraken
          afspraken={beeld.overlegafspraken}
          bijhouden={houdOverlegafspraakBij}
          dossierId={alsKan(houdOverlegafspraakBij)}
        />
        <Meegenomen meegenomen={beeld.meegenomen} />
        <Antwoorden antwoorden={beeld.antwoorden} dossierId={alsKan(laatAntwoordLiggen)} />
        <Reikwijdte
          beeld={beeld}
          dossierId={alsKan(verbeterReikwijdte)}
          vraagt={alsKan(vraagGegevensAanPartij)}
        />
        <Conclusie beeld={beeld} />
        {beeld.zietGegevens && <PersoonlijkePlannen beeld={beeld} />}
        {bekijkNotities.rollen.includes(wie.rol) && beeld.notities > 0 && (
          <Paragraph>
            <Link href={`/onderzoeken/${dossierId}/notities`}>
              {vul(woorden.mijnNotities, { aantal: beeld.notities })}
            </Link>
          </Paragraph>
        )}
        {beeld.zietGegevens && (
          <>
            <Uitklap titel={vul(woorden.gegevens, { aantal: beeld.gegevens.length })} open>
              <Gegevens beeld={beeld} dossierId={alsKan(verbeterGegeven)} />
            </Uitklap>
            <Uitklap titel={vul(woorden.verzoeken, { aantal: beeld.verzoeken.length })}>
              <Verzoeken
                beeld={beeld}
                dossierId={leestBrieven ? dossierId : undefined}
                doen={{ antwoord: alsKan(legAntwoordPartijVast), intrekken: alsKan(trekVerzoekIn) }}
              />
            </Uitklap>
            <Uitklap titel={vul(woorden.stukken, { aantal: beeld.stukken.length })}>
              <Stukken beeld={beeld} dossierId={alsKan(legStukVast)} />
            </Uitklap>
            <Bestanden beeld={beeld} dossierId={dossierId} kanWeg={kan(haalBestandWeg)} />
          </>
        )}
        {beeld.diensten && (
          <Uitklap titel={vul(woorden.diensten, { aantal: beeld.diensten.length })}>
            <Diensten diensten={beeld.diensten} betrokkenen={beeld.betrokkenen} />
          </Uitklap>
        )}
        {beeld.zietGegevens && (
          <Uitklap titel={vul(woorden.brieven, { aantal: beeld.brieven.length })}>
            <Brieven beeld={beeld} dossierId={leestBrieven ? dossierId : undefined} />
          </Uitklap>
        )}
        <Uitklap titel={ecogramWoorden.titel}>
          <Ecogram beeld={ecogramVanOnderzoek(beeld)} />
        </Uitklap>
        <Uitklap titel={woorden.tijdlijn}>
          <Tijdlijn beeld={beeld} vandaag={vandaag} dossierId={alsKan(verbeterGebeurtenis)} />
        </Uitklap>
        {beeld.zietGegevens && <Verstrekkingen pad={onderzoekDossier.pad} dossierId={dossierId} />}
        {bekijkWieKeek.rollen.includes(wie.rol) && (
          <WieKeek pad={onderzoekDossier.pad} dossierId={dossierId} vandaag={vandaag} />
        )}
      </>
    ),
  }
}
