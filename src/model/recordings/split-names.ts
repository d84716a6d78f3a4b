/** A piece of a path or key; names are those that the recorded cluster gave, not Kubernetes. */
export interface PathPiece {
	readonly text: string;
	readonly isName: boolean;
}

/** Resources of which there is no namespace in the path before the name. */
const keyRoots = ['minions', 'ipaddresses', 'namespaces'];

/**
 * Splits the path of a request or a key of etcd into what is the same in every cluster and the
 * names of this one: of objects and of their namespaces. The query is left as it is.
 */
export function splitNames(line: string): readonly PathPiece[] {
	const [path = '', query] = line.split(/(?=\?)/);
	const segments = path.split('/');
	const isName = path.startsWith('/registry/') ? namesInKey(segments) : namesInPath(segments);
	const pieces = segments.flatMap((text, index) => [
		...(index === 0 ? [] : [{ text: '/', isName: false }]),
		...(text === '' ? [] : [{ text, isName: isName(index) }]),
	]);
	return join([...pieces, ...(query === undefined ? [] : [{ text: query, isName: false }])]);
}

/** `/registry/<resource…>/<namespace>/<name>`, or without a namespace for a few resources. */
function namesInKey(segments: readonly string[]): (index: number) => boolean {
	const count = keyRoots.includes(segments[2] ?? '') ? 1 : 2;
	return (index) => index >= segments.length - count;
}

/** `…/namespaces/<namespace>/<resource>/<name>/<subresource>`, or `…/<resource>/<name>`. */
function namesInPath(segments: readonly string[]): (index: number) => boolean {
	const version = segments.findIndex((segment) => /^v\d/.test(segment));
	const namespaced = segments[version + 1] === 'namespaces' && segments.length > version + 3;
	const resource = namespaced ? version + 3 : version + 1;
	return (index) => index === resource + 1 || (namespaced && index === version + 2);
}

function join(pieces: readonly PathPiece[]): readonly PathPiece[] {
	return pieces.reduce<PathPiece[]>((joined, piece) => {
		const last = joined.at(-1);
		if (last?.isName === piece.isName) {
			return [...joined.slice(0, -1), { ...last, text: last.text + piece.text }];
		}
		return [...joined, piece];
	}, []);
}
