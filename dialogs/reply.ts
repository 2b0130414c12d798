import { ActivityTypes, type Activity, type Attachment } from 'botbuilder';
import type { Language } from '../catalogue/language';

/** One message of the assistant, before a channel's form is given to it. */
export interface Reply {
  /** Markdown. With a card it is what is read where cards cannot be shown. */
  readonly text: string;
  /** Answers offered as buttons; each also works typed. */
  readonly suggestions?: readonly string[];
  /** An Adaptive Card's content, version 1.5 at most. */
  readonly card?: AdaptiveCard;
}

/** An Adaptive Card with the root `speak` that screen readers announce. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.3';
  readonly speak: string;
  readonly body: readonly object[];
  readonly actions?: readonly object[];
}

/** The text that a screen reader says for a markdown text. */
export function spoken(markdown: string): string {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[*_#>`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/**
 * The activity of a reply. On the website buttons are suggested actions; Teams shows at most three of those
 * and in personal chat only, so there they are a card's buttons, which post the same words.
 */
export function activityOf(reply: Reply, channel: string, language: Language): Partial<Activity> {
  const suggestions = reply.suggestions ?? [];
  const attachments: Attachment[] = reply.card
    ? [{ contentType: adaptiveCardType, content: reply.card }]
    : [];
  const common: Partial<Activity> = {
    type: ActivityTypes.Message,
    locale: `${language}-CA`,
    inputHint: 'acceptingInput',
    ...(reply.card
      ? { summary: spoken(reply.text) }
      : { text: reply.text, textFormat: 'markdown', speak: spoken(reply.text) }),
  };
  if (channel !== 'msteams') {
    const actions = suggestions.map((title) => ({ type: 'imBack', title, value: title }));
    return {
      ...common,
      attachments,
      ...(actions.length > 0 ? { suggestedActions: { actions, to: [] } } : {}),
    };
  }
  if (suggestions.length > 0 && !reply.card)
    attachments.push({ contentType: adaptiveCardType, content: buttonsCard(suggestions) });
  return { ...common, attachments };
}

function buttonsCard(titles: readonly string[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    version: '1.3',
    speak: titles.join(', '),
    body: [],
    actions: titles.map((title) => ({
      type: 'Action.Submit',
      title,
      data: { msteams: { type: 'imBack', value: title } },
    })),
  };
}
