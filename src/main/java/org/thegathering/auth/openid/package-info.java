/**
 * Coming in with an organisation's account: OpenID Connect Core 1.0, authorization code flow with PKCE (RFC 7636). The
 * provider says who somebody is there; whom that makes them here, persistence decides by issuer and subject. Start with
 * {@code OpenIdSignIn}.
 */
package org.thegathering.auth.openid;
