import type { Transporter } from 'nodemailer'
import type { SmtpAddress } from './smtp-address.ts'

/** A message in plain text to one address. */
export interface Message {
  /** A UUID: the same when the same message is sent again, so that a mailbox can see that. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Hands messages over to the relay of the municipality. */
export interface Mailer {
  /** Resolves when the relay took it. Throws an error with a code when it did not. */
  send(message: Message): Promise<void>
}

const second = 1_000

// Loaded with the first message: a process starts without it.
const openTransport = async (address: SmtpAddress): Promise<Transporter> => {
  const { createTransport } = await import('nodemailer')
  const { host, port, secure, requireTls, user, password } = address
  return createTransport({
    host,
    port,
    secure,
    requireTLS: requireTls,
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout: 20 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/**
 * Opens the way to the relay; connects for each message. `from` is the address of the sender, possibly with a name.
 * No message has a link, an attachment or a copy for anyone else.
 */
export const openMailer = (address: SmtpAddress, from: string): Mailer => {
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '')
  let transport: Promise<Transporter> | undefined
  return {
    async send({ id, to, subject, text }) {
      transport ??= openTransport(address)
      await (await transport).sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
        // So that no answering machine answers (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
    },
  }
}
