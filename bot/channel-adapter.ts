import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { Settings } from '../settings';
import { assertAllowedServiceUrl } from './service-url';

/**
 * The adapter for channels that call over HTTP: Teams and Azure's Direct Line. With an app id every request
 * must carry the Bot Framework's token; without one (development only) none is asked for.
 */
export class ChannelAdapter extends CloudAdapter {
  private readonly allowedHosts: readonly string[];

  constructor({ bot }: Pick<Settings, 'bot'>) {
    const credentials = bot.appId
      ? {
          MicrosoftAppId: bot.appId,
          MicrosoftAppPassword: bot.appPassword,
          MicrosoftAppTenantId: bot.tenantId,
          MicrosoftAppType: bot.appType,
        }
      : {};
    const factory = new ConfigurationServiceClientCredentialFactory(credentials);
    super(new ConfigurationBotFrameworkAuthentication({}, factory));
    this.allowedHosts = bot.allowedHosts;
  }

  /**
   * Runs the turn of an activity.
   *
   * @param authorization the request's Authorization header, empty without one
   * @throws the SDK's AuthenticationError for a missing or wrong token; HelpdeskError for a reply address
   *   off the allow list
   */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    assertAllowedServiceUrl(activity.serviceUrl, this.allowedHosts);
    return this.processActivity(authorization, activity, logic);
  }
}
