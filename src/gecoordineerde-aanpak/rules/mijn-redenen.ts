import type { Artikel } from '../../wet/artikelen.ts'

/** The reasons around what somebody asks who is in the aanpak himself. */
export const mijnRedenen = {
  'belverzoek-alleen-zelf': 'autorisatie',
  'keuze-alleen-zelf': 'autorisatie',
  'belverzoek-loopt-al': 'coordinatie-samenspraak',
} as const satisfies Record<string, Artikel>
