import { redenenOmTeWachten } from '../../wet/bekendheid.ts'

/** Whether an interpreter was there when somebody was told of the onderzoek; of the language nothing (N-2.3a.4-3). */
export const tolkenBijInformeren = ['met-tolk', 'geen-tolk-nodig'] as const
export type TolkBijInformeren = (typeof tolkenBijInformeren)[number]

/** The facts around telling somebody of an onderzoek that he did not ask for, or why that waits (2.3a.4 lid 3, AVG 14 lid 5). */
export const gebeurtenissenInformeren = {
  'over-onderzoek-geinformeerd': [...tolkenBijInformeren, 'met-brief'],
  'onderzoek-informeren-uitgesteld': redenenOmTeWachten,
  'onderzoek-informeren-herzien': null,
} as const
