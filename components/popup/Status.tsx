import { plural } from '@/components/wording/plural';
import { Covered } from './Covered';
import { Message } from './Message';
import type { PageStatus, PopupActions } from './props';

interface StatusProps {
  readonly status: PageStatus;
  /** Only what the page is, while a search has the room. */
  readonly brief: boolean;
  readonly actions: PopupActions;
}

/** What the page is, in words, and what can be done about it. */
export function Status({ status, brief, actions }: StatusProps) {
  switch (status.state) {
    case 'covered':
      return <Covered status={status} brief={brief} actions={actions} />;
    case 'not-covered':
      return (
        <Message title="Not coverage of an event you follow">
          This page was checked against {plural(status.dossiers, 'dossier')} on this device.
        </Message>
      );
    case 'unreadable':
      return (
        <Message title="This page’s text could not be read">
          The article may be behind a sign-in, or drawn as an image.
        </Message>
      );
    case 'closed':
      return (
        <Message title="Extensions cannot read this page">
          The browser keeps its own pages, its extension store and its PDF viewer closed to every extension.
        </Message>
      );
    case 'no-access':
      if (status.origins.length === 0) {
        return (
          <Message title={`Crossquote has no access to ${status.host}`}>
            Your browser allows this only in its settings: open Crossquote’s details there, and allow access to file
            URLs (Chrome) or to local files on your computer (Firefox). Then load this page again.
          </Message>
        );
      }
      return (
        <Message
          title={`Crossquote has no access to ${status.host}`}
          action={{ label: `Allow on ${status.host}`, onClick: () => actions.onAllow(status.origins) }}
        >
          Your browser keeps it from this site. If you allow it, the page’s text is compared on this device and is not
          sent anywhere.
        </Message>
      );
    case 'hidden':
      return (
        <Message
          title={`Hidden on ${status.host}`}
          action={{ label: 'Show on this site', onClick: () => actions.onHideSite(false) }}
        >
          No page of this site is read and nothing is marked.
        </Message>
      );
    case 'paused':
      return (
        <Message title="Paused on every site" action={{ label: 'Resume', onClick: () => actions.onPause(false) }}>
          No page is read and nothing is marked until you resume.
        </Message>
      );
  }
}
