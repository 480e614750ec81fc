/** The reasons around what somebody asks who is in the onderzoek himself. */
export const mijnRedencodes = ['belverzoek-alleen-zelf', 'belverzoek-loopt-al', 'brief-alleen-zelf'] as const
