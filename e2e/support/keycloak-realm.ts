/** Somebody whom the provider knows; the seed is what their authenticator app holds. */
export interface Known {
  username: string;
  password: string;
  seed: string;
}

export const CLIENT = { id: "jinqiao", secret: "known-to-both-sides-2026" };

/** A code of an app is asked of everybody after the password, and told as `otp` in the token's `amr`. */
export const realm = (jinqiao: string, people: Known[]) => ({
  realm: "bank",
  enabled: true,
  sslRequired: "none",
  browserFlow: "password and code",
  authenticationFlows: [
    flow("password and code", true, [
      { authenticator: "auth-cookie", requirement: "ALTERNATIVE", priority: 10 },
      { authenticatorFlow: true, flowAlias: "both", requirement: "ALTERNATIVE", priority: 20 },
    ]),
    flow("both", false, [
      {
        authenticator: "auth-username-password-form",
        authenticatorConfig: "pwd",
        requirement: "REQUIRED",
        priority: 10,
      },
      {
        authenticator: "auth-otp-form",
        authenticatorConfig: "otp",
        requirement: "REQUIRED",
        priority: 20,
      },
    ]),
  ],
  authenticatorConfig: ["pwd", "otp"].map((proof) => ({
    alias: proof,
    config: { "default.reference.value": proof, "default.reference.maxAge": "36000" },
  })),
  clients: [
    {
      clientId: CLIENT.id,
      secret: CLIENT.secret,
      protocol: "openid-connect",
      redirectUris: [`${jinqiao}/api/sign-in/sso/answer`],
      attributes: {
        "pkce.code.challenge.method": "S256",
        "post.logout.redirect.uris": `${jinqiao}/desk/sign-in`,
      },
      protocolMappers: [
        {
          name: "amr",
          protocol: "openid-connect",
          protocolMapper: "oidc-amr-mapper",
          config: { "id.token.claim": "true", "access.token.claim": "false" },
        },
      ],
    },
  ],
  users: people.map(({ username, password, seed }) => ({
    username,
    enabled: true,
    email: `${username}@bank.example`,
    emailVerified: true,
    firstName: username,
    lastName: "Bank",
    credentials: [
      { type: "password", value: password },
      {
        type: "otp",
        secretData: JSON.stringify({ value: seed }),
        credentialData: JSON.stringify({
          subType: "totp",
          digits: 6,
          counter: 0,
          period: 30,
          algorithm: "HmacSHA1",
        }),
      },
    ],
  })),
});

function flow(alias: string, topLevel: boolean, authenticationExecutions: object[]) {
  return { alias, providerId: "basic-flow", topLevel, builtIn: false, authenticationExecutions };
}
