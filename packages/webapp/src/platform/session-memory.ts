// Remembers for a minute whose session a cookie is, so that a page need not look it up again.
// Who signs out in another process is signed out here a minute later at most.

const longestMilliseconds = 60_000;
const mostSessions = 5000;

export type SessionMemory<User> = {
	get(token: string): User | undefined;
	set(token: string, user: User): void;
	forget(token: string): void;
};

/** @param now milliseconds of any steady clock */
export function openSessionMemory<User>(
	now: () => number = () => performance.now()
): SessionMemory<User> {
	const sessions = new Map<string, { user: User; until: number }>();
	return {
		get(token) {
			const session = sessions.get(token);
			if (session && session.until > now()) return session.user;
			sessions.delete(token);
			return undefined;
		},
		set(token, user) {
			if (sessions.size >= mostSessions) sessions.clear();
			sessions.set(token, { user, until: now() + longestMilliseconds });
		},
		forget: (token) => sessions.delete(token)
	};
}
