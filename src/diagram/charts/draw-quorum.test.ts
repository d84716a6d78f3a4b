import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { countQuorum } from '../../model/failures/count-quorum.ts';
import { sizeOf } from '../svg/find-text-boxes.ts';
import { hasClass, isElement, elementsIn } from '../svg/tree.ts';
import { drawQuorum } from './draw-quorum.ts';

const rows = [1, 2, 3, 4, 5, 6, 7].map(countQuorum);
const labels = {
	icon: 'M0 0h16v16H0z',
	picture: 'Majorities',
	members: 'Members',
	failures: 'Failures survived',
	needed: 'needed',
	spare: 'may fail',
	notes: { 5: 'recommended' },
};

const childrenOf = (node: Element) => elementsIn(node);
const textsIn = (node: Element): string[] =>
	node.children.flatMap((child) => {
		if (child.type === 'text') return [child.value];
		return isElement(child) ? textsIn(child) : [];
	});

describe.each(['wide', 'tall'] as const)('the %s picture of majorities', (composition) => {
	const picture = drawQuorum(rows, composition, labels);
	const drawn = childrenOf(picture).filter((child) => hasClass(child, 'row'));
	const votesOf = (row: Element) =>
		childrenOf(row)
			.filter((child) => hasClass(child, 'member'))
			.map(({ properties }) => properties.dataVote);

	it('is one image with a name', () => {
		expect(picture.properties).toMatchObject({ role: 'img', ariaLabel: 'Majorities' });
	});

	it('has a square for every member: first those that are needed, then those that may fail', () => {
		expect(drawn.map(votesOf)).toEqual(
			rows.map(({ majority, failures }) => [
				...Array.from({ length: majority }, () => 'needed'),
				...Array.from({ length: failures }, () => 'spare'),
			]),
		);
	});

	it('says the numbers of every row', () => {
		const remarks = composition === 'wide' ? ['recommended'] : [];
		expect(drawn.map(textsIn)).toEqual(
			rows.map(({ members, failures }) => [
				String(members),
				String(failures),
				...(members === 5 ? remarks : []),
			]),
		);
	});

	it('keeps every square inside the picture, and none over its neighbor', () => {
		const { width, height } = sizeOf(picture);
		for (const row of drawn) {
			const squares = childrenOf(row)
				.flatMap(childrenOf)
				.filter(({ tagName }) => tagName === 'rect')
				.map(({ properties: { x, y, width: side } }) => ({
					left: Number(x),
					right: Number(x) + Number(side),
					bottom: Number(y) + Number(side),
				}));
			squares.forEach(({ left, right, bottom }, index) => {
				expect(left).toBeGreaterThan(squares[index - 1]?.right ?? 0);
				expect(right).toBeLessThan(width);
				expect(bottom).toBeLessThan(height);
			});
		}
	});
});
