import type { LabeledMoment } from '../diagram/charts/draw-course.ts';
import type { Course, CourseTime } from '../model/failures/course.ts';
import type { Locale } from '../model/locale.ts';

/** Gives the moments of an outage with the words of one language, for the picture. */
export function labelCourse({ moments }: Course, locale: Locale): readonly LabeledMoment[] {
	return moments.map(({ id, kind, at, label }) => ({
		...{ id, kind, at, label: label[locale] },
		time: formatCourseTime(at, locale),
	}));
}

const words = {
	ja: { unit: '秒', to: '〜', meanwhile: 'その間', back: '復帰', after: '復帰から' },
	en: { unit: ' s', to: '–', meanwhile: 'Meanwhile', back: 'Return', after: 'Return + ' },
} as const;

/** Gives the time of a moment as it is in the data: nothing is rounded. */
export function formatCourseTime(at: CourseTime, locale: Locale): string {
	const { unit, to, meanwhile, back, after } = words[locale];
	if (at.since === 'meanwhile') return meanwhile;
	if (at.since === 'return' && at.from === 0 && at.to === undefined) return back;
	const span = at.to === undefined ? String(at.from) : `${at.from}${to}${at.to}`;
	return `${at.since === 'return' ? after : ''}${span}${unit}`;
}
