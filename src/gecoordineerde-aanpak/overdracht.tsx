import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { overdrachtWoorden as woorden } from '../teksten/nl/aanpak-overdracht.ts'
import { vul } from '../teksten/tekst.ts'
import type { OverdrachtBeeld } from './overdracht-beeld.ts'

const aangeboden = ({ aangeboden: aanbod }: OverdrachtBeeld): string => {
  if (!aanbod) return woorden.nietAangeboden
  const plekken = aanbod.elders.map((plek) => codeTekst('elders', plek)).join(', ')
  const ook = plekken ? vul(woorden.ligtOok, { plekken }) : woorden.nergensAnders
  return `${datumInWoorden(aanbod.op)}. ${aanbod.watEnHoe} ${ook}`
}

const ontvangen = ({ ontvangen: ontvangst }: OverdrachtBeeld): string => {
  if (!ontvangst) return woorden.nietOntvangen
  const dag = vul(woorden.ontvangen, { dag: datumInWoorden(ontvangst.op) })
  return ontvangst.zonderAanbod
    ? `${dag} ${vul(woorden.zonderAanbod, { waarom: ontvangst.zonderAanbod })}`
    : dag
}

const verklaard = ({ ontvangen: ontvangst, verklaring }: OverdrachtBeeld): string => {
  if (!verklaring) return ontvangst ? woorden.geenVerklaring : woorden.nogNietAanDeOrde
  const { code, op, doorWie, waarom } = verklaring
  const zin = vul(woorden.verklaring, {
    wat: codeTekst('vernietiging-verklaard', code),
    dag: datumInWoorden(op),
    wie: doorWie,
  })
  return waarom ? `${zin} ${waarom}` : zin
}

/** The protocol of each hand-over to the college: what the party offered, what was received, and what it declared (5.4.4 lid 8). */
export const Overdrachten = ({ overdrachten }: { readonly overdrachten: readonly OverdrachtBeeld[] }) =>
  overdrachten.length === 0 ? null : (
    <section aria-labelledby="overdracht">
      <Heading level={2} id="overdracht">
        {woorden.kop}
      </Heading>
      {overdrachten.map((een) => (
        <DefinitionList
          items={[
            { term: woorden.van, value: een.partij || woorden.onbekend },
            { term: woorden.aanbod, value: aangeboden(een) },
            { term: woorden.ontvangst, value: ontvangen(een) },
            { term: woorden.bewijs, value: verklaard(een) },
          ]}
        />
      ))}
    </section>
  )
