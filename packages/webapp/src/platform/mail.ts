// Hands one letter to the mail server. Without SMTP_URL letters stay in the mailbox page.

import type { Settings } from './settings.ts';

export type Mail = {
	/** Stays the same over retries, so that a receiver recognises a repetition (RFC 5322, 3.6.4). */
	readonly messageId: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	readonly language: string;
	readonly calendar?: string;
};

export type Mailer = { send(mail: Mail): Promise<void>; close(): void };

export async function openMailer(settings: Settings): Promise<Mailer> {
	if (!settings.smtpUrl) return { send: async () => {}, close: () => {} };
	const { createTransport } = await import('nodemailer');
	const transport = createTransport(settings.smtpUrl);
	return {
		async send({ messageId, to, subject, text, html, language }) {
			await transport.sendMail({
				from: settings.mailFrom,
				to,
				subject,
				text,
				html,
				messageId,
				headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' }
			});
		},
		close: () => transport.close()
	};
}
