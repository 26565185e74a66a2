package io.jinqiao.staff.internal;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import io.jinqiao.kernel.Refused;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The arithmetic of passkeys, by WebAuthn4J; a person is always verified by the device itself (PIN, finger, face).
 *
 * <p>What make of device it is stays unasked (attestation none): an institution that allows only its own tokens would
 * have to say which.
 */
@Component
class WebAuthn {

    /** ES256, EdDSA, RS256: what platforms and tokens make. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    /** Which page asks, for which challenge. */
    record Asked(URI page, Bytes challenge) {

        private ServerProperty property() {
            return ServerProperty.builder()
                    .origin(new Origin(page.toString()))
                    .rpId(page.getHost())
                    .challenge(new DefaultChallenge(challenge.array()))
                    .build();
        }
    }

    /** A device's new key. */
    record Made(Bytes credentialId, Bytes credential, long counter) {}

    /** Refuses with {@code staff.passkey-refused}. */
    Made made(String response, Asked asked) {
        requireParts(response, "clientDataJSON", "attestationObject");
        try {
            var parameters = ALGORITHMS.stream()
                    .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each))
                    .toList();
            var data = manager.verifyRegistrationResponseJSON(
                    response, new RegistrationParameters(asked.property(), parameters, true, true));
            var attestation = data.getAttestationObject();
            var authenticator = attestation == null ? null : attestation.getAuthenticatorData();
            var credential = authenticator == null ? null : authenticator.getAttestedCredentialData();
            if (authenticator == null || credential == null) {
                throw refusal();
            }
            return new Made(
                    Bytes.of(credential.getCredentialId()),
                    Bytes.of(credentials.convert(credential)),
                    authenticator.getSignCount());
        } catch (DataConversionException | VerificationException e) {
            throw refusal();
        }
    }

    /** Which key somebody claims to hold; refuses with {@code staff.passkey-refused}. */
    Bytes claimed(String response) {
        try {
            var id = JsonMapper.shared().readTree(response).path("rawId").asString("");
            return Bytes.of(Base64.getUrlDecoder().decode(id));
        } catch (JacksonException | IllegalArgumentException e) {
            throw refusal();
        }
    }

    /** The counter now; refuses with {@code staff.passkey-refused} what this key did not sign for this page just now. */
    long proved(String response, Passkey key, Asked asked) {
        requireParts(response, "clientDataJSON", "authenticatorData", "signature");
        try {
            var record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    null,
                    null,
                    key.counter(),
                    credentials.convert(key.credential().array()),
                    new AuthenticationExtensionsAuthenticatorOutputs<>(),
                    null,
                    null,
                    Set.of());
            var data = manager.verifyAuthenticationResponseJSON(
                            response, new AuthenticationParameters(asked.property(), record, null, true, true))
                    .getAuthenticatorData();
            return data == null ? key.counter() : data.getSignCount();
        } catch (DataConversionException | VerificationException e) {
            throw refusal();
        }
    }

    /** The library takes for granted that they are there. */
    private static void requireParts(String response, String... names) {
        var parts = JsonMapper.shared().readTree(response).path("response");
        if (!Arrays.stream(names).allMatch(name -> parts.path(name).isString())) {
            throw refusal();
        }
    }

    static Refused refusal() {
        return new Refused(Refused.Kind.UNAUTHENTICATED, "staff.passkey-refused", "This passkey proves nothing here");
    }
}
