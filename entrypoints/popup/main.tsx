import { render } from 'preact';
import { PopupPage } from './PopupPage';
import { tabOfPopup } from './tab';

const place = document.getElementById('page');
if (place) render(<PopupPage tab={await tabOfPopup(location.search)} />, place);
