import { Badges } from '../platform/html/badge.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { beeindigTijdelijkeVoorziening } from './beeindig-tijdelijke-voorziening.ts'
import { beslisTijdelijkeVoorziening } from './beslis-tijdelijke-voorziening.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { naamVan } from './onderzoek-lijsten.tsx'
import type { SpoedInBeeld } from './spoed-beeld.ts'

const wat = ({ wat: besloten, watNu }: SpoedInBeeld): string =>
  String(besloten ?? watNu).replace(/[.\s]+$/, '')

const stand = (spoed: SpoedInBeeld): string => {
  const { staat, gemeldOp, vanaf, tot } = spoed
  const dagen =
    vanaf && tot ? vul(woorden.spoedDagen, { vanaf: datumInWoorden(vanaf), tot: datumInWoorden(tot) }) : ''
  const gemeld = vul(woorden.spoedGemeld, { datum: datumInWoorden(gemeldOp), tijd: String(spoed.tijd ?? '') })
  return [staat === 'gemeld' ? '' : codeTekst('voorzieningstaat', staat), dagen, gemeld]
    .filter((deel) => deel)
    .join('; ')
}

const handelingBij = ({ staat }: SpoedInBeeld) => {
  if (staat === 'gemeld') return beslisTijdelijkeVoorziening
  return staat === 'verstrekt' ? beeindigTijdelijkeVoorziening : undefined
}

/** What could not wait, above all else: what, for whom, what was decided and until when; nothing when there is none. */
export const Spoed = ({ beeld, dossierId }: { beeld: OnderzoekBeeld; dossierId: string }) =>
  beeld.spoed.length === 0 ? null : (
    <DefinitionList
      items={beeld.spoed.map((spoed) => {
        const handeling = handelingBij(spoed)
        return {
          term: vul(woorden.spoed, { naam: naamVan(beeld, spoed.betrokkeneId) }),
          value: (
            <>
              {wat(spoed)}. {stand(spoed)}.
              {spoed.staat === 'gemeld' && (
                <Badges badges={[{ label: woorden.spoedOnbeslist, kind: 'condition' }]} />
              )}
              {handeling && (
                <VerbeterLink
                  handeling={handeling}
                  dossierId={dossierId}
                  veld="voorzieningId"
                  id={spoed.id}
                  context={wat(spoed)}
                />
              )}
            </>
          ),
        }
      })}
    />
  )
