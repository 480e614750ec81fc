/** The reasons around what its person does not see for a time (AVG 23, UAVG 41). */
export const inzageRedencodes = [
  'beperking-zonder-grond',
  'beperking-zonder-motief',
  'beperking-zonder-einde',
  'beperking-te-lang',
  'geen-inzagebeperking',
] as const
