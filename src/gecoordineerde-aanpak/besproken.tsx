import { type Persoon, volleNaam } from '../personen/index.ts'
import { Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { evaluatieWoorden } from '../teksten/nl/aanpak-evaluatie.ts'
import { samenspraakOpBlad as woorden } from '../teksten/nl/aanpak-samenspraak.ts'
import { vul } from '../teksten/tekst.ts'

interface Samenspraak {
  readonly met: readonly string[]
  readonly op: string | null
  readonly waaromNiet: string | null
}

/** With whom and when a goal or an agreement was talked through, or why not; empty for one of before that was asked. */
export const besprokenInWoorden = (
  inhoud: Readonly<Record<string, unknown>>,
  mensen: ReadonlyMap<string, Persoon>,
): string => {
  const samenspraak = inhoud.samenspraak as Samenspraak | undefined
  if (!samenspraak) return inhoud.doorPartij === true ? woorden.doorPartij : ''
  const { met, op, waaromNiet } = samenspraak
  if (met.length === 0 || op === null) return vul(woorden.niet, { reden: waaromNiet ?? '' })
  const namen = met.map((id) => mensen.get(id)).flatMap((een) => (een ? [volleNaam(een)] : []))
  return vul(woorden.besproken, { namen: namen.join(', '), datum: datumInWoorden(op) })
}

/** What a goal or an agreement says, and with whom it was talked through. */
export const MetBespreking = ({ tekst, besproken }: { tekst: string; besproken: string }) => (
  <>
    {tekst}
    {besproken && <Paragraph>{besproken}</Paragraph>}
  </>
)

/** When the plan is evaluated; nothing when no day was agreed on. */
export const Evaluatiedag = ({ op }: { op: string | null }) =>
  op && <Paragraph>{vul(evaluatieWoorden.op, { datum: datumInWoorden(op) })}</Paragraph>
