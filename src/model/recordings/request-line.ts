import type { Exhibit } from './exhibit.ts';

/**
 * Gives what was asked in one line, as recorded, for the chip in the picture: method and path
 * without the query, type and object of a delivery, name of a call.
 */
export function requestLine(exhibit: Exhibit): string {
	switch (exhibit.kind) {
		case 'request':
			return `${exhibit.method} ${exhibit.path.split('?')[0] ?? ''}`;
		case 'store':
			return `${exhibit.op} ${exhibit.key}`;
		case 'delivery':
			return `${exhibit.type} ${exhibit.resource}/${exhibit.object.name}`;
		case 'cri':
			return exhibit.method.split('/').at(-1) ?? exhibit.method;
		case 'cloud':
			return `${exhibit.method} ${exhibit.object}`;
		case 'exec':
		case 'kernel':
			return exhibit.program;
		case 'note':
			return exhibit.text;
		case 'count':
			return `${String(exhibit.count)} ${exhibit.what}`;
	}
}
