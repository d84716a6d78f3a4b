import type { Evidence } from './evidence.ts';

/**
 * Gives what was asked in one line, as recorded, for the chip in the picture: method and path
 * without the query, type and object of a delivery, name of a call.
 */
export function requestLine(evidence: Evidence): string {
	switch (evidence.kind) {
		case 'request':
			return `${evidence.method} ${evidence.path.split('?')[0] ?? ''}`;
		case 'store':
			return `${evidence.op} ${evidence.key}`;
		case 'delivery':
			return `${evidence.type} ${evidence.resource}/${evidence.object.name}`;
		case 'cri':
			return evidence.method.split('/').at(-1) ?? evidence.method;
		case 'cloud':
			return `${evidence.method} ${evidence.object}`;
		case 'exec':
		case 'kernel':
			return evidence.program;
		case 'note':
			return evidence.text;
		case 'count':
			return `${String(evidence.count)} ${evidence.what}`;
	}
}
