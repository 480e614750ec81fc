import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin'
import type { Situation } from './decision-facts.ts'
import { type Act, conditions, type Permit, permits } from './decision-table.ts'

/** Asks one question that was put in the engine's own form beforehand; true when it is allowed. */
export interface Engine {
  readonly name: string
  readonly prepare: (act: Act, situation: Situation) => () => boolean
}

const columns = ['act', 'rol', 'staat', 'eigen', ...conditions]

const casbinModel = `
[request_definition]
r = ${columns.join(', ')}
[policy_definition]
p = ${columns.join(', ')}
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.act == p.act && r.rol == p.rol && r.staat == p.staat && r.eigen == p.eigen && ${conditions
  .map((name) => `(p.${name} == "any" || r.${name} == p.${name})`)
  .join(' && ')}`

const casbinLines = (permit: Permit): string[] =>
  permit.staten.map((staat) => {
    const rest = conditions.map((name) => String(permit[name] ?? 'any'))
    return ['p', permit.act, permit.rol, staat, String(permit.eigen), ...rest].join(', ')
  })

/** casbin with a line per act, role and state; asked synchronously, which is its fastest way. */
export const casbinEngine = async (): Promise<Engine> => {
  const lines = permits.flatMap(casbinLines).join('\n')
  const enforcer = await newEnforcer(newModelFromString(casbinModel), new StringAdapter(lines))
  return {
    name: 'casbin',
    prepare: (act, { rol, staat, eigen, ...rest }) => {
      const values = conditions.map((name) => String(rest[name]))
      const question = [act, rol, staat, String(eigen), ...values]
      return () => enforcer.enforceSync(...question)
    },
  }
}

const cedarPolicy = (permit: Permit): string => {
  const staten = permit.staten.map((staat) => `"${staat}"`).join(', ')
  const tests = [
    `context.rol == "${permit.rol}"`,
    `context.eigen == ${permit.eigen}`,
    `[${staten}].contains(context.staat)`,
    ...conditions.flatMap((name) =>
      permit[name] === undefined ? [] : [`context.${name} == ${permit[name]}`],
    ),
  ]
  return `permit(principal, action == Action::"${permit.act}", resource) when { ${tests.join(' && ')} };`
}

/** Cedar with its policies parsed once and the facts in the context: no entities, which is its fastest way. */
export const cedarEngine = (): Engine => {
  const id = 'aanpak'
  const parsed = cedar.preparsePolicySet(id, { staticPolicies: permits.map(cedarPolicy).join('\n') })
  if (parsed.type !== 'success')
    throw new Error(`Cedar does not take the policies: ${JSON.stringify(parsed)}`)
  return {
    name: 'Cedar',
    prepare: (act, situation) => {
      const call = {
        principal: { type: 'User', id: 'asker' },
        action: { type: 'Action', id: act },
        resource: { type: 'Dossier', id: 'aanpak' },
        context: { ...situation },
        preparsedPolicySetId: id,
        entities: [],
      }
      return () => {
        const answer = cedar.statefulIsAuthorized(call)
        return answer.type === 'success' && answer.response.decision === 'allow'
      }
    },
  }
}
