import { readLook } from '../../diagram/export/look.ts';
import figure from '../../styles/figure.css?raw';
import picture from '../../styles/picture.css?raw';
import regions from '../../styles/regions.css?raw';
import theme from '../../styles/theme.css?raw';

/** The look of the architecture's picture, from the stylesheets that pages have. */
export const pictureLook = readLook({ theme, picture: [figure, regions, picture].join('\n') });
