// How a front end books a callback without a race. The library holds no state: the database says what is booked, a
// serialisable transaction makes read and write one step, `revalidate` looks again inside it, and the primary key
// (slot_start, seat) is the last word.

/** Serialisation failure, deadlock, unique violation: somebody else was faster; look again and decide anew. */
const AGAIN = new Set(['40001', '40P01', '23505']);

/**
 * Decides a request and writes its callback down.
 *
 * @param pool a pg Pool
 * @param library { decide, revalidate }
 * @param policy a policy or a set of versions
 * @param ask { id, customer, request, receivedAt, subscription }
 */
export async function book(pool, library, policy, ask, { attempts = 200 } = {}) {
  for (let attempt = 1; ; attempt++) {
    // What is known before the transaction may be old; it is only the basis of a first decision.
    const decision = library.decide(ask.request, await readFacts(pool, ask), policy);
    if (decision.outcome !== 'accepted') return { decision, seat: null, attempt };
    const seat = await write(pool, library, policy, ask, decision);
    if (seat !== null) return { decision, seat, attempt };
    // Losers step back, each a little longer, so that the next round has fewer of them.
    await new Promise((resolve) => setTimeout(resolve, Math.min(attempt, 20) * 5));
    if (attempt >= attempts) throw new Error(`no place written for ${ask.id} after ${attempt} attempts`);
  }
}

async function readFacts(db, { customer, receivedAt, subscription }) {
  const booked = await db.query('select slot_start from callback where slot_start >= $1', [receivedAt]);
  const earlier = await db.query(
    `select received_at from request
      where customer = $1 and received_at <= $2 and received_at > $2::timestamptz - interval '2 days'`,
    [customer, receivedAt],
  );
  return {
    receivedAt,
    subscription,
    booked: booked.rows.map((row) => row.slot_start),
    earlierRequests: earlier.rows.map((row) => row.received_at),
  };
}

/** The seat, or `null` when the decision no longer held. */
async function write(pool, library, policy, ask, decision) {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level serializable');
    const verdict = library.revalidate(decision, await readFacts(client, ask), policy);
    if (!verdict.allowed) {
      await client.query('rollback');
      return null;
    }
    const { rows } = await client.query(
      `insert into callback (slot_start, seat, request_id, customer, decided)
       select $1, coalesce(max(seat), 0) + 1, $2, $3, $4 from callback where slot_start = $1
       returning seat`,
      [decision.callback.start, ask.id, ask.customer, JSON.stringify(decision.preconditions)],
    );
    await client.query('insert into request (id, customer, received_at) values ($1, $2, $3)', [
      ask.id,
      ask.customer,
      ask.receivedAt,
    ]);
    await client.query('commit');
    return rows[0].seat;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (AGAIN.has(error.code)) return null;
    throw error;
  } finally {
    client.release();
  }
}
