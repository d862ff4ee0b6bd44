const MAX_ADDRESSES = 1000;
const MAX_LENGTH = 1000;

/**
 * Whether the support mailbox is among the addresses of To and Cc. Case does not count; a display name is no address:
 * `"contabilitaincloud@teamsystem.com" <other@example.it>` is not the mailbox.
 *
 * Source: `booking.email-recipient`.
 */
export function isAddressedTo(to: readonly unknown[], recipients: readonly string[]): boolean {
  const wanted = new Set(recipients.map((address) => address.trim().toLowerCase()));
  return to
    .slice(0, MAX_ADDRESSES)
    .filter((entry) => typeof entry === 'string')
    .some((entry) => addressesIn(entry.slice(0, MAX_LENGTH)).some((address) => wanted.has(address)));
}

/** The addresses of one header value: what stands in angle brackets, else the whole entry between commas. */
function addressesIn(text: string): string[] {
  return text
    .replace(/"[^"]*"/g, ' ')
    .split(/[,;]/)
    .map((entry) => (/<([^<>]*)>[^<>]*$/.exec(entry)?.[1] ?? entry).trim().toLowerCase());
}
