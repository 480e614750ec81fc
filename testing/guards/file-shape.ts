import path from 'node:path'
import type { Finding, SourceFile } from './project.ts'

const word = '[a-z0-9]+(?:-[a-z0-9]+)*'
const fileName = new RegExp(`^${word}(?:\\.(?:page|store))?(?:\\.(?:db\\.)?test)?\\.(?:m?ts|tsx)$`)
/** A story in the browser; only in the folder of those. */
const story = new RegExp(`^e2e/${word}\\.spec\\.ts$`)
const folderName = new RegExp(`^${word}$`)
const saysNothing = /^(?:utils?|helpers?|common|services?|managers?|types)$/

/** Names are a concept in kebab-case and a role of the closed list; a word that says nothing is no concept. */
export const badNames = ({ name }: SourceFile): readonly Finding[] => {
  const folders = path.posix.dirname(name).split('/')
  const file = path.posix.basename(name)
  const words = [...folders, file].flatMap((part) => part.split(/[-.]/))
  return [
    ...(fileName.test(file) || story.test(name) ? [] : [`${name}: not a concept and a known role` as const]),
    ...folders
      .filter((folder) => !folderName.test(folder))
      .map((folder) => `${name}: folder ${folder}` as const),
    ...words.filter((part) => saysNothing.test(part)).map((part) => `${name}: ${part} says nothing` as const),
  ]
}

const maxLines = 200

/** A file is read in one go: at most 200 lines. */
export const longFiles = ({ name, text }: SourceFile): readonly Finding[] => {
  const lines = text.trimEnd().split('\n').length
  return lines > maxLines ? [`${name}: ${lines} lines`] : []
}

// In brackets, so that this file does not find itself.
const unfinished = /\b(?:TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/

/** Unfinished work is an issue, not a comment. */
export const unfinishedWork = ({ name, text }: SourceFile): readonly Finding[] =>
  text.split('\n').flatMap((line, index) => {
    const found = unfinished.exec(line)
    return found ? [`${name}: ${found[0]} on line ${index + 1}` as const] : []
  })
