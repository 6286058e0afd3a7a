// Says in one line what to do when an older Node runs, before anything fails for a stranger reason.

export function checkNode(version: string = process.versions.node): void {
	const [major = 0] = version.split('.').map(Number);
	if (major >= 24) return;
	console.error(
		`Trobada needs Node 24 and this is ${version}. Run it through npm (npm start), which brings Node 24 on Linux and Windows; on macOS install Node 24 first.`
	);
	process.exit(1);
}
