/** The kinds of files that are taken. Eigen invulling: the law knows none. */
export const bestandstypen = ['pdf', 'jpeg', 'png'] as const
export type Bestandstype = (typeof bestandstypen)[number]

/** The most bytes of one file. Eigen invulling. */
export const grootsteBestand = 10 * 1024 * 1024

/** Why a file is not taken, before the law is asked anything. */
export const bestandsfouten = [
  'leeg',
  'te-groot',
  'ander-type',
  'besmet',
  'niet-gekeurd',
  'niet-ingericht',
] as const
export type Bestandsfout = (typeof bestandsfouten)[number]

/** What was found of the file that came with an act. */
export type Bestandskeuring =
  | { readonly goed: true; readonly type: Bestandstype; readonly grootte: number }
  | { readonly goed: false; readonly fout: Bestandsfout }
