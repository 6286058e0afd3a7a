import type { Application } from './application.ts';
import type { Actor } from '#domain/access/actor.ts';
import type { Context } from '#domain/context.ts';
import type { Language } from '#database/values.ts';
import type { FailureReason } from '#domain/outcome.ts';

declare global {
	namespace App {
		interface Locals {
			application: Application;
			actor: Actor;
			context: Context;
			language: Language;
			requestId: string;
		}
		interface Error {
			message: string;
			reason?: FailureReason | 'sign-in-first' | 'too-many' | 'unexpected';
			requestId?: string;
		}
	}
}

export {};
