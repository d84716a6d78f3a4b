/** The size of every card, in pixels: what services that show a link ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Where a card has its picture beside the words. */
export const paneBeside = { x: 560, y: 0, width: cardSize.width - 560, height: cardSize.height };
