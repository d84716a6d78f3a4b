/** The size of every card, in pixels: what services that show a link ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where a card has its picture: below the words, or beside them. */
export const panes = {
	across: { x: 0, y: 232, width: cardSize.width, height: cardSize.height - 232 },
	beside: { x: 560, y: 0, width: cardSize.width - 560, height: cardSize.height },
} as const;
