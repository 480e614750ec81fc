const year = 365 * 86_400_000

/** Where weaknesses can be reported, in the form of RFC 9116; `now` in milliseconds since 1970. Valid for a year. */
export const securityTxt = (contact: string, baseUrl: string, now: number): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(now + year).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', baseUrl).href}`,
    '',
  ].join('\n')
