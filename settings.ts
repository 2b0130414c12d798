import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './catalogue/project-root';
import { HelpdeskError } from './helpdesk/errors';

const flag = z.stringbool({ error: 'must be true or false' });
const list = z.string().transform((written) =>
  written
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const originList = list.refine((origins) => origins.every(isOrigin), {
  error: 'must list origins such as https://www.example.ca, without a path, separated by commas',
});
const optionalText = z
  .string()
  .trim()
  .transform((written) => written || undefined)
  .optional();

const defaultAllowedHosts = ['smba.trafficmanager.net', '.botframework.com', '.botframework.azure.us'];
const developmentHosts = ['127.0.0.1', 'localhost'];
const shortestSecret = 32;

/** Every setting, by the name it has in `.env`; `.env.example` explains them all. */
const form = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'], { error: 'must be development or production' })
    .default('development'),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int('must be a whole number')
    .min(0, 'must be between 0 and 65535')
    .max(65_535, 'must be between 0 and 65535')
    .default(3978),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://help.example.ca' })
    .optional(),
  TRUST_PROXY: flag.default(false),
  DATABASE_FILE: z.string().trim().min(1).default(join('data', 'helpdesk.sqlite')),
  DIRECTLINE_SECRET: z
    .string()
    .min(shortestSecret, `must have at least ${shortestSecret} characters`)
    .optional(),
  ALLOWED_ORIGINS: originList.default([]),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be fatal, error, warn, info, debug or silent',
    })
    .default('info'),
  MICROSOFT_APP_ID: optionalText,
  MICROSOFT_APP_PASSWORD: optionalText,
  MICROSOFT_APP_TENANT_ID: optionalText,
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMSI'], { error: 'must be SingleTenant or UserAssignedMSI' })
    .default('SingleTenant'),
  BOT_ALLOWED_HOSTS: list.default(defaultAllowedHosts),
  STOP_SECONDS: z.coerce.number({ error: 'must be a number' }).positive('must be above 0').default(10),
});

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(form.shape);

/** The settings as the parts of the house take them. */
export interface Settings {
  readonly isProduction: boolean;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where the world reaches the server; undefined: wherever the request came to. */
  readonly publicUrl: string | undefined;
  readonly trustProxy: boolean;
  readonly databaseFile: string;
  /** Signs the website's chat tokens; undefined: one is made and kept beside the database. */
  readonly directLineSecret: string | undefined;
  readonly allowedOrigins: readonly string[];
  readonly logLevel: string;
  readonly bot: {
    readonly appId: string | undefined;
    readonly appPassword: string | undefined;
    readonly tenantId: string | undefined;
    readonly appType: 'SingleTenant' | 'UserAssignedMSI';
    readonly allowedHosts: readonly string[];
  };
  /** How long turns in hand may take to finish when the server is stopped. */
  readonly stopSeconds: number;
}

/**
 * Reads the settings from an environment.
 *
 * @throws HelpdeskError 'setting-refused' with a sentence that names each wrong setting
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = form.safeParse(given);
  if (!read.success) {
    const reasons = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new HelpdeskError('setting-refused', `${reasons.join('; ')}. See .env.example.`);
  }
  const values = read.data;
  const isProduction = values.NODE_ENV === 'production';
  if (isProduction && !values.MICROSOFT_APP_ID) {
    throw new HelpdeskError(
      'setting-refused',
      'MICROSOFT_APP_ID is needed in production: without it anybody may call /api/messages. See .env.example.',
    );
  }
  if (
    values.MICROSOFT_APP_ID &&
    values.MICROSOFT_APP_TYPE === 'SingleTenant' &&
    !(values.MICROSOFT_APP_PASSWORD && values.MICROSOFT_APP_TENANT_ID)
  ) {
    throw new HelpdeskError(
      'setting-refused',
      'MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID are needed with MICROSOFT_APP_ID for a SingleTenant app. See .env.example.',
    );
  }
  return {
    isProduction,
    host: values.HOST,
    port: values.PORT,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ''),
    trustProxy: values.TRUST_PROXY,
    databaseFile: values.DATABASE_FILE,
    directLineSecret: values.DIRECTLINE_SECRET,
    allowedOrigins: values.ALLOWED_ORIGINS,
    logLevel: values.LOG_LEVEL,
    bot: {
      appId: values.MICROSOFT_APP_ID,
      appPassword: values.MICROSOFT_APP_PASSWORD,
      tenantId: values.MICROSOFT_APP_TENANT_ID,
      appType: values.MICROSOFT_APP_TYPE,
      allowedHosts: isProduction
        ? values.BOT_ALLOWED_HOSTS
        : [...values.BOT_ALLOWED_HOSTS, ...developmentHosts],
    },
    stopSeconds: values.STOP_SECONDS,
  };
}

/** Whether a text is an origin exactly as a browser sends it. */
function isOrigin(written: string): boolean {
  return URL.canParse(written) && new URL(written).origin === written;
}

/** Adds the settings of the project's `.env` file to the environment; what is set already stands. */
export function loadEnvironmentFile(path = join(projectRoot, '.env')): void {
  if (existsSync(path)) process.loadEnvFile(path);
}
