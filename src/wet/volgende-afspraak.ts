import { plusDagen } from './datum.ts'

/** Eigen invulling: how far ahead a form proposes the day of what comes next, in days. */
const dagenVooruit = 28

/** The day 'yyyy-mm-dd' that a form proposes for what is agreed on next; who fills it in decides. */
export const voorgesteldeDag = (vandaag: string): string => plusDagen(vandaag, dagenVooruit)
