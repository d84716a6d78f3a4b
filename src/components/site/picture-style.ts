import { createStyles } from '../../diagram/css/create-styles.ts';
import figure from '../../styles/figure.css?raw';
import picture from '../../styles/picture.css?raw';
import regions from '../../styles/regions.css?raw';
import theme from '../../styles/theme.css?raw';

/** Gives the style of a picture of the architecture, by the stylesheets that pages have. */
export const pictureStyleOf = createStyles([theme, figure, regions, picture].join('\n'));
