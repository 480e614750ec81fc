import path from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { root } from './project.ts'

const tsConfigFile = path.join(root, 'tsconfig.json')

/** The options and rules of the project's own configuration file. */
export const readConfiguration = () => extractOptions(path.join(root, '.dependency-cruiser.cjs'))

/** Cruises the given folders of the tree at `baseDir` with the rules of the project. */
export const cruiseTree = async (baseDir: string, folders: readonly string[]): Promise<ICruiseResult> => {
  const options = await readConfiguration()
  const { output } = await cruise(
    [...folders],
    { ...options, baseDir, outputType: 'json', tsConfig: { fileName: tsConfigFile } },
    undefined,
    { tsConfig: extractTsConfig(tsConfigFile) },
  )
  return JSON.parse(String(output))
}

const folderOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1]

/** Which folders of src each folder of src imports, tests left out. */
const folderGraph = (modules: ICruiseResult['modules']): ReadonlyMap<string, ReadonlySet<string>> => {
  const graph = new Map<string, Set<string>>()
  for (const { source, dependencies } of modules) {
    const from = folderOf(source)
    if (!from || /\.test\.tsx?$/.test(source)) continue
    const known = graph.get(from) ?? new Set()
    for (const { resolved } of dependencies) {
      const to = folderOf(resolved)
      if (to && to !== from) known.add(to)
    }
    graph.set(from, known)
  }
  return graph
}

/**
 * The folders of src that need each other, directly or through others. The tool compares folders by the name of the
 * file's own directory and takes tests along, so it cannot say this.
 */
export const foldersInCircles = (modules: ICruiseResult['modules']): readonly string[] => {
  const graph = folderGraph(modules)
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    [...(graph.get(from) ?? [])].some((to) => {
      if (to === goal) return true
      if (seen.has(to)) return false
      seen.add(to)
      return reaches(to, goal, seen)
    })
  return [...graph.keys()].filter((folder) => reaches(folder, folder, new Set()))
}
