// A worker: takes partitions until none is left, and sends back one summary for each.
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { replayPartition } from './replay-partition.mjs';

const { connection, entry, document } = workerData;
const library = await import(entry);
const policy = library.definePolicy(document);
const client = new pg.Client(connection);
await client.connect();

parentPort.on('message', async (partition) => {
  if (partition === null) {
    await client.end();
    parentPort.close();
    return;
  }
  parentPort.postMessage({ partition, summary: await replayPartition(client, library, policy, partition) });
});
parentPort.postMessage({ partition: null, summary: null });
