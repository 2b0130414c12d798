import { databases } from '../support/databases';
import { outcomeContract } from './outcome-contract';

describe.each(databases)('a OutcomeStore on $name', outcomeContract);
