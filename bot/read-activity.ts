import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { HelpdeskError } from '../helpdesk/errors';

const shortText = z.string().max(2_000);
const account = z.looseObject({ id: shortText });

/** What an activity must be to be read at all; whatever else a channel adds is kept. */
const activityForm = z.looseObject({
  type: z.string().min(1).max(100),
  id: shortText.optional(),
  channelId: shortText,
  serviceUrl: shortText,
  conversation: account,
  from: account.optional(),
  recipient: account.optional(),
  text: z.string().nullish(),
  locale: shortText.nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  membersAdded: z.array(account).nullish(),
});

/** The part of an activity that a client of the website writes itself; the server fills in the rest. */
const postedForm = z.looseObject({
  type: z.enum([
    'message',
    'event',
    'typing',
    'conversationUpdate',
    'messageReaction',
    'invoke',
    'endOfConversation',
  ]),
  text: z.string().nullish(),
  locale: shortText.nullish(),
  name: shortText.nullish(),
});

function refuse(): never {
  throw new HelpdeskError('unreadable-request', 'the body is not an activity');
}

/** The activity in a request's body. @throws HelpdeskError 'unreadable-request' when it is none. */
export function readActivity(body: unknown): Activity {
  const read = activityForm.safeParse(body);
  if (!read.success) refuse();
  const { timestamp, localTimestamp, ...rest } = read.data;
  return {
    ...rest,
    text: read.data.text ?? undefined,
    locale: read.data.locale ?? undefined,
    entities: read.data.entities ?? undefined,
    membersAdded: read.data.membersAdded ?? undefined,
    from: read.data.from ?? { id: '' },
    recipient: read.data.recipient ?? { id: '' },
    ...(typeof timestamp === 'string' ? { rawTimestamp: timestamp, timestamp: new Date(timestamp) } : {}),
    ...(typeof localTimestamp === 'string'
      ? { rawLocalTimestamp: localTimestamp, localTimestamp: new Date(localTimestamp) }
      : {}),
  } as unknown as Activity;
}

/** What a website client posted. @throws HelpdeskError 'unreadable-request' when it is no activity. */
export function readPostedActivity(body: unknown): Record<string, unknown> {
  const read = postedForm.safeParse(body);
  if (!read.success) refuse();
  return read.data;
}
