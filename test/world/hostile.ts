function throwing(): never {
  throw new Error('never read me');
}

function cyclic(): object {
  const value: Record<string, unknown> = { channel: 'chat' };
  value['self'] = value;
  return value;
}

const trap: ProxyHandler<object> = {
  get: throwing,
  has: throwing,
  ownKeys: throwing,
  getOwnPropertyDescriptor: throwing,
  getPrototypeOf: throwing,
};

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Values that nobody should send and somebody will, each made anew. */
export const hostile: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  zero: () => 0,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'a bigint': () => 12345678901234567890n,
  'a symbol': () => Symbol('x'),
  'a function': () => throwing,
  'an empty text': () => '',
  'a text': () => 'chat',
  'a text of ten million characters': () => 'x'.repeat(10_000_000),
  'a lone surrogate': () => '\uD800',
  'right-to-left marks': () => '\u202E\u200F\u2067',
  'an array': () => [],
  'an array of arrays': () => [[[[]]]],
  'an empty object': () => ({}),
  'an object without prototype': () => Object.create(null),
  'an own key __proto__': () => JSON.parse('{"__proto__":{"channel":"chat"},"constructor":1,"toString":2}'),
  'a cyclic object': cyclic,
  'a getter that throws': () => Object.defineProperty({}, 'channel', { enumerable: true, get: throwing }),
  'a proxy that throws': () => new Proxy({}, trap),
  'a revoked proxy': revoked,
  'a Date': () => new Date(0),
  'an invalid Date': () => new Date(Number.NaN),
  'a Map': () => new Map([['channel', 'chat']]),
  'a toString that throws': () => ({ toString: throwing, valueOf: throwing, [Symbol.toPrimitive]: throwing }),
  'a false Date': () => ({ [Symbol.toStringTag]: 'Date' }),
  'a class instance': () =>
    new (class Request {
      channel = 'chat';
    })(),
  'an iterator that throws': () => ({ [Symbol.iterator]: throwing }),
};
