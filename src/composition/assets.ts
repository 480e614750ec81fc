import type { Context } from 'hono'
import type { AssetFile } from '../platform/html/assets.ts'

/** Serves what was built, by its address; it never changes. */
export const serveAsset = (files: ReadonlyMap<string, AssetFile>) => (c: Context) => {
  const file = files.get(c.req.path)
  if (!file) return c.notFound()
  const gzip = (c.req.header('accept-encoding') ?? '').includes('gzip')
  return c.body(gzip ? file.gzip : file.body, 200, {
    'content-type': file.contentType,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  })
}
