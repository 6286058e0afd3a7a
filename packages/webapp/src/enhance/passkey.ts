// Sign-in and registration by passkey. The buttons stay hidden where the browser has none.

import { createAuthClient } from 'better-auth/client';
import { passkeyClient } from '@better-auth/passkey/client';

const client = createAuthClient({
	basePath: '/sign-in-service',
	plugins: [passkeyClient()]
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-passkey-sign-in]')) {
	if (!('PublicKeyCredential' in window)) continue;
	button.hidden = false;
	button.addEventListener('click', async () => {
		const { error } = await client.signIn.passkey();
		if (!error) location.assign(button.dataset.to || '/');
	});
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-passkey-add]')) {
	if (!('PublicKeyCredential' in window)) continue;
	button.hidden = false;
	button.addEventListener('click', async () => {
		const { error } = await client.passkey.addPasskey();
		if (!error) location.reload();
	});
}
