// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Overlay } from '@/components/panel/Overlay';
import { said } from '../drawn';
import { actions, coverage, view } from '../fixture';
import { panel } from './drawn-panel';

test('the key lists the five marks; one that is switched off is reported', () => {
  const onToggleMark = vi.fn();
  const { button, click, all, find } = panel({ marksOff: ['only'] }, {}, { onToggleMark });
  click(button('Key to the marks'));
  expect(all('.xq-key').map(said)).toEqual([
    'Same wordsword for word',
    'Rewordedother words, same quote',
    'Longer or shorter hereone side cuts words',
    'Only herenot in the other source',
    'Denialsomeone denies it',
  ]);
  expect(all('.xq-key input').map((box) => (box as HTMLInputElement).checked)).toEqual([true, true, true, false, true]);
  click(find('.xq-key input'));
  expect(onToggleMark).toHaveBeenCalledWith('same', false);
});

test('all marks are shown again by one button, and focus stays in the key', () => {
  const onShowAllMarks = vi.fn();
  const { button, click, draw, find, all } = panel({ marksOff: ['only', 'same'] }, {}, { onShowAllMarks });
  click(button('Key to the marks'));
  click(button('Show all marks'));
  expect(onShowAllMarks).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(find('.xq-key input'));
  draw(<Overlay coverage={coverage} view={view} actions={actions} />);
  expect(all('.xq-menu__all')).toEqual([]);
});
