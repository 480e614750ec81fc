import fc from 'fast-check'
import { domeinNamen } from '../src/wet/domeinen.ts'
import { dwangregimeNamen } from '../src/wet/dwang.ts'
import { dag, wie } from './willekeurige-stukken.ts'

const dagOfGeen = fc.option(dag)

/** Any service of the right shape, whether it can come about or not. */
export const willekeurigeDienst = fc.record({
  id: wie,
  versie: fc.nat(9),
  betrokkeneId: wie,
  domein: fc.constantFrom(...domeinNamen),
  soort: fc.constantFrom('dienst' as const, 'interventie' as const),
  staat: fc.constantFrom('voorgesteld' as const, 'aanvaard' as const, 'geweigerd' as const),
  ...{ verklaardOp: dagOfGeen, aangevraagdOp: dagOfGeen, afgehandeldOp: dagOfGeen },
  ...{ dreiging: fc.boolean(), los: fc.boolean(), vertrouwelijk: fc.boolean() },
})

/** What the acts around a service ask. */
export const dienstInvoer = {
  aangevraagdOp: fc.option(dag, { nil: undefined }),
  afgehandeldOp: fc.option(dag, { nil: undefined }),
  verklaardOp: fc.option(dag, { nil: undefined }),
  overledenId: fc.option(wie, { nil: undefined }),
  berichtAan: fc.option(wie, { nil: undefined }),
  dreiging: fc.boolean(),
  tochNietAfgehandeld: fc.boolean(),
  los: fc.subarray(['a', 'b', 'c', 'd'], { maxLength: 1 }),
  beslisser: fc.constantFrom<string>('', 'de huisarts'),
  dwang: fc.option(fc.constantFrom(...dwangregimeNamen), { nil: undefined }),
  besluitKenmerk: fc.constantFrom<string>('', 'C/10/2026-1', 'een hele zin'),
  besluitDatum: fc.option(dag, { nil: undefined }),
}
