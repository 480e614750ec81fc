const names = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** Whether this host name can only be the machine itself. */
export const isLoopback = (hostname: string): boolean => names.has(hostname)

/** The origins that mean this site: that of `baseUrl`, and on loopback its other spellings. */
export const ownOrigins = (baseUrl: string): readonly string[] => {
  const { origin, hostname, protocol, port } = new URL(baseUrl)
  if (!isLoopback(hostname)) return [origin]
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => `${protocol}//${name}${port && `:${port}`}`)
}
