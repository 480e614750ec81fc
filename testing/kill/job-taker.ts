import { openDatabase } from '../../src/platform/db/database.ts'
import { openJobs, type Queue } from '../../src/platform/jobs/jobs.ts'

// A process that takes a job, says which, and never finishes it. It is there to be killed.

const [url = '', text = ''] = process.argv.slice(2)
const queue = JSON.parse(text) as Queue
const jobs = await openJobs(openDatabase({ url }), [queue], () => undefined)
await jobs.work(queue, ({ id }) => {
  process.stdout.write(`${id}\n`)
  return new Promise(() => undefined)
})
