import { courses } from '../../data/failures/courses.ts';
import { failureRows } from '../../data/failures/failure-rows.ts';
import { publishedFailure } from '../../model/published/failures.ts';
import type { PublishedFile } from './published-file.ts';

/** What was lost while a component was down, and the course of its outage. */
export const failuresOutput: PublishedFile = {
	item: publishedFailure,
	items: failureRows.map(({ component, cells, endedThemselves, wellAgainAfterMs }) => ({
		component,
		abilities: cells.map(({ ability, lost, error }) => ({
			id: ability.id,
			name: ability.name,
			remained: lost === undefined,
			...lost,
			...(error === undefined ? {} : { error }),
		})),
		exited: endedThemselves,
		wellAgainAfterMs,
		course: courses.find((course) => course.component === component)?.moments ?? [],
	})),
};
