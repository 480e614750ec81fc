import { laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'

/**
 * Whether somebody has the duty to integrate (Wet inburgering 2021, 6 lid 1), as last recorded of him: beside one dienst it
 * makes a gecoördineerde aanpak mandatory (N-2.3a.2-2b). Never read from where he comes from or what he believes.
 */
export const isInburgeringsplichtig = (feiten: Feiten, betrokkeneId: string): boolean =>
  laatste(feiten, ['inburgeringsplicht'], betrokkeneId)?.code === 'plicht'
