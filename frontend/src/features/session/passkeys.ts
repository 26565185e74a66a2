import type { Schema } from "@/shared/api/types";

type Question = Schema<"PasskeyQuestion">;

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );

const text = (buffer: ArrayBuffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** False where the browser, or an address without a certificate, has none. */
export const passkeysWork = () => "PublicKeyCredential" in window && window.isSecureContext;

/** ES256, EdDSA, RS256. */
const ALGORITHMS = [-7, -8, -257];

/** The device makes a key for this house; as JSON, the way WebAuthn lays it out. */
export async function makeKey(
  { challenge, rpId }: Question,
  person: { id: string; name: string; displayName: string },
) {
  const made = (await navigator.credentials.create({
    publicKey: {
      challenge: bytes(challenge),
      rp: { id: rpId, name: "Jinqiao" },
      user: { ...person, id: new TextEncoder().encode(person.id) },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: "public-key" as const, alg })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
    },
  })) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  return {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}

/** The device proves that it has a key of this house; the person chooses which. */
export async function askDevice({ challenge, rpId }: Question) {
  const proof = (await navigator.credentials.get({
    publicKey: { challenge: bytes(challenge), rpId, userVerification: "required" },
  })) as PublicKeyCredential;
  const response = proof.response as AuthenticatorAssertionResponse;
  return {
    id: proof.id,
    rawId: text(proof.rawId),
    type: proof.type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle === null ? null : text(response.userHandle),
    },
  };
}
