import { Heading } from '../platform/html/heading.tsx'
import { TermBar } from '../platform/html/progress.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import {
  afstandInWoorden,
  datumInWoorden,
  periodeInWoorden,
  termInWoorden,
} from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { metHoofdletter, metKleineLetter, vul } from '../teksten/tekst.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

const dagen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / 86_400_000

/** Whether there is still work to do in this onderzoek before its outcome. */
export const loopt = ({ staat }: OnderzoekBeeld): boolean => staat === 'eerste-contact' || staat === 'loopt'

/** By which road it came, with its law where the road does not say it, and the procedure. */
const hoeHetBegon = ({ ingang, wet, procedure }: OnderzoekBeeld): string => {
  const delen = [
    metKleineLetter(codeTekst('ingang', ingang ?? '')),
    codeTekst('wet', wet ?? ''),
    codeTekst('procedure', procedure),
  ]
  return delen.filter((deel) => deel !== '').join(', ')
}

/** What one law asks beside the onderzoek, until when, and whether it was done. */
const klokRegel = (klok: OnderzoekBeeld['klokken'][number], vandaag: string): string =>
  vul(klok.klaarOp ? woorden.klokKlaar : woorden.klok, {
    wet: codeTekst('wet', klok.wet),
    stap: codeTekst('klokstap', klok.wet),
    begon: datumInWoorden(klok.begonOp),
    datum: datumInWoorden(klok.klaarOp ?? klok.uiterlijk),
    term: termInWoorden(klok.uiterlijk, vandaag),
    omdat: [
      klok.dreiging &&
        vul(woorden.klokDreiging, { wat: metKleineLetter(codeTekst('schulddreiging', klok.dreiging)) }),
      klok.verlengdTot && woorden.klokVerlengd,
    ]
      .filter((deel) => deel)
      .join(''),
  })

/** The clocks of the sectoral laws, beside the one day of the request. */
const Klokken = ({ beeld, vandaag }: { readonly beeld: OnderzoekBeeld; readonly vandaag: string }) =>
  beeld.klokken.length > 0 && (
    <>
      <p class="nl-paragraph">{woorden.klokken}</p>
      <ul class="utrecht-unordered-list">
        {beeld.klokken.map((klok) => (
          <li key={klok.wet} class="utrecht-unordered-list__item">
            {klokRegel(klok, vandaag)}
          </li>
        ))}
      </ul>
    </>
  )

/** Which case this is, how far it is, and until when. */
export const Kop = ({
  nummer,
  beeld,
  vandaag,
}: {
  nummer: string
  beeld: OnderzoekBeeld
  vandaag: string
}) => {
  const gestart = beeld.gestartOp
    ? vul(woorden.gestart, { datum: datumInWoorden(beeld.gestartOp) })
    : metHoofdletter(codeTekst('staat', beeld.staat))
  const clienten = beeld.betrokkenen.flatMap(({ naam, client }) => (client ? naam : [])).join(', ')
  return (
    <>
      <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
      {clienten.length > 0 && <p class="nl-paragraph">{vul(woorden.clienten, { namen: clienten })}</p>}
      <p class="nl-paragraph">
        {gestart},{' '}
        {vul(beeld.procedure === 'in-samenspraak' ? woorden.verzocht : woorden.binnengekomen, {
          datum: datumInWoorden(beeld.verzochtOp),
        })}
        , {hoeHetBegon(beeld)}
      </p>
      <p class="nl-paragraph">
        {beeld.laatsteContact
          ? vul(woorden.laatsteContact, {
              datum: datumInWoorden(beeld.laatsteContact),
              wanneer: afstandInWoorden(beeld.laatsteContact, vandaag),
            })
          : woorden.geenContactGehad}
      </p>
      {beeld.eigenRegie !== 'geen' && <p class="nl-paragraph">{woorden.eigenRegie[beeld.eigenRegie]}</p>}
      {beeld.bezetting.waarnemingen.map(({ waarnemer, namens, van, tot }) => (
        <p class="nl-paragraph">
          {vul(woorden.waarneming, { waarnemer, namens, dagen: periodeInWoorden(van, tot) })}
        </p>
      ))}
      {loopt(beeld) ? (
        <TermBar
          words={vul(beeld.klaarSoort === 'wettelijk' ? woorden.klaar : woorden.klaarStreef, {
            term: termInWoorden(beeld.klaarVoor, vandaag),
          })}
          passed={Math.min(
            1,
            Math.max(0, dagen(beeld.verzochtOp, vandaag) / dagen(beeld.verzochtOp, beeld.klaarVoor)),
          )}
          late={beeld.klaarSoort === 'wettelijk' && vandaag > beeld.klaarVoor}
        />
      ) : (
        <p class="nl-paragraph">
          {metHoofdletter(codeTekst('staat', beeld.staat))}.
          {beeld.vernietigenOp &&
            ` ${vul(woorden.vernietigen, { datum: datumInWoorden(beeld.vernietigenOp) })}`}
        </p>
      )}
      <Klokken beeld={beeld} vandaag={vandaag} />
    </>
  )
}
