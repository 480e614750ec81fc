import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { expect, test } from 'vitest'
import { stopInOrder } from './stop-in-order.ts'

const start = async () => {
  const state = { draining: false, slow: Promise.resolve() }
  const server = createAdaptorServer({
    fetch: async (request) => {
      if (request.url.endsWith('/slow')) await state.slow
      return new Response(null, { status: state.draining ? 503 : 200 })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { state, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('while it drains, health says 503 on the port that is still open; after that nobody is let in', async () => {
  const { state, server, url } = await start()
  expect((await fetch(`${url}/health`)).status).toBe(200)
  const drain = () => {
    state.draining = true
  }
  const stopped = stopInOrder(server, drain, 200)
  expect((await fetch(`${url}/health`)).status).toBe(503)
  await stopped
  await expect(fetch(`${url}/health`)).rejects.toThrow()
})

test('a request that runs is answered before the server is gone', async () => {
  const { state, server, url } = await start()
  let finish = () => {}
  state.slow = new Promise((done) => {
    finish = done
  })
  const answer = fetch(`${url}/slow`)
  await new Promise((done) => setTimeout(done, 50))
  const stopped = stopInOrder(server, () => undefined, 0)
  finish()
  expect((await answer).status).toBe(200)
  await stopped
})
