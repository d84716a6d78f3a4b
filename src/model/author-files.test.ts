import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { authorFiles, authorFolders } from './author-files.ts';

const root = new URL('../../', import.meta.url);

test('every file and folder that authors are sent to is there', () => {
	const named = [...Object.values(authorFiles), ...Object.values(authorFolders)];
	expect(named.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
});

test('no other module spells out where authors write', () => {
	const source = fileURLToPath(new URL('src/', root));
	const spelled = /^(?!\s*(?:\/?\*|\/\/)).*['"`\s](?:\.\/)?src\/(?:data|content)\b/m;
	const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?<!\.test)\.(?:ts|astro)$/.test(file) && file !== 'model/author-files.ts')
		.filter((file) => spelled.test(readFileSync(join(source, file), 'utf8')));
	expect(found, 'take the name from src/model/author-files.ts').toEqual([]);
});
