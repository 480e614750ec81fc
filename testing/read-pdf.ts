import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Node {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** What a reader with a screen reader gets of a PDF. */
export interface PdfRead {
  readonly title: string
  readonly lang: string
  readonly tagged: boolean
  readonly pages: number
  /** What the file says that it is for keeping: `3A` for PDF/A-3a (ISO 19005-3); empty when it says nothing. */
  readonly archival: string
  /** Whether what is drawn comes in the order of the tags: a reader without tags then reads the same. */
  readonly drawnInOrder: boolean
  /** The text in the order of the tags; what has no tag (numbers of pages) is not in it. Blanks are one space. */
  readonly text: string
  /** The roles of the first level below the document, in order, over all pages. */
  readonly roles: readonly string[]
}

const leaves = (node: Node): readonly string[] =>
  node.type === 'content' ? [String(node.id)] : (node.children ?? []).flatMap(leaves)

interface Item {
  readonly str?: string
  readonly hasEOL?: boolean
  readonly type?: string
  readonly id?: string
}

const opens = ({ type }: Item): boolean => type?.startsWith('beginMarkedContent') === true

/** The text that stands under each mark of a page. */
const byMark = (items: readonly Item[]): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if (opens(item)) open.push(item.id ?? '')
    if (item.type === 'endMarkedContent') open.pop()
    const mark = open.findLast((one) => one !== '')
    if (mark && item.str !== undefined)
      texts.set(mark, `${texts.get(mark) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
  }
  return texts
}

/** Reads a PDF by its tags, with another program than the one that made it. */
export const readPdf = async (file: Uint8Array): Promise<PdfRead> => {
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 })
  const document = await task.promise
  const { info, metadata } = await document.getMetadata()
  const said = (name: string): string => String(metadata?.get(name) ?? '')
  const { Title: title = '', Language: lang = '' } = info as { Title?: string; Language?: string }
  const texts: string[] = []
  const roles: string[] = []
  let drawnInOrder = true
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const tree = (await page.getStructTree()) as Node | null
    const marks = byMark(items as readonly Item[])
    if (!tree) continue
    const read = leaves(tree).filter((id) => marks.has(id))
    const drawn = [...marks.keys()].filter((id) => read.includes(id))
    drawnInOrder &&= read.every((id, place) => id === drawn[place])
    texts.push(...read.map((id) => marks.get(id) ?? ''))
    for (const root of tree.children ?? [])
      roles.push(...(root.children ?? []).map(({ role }) => String(role)))
  }
  const tagged = (await document.getMarkInfo())?.Marked === true
  const pages = document.numPages
  await task.destroy()
  const archival = `${said('pdfaid:part')}${said('pdfaid:conformance')}`
  const shape = { title, lang, tagged, pages, roles, archival, drawnInOrder }
  return { ...shape, text: texts.join(' ').replace(/\s+/gu, ' ').trim() }
}
