import ts from 'typescript'
import { compartimentNamen } from '../../src/wet/compartimenten.ts'
import { type Finding, isTest, type SourceFile } from './project.ts'
import { lineOf, parse, walk } from './syntax.ts'

/** Whose schema is whose. A store of a folder that is not here may name no schema at all. */
const own: Readonly<Record<string, readonly string[]>> = {
  'src/personen': ['personen'],
  'src/meldpunt': ['meldpunt', 'verzoek'],
  'src/oggz': ['oggz'],
  'src/onderzoek': ['onderzoek'],
  'src/casusoverleg': ['casusoverleg'],
  'src/gecoordineerde-aanpak': ['coordinatie'],
  'src/rechten-van-betrokkenen': ['rechten'],
  'src/verwerkingenlogboek': ['logboek'],
  'src/inrichting': ['inrichting'],
  'src/platform/identity': ['inrichting'],
}

/** Their schema is a parameter: the road writes the log, and the dossier is the same in every compartment. */
const ofEveryCompartment = /^src\/(?:verwerking|dossier)\//

const named = new RegExp(`\\b(${compartimentNamen.join('|')})\\.["a-z_$]`, 'g')
const parameter = /\b(?:from|join|into|update|only|using)\s+"?\$\{[^}]*\}"?\s*\./i

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)

const isImport = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)

/** A store speaks SQL to the schema of its own folder and to no other. */
export const foreignSchemas = (source: SourceFile): readonly Finding[] => {
  const { name } = source
  if (!/\.store\.tsx?$/.test(name) || isTest(name) || ofEveryCompartment.test(name)) return []
  const mine = Object.entries(own).find(([folder]) => name.startsWith(`${folder}/`))?.[1] ?? []
  const found: Finding[] = []
  walk(parse(source), (node) => {
    if (!isText(node) || isImport(node)) return
    const text = node.getText()
    const schemas = [...text.matchAll(named)].map(([, schema]) => String(schema))
    const foreign = schemas.filter((schema) => !mine.includes(schema))
    if (parameter.test(text)) foreign.push('a schema that is a parameter')
    found.push(...foreign.map((schema) => `${name}: ${schema} on line ${lineOf(node)}` as const))
  })
  return found
}
