import { pictureTexts } from '../data/site/picture-texts.ts';
import { fillText } from '../model/format/fill-text.ts';
import { formatSeconds, formatSecondsSpan } from '../model/format/format-time.ts';
import type { LabeledMoment } from '../diagram/charts/draw-course.ts';
import type { Course, CourseTime } from '../model/failures/course.ts';
import type { Locale } from '../model/locale.ts';

/** Gives the moments of an outage with the words of one language, for the picture. */
export function labelCourse({ moments }: Course, locale: Locale): readonly LabeledMoment[] {
	return moments.map(({ id, kind, at, label }) => ({
		id,
		kind,
		at,
		label: label[locale],
		time: formatCourseTime(at, locale),
	}));
}

/** Gives the time of a moment as it is in the data: nothing is rounded. */
export function formatCourseTime(at: CourseTime, locale: Locale): string {
	const { meanwhile, back, afterReturn } = pictureTexts;
	if (at.since === 'meanwhile') return meanwhile[locale];
	if (at.since === 'return' && at.from === 0 && at.to === undefined) return back[locale];
	const time =
		at.to === undefined
			? formatSeconds(at.from, locale)
			: formatSecondsSpan(at.from, at.to, locale);
	return at.since === 'return' ? fillText(afterReturn[locale], { time }) : time;
}
