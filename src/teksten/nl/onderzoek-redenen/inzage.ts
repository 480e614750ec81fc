type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around what its person does not see for a time (AVG 23, UAVG 41). */
export const inzageRedenen: Readonly<Record<string, RedenTekst>> = {
  'beperking-zonder-grond': [
    'Inzage beperken kan alleen op een grond van UAVG 41.',
    'Kies een grond die hier past. Past er geen, dan mag de cliënt het lezen.',
  ],
  'beperking-zonder-motief': [
    'Er staat niet waarom dit nodig is.',
    'Schrijf waarom het voor deze cliënt nodig is, en waarom het niet met minder kan.',
  ],
  'beperking-zonder-einde': [
    'Een beperking van inzage heeft een laatste dag, na vandaag.',
    'Kies de dag waarop de cliënt het weer mag lezen.',
  ],
  'beperking-te-lang': [
    'Een beperking van inzage duurt hier hooguit een half jaar.',
    'Kies een eerdere dag. Is het dan nog nodig, dan beslist u opnieuw.',
  ],
  'geen-inzagebeperking': ['De inzage in dit gegeven is niet beperkt.', 'De cliënt ziet het al.'],
}
