/** One thing that is wrong with a value, as Standard Schema reports it. */
export type StandardIssue = { readonly message: string; readonly path?: readonly PropertyKey[] | undefined };

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** The part of the Standard Schema interface, version 1, that frameworks ask of a schema. */
export interface StandardSchemaV1<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'phone-support-policy';
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

export function standardSchema<Input, Output>(
  validate: (value: unknown) => StandardResult<Output>,
): StandardSchemaV1<Input, Output> {
  const standard = Object.freeze({ version: 1, vendor: 'phone-support-policy', validate } as const);
  return Object.freeze({ '~standard': standard });
}
