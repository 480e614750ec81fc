import { hergebruikGegeven } from './hergebruik-gegeven.ts'
import { neemEerderGegevenOver } from './neem-eerder-gegeven-over.ts'
import { neemUitEerdereAanpakOver } from './neem-uit-eerdere-aanpak-over.ts'

/** What can be used again of what the college has: its own sources, an earlier onderzoek, an ended aanpak. */
export const hergebruikHandelingen = [hergebruikGegeven, neemEerderGegevenOver, neemUitEerdereAanpakOver]
