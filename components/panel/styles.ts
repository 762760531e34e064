import tokens from '../tokens.css?inline';
import ui from '../ui.css?inline';
import denial from './denial.css?inline';
import floating from './floating.css?inline';
import frame from './frame.css?inline';
import head from './head.css?inline';
import panel from './panel.css?inline';
import rows from './rows.css?inline';
import states from './states.css?inline';

/** All styles of the overlay, for the shadow root it lives in. What lies over the page as a whole comes last. */
export const panelStyles: string = [tokens, ui, frame, head, rows, denial, states, floating, panel].join('\n');
