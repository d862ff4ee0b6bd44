import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/policy/zod-faults.ts';

const of = (issue: object, document: unknown) =>
  faultsOf({ path: [], message: 'zod says', ...issue } as never, document);

describe('a fault in words of our own', () => {
  test.each<[string, object, unknown, object]>([
    [
      'what is not there',
      { code: 'invalid_type', path: ['id'] },
      {},
      { code: 'missing', message: 'is missing', path: ['id'] },
    ],
    [
      'a wrong type',
      { code: 'invalid_type', expected: 'string' },
      3,
      { code: 'type', message: 'must be of type string, not 3' },
    ],
    [
      'a wrong choice',
      { code: 'invalid_value', values: ['a', 'b'] },
      'c',
      { code: 'choice', message: 'must be one of "a", "b", not "c"' },
    ],
    [
      'the only choice',
      { code: 'invalid_value', values: ['a'] },
      'c',
      { code: 'choice', message: 'must be "a", not "c"' },
    ],
    [
      'none of the forms',
      {
        code: 'invalid_union',
        errors: [
          [{ code: 'invalid_value', values: ['a', 'b'], path: [] }],
          [{ code: 'invalid_type', expected: 'array', path: [] }],
          [{ code: 'invalid_type', expected: 'array', path: [] }],
          [{ code: 'too_big', path: [] }],
        ],
      },
      'c',
      { code: 'choice', message: 'must be one of "a", "b" or of type array or of another form, not "c"' },
    ],
    [
      'nothing where something must be',
      { code: 'too_small' },
      '',
      { code: 'range', message: 'must not be empty' },
    ],
    [
      'a check of our own',
      { code: 'custom', params: { fault: 'overlap' } },
      1,
      { code: 'overlap', message: 'zod says' },
    ],
    ['a check without a fault of its own', { code: 'custom' }, 1, { code: 'format', message: 'zod says' }],
    [
      'an issue that no schema of ours raises',
      { code: 'too_big' },
      1,
      { code: 'format', message: 'is not valid' },
    ],
    [
      'a symbol in a path is told as text',
      { code: 'too_big', path: [Symbol('x')] },
      { 'Symbol(x)': 1 },
      { path: ['Symbol(x)'] },
    ],
  ])('%s', (_, issue, document, fault) => {
    expect(of(issue, document)).toHaveLength(1);
    expect(of(issue, document)[0]).toMatchObject(fault);
  });

  test('is where it is: positions of a list are numbers', () => {
    expect(of({ code: 'too_big', path: ['hours', 0, 'from'] }, { hours: [{ from: 1 }] })).toEqual([
      { path: ['hours', 0, 'from'], code: 'format', message: 'is not valid' },
    ]);
  });

  test('of a check is told also where nothing stands', () => {
    expect(of({ code: 'custom', params: { fault: 'order' }, path: ['to'] }, {})).toEqual([
      { path: ['to'], code: 'order', message: 'zod says' },
    ]);
  });

  test.each<[string, unknown]>([
    ['in nothing', { a: null }],
    ['in a text', { a: 'text' }],
    ['in what is only inherited', { a: Object.create({ length: 1 }) }],
  ])('%s nothing can stand', (_, document) => {
    expect(of({ code: 'too_big', path: ['a', 'length'] }, document)).toEqual([
      { path: ['a', 'length'], code: 'missing', message: 'is missing' },
    ]);
  });

  test('each unknown key is a fault of its own', () => {
    expect(of({ code: 'unrecognized_keys', keys: ['a', 'b'], path: ['peak'] }, { peak: {} })).toEqual([
      { path: ['peak', 'a'], code: 'unknown-key', message: 'is no key of a policy' },
      { path: ['peak', 'b'], code: 'unknown-key', message: 'is no key of a policy' },
    ]);
  });
});
