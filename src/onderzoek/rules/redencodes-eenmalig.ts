/** Reasons around a code by which who has no account answers one question (5.4.2). */
export const eenmaligRedencodes = [
  'geen-post-ingericht',
  'mailadres-onjuist',
  'partij-leest-in-portaal',
] as const
