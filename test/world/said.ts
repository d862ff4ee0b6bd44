/** The name and the whole message of what a call throws; `nothing` when it throws nothing. */
export function said(call: () => unknown): string {
  try {
    call();
    return 'nothing';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
}
