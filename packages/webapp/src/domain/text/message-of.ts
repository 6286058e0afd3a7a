// What a check of an input found, as the key of a message.

type Issue = { code?: string; message: string; format?: unknown; minimum?: unknown };

/** The message key for what zod found; our own rules name their key in the message. */
export function messageOf(issue: Issue): string {
	if (issue.message.startsWith('problem.')) return issue.message;
	if (issue.code === 'too_small')
		return issue.minimum === 1 ? 'problem.required' : 'problem.number';
	if (issue.code === 'too_big') return 'problem.too-long';
	if (issue.code === 'invalid_value') return 'problem.choice';
	if (issue.code === 'invalid_format') return `problem.${formatName(issue.format)}`;
	if (issue.code === 'invalid_type') return 'problem.required';
	return 'problem.invalid';
}

function formatName(format: unknown): string {
	return format === 'email' || format === 'url' || format === 'date' ? format : 'invalid';
}
