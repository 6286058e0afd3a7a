// Everything that the environment may set, read once, with its defaults.

import { resolve } from 'node:path';

export type Settings = {
	/** The address under which people reach the product, without a slash at the end. */
	readonly appUrl: string;
	readonly port: number;
	readonly host: string;
	readonly databaseUrl: string;
	readonly dataFolder: string;
	/** Null means that letters go to the mailbox page, in development and in the demo. */
	readonly smtpUrl: string | null;
	readonly mailFrom: string;
	readonly signInSecret: string | null;
	/** Whether `/dev/mailbox` is shown to everybody: never on a real installation. */
	readonly mailbox: boolean;
	readonly trustProxy: boolean;
	readonly logLevel: string;
	/** A model that helps the matching; it is the administrator's choice where this is null. */
	readonly model: { readonly url: string; readonly model: string; readonly key: string } | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(environment: Environment = process.env): Settings {
	const dataFolder = resolve(environment.DATA_FOLDER ?? 'data');
	const port = Number(environment.PORT ?? 3000);
	return {
		appUrl: (environment.APP_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
		port,
		host: environment.HOST ?? '0.0.0.0',
		databaseUrl: environment.DATABASE_URL ?? `file:${dataFolder}/trobada.db`,
		dataFolder,
		smtpUrl: environment.SMTP_URL ?? null,
		mailFrom: environment.MAIL_FROM ?? 'Trobada <no-reply@localhost>',
		signInSecret: environment.SIGN_IN_SECRET ?? null,
		mailbox: environment.MAILBOX === '1',
		trustProxy: environment.TRUST_PROXY === '1',
		logLevel: environment.LOG_LEVEL ?? 'info',
		model: modelOf(environment)
	};
}

function modelOf({ MODEL_URL: url, MODEL_NAME: model, MODEL_KEY: key = '' }: Environment) {
	return url && model ? { url, model, key } : null;
}
