import { aptInstall, canInstall } from './apt-install.ts';
import { findEngine } from './engines/find-engines.ts';

const missing = (['firefox', 'webkit'] as const).flatMap((engine) => {
	const found = findEngine(engine);
	return 'missing' in found ? found.missing.split(' ') : [];
});

if (missing.length > 0) {
	if (canInstall) aptInstall(...missing);
	else console.log(`Firefox and WebKit need ${missing.join(', ')}: packages of Debian.`);
}
