/** Parts of pages that the book does without, besides what serves only a browser. */
export interface Without {
	readonly element?: string;
	readonly className?: string;
	/** The class of the element around it. */
	readonly within?: string;
	readonly why: string;
}

/** All that the book leaves out of a page on purpose. */
export const withoutInBook: readonly Without[] = [
	{ element: 'nav', why: 'leads to other pages, which are chapters, or to letters on this one' },
	{ element: 'footer', why: 'leads to the pages before and after, and to the file of this one' },
	{ className: 'print:hidden', why: 'is not printed with its page, either' },
	{ className: 'claim-link', why: 'a link to the claim that it stands beside' },
	{ className: 'flow-texts', why: 'says in other forms what the steps say' },
	{ element: 'p', className: 'step-number', why: 'the heading of the step has its number' },
	{
		element: 'details',
		within: 'freshness',
		why: 'each note at the end of the chapter says which text was read',
	},
];

/** The same as selectors. */
export const withoutSelectors = withoutInBook.map(
	({ element = '', className, within }) =>
		(within === undefined ? '' : `.${within} > `) +
		element +
		(className === undefined ? '' : `.${className.replace(':', '\\:')}`),
);
