import tokens from '../tokens.css?inline';
import ui from '../ui.css?inline';
import panel from './panel.css?inline';

/** All styles of the overlay, for the shadow root it lives in. */
export const panelStyles: string = [tokens, ui, panel].join('\n');
