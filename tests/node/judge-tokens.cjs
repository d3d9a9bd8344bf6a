// The official SDK's judgement of inbound requests. The first line on stdin is the bot's configuration; each line after it is
// one request, answered by one line: an empty one where the SDK lets the request in, else why not.
'use strict';

const { createInterface } = require('node:readline');
const {
    AuthenticationConfiguration, BotFrameworkAuthenticationFactory, EmulatorValidation, PasswordServiceClientCredentialFactory,
} = require('botframework-connector');

// The SDK prints what it refuses.
console.error = () => {};

// The tokens are made by the test's clock, which the SDK has to go by.
let now = 0;
globalThis.Date = class extends Date {
    constructor(...parts) {
        super(...(parts.length > 0 ? parts : [now]));
    }

    static now() {
        return now;
    }
};

const tenants = EmulatorValidation.ToBotFromEmulatorTokenValidationParameters.issuer;
const shippedTenants = tenants.length;

function createAuthentication({ appId, tenantId, channelMetadata, emulatorMetadata }) {
    return BotFrameworkAuthenticationFactory.create(
        '', true, 'https://login.microsoftonline.com/botframework.com', 'https://api.botframework.com', 'https://api.botframework.com',
        'https://api.botframework.com', channelMetadata, emulatorMetadata, 'urn:botframework:azure',
        new PasswordServiceClientCredentialFactory(appId, 'not-used', tenantId), new AuthenticationConfiguration());
}

async function judge(authentication, { authorization, channelId, serviceUrl }) {
    // The SDK goes on to accept every tenant that any token, good or bad, has named; each token is judged as if it were the first.
    tenants.length = shippedTenants;
    try {
        await authentication.authenticateRequest({ type: 'message', channelId, serviceUrl }, authorization);
        return '';
    } catch (refusal) {
        return `${refusal?.message ?? refusal}`.replaceAll(/\s+/g, ' ') || 'refused';
    }
}

(async () => {
    let authentication;
    for await (const line of createInterface({ input: process.stdin })) {
        const message = JSON.parse(line);
        now = message.now;
        if (authentication)
            process.stdout.write(`${await judge(authentication, message)}\n`);
        else
            authentication = createAuthentication(message);
    }
})();
