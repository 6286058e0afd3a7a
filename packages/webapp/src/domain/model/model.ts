// A stronger text model that the administrator may switch on. It is off unless somebody does.

import { z } from 'zod';

export const modelKinds = ['off', 'openai', 'transformers'] as const;
export type ModelKind = (typeof modelKinds)[number];

/** Without a name and password in it: these would end up in names of models. */
const endpoint = z
	.string()
	.trim()
	.max(300)
	.default('')
	.refine(
		(text) => {
			if (text === '') return true;
			const url = URL.parse(text);
			return /^https?:$/.test(url?.protocol ?? '') && !url?.username && !url?.password;
		},
		{ message: 'problem.url' }
	);

export const modelInput = z
	.object({
		kind: z.enum(modelKinds),
		url: endpoint,
		model: z.string().trim().max(120).default(''),
		/** Empty keeps the key that is there, as long as the endpoint stays the same. */
		key: z.string().trim().max(400).default(''),
		folder: z.string().trim().max(300).default('')
	})
	.refine(({ kind, url }) => kind !== 'openai' || url !== '', {
		message: 'problem.required',
		path: ['url']
	})
	.refine(({ kind, folder }) => kind !== 'transformers' || folder !== '', {
		message: 'problem.required',
		path: ['folder']
	})
	.refine(({ kind, model }) => kind === 'off' || model !== '', {
		message: 'problem.required',
		path: ['model']
	});
export type ModelInput = z.infer<typeof modelInput>;

export type ModelSetting = ModelInput;

export const noModel: ModelSetting = { kind: 'off', url: '', model: '', key: '', folder: '' };
