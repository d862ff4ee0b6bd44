export { composeEmailReply, type EmailReply } from './email/compose-email-reply.ts';
export type { EmailRequest, RequiredField } from './email/email-request.ts';
export { parseEmailRequest } from './email/parse-email-request.ts';
export type { ParsedAddress, ParsedEmail } from './email/parsed-email.ts';
export { readEmailRequest } from './email/read-email-request.ts';
export type { Evidence, Unacceptable } from './email/read-fields.ts';
