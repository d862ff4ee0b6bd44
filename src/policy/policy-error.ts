/** One fault of a policy document: where it is, what kind, and in words what is wrong and what would be right. */
export type PolicyFault = { path: (string | number)[]; code: PolicyFaultCode; message: string };

export type PolicyFaultCode =
  | 'missing'
  | 'type'
  | 'unknown-key'
  | 'format'
  | 'range'
  | 'choice'
  | 'time-zone'
  | 'order'
  | 'overlap'
  | 'gap'
  | 'duplicate'
  | 'unreadable';

/** Thrown for a policy document that is not one: `faults` lists all of them, not only the first. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly faults: readonly PolicyFault[];

  constructor(faults: readonly PolicyFault[]) {
    const lines = faults.slice(0, 20).map((fault) => `  ${pathText(fault.path)}: ${fault.message}`);
    const more = faults.length > 20 ? [`  … and ${faults.length - 20} more`] : [];
    super(`the policy document has ${faults.length} fault(s)\n${[...lines, ...more].join('\n')}`);
    this.faults = faults;
  }
}

function pathText(path: readonly (string | number)[]): string {
  if (path.length === 0) return '(document)';
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}
