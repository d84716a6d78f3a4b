import { authorError } from '../../model/author-error.ts';
import { authorFiles } from '../../model/author-files.ts';
import type { Localized } from '../../model/locale.ts';
import { nearest } from '../../model/nearest.ts';

/** Words of recorded files, keys or values, as they read on a page. The files stay as recorded. */
const words: Readonly<Record<string, Localized>> = {
	kubernetes: { ja: 'Kubernetes', en: 'Kubernetes' },
	etcd: { ja: 'etcd', en: 'etcd' },
	containerd: { ja: 'containerd', en: 'containerd' },
	runc: { ja: 'runc', en: 'runc' },
	cniPlugins: { ja: 'CNIプラグイン', en: 'CNI plugins' },
	nftables: { ja: 'nftables', en: 'nftables' },
	linux: { ja: 'Linuxカーネル', en: 'Linux kernel' },
	'unix socket': { ja: 'Unixソケット', en: 'Unix socket' },
};

/** Gives what a page calls a word of a recorded file. Throws an author's error on an unknown one. */
export function nameRecorded(word: string): Localized {
	const found = words[word];
	if (found) return found;
	throw new Error(
		authorError({
			where: authorFiles.recordedWords,
			problem: 'a page shows a word of a recording that has no name',
			value: word,
			nearest: nearest(word, Object.keys(words)),
			todo: 'add what pages call it, in both languages',
		}),
	);
}
