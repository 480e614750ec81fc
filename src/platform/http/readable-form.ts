import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'

const isReadable = async (c: Context): Promise<boolean> => {
  // Anything can be read as the other kind of form, and that is only done when somebody asks for it.
  if (!/^multipart\/form-data/i.test(c.req.header('content-type') ?? '')) return true
  return c.req.parseBody().then(
    () => true,
    () => false,
  )
}

/** Answers with `refuse` what says it is a form and cannot be read as one: parts without a boundary, or cut off halfway. */
export const readableForm = (refuse: (c: Context) => Response | Promise<Response>) =>
  createMiddleware(async (c, next) => ((await isReadable(c)) ? next() : refuse(c)))
