import { fileKindOf } from '../platform/files/file-kind.ts'
import { type Bestandsfout, type Bestandskeuring, grootsteBestand } from '../wet/bestanden.ts'
import type { Omgeving } from './omgeving.ts'

const fout = (wat: Bestandsfout): Bestandskeuring => ({ goed: false, fout: wat })

/**
 * Looks at a file (base64) before anything of it is kept: how large it is, what it is by its content, and whether clamd finds something. What nobody
 * could scan is not taken.
 */
export const keurBestand = async (bestand: string, { virusscanner }: Omgeving): Promise<Bestandskeuring> => {
  if (!virusscanner) return fout('niet-ingericht')
  const bytes = Buffer.from(bestand, 'base64')
  if (bytes.length === 0) return fout('leeg')
  if (bytes.length > grootsteBestand) return fout('te-groot')
  const type = fileKindOf(bytes)
  if (!type) return fout('ander-type')
  switch (await virusscanner(bytes)) {
    case 'clean':
      return { goed: true, type, grootte: bytes.length }
    case 'infected':
      return fout('besmet')
    case 'unreachable':
      return fout('niet-gekeurd')
  }
}
