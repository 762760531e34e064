import { render } from 'preact';
import { PopupPage } from './PopupPage';
import { closesItself, tabOfPopup } from './tab';

const place = document.getElementById('page');
const close = () => {
  if (closesItself(location.search)) window.close();
};
if (place) render(<PopupPage tab={await tabOfPopup(location.search)} close={close} />, place);
