/** The words of the letter with the outcome to clients together, in plain Dutch (B1). */
export const samenWoorden = {
  begin:
    'U deed samen mee aan een onderzoek van de gemeente. Het begon op {datum}. Wij hebben samen met u onderzocht wat er speelt.',
  waaromSamen: 'U krijgt één brief samen, omdat: {reden}',
  akkoord: '{namen} vinden goed dat de ander leest wat hierin over hen staat.',
  opbouw: 'Eerst leest u wat voor u samen geldt. Daarna staat per persoon wat wij vonden en welke hulp past.',
  over: 'Over {naam}',
  uIs: 'Waar in dit deel "u" staat, gaat het over {naam}.',
  deel: '{naam}: {kop}',
  en: '{eerste} en {laatste}',
  naast:
    'U kreeg ook een brief samen met anderen. In deze brief staat alles over u. Zij krijgen deze brief niet. Staat hier iets anders dan in de brief samen? Dan geldt deze brief.',
} as const
