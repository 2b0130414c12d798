import type { DateTime, DurationLike } from 'luxon';
import type { Clock } from '../../helpdesk/clock';

/** A clock that moves only when the test says so. */
export class MovingClock implements Clock {
  constructor(private moment: DateTime) {}

  now(): DateTime {
    return this.moment;
  }

  /** Lets time pass. */
  pass(duration: DurationLike): void {
    this.moment = this.moment.plus(duration);
  }
}
