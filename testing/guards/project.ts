import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The root of the project. */
export const root = path.resolve(import.meta.dirname, '../..')

/** The folders that hold source text. */
export const sourceFolders = ['src', 'testing', 'e2e', 'bench', 'scripts', 'migrations'] as const

/** One source file: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly name: string
  readonly text: string
}

/** Every TypeScript file of the given folders (declarations excluded), sorted by name. */
export const sourceFiles = (folders: readonly string[] = sourceFolders): readonly SourceFile[] =>
  folders
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.d)\.m?tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({
      name: path.relative(root, file).replaceAll(path.sep, '/'),
      text: readFileSync(file, 'utf8'),
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** Whether a file belongs to a suite and not to the program. */
export const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name)

/** What a guard found: where, and what is wrong with it. */
export type Finding = `${string}: ${string}`
