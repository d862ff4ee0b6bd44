import * as z from 'zod/mini';

// What a front end sends, before validation: the source of request.schema.json. The rules themselves are in
// `readRequest`, which takes anything; a test holds the two together.

const contact = () => ({
  phone: z.string().check(z.minLength(1)),
  phoneExtension: z.optional(z.string().check(z.regex(/^\d{1,6}$/))),
  contactName: z.string().check(z.minLength(1)),
  description: z.string().check(z.minLength(1)),
});

/** The two forms of a callback request as sent. */
export const requestShape = /* @__PURE__ */ (() =>
  z.discriminatedUnion('channel', [
    z.object({ channel: z.literal('chat'), ...contact() }),
    z.object({
      channel: z.literal('email'),
      ...contact(),
      to: z.array(z.string()),
      subject: z.string(),
      automatic: z.optional(z.boolean()),
    }),
  ]))();
