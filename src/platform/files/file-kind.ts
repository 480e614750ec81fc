/** The kinds of files that are taken, by what they are served as and how their name ends. */
export const fileKinds = {
  pdf: { mime: 'application/pdf', extension: 'pdf' },
  jpeg: { mime: 'image/jpeg', extension: 'jpg' },
  png: { mime: 'image/png', extension: 'png' },
} as const

/** What a telephone or computer offers to choose from; what a file is, is looked at when it came. */
export const mimeTypes: readonly string[] = Object.values(fileKinds).map(({ mime }) => mime)

export type FileKind = keyof typeof fileKinds

const beginnings: readonly (readonly [FileKind, Buffer])[] = [
  ['pdf', Buffer.from('%PDF-')],
  ['jpeg', Buffer.of(0xff, 0xd8, 0xff)],
  ['png', Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
]

/**
 * What a file is, by its first bytes and never by its name; undefined for every other kind. Nothing may stand before those bytes, so that what is
 * a page or a script for one program is no picture for ours.
 */
export const fileKindOf = (bytes: Uint8Array): FileKind | undefined =>
  beginnings.find(([, beginning]) => beginning.equals(bytes.subarray(0, beginning.length)))?.[0]
