// Makes an e-mail out of a queued letter: plain text, and simple HTML with one button.

import type { Tables } from '#database/tables.ts';
import { translator } from '#messages/messages.ts';
import type { Mail } from '#platform/mail.ts';
import type { Settings } from '#platform/settings.ts';

type Letter = Tables['outgoingMail'];

export function renderLetter(letter: Letter, { appUrl }: Pick<Settings, 'appUrl'>): Mail {
	const t = translator(letter.language);
	const link = letter.link === null ? null : new URL(letter.link, appUrl).href;
	const button = t('letter.open');
	const signature = t('letter.signature');
	const text = [letter.body, link && `${button}: ${link}`, signature].filter(Boolean).join('\n\n');
	const html = `<!doctype html><html lang="${letter.language}"><body style="font:16px/1.5 Georgia,serif;color:#23201c;max-width:36em;margin:2em auto">
${paragraphs(letter.body)}
${link ? `<p><a href="${escape(link)}" style="background:#12466b;color:#fff;padding:.7em 1.2em;text-decoration:none;border-radius:4px;display:inline-block">${escape(button)}</a></p>` : ''}
<p style="color:#6b645b">${escape(signature)}</p></body></html>`;
	return {
		messageId: `<${letter.id}@${new URL(appUrl).hostname}>`,
		to: letter.toAddress,
		subject: letter.subject,
		text,
		html,
		language: letter.language
	};
}

function paragraphs(body: string): string {
	return body
		.split(/\n{2,}/)
		.map((paragraph) => `<p>${escape(paragraph).replaceAll('\n', '<br>')}</p>`)
		.join('\n');
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
