var e = Symbol.for(`better-auth:broadcast-channel`),
	t = () => Math.floor(Date.now() / 1e3),
	n = class {
		listeners = new Set();
		name;
		constructor(e = `better-auth.message`) {
			this.name = e;
		}
		subscribe(e) {
			return (
				this.listeners.add(e),
				() => {
					this.listeners.delete(e);
				}
			);
		}
		post(e) {
			if (typeof window < `u`)
				try {
					localStorage.setItem(this.name, JSON.stringify({ ...e, timestamp: t() }));
				} catch {}
		}
		setup() {
			if (typeof window > `u` || window.addEventListener === void 0) return () => {};
			let e = window,
				t = (e) => {
					if (e.key !== this.name) return;
					let t = JSON.parse(e.newValue ?? `{}`);
					t?.event === `session` && t?.data && this.listeners.forEach((e) => e(t));
				};
			return (
				e.addEventListener(`storage`, t),
				() => {
					e.removeEventListener(`storage`, t);
				}
			);
		}
	};
function r(t = `better-auth.message`) {
	return (globalThis[e] || (globalThis[e] = new n(t)), globalThis[e]);
}
var i = Symbol(`clean`),
	a = [],
	o = 0,
	s = null,
	c = 4,
	l = (globalThis.nanostoresGlobal ||= { epoch: 0 }),
	u = () => {
		let e, t;
		for (; o < a.length;) {
			((t = o), (o += c));
			let n = s?.get(a[t]);
			if (n) {
				if (!n.has(a[t + 1])) continue;
				n.clear();
			}
			try {
				a[t](a[t + 1].value, a[t + 2], a[t + 3]);
			} catch (t) {
				e = t;
			}
		}
		if (((a.length = o = 0), e)) throw e;
	},
	d = (e) => {
		let t = [],
			n = {
				eq: Object.is,
				get() {
					return (n.lc || n.listen(() => {})(), n.value);
				},
				init: e,
				lc: 0,
				listen(e) {
					return (
						(n.lc = t.push(e)),
						() => {
							s?.get(e)?.delete(n);
							for (let t = o; t < a.length;)
								a[t] === e && a[t + 1] === n ? a.splice(t, c) : (t += c);
							let r = t.indexOf(e);
							~r && (t.splice(r, 1), --n.lc || n.off());
						}
					);
				},
				notify(e, r) {
					l.epoch++;
					let i = !a.length && !0;
					for (let i of t) a.push(i, n, e, r);
					i && u();
				},
				off() {},
				set(e) {
					let t = n.value;
					n.eq(t, e) || ((n.value = e), n.notify(t));
				},
				subscribe(e) {
					let t = n.listen(e);
					return (e(n.value), t);
				},
				value: e
			};
		return (
			(n[i] = () => {
				((t = []), (n.lc = 0), n.off());
			}),
			n
		);
	},
	f = 2,
	p = 5,
	m = 6,
	h = 10,
	g = (e, t, n, r) => (
		(e.events = e.events || {}),
		e.events[n + h] ||
			(e.events[n + h] = r((t) => {
				e.events[n].reduceRight((e, t) => (t(e), e), { shared: {}, ...t });
			})),
		(e.events[n] = e.events[n] || []),
		e.events[n].push(t),
		() => {
			let r = e.events[n],
				i = r.indexOf(t);
			~i && (r.splice(i, 1), r.length || (e.events[n + h](), delete e.events[n + h]));
		}
	),
	_ = (e, t) =>
		g(e, t, f, (t) => {
			let n = e.set,
				r = e.setKey;
			return (
				(e.setKey &&= (n, i) => {
					let a;
					if (
						(t({
							abort: () => {
								a = !0;
							},
							changed: n,
							newValue: { ...e.value, [n]: i }
						}),
						!a)
					)
						return r(n, i);
				}),
				(e.set = (e) => {
					let r;
					if (
						(t({
							abort: () => {
								r = !0;
							},
							newValue: e
						}),
						!r)
					)
						return n(e);
				}),
				() => {
					((e.set = n), (e.setKey = r));
				}
			);
		}),
	v = 1e3,
	y = (e, t) =>
		g(
			e,
			(n) => {
				let r = t(n);
				r && e.events[m].push(r);
			},
			p,
			(t) => {
				let n = e.listen;
				e.listen = (...r) => (!e.lc && !e.active && ((e.active = !0), t()), n(...r));
				let r = e.off;
				((e.events[m] = []),
					(e.off = () => {
						(r(),
							setTimeout(() => {
								if (e.active && !e.lc) {
									e.active = !1;
									for (let t of e.events[m]) t();
									e.events[m] = [];
								}
							}, v));
					}));
				{
					let t = e[i];
					e[i] = () => {
						for (let t of e.events[m]) t();
						((e.events[m] = []), (e.active = !1), t());
					};
				}
				return () => {
					((e.listen = n), (e.off = r));
				};
			}
		);
function b(e) {
	if (typeof e != `object` || !e) return !1;
	let t = Object.getPrototypeOf(e);
	return t === Object.prototype || t === null;
}
function x(e, t) {
	if (e === t) return !0;
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return !1;
		for (let n = 0; n < e.length; n++) if (!x(e[n], t[n])) return !1;
		return !0;
	}
	if (b(e) && b(t)) {
		let n = Object.keys(e),
			r = Object.keys(t);
		if (n.length !== r.length) return !1;
		for (let r of n) if (!(r in t) || !x(e[r], t[r])) return !1;
		return !0;
	}
	return !1;
}
function S(e, t) {
	return _(e, ({ newValue: n, abort: r }) => {
		t(e.value, n) && r();
	});
}
var C = Symbol.for(`better-auth:focus-manager`),
	w = class {
		listeners = new Set();
		subscribe(e) {
			return (
				this.listeners.add(e),
				() => {
					this.listeners.delete(e);
				}
			);
		}
		setFocused(e) {
			this.listeners.forEach((t) => t(e));
		}
		setup() {
			if (typeof window > `u` || typeof document > `u` || window.addEventListener === void 0)
				return () => {};
			let e = document,
				t = () => {
					document.visibilityState === `visible` && this.setFocused(!0);
				};
			return (
				e.addEventListener(`visibilitychange`, t, !1),
				() => {
					e.removeEventListener(`visibilitychange`, t, !1);
				}
			);
		}
	};
function ee() {
	return (globalThis[C] || (globalThis[C] = new w()), globalThis[C]);
}
var T = Symbol.for(`better-auth:online-manager`),
	te = class {
		listeners = new Set();
		isOnline = globalThis.navigator?.onLine ?? !0;
		subscribe(e) {
			return (
				this.listeners.add(e),
				() => {
					this.listeners.delete(e);
				}
			);
		}
		setOnline(e) {
			((this.isOnline = e), this.listeners.forEach((t) => t(e)));
		}
		setup() {
			if (typeof window > `u` || window.addEventListener === void 0) return () => {};
			let e = window,
				t = () => this.setOnline(!0),
				n = () => this.setOnline(!1);
			return (
				e.addEventListener(`online`, t, !1),
				e.addEventListener(`offline`, n, !1),
				() => {
					(e.removeEventListener(`online`, t, !1), e.removeEventListener(`offline`, n, !1));
				}
			);
		}
	};
function E() {
	return (globalThis[T] || (globalThis[T] = new te()), globalThis[T]);
}
var ne = /^\s*["[{]|^\s*-?\d{1,16}(\.\d{1,17})?([Ee][+-]?\d+)?\s*$/,
	re = {
		true: !0,
		false: !1,
		null: null,
		undefined: void 0,
		nan: NaN,
		infinity: 1 / 0,
		'-infinity': -1 / 0
	},
	ie =
		/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,7}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;
function ae(e) {
	return e instanceof Date && !isNaN(e.getTime());
}
function oe(e) {
	let t = ie.exec(e);
	if (!t) return null;
	let [, n, r, i, a, o, s, c, l, u, d] = t,
		f = new Date(
			Date.UTC(
				parseInt(n, 10),
				parseInt(r, 10) - 1,
				parseInt(i, 10),
				parseInt(a, 10),
				parseInt(o, 10),
				parseInt(s, 10),
				c ? parseInt(c.padEnd(3, `0`), 10) : 0
			)
		);
	if (l) {
		let e = (parseInt(u, 10) * 60 + parseInt(d, 10)) * (l === `+` ? -1 : 1);
		f.setUTCMinutes(f.getUTCMinutes() + e);
	}
	return ae(f) ? f : null;
}
function se(e, t = {}) {
	let { strict: n = !1, warnings: r = !1, reviver: i, parseDates: a = !0 } = t;
	if (typeof e != `string`) return e;
	let o = e.trim(),
		s = o.toLowerCase();
	if (s.length <= 9 && s in re) return re[s];
	if (!ne.test(o)) {
		if (n) throw SyntaxError(`[better-json] Invalid JSON`);
		return e;
	}
	try {
		return JSON.parse(o, (e, t) => {
			if (
				e === `__proto__` ||
				(e === `constructor` && t && typeof t == `object` && `prototype` in t)
			) {
				if (n) throw Error(`[better-json] Potential prototype pollution attempt detected`);
				r && console.warn(`[better-json] Dropping "${e}" key to prevent prototype pollution`);
			} else {
				if (a && typeof t == `string`) {
					let e = oe(t);
					if (e) return e;
				}
				return i ? i(e, t) : t;
			}
		});
	} catch (t) {
		if (n) throw t;
		return e;
	}
}
function ce(e, t = { strict: !0 }) {
	return se(e, t);
}
var le = Symbol.for(`better-auth:auth-query`);
function ue(e) {
	let t = d(e);
	return (Object.defineProperty(t, le, { value: !0 }), t);
}
var de = () => typeof window > `u`;
function fe(e, t) {
	return (
		x(e.data, t.data) &&
		e.error === t.error &&
		e.isPending === t.isPending &&
		e.isRefetching === t.isRefetching &&
		e.refetch === t.refetch
	);
}
var pe = (e, t, n, r) => {
		let i = ue({ data: null, error: null, isPending: !0, isRefetching: !1, refetch: (e) => o(e) });
		y(i, () => S(i, fe));
		let a = 0,
			o = async (e) => {
				let o = ++a;
				return new Promise((s) => {
					let c =
						typeof r == `function`
							? r({ data: i.get().data, error: i.get().error, isPending: i.get().isPending })
							: r;
					n(t, {
						...c,
						query: { ...c?.query, ...e?.query },
						async onSuccess(e) {
							if (o === a) {
								let t = i.get(),
									n = t.data != null && e.data != null && x(t.data, e.data) ? t.data : e.data;
								i.set({
									data: n,
									error: null,
									isPending: !1,
									isRefetching: !1,
									refetch: i.value.refetch
								});
							}
							await c?.onSuccess?.(e);
						},
						async onError(e) {
							let { request: t } = e,
								n = typeof t.retry == `number` ? t.retry : t.retry?.attempts,
								r = t.retryAttempt || 0;
							if (!(n && r < n)) {
								if (o === a) {
									let t = e.error.status === 401;
									i.set({
										error: e.error,
										data: t ? null : i.get().data,
										isPending: !1,
										isRefetching: !1,
										refetch: i.value.refetch
									});
								}
								await c?.onError?.(e);
							}
						},
						async onRequest(e) {
							if (o === a) {
								let e = i.get();
								i.set({
									isPending: e.data === null,
									data: e.data,
									error: null,
									isRefetching: !0,
									refetch: i.value.refetch
								});
							}
							await c?.onRequest?.(e);
						}
					})
						.catch((e) => {
							o === a &&
								i.set({
									error: e,
									data: i.get().data,
									isPending: !1,
									isRefetching: !1,
									refetch: i.value.refetch
								});
						})
						.finally(() => {
							s(void 0);
						});
				});
			};
		e = Array.isArray(e) ? e : [e];
		let s = !1,
			c = !1,
			l = !1,
			u = () => {
				s
					? (l = !0)
					: ((s = !0),
						o().finally(() => {
							s = !1;
							let e = l && c;
							((l = !1), e && u());
						}));
			};
		return (
			y(i, () => {
				if (de()) return;
				c = !0;
				let t = !1,
					n,
					r = e.map((e) =>
						e.listen(() => {
							t ? o() : ((t = !0), clearTimeout(n), u());
						})
					);
				return (
					(n = setTimeout(() => {
						((t = !0), u());
					}, 0)),
					() => {
						c = !1;
						for (let e of r) e();
						clearTimeout(n);
					}
				);
			}),
			i
		);
	},
	D = () => Math.floor(Date.now() / 1e3),
	me = 5;
function he(e) {
	let { fetchSession: t, shouldPollSession: n = () => !0, sessionSignal: i, options: a = {} } = e,
		o = a.sessionOptions?.refetchInterval ?? 0,
		s = a.sessionOptions?.refetchOnWindowFocus ?? !0,
		c = a.sessionOptions?.refetchWhenOffline ?? !1,
		l = { isInitialized: !1, lastSessionRequest: 0 },
		u = () => c || E().isOnline,
		d = (e) => {
			if (u()) {
				if (e?.event === `storage`) t();
				else if (e?.event === `poll`) ((l.lastSessionRequest = D()), t());
				else if (e?.event === `visibilitychange`) {
					if (D() - l.lastSessionRequest < me) return;
					((l.lastSessionRequest = D()), t());
				} else t();
			}
		},
		f = (e) => {
			r().post({
				event: `session`,
				data: { trigger: e },
				clientId: Math.random().toString(36).substring(7)
			});
		},
		p = () => {
			o &&
				o > 0 &&
				(l.pollInterval = setInterval(() => {
					n() && d({ event: `poll` });
				}, o * 1e3));
		},
		m = () => {
			l.unsubscribeBroadcast = r().subscribe(() => {
				d({ event: `storage` });
			});
		},
		h = () => {
			s &&
				(l.unsubscribeFocus = ee().subscribe(() => {
					d({ event: `visibilitychange` });
				}));
		},
		g = () => {
			l.unsubscribeOnline = E().subscribe((e) => {
				e && d({ event: `visibilitychange` });
			});
		},
		_ = () => {
			l.unsubscribeSignal = i.listen(() => {
				t();
			});
		};
	return {
		init: () => {
			l.isInitialized ||
				((l.isInitialized = !0),
				_(),
				typeof window < `u` &&
					(p(),
					m(),
					h(),
					g(),
					(l.cleanupBroadcastSetup = r().setup()),
					(l.cleanupFocusSetup = ee().setup()),
					(l.cleanupOnlineSetup = E().setup())));
		},
		cleanup: () => {
			l.isInitialized &&
				((l.pollInterval &&= (clearInterval(l.pollInterval), void 0)),
				(l.unsubscribeBroadcast &&= (l.unsubscribeBroadcast(), void 0)),
				(l.unsubscribeFocus &&= (l.unsubscribeFocus(), void 0)),
				(l.unsubscribeOnline &&= (l.unsubscribeOnline(), void 0)),
				(l.unsubscribeSignal &&= (l.unsubscribeSignal(), void 0)),
				(l.cleanupBroadcastSetup &&= (l.cleanupBroadcastSetup(), void 0)),
				(l.cleanupFocusSetup &&= (l.cleanupFocusSetup(), void 0)),
				(l.cleanupOnlineSetup &&= (l.cleanupOnlineSetup(), void 0)),
				(l.isInitialized = !1),
				(l.lastSessionRequest = 0));
		},
		triggerRefetch: d,
		broadcastSessionUpdate: f
	};
}
var ge = () => `Deno` in globalThis,
	_e = () => `Bun` in globalThis,
	O = Object.create(null),
	k = (e) => ({}),
	A = new Proxy(O, {
		get(e, t) {
			return k()[t] ?? O[t];
		},
		has(e, t) {
			return t in k() || t in O;
		},
		set(e, t, n) {
			let r = k(!0);
			return ((r[t] = n), !0);
		},
		deleteProperty(e, t) {
			if (!t) return !1;
			let n = k(!0);
			return (delete n[t], !0);
		},
		ownKeys() {
			let e = k(!0);
			return Object.keys(e);
		}
	});
A.NODE_ENV;
function j(e, t) {
	return typeof process < `u`
		? ({}[e] ?? t)
		: ge()
			? (Deno.env.get(e) ?? t)
			: _e()
				? (Bun.env[e] ?? t)
				: t;
}
Object.freeze({
	get BETTER_AUTH_SECRET() {
		return j(`BETTER_AUTH_SECRET`);
	},
	get AUTH_SECRET() {
		return j(`AUTH_SECRET`);
	},
	get BETTER_AUTH_TELEMETRY() {
		return j(`BETTER_AUTH_TELEMETRY`);
	},
	get BETTER_AUTH_TELEMETRY_ID() {
		return j(`BETTER_AUTH_TELEMETRY_ID`);
	},
	get NODE_ENV() {
		return j(`NODE_ENV`, `development`);
	},
	get PACKAGE_VERSION() {
		return j(`PACKAGE_VERSION`, `0.0.0`);
	},
	get BETTER_AUTH_TELEMETRY_ENDPOINT() {
		return j(`BETTER_AUTH_TELEMETRY_ENDPOINT`, ``);
	}
});
function ve(e) {
	return Object.fromEntries(
		Object.entries(e).map(([e, t]) => [e, { code: e, message: t, toString: () => e }])
	);
}
function ye() {
	let e = Object.getOwnPropertyDescriptor(Error, `stackTraceLimit`);
	return e === void 0
		? Object.isExtensible(Error)
		: Object.prototype.hasOwnProperty.call(e, `writable`)
			? e.writable
			: e.set !== void 0;
}
function be(e) {
	let t = e.split(`
    at `);
	return t.length <= 1
		? e
		: (t.splice(1, 1),
			t.join(`
    at `));
}
function xe(e, t) {
	class n extends e {
		#e;
		constructor(...e) {
			if (ye()) {
				let t = Error.stackTraceLimit;
				((Error.stackTraceLimit = 0), super(...e), (Error.stackTraceLimit = t));
			} else super(...e);
			let t = Error().stack;
			t && (this.#e = be(t.replace(/^Error/, this.name)));
		}
		get errorStack() {
			return this.#e;
		}
	}
	return (
		Object.defineProperty(n.prototype, 'constructor', {
			get() {
				return t;
			},
			enumerable: !1,
			configurable: !0
		}),
		n
	);
}
var Se = {
	OK: 200,
	CREATED: 201,
	ACCEPTED: 202,
	NO_CONTENT: 204,
	MULTIPLE_CHOICES: 300,
	MOVED_PERMANENTLY: 301,
	FOUND: 302,
	SEE_OTHER: 303,
	NOT_MODIFIED: 304,
	TEMPORARY_REDIRECT: 307,
	BAD_REQUEST: 400,
	UNAUTHORIZED: 401,
	PAYMENT_REQUIRED: 402,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	METHOD_NOT_ALLOWED: 405,
	NOT_ACCEPTABLE: 406,
	PROXY_AUTHENTICATION_REQUIRED: 407,
	REQUEST_TIMEOUT: 408,
	CONFLICT: 409,
	GONE: 410,
	LENGTH_REQUIRED: 411,
	PRECONDITION_FAILED: 412,
	PAYLOAD_TOO_LARGE: 413,
	URI_TOO_LONG: 414,
	UNSUPPORTED_MEDIA_TYPE: 415,
	RANGE_NOT_SATISFIABLE: 416,
	EXPECTATION_FAILED: 417,
	"I'M_A_TEAPOT": 418,
	MISDIRECTED_REQUEST: 421,
	UNPROCESSABLE_ENTITY: 422,
	LOCKED: 423,
	FAILED_DEPENDENCY: 424,
	TOO_EARLY: 425,
	UPGRADE_REQUIRED: 426,
	PRECONDITION_REQUIRED: 428,
	TOO_MANY_REQUESTS: 429,
	REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
	UNAVAILABLE_FOR_LEGAL_REASONS: 451,
	INTERNAL_SERVER_ERROR: 500,
	NOT_IMPLEMENTED: 501,
	BAD_GATEWAY: 502,
	SERVICE_UNAVAILABLE: 503,
	GATEWAY_TIMEOUT: 504,
	HTTP_VERSION_NOT_SUPPORTED: 505,
	VARIANT_ALSO_NEGOTIATES: 506,
	INSUFFICIENT_STORAGE: 507,
	LOOP_DETECTED: 508,
	NOT_EXTENDED: 510,
	NETWORK_AUTHENTICATION_REQUIRED: 511
};
xe(
	class extends Error {
		status;
		body;
		headers;
		statusCode;
		constructor(
			e = `INTERNAL_SERVER_ERROR`,
			t = void 0,
			n = {},
			r = typeof e == `number` ? e : Se[e]
		) {
			if (
				(super(t?.message, t && `cause` in t ? { cause: t.cause } : void 0),
				(this.status = e),
				(this.body = t),
				(this.headers = n),
				(this.statusCode = r),
				(this.name = `APIError`),
				(this.status = e),
				(this.headers = n),
				(this.statusCode = r),
				t && `cause` in t)
			) {
				let { cause: e, ...n } = t;
				this.body = Object.defineProperty(n, 'cause', { value: e, writable: !0, configurable: !0 });
			} else this.body = t;
		}
	},
	Error
);
var M = class extends Error {
		constructor(e, t) {
			(super(e, t), (this.name = `BetterAuthError`), (this.message = e), (this.stack = ``));
		}
	},
	Ce = 47;
function we(e) {
	let t = e.length;
	for (; t > 0 && e.charCodeAt(t - 1) === Ce;) t--;
	return t === e.length ? e : e.slice(0, t);
}
function Te(e) {
	try {
		return (we(new URL(e).pathname) || `/`) !== `/`;
	} catch {
		throw new M(`Invalid base URL: ${e}. Please provide a valid base URL.`);
	}
}
function Ee(e) {
	try {
		let t = new URL(e);
		if (t.protocol !== `http:` && t.protocol !== `https:`)
			throw new M(`Invalid base URL: ${e}. URL must include 'http://' or 'https://'`);
	} catch (t) {
		throw t instanceof M
			? t
			: new M(`Invalid base URL: ${e}. Please provide a valid base URL.`, { cause: t });
	}
}
function N(e, t = `/api/auth`) {
	if ((Ee(e), Te(e))) return e;
	let n = we(e);
	return !t || t === `/` ? n : ((t = t.startsWith(`/`) ? t : `/${t}`), `${n}${t}`);
}
function P(e, t) {
	return !e || e.trim() === ``
		? !1
		: t === `proto`
			? e === `http` || e === `https`
			: t === `host`
				? [/\.\./, /\0/, /[\s]/, /^[.]/, /[<>'"]/, /javascript:/i, /file:/i, /data:/i].some((t) =>
						t.test(e)
					)
					? !1
					: /^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*(:[0-9]{1,5})?$/.test(
							e
						) ||
						/^(\d{1,3}\.){3}\d{1,3}(:[0-9]{1,5})?$/.test(e) ||
						/^\[[0-9a-fA-F:]+\](:[0-9]{1,5})?$/.test(e) ||
						/^localhost(:[0-9]{1,5})?$/i.test(e)
				: !1;
}
function De(e, t, n, r, i) {
	if (e) return N(e, t);
	if (r !== !1) {
		let e =
			A.BETTER_AUTH_URL ||
			A.NEXT_PUBLIC_BETTER_AUTH_URL ||
			A.PUBLIC_BETTER_AUTH_URL ||
			A.NUXT_PUBLIC_BETTER_AUTH_URL ||
			A.NUXT_PUBLIC_AUTH_URL ||
			(A.BASE_URL === `/` ? void 0 : A.BASE_URL);
		if (e) return N(e, t);
	}
	let a = n?.headers.get(`x-forwarded-host`),
		o = n?.headers.get(`x-forwarded-proto`);
	if (a && o && i && P(o, `proto`) && P(a, `host`))
		try {
			return N(`${o}://${a}`, t);
		} catch {}
	if (n) {
		let e = Oe(n.url);
		if (!e) throw new M(`Could not get origin from request. Please provide a valid base URL.`);
		return N(e, t);
	}
	if (typeof window < `u` && window.location) return N(window.location.origin, t);
}
function Oe(e) {
	try {
		let t = new URL(e);
		return t.origin === `null` ? null : t.origin;
	} catch {
		return null;
	}
}
var ke = [`javascript:`, `data:`, `vbscript:`];
function Ae(e) {
	let t;
	try {
		t = new URL(e);
	} catch {
		return !0;
	}
	return !ke.includes(t.protocol);
}
var je = {
		id: `redirect`,
		name: `Redirect`,
		hooks: {
			onSuccess(e) {
				if (
					e.data?.url &&
					e.data?.redirect &&
					Ae(e.data.url) &&
					typeof window < `u` &&
					window.location &&
					window.location
				)
					try {
						window.location.href = e.data.url;
					} catch {}
			}
		}
	},
	Me = () => typeof window > `u`,
	Ne = v;
function Pe(e, t) {
	if (typeof window > `u`) return;
	let n = e.get();
	n.data === null && t !== null && e.set({ ...n, data: t, error: null, isPending: !1 });
}
function F(e) {
	return typeof e == `object` && e && `data` in e && `error` in e ? e : { data: e, error: null };
}
function Fe(e) {
	return !e || (e.session === null && e.user === null) ? null : e;
}
function Ie(e, t) {
	return (
		x(e.data, t.data) &&
		e.error === t.error &&
		e.isPending === t.isPending &&
		e.isRefetching === t.isRefetching &&
		e.refetch === t.refetch
	);
}
function Le(e, t) {
	let n = d(!1),
		r,
		i = 0,
		a = 0;
	n.listen(() => {
		(a++, (i = 0));
	});
	let o = (e) => u(e),
		s = ue({ data: null, error: null, isPending: !0, isRefetching: !1, refetch: o });
	S(s, Ie);
	let c = async (t, n) => {
			let r = s.value;
			if (
				(s.set({ ...r, isPending: r.data === null, isRefetching: !0, error: null, refetch: o }),
				t.aborted)
			)
				return `aborted`;
			try {
				let r = await e(`/get-session`, { method: `GET`, query: n?.query, signal: t });
				if (t.aborted) return `aborted`;
				let { data: i, error: a } = F(r),
					c = `fresh`;
				if (i?.needsRefresh)
					try {
						let n = await e(`/get-session`, { method: `POST`, body: {}, signal: t });
						if (t.aborted) return `aborted`;
						({ data: i, error: a } = F(n));
					} catch {
						if (t.aborted) return `aborted`;
						c = `stale`;
					}
				if (a) {
					let e = s.value,
						t = a?.status === 401;
					return (
						s.set({
							data: t ? null : e.data,
							error: a,
							isPending: !1,
							isRefetching: !1,
							refetch: o
						}),
						`failed`
					);
				}
				let l = Fe(i),
					u = s.value,
					d = u.data != null && l != null && x(u.data, l) ? u.data : l;
				return (s.set({ data: d, error: null, isPending: !1, isRefetching: !1, refetch: o }), c);
			} catch (e) {
				if (t.aborted) return `aborted`;
				let n = s.value;
				return (
					s.set({ data: n.data, error: e, isPending: !1, isRefetching: !1, refetch: o }),
					`failed`
				);
			}
		},
		l = () => {
			let e = s.value.data?.session?.expiresAt,
				t = e instanceof Date ? e.getTime() : 1 / 0;
			return Math.min(Date.now() + Ne, t);
		},
		u = (e) => {
			((i = 0), r?.cancel());
			let t = new AbortController(),
				n = {
					cancel: () => t.abort(),
					promise: Promise.resolve().then(() => (t.signal.aborted ? `aborted` : c(t.signal, e))),
					revision: a
				};
			r = n;
			let o = (e) => {
				r === n && ((r = void 0), e === `fresh` && n.revision === a && (i = l()));
			};
			return (n.promise.then(o, () => o(`failed`)), n.promise.then(() => void 0));
		},
		f = () =>
			r?.revision === a ? r.promise.then(() => void 0) : Date.now() < i ? Promise.resolve() : u(),
		p = () => {};
	return (
		y(s, () => {
			let e;
			Me() ||
				(e = setTimeout(() => {
					f();
				}, 0));
			let r = he({
				fetchSession: u,
				shouldPollSession: () => s.value.data != null,
				sessionSignal: n,
				options: t
			});
			return (
				r.init(),
				(p = r.broadcastSessionUpdate),
				() => {
					(e && clearTimeout(e), r.cleanup());
				}
			);
		}),
		{ session: s, $sessionSignal: n, broadcastSessionUpdate: (e) => p(e) }
	);
}
function I(e) {
	if (typeof e != `object` || !e) return !1;
	let t = Object.getPrototypeOf(e);
	return (t !== null && t !== Object.prototype && Object.getPrototypeOf(t) !== null) ||
		Symbol.iterator in e
		? !1
		: Symbol.toStringTag in e
			? Object.prototype.toString.call(e) === `[object Module]`
			: !0;
}
function L(e, t, n = `.`, r) {
	if (!I(t)) return L(e, {}, n, r);
	let i = { ...t };
	for (let t of Object.keys(e)) {
		if (t === `__proto__` || t === `constructor`) continue;
		let a = e[t];
		a != null &&
			((r && r(i, t, a, n)) ||
				(i[t] =
					Array.isArray(a) && Array.isArray(i[t])
						? [...a, ...i[t]]
						: I(a) && I(i[t])
							? L(a, i[t], (n ? `${n}.` : ``) + t.toString(), r)
							: a));
	}
	return i;
}
function Re(e) {
	return (...t) => t.reduce((t, n) => L(t, n, ``, e), {});
}
var ze = Re(),
	Be = class extends Error {
		constructor(e, t, n) {
			(super(t || e.toString(), { cause: n }),
				(this.status = e),
				(this.statusText = t),
				(this.error = n),
				Error.captureStackTrace(this, this.constructor));
		}
	},
	Ve = async (e, t) => {
		let n = t || {},
			r = {
				onRequest: [t?.onRequest],
				onResponse: [t?.onResponse],
				onSuccess: [t?.onSuccess],
				onError: [t?.onError],
				onRetry: [t?.onRetry]
			};
		if (!t || !t?.plugins) return { url: e, options: n, hooks: r };
		for (let i of t?.plugins || []) {
			if (i.init) {
				let t = await i.init?.call(i, e.toString(), n);
				((n = t.options || n), (e = t.url));
			}
			(r.onRequest.push(i.hooks?.onRequest),
				r.onResponse.push(i.hooks?.onResponse),
				r.onSuccess.push(i.hooks?.onSuccess),
				r.onError.push(i.hooks?.onError),
				r.onRetry.push(i.hooks?.onRetry));
		}
		return { url: e, options: n, hooks: r };
	},
	R = class {
		constructor(e) {
			this.options = e;
		}
		shouldAttemptRetry(e, t) {
			return this.options.shouldRetry
				? Promise.resolve(e < this.options.attempts && this.options.shouldRetry(t))
				: Promise.resolve(e < this.options.attempts);
		}
		getDelay() {
			return this.options.delay;
		}
	},
	He = class {
		constructor(e) {
			this.options = e;
		}
		shouldAttemptRetry(e, t) {
			return this.options.shouldRetry
				? Promise.resolve(e < this.options.attempts && this.options.shouldRetry(t))
				: Promise.resolve(e < this.options.attempts);
		}
		getDelay(e) {
			return Math.min(this.options.maxDelay, this.options.baseDelay * 2 ** e);
		}
	};
function Ue(e) {
	if (typeof e == `number`) return new R({ type: `linear`, attempts: e, delay: 1e3 });
	switch (e.type) {
		case `linear`:
			return new R(e);
		case `exponential`:
			return new He(e);
		default:
			throw Error(`Invalid retry strategy`);
	}
}
var We = [`get`, `post`, `put`, `patch`, `delete`];
function z(e) {
	if (!e.startsWith(`@`)) return { method: void 0, path: e };
	let t = e.indexOf(`/`),
		n = e.slice(1, t === -1 ? void 0 : t);
	return We.includes(n)
		? { method: n, path: t === -1 ? e : e.slice(t + 1) }
		: { method: void 0, path: e };
}
var B = /^[a-z][a-z\d+.-]*:\/\/[^/?#]+/i,
	Ge = /^\/+/;
function V(e) {
	let t = e.length;
	for (; t > 0 && e[t - 1] === `/`;) t--;
	return e.slice(0, t);
}
function H(e, t) {
	let n = e.indexOf(t);
	return n === -1 ? [e, void 0] : [e.slice(0, n), e.slice(n + 1)];
}
var Ke = (e) => e === `.` || e === `..`,
	qe = (e) =>
		e
			.split(`:`)
			.map((e) => encodeURIComponent(e))
			.join(`:`);
function Je(e, t) {
	let n = t.get(e);
	if (n === void 0) return qe(e);
	if (Ke(n)) throw TypeError(`Path parameters cannot be reserved path segments`);
	return encodeURIComponent(n);
}
function Ye(e, t) {
	let n = new Map();
	if (t) {
		if (Array.isArray(t)) {
			let r = e.split(`/`).filter((e) => e.startsWith(`:`));
			for (let [e, i] of r.entries()) {
				let r = t[e];
				n.set(i, String(r));
			}
		} else for (let [e, r] of Object.entries(t)) n.set(`:${e}`, String(r));
	}
	return n;
}
function Xe(e, t) {
	let n = Ye(e, t);
	return e
		.split(`/`)
		.map((e) => Je(e, n))
		.join(`/`);
}
function Ze(e, t) {
	let n = new URLSearchParams(e);
	for (let [e, r] of Object.entries(t || {})) {
		if (r == null) continue;
		let t;
		if (typeof r == `string`) t = r;
		else if (Array.isArray(r)) {
			for (let t of r) n.append(e, t);
			continue;
		} else t = JSON.stringify(r);
		n.set(e, t);
	}
	let r = n.toString();
	return r.length > 0 ? `?${r}`.replace(/\+/g, `%20`) : ``;
}
function Qe(e, t) {
	if (!t) return e;
	let n = `${V(t)}/`;
	return e.startsWith(n) ? e.slice(n.length) : e;
}
function $e(e, t, n, r) {
	let [i] = H(e, `#`),
		[a, o = ``] = H(i, `?`),
		s = t.replace(Ge, ``),
		c = Ze(`${o}&${n ?? ``}`, r),
		l = `${V(a)}/${s}${c}`;
	return B.test(l) ? new URL(l) : l;
}
function et(e, t) {
	let { baseURL: n, params: r, query: i } = t || { query: {}, params: {}, baseURL: `` },
		{ path: a } = z(e),
		o = a === e ? e : `/${a}`,
		s = o.match(B)?.[0],
		[c, l] = H(s ? o.slice(s.length) : Qe(o, n), `?`),
		u = Xe(c, r);
	return $e(s ?? n ?? ``, u, l, i);
}
var tt = async (e) => {
		let t = {},
			n = async (e) => (typeof e == `function` ? await e() : e);
		if (e?.auth) {
			if (e.auth.type === `Bearer`) {
				let r = await n(e.auth.token);
				if (!r) return t;
				t.authorization = `Bearer ${r}`;
			} else if (e.auth.type === `Basic`) {
				let [r, i] = await Promise.all([n(e.auth.username), n(e.auth.password)]);
				if (!r || !i) return t;
				t.authorization = `Basic ${btoa(`${r}:${i}`)}`;
			} else if (e.auth.type === `Custom`) {
				let [r, i] = await Promise.all([n(e.auth.prefix), n(e.auth.value)]);
				if (!i) return t;
				t.authorization = `${r ?? ``} ${i}`;
			}
		}
		return t;
	},
	nt = /^application\/(?:[\w!#$%&*.^`~-]*\+)?json(;.+)?$/i;
function rt(e) {
	let t = e.headers.get(`content-type`),
		n = new Set([`image/svg`, `application/xml`, `application/xhtml`, `application/html`]);
	if (!t) return `json`;
	let r = t.split(`;`).shift() || ``;
	return nt.test(r) ? `json` : n.has(r) || r.startsWith(`text/`) ? `text` : `blob`;
}
function it(e) {
	try {
		return (JSON.parse(e), !0);
	} catch {
		return !1;
	}
}
function at(e) {
	if (e === void 0) return !1;
	let t = typeof e;
	return t === `string` || t === `number` || t === `boolean` || t === null
		? !0
		: t === `object`
			? Array.isArray(e)
				? !0
				: e.buffer
					? !1
					: (e.constructor && e.constructor.name === `Object`) || typeof e.toJSON == `function`
			: !1;
}
function ot(e) {
	try {
		return JSON.parse(e);
	} catch {
		return e;
	}
}
function st(e) {
	return typeof e == `function`;
}
function ct(e) {
	if (e?.customFetchImpl) return e.customFetchImpl;
	if (typeof globalThis < `u` && st(globalThis.fetch)) return globalThis.fetch;
	if (typeof window < `u` && st(window.fetch)) return window.fetch;
	throw Error(`No fetch implementation found`);
}
function lt(e) {
	return e ? [`POST`, `PUT`, `PATCH`, `DELETE`].includes(e.toUpperCase()) : !1;
}
function ut(...e) {
	let t = {};
	for (let n of e)
		if (n) {
			if (n instanceof Headers)
				n.forEach((e, n) => {
					t[n] = e;
				});
			else {
				let e = Array.isArray(n) ? n : Object.entries(n);
				for (let [n, r] of e) r != null && (t[n] = r);
			}
		}
	return t;
}
async function dt(e) {
	let t = new Headers(ut(e?.headers, await tt(e)));
	if (!t.has(`content-type`)) {
		let n = ft(e?.body);
		n && t.set(`content-type`, n);
	}
	return t;
}
function ft(e) {
	return at(e) ? `application/json` : null;
}
function pt(e) {
	let t = e.get(`content-type`);
	return t ? t.split(`;`)[0].trim().toLowerCase() : null;
}
function mt(e, t) {
	let { body: n } = e;
	return n
		? !at(n) || typeof n == `string`
			? n
			: pt(t) === `application/x-www-form-urlencoded`
				? new URLSearchParams(n).toString()
				: JSON.stringify(n)
		: null;
}
function ht(e, t) {
	if (t?.method) return t.method.toUpperCase();
	let { method: n } = z(e);
	return n ? n.toUpperCase() : t?.body ? `POST` : `GET`;
}
function gt(e, t) {
	let n;
	return (
		!e?.signal && e?.timeout && (n = setTimeout(() => t?.abort(), e?.timeout)),
		{
			abortTimeout: n,
			clearTimeout: () => {
				n && clearTimeout(n);
			}
		}
	);
}
var _t = class e extends Error {
	constructor(t, n) {
		(super(n || JSON.stringify(t, null, 2)),
			(this.issues = t),
			Object.setPrototypeOf(this, e.prototype));
	}
};
async function U(e, t) {
	let n = await e[`~standard`].validate(t);
	if (n.issues) throw new _t(n.issues);
	return n.value;
}
function W(e) {
	'@babel/helpers - typeof';
	return (
		(W =
			typeof Symbol == `function` && typeof Symbol.iterator == `symbol`
				? function (e) {
						return typeof e;
					}
				: function (e) {
						return e &&
							typeof Symbol == `function` &&
							e.constructor === Symbol &&
							e !== Symbol.prototype
							? `symbol`
							: typeof e;
					}),
		W(e)
	);
}
function vt(e, t) {
	if (W(e) != `object` || !e) return e;
	var n = e[Symbol.toPrimitive];
	if (n !== void 0) {
		var r = n.call(e, t || `default`);
		if (W(r) != `object`) return r;
		throw TypeError(`@@toPrimitive must return a primitive value.`);
	}
	return (t === `string` ? String : Number)(e);
}
function yt(e) {
	var t = vt(e, `string`);
	return W(t) == `symbol` ? t : t + ``;
}
function bt(e, t, n) {
	return (
		(t = yt(t)) in e
			? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 })
			: (e[t] = n),
		e
	);
}
function xt(e, t) {
	var n = Object.keys(e);
	if (Object.getOwnPropertySymbols) {
		var r = Object.getOwnPropertySymbols(e);
		(t &&
			(r = r.filter(function (t) {
				return Object.getOwnPropertyDescriptor(e, t).enumerable;
			})),
			n.push.apply(n, r));
	}
	return n;
}
function G(e) {
	for (var t = 1; t < arguments.length; t++) {
		var n = arguments[t] == null ? {} : arguments[t];
		t % 2
			? xt(Object(n), !0).forEach(function (t) {
					bt(e, t, n[t]);
				})
			: Object.getOwnPropertyDescriptors
				? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n))
				: xt(Object(n)).forEach(function (t) {
						Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
					});
	}
	return e;
}
var K = async (e, t) => {
		var n;
		let { hooks: r, url: i, options: a } = await Ve(e, t),
			o = ct(a),
			s = new AbortController(),
			c = a.signal ?? s.signal,
			l = et(i, a),
			u = await dt(a),
			d = mt(a, u),
			f = ht(i, a),
			p = G(G({}, a), {}, { url: l, headers: u, body: d, method: f, signal: c });
		for (let e of r.onRequest)
			if (e) {
				let t = await e(p);
				typeof t == `object` && t && Object.assign(p, t);
			}
		((`pipeTo` in p && typeof p.pipeTo == `function`) ||
			typeof (t == null || (n = t.body) == null ? void 0 : n.pipe) == `function`) &&
			(`duplex` in p || (p.duplex = `half`));
		let { clearTimeout: m } = gt(a, s),
			h = await o(p.url, p);
		m();
		let g = { response: h, request: p };
		for (let e of r.onResponse)
			if (e) {
				var _;
				let n = await e(
					G(
						G({}, g),
						{},
						{
							response: t != null && (_ = t.hookOptions) != null && _.cloneResponse ? h.clone() : h
						}
					)
				);
				n instanceof Response ? (h = n) : typeof n == `object` && n && (h = n.response);
			}
		if (h.ok) {
			if (p.method === `HEAD`) return { data: ``, error: null };
			let e = rt(h),
				n = { data: null, response: h, request: p };
			if (e === `json` || e === `text`) {
				let e = await h.text();
				n.data = await (p.jsonParser ?? ot)(e);
			} else n.data = await h[e]();
			p?.output && p.output && !p.disableValidation && (n.data = await U(p.output, n.data));
			for (let e of r.onSuccess)
				if (e) {
					var v;
					await e(
						G(
							G({}, n),
							{},
							{
								response:
									t != null && (v = t.hookOptions) != null && v.cloneResponse ? h.clone() : h
							}
						)
					);
				}
			return t?.throw ? n.data : { data: n.data, error: null };
		}
		let y = t?.jsonParser ?? ot,
			b = await h.text(),
			x = it(b),
			S = x ? await y(b) : null,
			C = {
				response: h,
				responseText: b,
				request: p,
				error: G(G({}, S), {}, { status: h.status, statusText: h.statusText })
			};
		for (let e of r.onError)
			if (e) {
				var w;
				await e(
					G(
						G({}, C),
						{},
						{
							response: t != null && (w = t.hookOptions) != null && w.cloneResponse ? h.clone() : h
						}
					)
				);
			}
		if (t?.retry) {
			let n = Ue(t.retry),
				i = t.retryAttempt ?? 0;
			if (await n.shouldAttemptRetry(i, h)) {
				for (let e of r.onRetry) e && (await e(g));
				let a = n.getDelay(i);
				return (
					await new Promise((e) => setTimeout(e, a)),
					await K(e, G(G({}, t), {}, { retryAttempt: i + 1 }))
				);
			}
		}
		if (t?.throw) throw new Be(h.status, h.statusText, x ? S : b);
		return { data: null, error: G(G({}, S), {}, { status: h.status, statusText: h.statusText }) };
	},
	St = (e) => ({
		id: `apply-schema`,
		name: `Apply Schema`,
		version: `1.0.0`,
		async init(t, n) {
			var r;
			let i = G(G({}, n), e.query !== void 0 && { query: G(G({}, e.query), n?.query) }),
				a =
					((r = e.plugins) == null ||
					(r = r.find((e) =>
						e.schema?.config
							? t.startsWith(e.schema.config.baseURL || ``) ||
								t.startsWith(e.schema.config.prefix || ``)
							: !1
					)) == null
						? void 0
						: r.schema) || e.schema;
			if (a) {
				let r = t;
				(a.config?.prefix &&
					r.startsWith(a.config.prefix) &&
					((r = r.replace(a.config.prefix, ``)),
					a.config.baseURL && (t = t.replace(a.config.prefix, a.config.baseURL))),
					a.config?.baseURL &&
						r.startsWith(a.config.baseURL) &&
						(r = r.replace(a.config.baseURL, ``)),
					r.startsWith(`/`) && r.charAt(1) === `@` && (r = r.substring(1)));
				let o = a.schema[r];
				if (o) {
					let { method: a, path: s } = z(r);
					a && (t = t.slice(0, t.length - r.length) + s);
					let c = n?.headers;
					if (o.headers && !n?.disableValidation) {
						let e = {};
						if (n?.headers) {
							if (n.headers instanceof Headers)
								n.headers.forEach((t, n) => {
									e[n.toLowerCase()] = t;
								});
							else if (typeof n.headers == `object`)
								for (let [t, r] of Object.entries(n.headers)) r != null && (e[t.toLowerCase()] = r);
						}
						let t = await U(o.headers, e),
							r = {};
						for (let [e, n] of Object.entries(t)) r[e.toLowerCase()] = n;
						c = r;
					}
					let l = o.method ?? a;
					if (
						((i = G(
							G(
								G(G({}, i), l !== void 0 && { method: l }),
								o.output !== void 0 && { output: o.output }
							),
							c !== void 0 && { headers: c }
						)),
						!n?.disableValidation)
					) {
						if (
							o.query &&
							((i.query = await U(o.query, n?.query)),
							i.query !== null && typeof i.query == `object`)
						) {
							let t = G({}, e.query);
							for (let e of Object.keys(t))
								n?.query && Object.prototype.hasOwnProperty.call(n.query, e) && (t[e] = n.query[e]);
							i.query = G(G({}, t), i.query);
						}
						i = G(
							G({}, i),
							{},
							{
								body: o.input ? await U(o.input, n?.body) : n?.body,
								params: o.params ? await U(o.params, n?.params) : n?.params
							}
						);
					}
					return { url: t, options: i };
				}
			}
			return G({ url: t }, (n !== void 0 || e.query !== void 0) && { options: i });
		}
	}),
	Ct = (e) => {
		async function t(t, n) {
			let r = G(
				G(G({}, e), n),
				{},
				{
					headers: ut(e?.headers, n?.headers),
					plugins: [...(e?.plugins || []), St(e || {}), ...(n?.plugins || [])]
				}
			);
			if (e?.catchAllError)
				try {
					return await K(t, r);
				} catch (e) {
					return {
						data: null,
						error: {
							status: 500,
							statusText: `Fetch Error`,
							message: `Fetch related error. Captured by catchAllError option. See error property for more details.`,
							error: e
						}
					};
				}
			return await K(t, r);
		}
		return t;
	},
	wt = (e) => {
		if (typeof process > `u`) return;
		let t = e ?? `/api/auth`;
		if ({}.NEXT_PUBLIC_AUTH_URL) return {}.NEXT_PUBLIC_AUTH_URL;
		if (typeof window > `u`) {
			if ({}.NEXTAUTH_URL)
				try {
					return {}.NEXTAUTH_URL;
				} catch {}
			if ({}.VERCEL_URL)
				try {
					let e = {}.VERCEL_URL.startsWith(`http`) ? `` : `https://`;
					return `${new URL(`${e}${{}.VERCEL_URL}`).origin}${t}`;
				} catch {}
		}
	},
	Tt = (e) =>
		e === `/sign-out` ||
		e === `/update-user` ||
		e === `/update-session` ||
		e === `/sign-up/email` ||
		e === `/sign-in/email` ||
		e === `/delete-user` ||
		e === `/verify-email` ||
		e === `/revoke-sessions` ||
		e === `/revoke-session` ||
		e === `/revoke-other-sessions` ||
		e === `/change-email` ||
		e === `/change-password`,
	Et = (e, t) => {
		let n = `credentials` in Request.prototype,
			r = De(e?.baseURL, e?.basePath, void 0, t) ?? wt(e?.basePath) ?? `/api/auth`,
			i = e?.plugins?.flatMap((e) => e.fetchPlugins).filter((e) => e !== void 0) || [],
			a = {
				id: `lifecycle-hooks`,
				name: `lifecycle-hooks`,
				hooks: {
					onSuccess: e?.fetchOptions?.onSuccess,
					onError: e?.fetchOptions?.onError,
					onRequest: e?.fetchOptions?.onRequest,
					onResponse: e?.fetchOptions?.onResponse
				}
			},
			{ onSuccess: o, onError: s, onRequest: c, onResponse: l, ...u } = e?.fetchOptions || {},
			d = Ct({
				baseURL: r,
				...(n ? { credentials: `include` } : {}),
				method: `GET`,
				jsonParser(e) {
					return e ? ce(e, { strict: !1 }) : null;
				},
				customFetchImpl: fetch,
				...u,
				plugins: [a, ...(u.plugins || []), ...(e?.disableDefaultFetchPlugins ? [] : [je]), ...i]
			}),
			{ $sessionSignal: f, session: p, broadcastSessionUpdate: m } = Le(d, e),
			h = !1,
			g = (e) => {
				h || e === null || ((h = !0), Pe(p, e));
			},
			_ = e?.plugins || [],
			v = {},
			y = { $sessionSignal: f, session: p },
			b = {
				'/sign-out': `POST`,
				'/revoke-sessions': `POST`,
				'/revoke-other-sessions': `POST`,
				'/delete-user': `POST`
			},
			x = [
				{
					signal: `$sessionSignal`,
					matcher: Tt,
					callback(e) {
						e === `/sign-out`
							? m(`signout`)
							: (e === `/update-user` || e === `/update-session`) && m(`updateUser`);
					}
				}
			];
		for (let e of _)
			(e.getAtoms && Object.assign(y, e.getAtoms?.(d)),
				e.pathMethods && Object.assign(b, e.pathMethods),
				e.atomListeners && x.push(...e.atomListeners));
		let S = {
			notify: (e) => {
				y[e].set(!y[e].get());
			},
			listen: (e, t) => {
				y[e].subscribe(t);
			},
			atoms: y
		};
		for (let t of _) t.getActions && (v = ze(t.getActions?.(d, S, e) ?? {}, v));
		return {
			get baseURL() {
				return r;
			},
			pluginsActions: v,
			pluginsAtoms: y,
			pluginPathMethods: b,
			atomListeners: x,
			hydrateSession: g,
			$sessionSignal: f,
			$fetch: d,
			$store: S
		};
	};
function Dt(e) {
	return (
		typeof e == `object` &&
		!!e &&
		`get` in e &&
		typeof e.get == `function` &&
		`lc` in e &&
		typeof e.lc == `number`
	);
}
function Ot(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
var kt = /[\p{Ll}\d]+|\p{Lu}+(?!\p{Ll})|\p{Lu}[\p{Ll}\d]+|\p{Lo}+/gu,
	At = /['\u2019]/g;
function jt(e) {
	return e.replace(At, ``).match(kt) ?? [];
}
function Mt(e) {
	return jt(e)
		.map((e) => e.toLowerCase())
		.join(`-`);
}
function Nt(e, t, n, r, i) {
	function a(o = []) {
		return new Proxy(function () {}, {
			get(t, n) {
				if (typeof n != `string` || n === `then` || n === `catch` || n === `finally`) return;
				let r = [...o, n],
					i = e;
				for (let e of r)
					if (i && typeof i == `object` && e in i) i = i[e];
					else {
						i = void 0;
						break;
					}
				return typeof i == `function` || Dt(i) ? i : a(r);
			},
			apply: async (e, a, s) => {
				let c = `/` + o.map(Mt).join(`/`),
					l = s[0] || {},
					u = s[1] || {},
					{ query: d, fetchOptions: f, ...p } = l,
					m = { ...u, ...f },
					h = n[c] || m.method || (Object.keys(p).length > 0 ? `POST` : `GET`);
				return await t(c, {
					...m,
					body: lt(h) ? { ...p, ...(m?.body || {}) } : void 0,
					query: d || m?.query,
					method: h,
					async onSuccess(e) {
						if ((await m?.onSuccess?.(e), !i || m.disableSignal)) return;
						let t = i.filter((e) => e.matcher(c));
						if (!t.length) return;
						let n = new Set();
						for (let e of t) {
							let t = r[e.signal];
							if (!t) return;
							if (n.has(e.signal)) continue;
							n.add(e.signal);
							let i = t.get();
							(setTimeout(() => {
								t.set(!i);
							}, 10),
								e.callback?.(c));
						}
					}
				});
			}
		});
	}
	return a();
}
function Pt(e) {
	let {
			pluginPathMethods: t,
			pluginsActions: n,
			pluginsAtoms: r,
			hydrateSession: i,
			$fetch: a,
			atomListeners: o,
			$store: s
		} = Et(e),
		c = {};
	for (let [e, t] of Object.entries(r)) c[`use${Ot(e)}`] = t;
	return Nt({ ...n, ...c, hydrateSession: i, $fetch: a, $store: s }, a, t, r, o);
}
var q = ve({
		CHALLENGE_NOT_FOUND: `Challenge not found`,
		YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: `You are not allowed to register this passkey`,
		FAILED_TO_VERIFY_REGISTRATION: `Failed to verify registration`,
		PASSKEY_NOT_FOUND: `Passkey not found`,
		AUTHENTICATION_FAILED: `Authentication failed`,
		UNABLE_TO_CREATE_SESSION: `Unable to create session`,
		USER_NOT_FOUND: `User not found`,
		FAILED_TO_UPDATE_PASSKEY: `Failed to update passkey`,
		PREVIOUSLY_REGISTERED: `Previously registered`,
		REGISTRATION_CANCELLED: `Registration cancelled`,
		AUTH_CANCELLED: `Auth cancelled`,
		UNKNOWN_ERROR: `Unknown error`,
		SESSION_REQUIRED: `Passkey registration requires an authenticated session`,
		RESOLVE_USER_REQUIRED: `Passkey registration requires either an authenticated session or a resolveUser callback when requireSession is false`,
		RESOLVED_USER_INVALID: `Resolved user is invalid`
	}),
	Ft = `1.7.6`;
function J(e) {
	let t = new Uint8Array(e),
		n = ``;
	for (let e of t) n += String.fromCharCode(e);
	return btoa(n).replace(/\+/g, `-`).replace(/\//g, `_`).replace(/=/g, ``);
}
function Y(e) {
	let t = e.replace(/-/g, `+`).replace(/_/g, `/`),
		n = (4 - (t.length % 4)) % 4,
		r = t.padEnd(t.length + n, `=`),
		i = atob(r),
		a = new ArrayBuffer(i.length),
		o = new Uint8Array(a);
	for (let e = 0; e < i.length; e++) o[e] = i.charCodeAt(e);
	return a;
}
function X() {
	return It.stubThis(
		globalThis?.PublicKeyCredential !== void 0 &&
			typeof globalThis.PublicKeyCredential == `function`
	);
}
var It = { stubThis: (e) => e };
function Lt(e) {
	let { id: t } = e;
	return { ...e, id: Y(t), transports: e.transports };
}
function Rt(e) {
	return (
		e === `localhost` ||
		/^((xn--[a-z0-9-]+|[a-z0-9]+(-[a-z0-9]+)*)\.)+([a-z]{2,}|xn--[a-z0-9-]+)$/i.test(e)
	);
}
var Z = class extends Error {
	constructor({ message: e, code: t, cause: n, name: r }) {
		(super(e, { cause: n }),
			Object.defineProperty(this, 'code', {
				enumerable: !0,
				configurable: !0,
				writable: !0,
				value: void 0
			}),
			(this.name = r ?? n.name),
			(this.code = t));
	}
};
function zt({ error: e, options: t }) {
	let { publicKey: n } = t;
	if (!n) throw Error(`options was missing required publicKey property`);
	if (e.name === `AbortError`) {
		if (t.signal instanceof AbortSignal)
			return new Z({
				message: `Registration ceremony was sent an abort signal`,
				code: `ERROR_CEREMONY_ABORTED`,
				cause: e
			});
	} else if (e.name === `ConstraintError`) {
		if (n.authenticatorSelection?.requireResidentKey === !0)
			return new Z({
				message: `Discoverable credentials were required but no available authenticator supported it`,
				code: `ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT`,
				cause: e
			});
		if (t.mediation === `conditional` && n.authenticatorSelection?.userVerification === `required`)
			return new Z({
				message: `User verification was required during automatic registration but it could not be performed`,
				code: `ERROR_AUTO_REGISTER_USER_VERIFICATION_FAILURE`,
				cause: e
			});
		if (n.authenticatorSelection?.userVerification === `required`)
			return new Z({
				message: `User verification was required but no available authenticator supported it`,
				code: `ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT`,
				cause: e
			});
	} else if (e.name === `InvalidStateError`)
		return new Z({
			message: `The authenticator was previously registered`,
			code: `ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED`,
			cause: e
		});
	else if (e.name === `NotAllowedError`)
		return new Z({ message: e.message, code: `ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY`, cause: e });
	else if (e.name === `NotSupportedError`)
		return n.pubKeyCredParams.filter((e) => e.type === `public-key`).length === 0
			? new Z({
					message: `No entry in pubKeyCredParams was of type "public-key"`,
					code: `ERROR_MALFORMED_PUBKEYCREDPARAMS`,
					cause: e
				})
			: new Z({
					message: `No available authenticator supported any of the specified pubKeyCredParams algorithms`,
					code: `ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG`,
					cause: e
				});
	else if (e.name === `SecurityError`) {
		let t = globalThis.location.hostname;
		if (!Rt(t))
			return new Z({
				message: `${globalThis.location.hostname} is an invalid domain`,
				code: `ERROR_INVALID_DOMAIN`,
				cause: e
			});
		if (n.rp.id !== t)
			return new Z({
				message: `The RP ID "${n.rp.id}" is invalid for this domain`,
				code: `ERROR_INVALID_RP_ID`,
				cause: e
			});
	} else if (e.name === `TypeError`) {
		if (n.user.id.byteLength < 1 || n.user.id.byteLength > 64)
			return new Z({
				message: `User ID was not between 1 and 64 characters`,
				code: `ERROR_INVALID_USER_ID_LENGTH`,
				cause: e
			});
	} else if (e.name === `UnknownError`)
		return new Z({
			message: `The authenticator was unable to process the specified options, or could not create a new credential`,
			code: `ERROR_AUTHENTICATOR_GENERAL_ERROR`,
			cause: e
		});
	return e;
}
var Bt = new (class {
		constructor() {
			Object.defineProperty(this, 'controller', {
				enumerable: !0,
				configurable: !0,
				writable: !0,
				value: void 0
			});
		}
		createNewAbortSignal() {
			if (this.controller) {
				let e = Error(`Cancelling existing WebAuthn API call for new one`);
				((e.name = `AbortError`), this.controller.abort(e));
			}
			let e = new AbortController();
			return ((this.controller = e), e.signal);
		}
		cancelCeremony() {
			if (this.controller) {
				let e = Error(`Manually cancelling existing WebAuthn API call`);
				((e.name = `AbortError`), this.controller.abort(e), (this.controller = void 0));
			}
		}
	})(),
	Vt = [`cross-platform`, `platform`];
function Ht(e) {
	if (e && !(Vt.indexOf(e) < 0)) return e;
}
async function Ut(e) {
	!e.optionsJSON &&
		e.challenge &&
		(console.warn(
			`startRegistration() was not called correctly. It will try to continue with the provided options, but this call should be refactored to use the expected call structure instead. See https://simplewebauthn.dev/docs/packages/browser#typeerror-cannot-read-properties-of-undefined-reading-challenge for more information.`
		),
		(e = { optionsJSON: e }));
	let { optionsJSON: t, useAutoRegister: n = !1 } = e;
	if (!X()) throw Error(`WebAuthn is not supported in this browser`);
	let r = {
			...t,
			challenge: Y(t.challenge),
			user: { ...t.user, id: Y(t.user.id) },
			excludeCredentials: t.excludeCredentials?.map(Lt)
		},
		i = {};
	(n && (i.mediation = `conditional`), (i.publicKey = r), (i.signal = Bt.createNewAbortSignal()));
	let a;
	try {
		a = await navigator.credentials.create(i);
	} catch (e) {
		throw zt({ error: e, options: i });
	}
	if (!a) throw Error(`Registration was not completed`);
	let { id: o, rawId: s, response: c, type: l } = a,
		u;
	typeof c.getTransports == `function` && (u = c.getTransports());
	let d;
	if (typeof c.getPublicKeyAlgorithm == `function`)
		try {
			d = c.getPublicKeyAlgorithm();
		} catch (e) {
			Q(`getPublicKeyAlgorithm()`, e);
		}
	let f;
	if (typeof c.getPublicKey == `function`)
		try {
			let e = c.getPublicKey();
			e !== null && (f = J(e));
		} catch (e) {
			Q(`getPublicKey()`, e);
		}
	let p;
	if (typeof c.getAuthenticatorData == `function`)
		try {
			p = J(c.getAuthenticatorData());
		} catch (e) {
			Q(`getAuthenticatorData()`, e);
		}
	return {
		id: o,
		rawId: J(s),
		response: {
			attestationObject: J(c.attestationObject),
			clientDataJSON: J(c.clientDataJSON),
			transports: u,
			publicKeyAlgorithm: d,
			publicKey: f,
			authenticatorData: p
		},
		type: l,
		clientExtensionResults: a.getClientExtensionResults(),
		authenticatorAttachment: Ht(a.authenticatorAttachment)
	};
}
function Q(e, t) {
	console.warn(
		`The browser extension that intercepted this WebAuthn API call incorrectly implemented ${e}. You should report this error to them.\n`,
		t
	);
}
function Wt() {
	if (!X()) return $.stubThis(new Promise((e) => e(!1)));
	let e = globalThis.PublicKeyCredential;
	return e?.isConditionalMediationAvailable === void 0
		? $.stubThis(new Promise((e) => e(!1)))
		: $.stubThis(e.isConditionalMediationAvailable());
}
var $ = { stubThis: (e) => e };
function Gt({ error: e, options: t }) {
	let { publicKey: n } = t;
	if (!n) throw Error(`options was missing required publicKey property`);
	if (e.name === `AbortError`) {
		if (t.signal instanceof AbortSignal)
			return new Z({
				message: `Authentication ceremony was sent an abort signal`,
				code: `ERROR_CEREMONY_ABORTED`,
				cause: e
			});
	} else if (e.name === `NotAllowedError`)
		return new Z({ message: e.message, code: `ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY`, cause: e });
	else if (e.name === `SecurityError`) {
		let t = globalThis.location.hostname;
		if (!Rt(t))
			return new Z({
				message: `${globalThis.location.hostname} is an invalid domain`,
				code: `ERROR_INVALID_DOMAIN`,
				cause: e
			});
		if (n.rpId !== t)
			return new Z({
				message: `The RP ID "${n.rpId}" is invalid for this domain`,
				code: `ERROR_INVALID_RP_ID`,
				cause: e
			});
	} else if (e.name === `UnknownError`)
		return new Z({
			message: `The authenticator was unable to process the specified options, or could not create a new assertion signature`,
			code: `ERROR_AUTHENTICATOR_GENERAL_ERROR`,
			cause: e
		});
	return e;
}
async function Kt(e) {
	!e.optionsJSON &&
		e.challenge &&
		(console.warn(
			`startAuthentication() was not called correctly. It will try to continue with the provided options, but this call should be refactored to use the expected call structure instead. See https://simplewebauthn.dev/docs/packages/browser#typeerror-cannot-read-properties-of-undefined-reading-challenge for more information.`
		),
		(e = { optionsJSON: e }));
	let { optionsJSON: t, useBrowserAutofill: n = !1, verifyBrowserAutofillInput: r = !0 } = e;
	if (!X()) throw Error(`WebAuthn is not supported in this browser`);
	let i;
	t.allowCredentials?.length !== 0 && (i = t.allowCredentials?.map(Lt));
	let a = { ...t, challenge: Y(t.challenge), allowCredentials: i },
		o = {};
	if (n) {
		if (!(await Wt())) throw Error(`Browser does not support WebAuthn autofill`);
		if (document.querySelectorAll(`input[autocomplete$='webauthn']`).length < 1 && r)
			throw Error(
				'No <input> with "webauthn" as the only or last value in its `autocomplete` attribute was detected'
			);
		((o.mediation = `conditional`), (a.allowCredentials = []));
	}
	((o.publicKey = a), (o.signal = Bt.createNewAbortSignal()));
	let s;
	try {
		s = await navigator.credentials.get(o);
	} catch (e) {
		throw Gt({ error: e, options: o });
	}
	if (!s) throw Error(`Authentication was not completed`);
	let { id: c, rawId: l, response: u, type: d } = s,
		f;
	return (
		u.userHandle && (f = J(u.userHandle)),
		{
			id: c,
			rawId: J(l),
			response: {
				authenticatorData: J(u.authenticatorData),
				clientDataJSON: J(u.clientDataJSON),
				signature: J(u.signature),
				userHandle: f
			},
			type: d,
			clientExtensionResults: s.getClientExtensionResults(),
			authenticatorAttachment: Ht(s.authenticatorAttachment)
		}
	);
}
var qt = (e, { $listPasskeys: t, $store: n }) => ({
		signIn: {
			passkey: async (r, i) => {
				let a = await e(`/passkey/generate-authenticate-options`, { method: `GET`, throw: !1 });
				if (!a.data) return a;
				let o =
						a.data.extensions || r?.extensions
							? { ...(a.data.extensions || {}), ...(r?.extensions || {}) }
							: void 0,
					s;
				try {
					s = await Kt({
						optionsJSON: { ...a.data, extensions: o },
						useBrowserAutofill: r?.autoFill
					});
				} catch (e) {
					return {
						data: null,
						error: {
							code: e instanceof Z ? e.code : `AUTH_CANCELLED`,
							message: q.AUTH_CANCELLED.message,
							status: 400,
							statusText: `BAD_REQUEST`
						}
					};
				}
				try {
					let { clientExtensionResults: a, ...o } = s,
						c = await e(`/passkey/verify-authentication`, {
							body: { response: o },
							...r?.fetchOptions,
							...i,
							method: `POST`,
							throw: !1
						});
					return (
						t.set(Math.random()),
						n.notify(`$sessionSignal`),
						r?.returnWebAuthnResponse
							? { ...c, webauthn: { response: s, clientExtensionResults: a } }
							: c
					);
				} catch (e) {
					return (
						console.error(`[Better Auth] Error verifying passkey`, e),
						{
							data: null,
							error: {
								code: `AUTH_CANCELLED`,
								message: q.AUTH_CANCELLED.message,
								status: 400,
								statusText: `BAD_REQUEST`
							}
						}
					);
				}
			}
		},
		passkey: {
			addPasskey: async (r, i) => {
				let a = await e(`/passkey/generate-register-options`, {
					method: `GET`,
					query: {
						...(r?.authenticatorAttachment && {
							authenticatorAttachment: r.authenticatorAttachment
						}),
						...(r?.name && { name: r.name }),
						...(r?.context && { context: r.context })
					},
					throw: !1
				});
				if (!a.data) return a;
				try {
					let o =
							a.data.extensions || r?.extensions
								? { ...(a.data.extensions || {}), ...(r?.extensions || {}) }
								: void 0,
						s = await Ut({
							optionsJSON: { ...a.data, extensions: o },
							useAutoRegister: r?.useAutoRegister
						}),
						{ clientExtensionResults: c, ...l } = s,
						u = await e(`/passkey/verify-registration`, {
							...r?.fetchOptions,
							...i,
							body: { response: l, name: r?.name, ...(r?.createSession && { createSession: !0 }) },
							method: `POST`,
							throw: !1
						});
					return u.data
						? (t.set(Math.random()),
							u.data.session && n.notify(`$sessionSignal`),
							r?.returnWebAuthnResponse
								? { ...u, webauthn: { response: s, clientExtensionResults: c } }
								: u)
						: u;
				} catch (e) {
					return e instanceof Z
						? e.code === `ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED`
							? {
									data: null,
									error: {
										code: e.code,
										message: q.PREVIOUSLY_REGISTERED.message,
										status: 400,
										statusText: `BAD_REQUEST`
									}
								}
							: e.code === `ERROR_CEREMONY_ABORTED`
								? {
										data: null,
										error: {
											code: e.code,
											message: q.REGISTRATION_CANCELLED.message,
											status: 400,
											statusText: `BAD_REQUEST`
										}
									}
								: {
										data: null,
										error: {
											code: e.code,
											message: e.message,
											status: 400,
											statusText: `BAD_REQUEST`
										}
									}
						: {
								data: null,
								error: {
									code: `UNKNOWN_ERROR`,
									message: e instanceof Error ? e.message : q.UNKNOWN_ERROR.message,
									status: 500,
									statusText: `INTERNAL_SERVER_ERROR`
								}
							};
				}
			}
		},
		$Infer: {}
	}),
	Jt = Pt({
		basePath: `/sign-in-service`,
		plugins: [
			(() => {
				let e = d();
				return {
					id: `passkey`,
					version: Ft,
					$InferServerPlugin: {},
					getActions: (t, n) => qt(t, { $listPasskeys: e, $store: n }),
					getAtoms(t) {
						return {
							listPasskeys: pe(e, `/passkey/list-user-passkeys`, t, { method: `GET` }),
							$listPasskeys: e
						};
					},
					pathMethods: { '/passkey/register': `POST`, '/passkey/authenticate': `POST` },
					atomListeners: [
						{
							matcher(e) {
								return (
									e === `/passkey/verify-registration` ||
									e === `/passkey/delete-passkey` ||
									e === `/passkey/update-passkey` ||
									e === `/sign-out`
								);
							},
							signal: `$listPasskeys`
						},
						{ matcher: (e) => e === `/passkey/verify-authentication`, signal: `$sessionSignal` }
					],
					$ERROR_CODES: q
				};
			})()
		]
	});
for (let e of document.querySelectorAll(`[data-passkey-sign-in]`))
	`PublicKeyCredential` in window &&
		((e.hidden = !1),
		e.addEventListener(`click`, async () => {
			let { error: t } = await Jt.signIn.passkey();
			t || location.assign(e.dataset.to || `/`);
		}));
for (let e of document.querySelectorAll(`[data-passkey-add]`))
	`PublicKeyCredential` in window &&
		((e.hidden = !1),
		e.addEventListener(`click`, async () => {
			let { error: e } = await Jt.passkey.addPasskey();
			e || location.reload();
		}));
