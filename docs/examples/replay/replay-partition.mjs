// Replays one partition of a log: a cursor hands over some entries at a time, the schema reads them, `replay` and
// `summarise` count. Nothing is kept, so a partition may be of any size.

const BATCH = 1000;

/** Entries of a partition, one by one, through a cursor. `partition` is a name that the caller took from the catalogue. */
async function* entriesOf(client, schema, partition) {
  await client.query('begin read only');
  await client.query(
    `declare entries no scroll cursor for select entry from ${client.escapeIdentifier(partition)} order by received_at`,
  );
  for (;;) {
    const { rows } = await client.query(`fetch ${BATCH} from entries`);
    if (rows.length === 0) break;
    for (const { entry } of rows) {
      const read = schema['~standard'].validate(entry);
      if (read.issues) throw new Error(`${partition}: ${JSON.stringify(read.issues[0])}`);
      yield read.value;
    }
  }
  await client.query('commit');
}

export async function replayPartition(client, library, policy, partition) {
  const { logEntrySchema, replay, summarise } = library;
  return summarise(replay(entriesOf(client, logEntrySchema, partition), policy));
}

/** Counts of parts, number by number: the summary of the whole. */
export function addSummaries(a, b) {
  const sum = { ...a };
  for (const [key, value] of Object.entries(b)) {
    sum[key] = typeof value === 'number' ? (a[key] ?? 0) + value : addSummaries(a[key] ?? {}, value);
  }
  return sum;
}
