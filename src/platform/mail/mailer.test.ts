import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Receiver, startReceiver } from './local-receiver.ts'
import { type Mailer, openMailer } from './mailer.ts'
import { readSmtpAddress, type SmtpAddress } from './smtp-address.ts'

const from = 'Samenspraak <samenspraak@voorbeeld.example>'
const to = 'noor@voorbeeld.example'
const message = { id: randomUUID(), to, subject: 'Er wacht iets op u', text: 'Meld u aan.\n' }

let receiver: Receiver
let mailer: Mailer

const address = (): SmtpAddress => {
  const read = readSmtpAddress(receiver.url)
  if (!read) throw new Error('the receiver has an address')
  return read
}

beforeAll(async () => {
  receiver = await startReceiver(Date.now)
  mailer = openMailer(address(), from)
})
beforeEach(() => receiver.clear())
afterAll(() => receiver.close())

describe('a message over a real SMTP conversation', () => {
  test('arrives as it was sent', async () => {
    await mailer.send(message)
    expect(receiver.messages()).toHaveLength(1)
    expect(receiver.messages()[0]).toMatchObject({
      to,
      subject: message.subject,
      text: message.text,
      from: 'Samenspraak, samenspraak@voorbeeld.example',
    })
  })

  test('keeps letters with signs, and long lines', async () => {
    const text = `Súdwest-Fryslân: coördinator. ${'Meld u aan op de manier die u gewend bent. '.repeat(9)}\n`
    await mailer.send({ ...message, subject: 'Gemeente Súdwest-Fryslân', text })
    expect(receiver.messages()[0]).toMatchObject({ subject: 'Gemeente Súdwest-Fryslân', text })
  })

  test('has the same mark when it is sent again, and says that a machine sent it', async () => {
    await mailer.send(message)
    await mailer.send(message)
    const marks = receiver.messages().map(({ raw }) => /^Message-ID: (.*)\r$/im.exec(raw)?.[1])
    expect(marks).toEqual([`<${message.id}@voorbeeld.example>`, `<${message.id}@voorbeeld.example>`])
    expect(receiver.messages()[0]?.raw).toContain('Auto-Submitted: auto-generated')
  })

  test('is plain text alone: no link, no picture, no attachment', async () => {
    await mailer.send(message)
    const { raw = '' } = receiver.messages()[0] ?? {}
    expect(raw).toContain('Content-Type: text/plain; charset=utf-8')
    expect(raw).not.toMatch(/multipart|text\/html|https?:/i)
  })

  test('a subject or an address cannot smuggle in another receiver', async () => {
    await mailer.send({ ...message, subject: 'Dag\r\nBcc: piet@voorbeeld.example' })
    expect(receiver.messages().map((one) => one.to)).toEqual([to])
    expect(receiver.messages()[0]?.raw).not.toMatch(/^Bcc:/im)
    await mailer.send({ ...message, to: `${to}>\r\nRCPT TO:<piet@voorbeeld.example` }).catch(() => undefined)
    expect(receiver.messages().flatMap((one) => one.to)).not.toContain('piet@voorbeeld.example')
  })
})

describe('a message is not handed over', () => {
  test('to a relay that speaks no TLS, when TLS is demanded', async () => {
    const strict = openMailer({ ...address(), requireTls: true }, from)
    await expect(strict.send(message)).rejects.toThrow()
    expect(receiver.messages()).toEqual([])
  })

  test('with the wrong password', async () => {
    const stranger = openMailer({ ...address(), password: 'mis' }, from)
    await expect(stranger.send(message)).rejects.toMatchObject({ code: 'EAUTH' })
    expect(receiver.messages()).toEqual([])
  })

  test('when nobody listens', async () => {
    const gone = await startReceiver(Date.now)
    const old = readSmtpAddress(gone.url)
    await gone.close()
    if (!old) throw new Error('the receiver has an address')
    await expect(openMailer(old, from).send(message)).rejects.toMatchObject({ code: 'ESOCKET' })
  })
})
